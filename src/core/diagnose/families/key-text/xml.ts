import { readBase64url } from '../../../text/base64url.ts';
import { fromHex } from '../../../text/bytes.ts';
import { t } from '../../../text/language.ts';
import { noMends, rsaJwk, type Mend, type MendStep } from './mend.ts';

/** Keys in XML and from openssl: SAML metadata, .NET's `RSAKeyValue`, a bare modulus. */
export const xmlKeys: readonly MendStep[] = [
  { cost: 1, mend: certificateElements },
  { cost: 1, mend: rsaKeyValue },
  { cost: 2, mend: bareModulus, isGuess: true },
];

/** Reads `<ds:X509Certificate>` (XML Signature §4.5.4); the first eight of them. */
function certificateElements(text: string): readonly Mend[] {
  const found = [...text.matchAll(/<(?:\w{1,20}:)?X509Certificate>\s*([A-Za-z0-9+/=\s]{40,20000}?)\s*<\//g)].slice(
    0,
    8,
  );
  const blocks = found.map(
    ({ 1: body = '' }) => `-----BEGIN CERTIFICATE-----\n${body.replace(/[ \t]+/g, '')}\n-----END CERTIFICATE-----\n`,
  );
  const sentence = t`The key is a certificate inside XML, as in SAML metadata.\nAdd -----BEGIN CERTIFICATE----- before its base64 and -----END CERTIFICATE----- after it.`;
  return blocks.length === 0 ? noMends : [{ text: blocks.join(''), finding: { cause: 'key-x5c-bare', sentence } }];
}

const elementOf = (text: string, name: string): string | null =>
  new RegExp(`<(?:\\w{1,20}:)?${name}>\\s*([A-Za-z0-9+/=\\s]{1,4000}?)\\s*</`).exec(text)?.[1] ?? null;

/**
 * Reads what .NET's `RSA.ToXmlString` writes (XML Signature §4.5.2.2); the public half of a private
 * key.
 */
function rsaKeyValue(text: string): readonly Mend[] {
  const [modulus, exponent] = [elementOf(text, 'Modulus'), elementOf(text, 'Exponent')];
  if (modulus === null || exponent === null) return noMends;
  const sentence = t`The key is an RSAKeyValue, the XML of .NET, which JWT libraries cannot read.\nUse a JWK or PEM instead: ExportSubjectPublicKeyInfoPem writes PEM.`;
  return [
    {
      text: rsaJwk(readBase64url(modulus.replace(/\s+/g, '')).bytes, readBase64url(exponent.replace(/\s+/g, '')).bytes),
      finding: { cause: 'pem-no-armor', sentence },
    },
  ];
}

/** The exponent of nearly every RSA key. */
const usual = Uint8Array.of(1, 0, 1);

/**
 * Reads the output of `openssl rsa -modulus`, or the `n` of a JWK alone: an odd number as wide as a
 * modulus.
 */
function bareModulus(text: string): readonly Mend[] {
  const hex = hexModulus(text);
  const digits =
    /^\s*["']?(?:n["']?\s?[:=]\s?["']?)?([\w-]{170,1366})["']?[,;]?(?:\s*["']?e["']?\s?[:=]\s?["']?AQAB["']?[,;]?)?\s*$/.exec(
      text,
    )?.[1];
  const bytes = hex === undefined ? readBase64url(digits ?? '').bytes : fromHex(hex);
  if (
    bytes === null ||
    bytes.length === 0 ||
    bytes.length % 64 !== 0 ||
    (bytes[0] ?? 0) < 128 ||
    (bytes.at(-1) ?? 0) % 2 === 0
  )
    return noMends;
  const sentence = t`This is only the modulus of an RSA key. With the usual exponent, 65537 (AQAB), it is a complete key.\nUse both, as JWK or PEM.`;
  const cause = hex === undefined ? 'pem-no-armor' : 'key-rsa-modulus-hex';
  return [{ text: rsaJwk(bytes, usual), finding: { cause, sentence } }];
}

/** Returns the digits of a modulus alone, or in what openssl prints with -text. */
function hexModulus(text: string): string | undefined {
  const listed = /\bmodulus:\s{0,80}((?:[0-9a-f]{2}:\s{0,80}){60,1100}[0-9a-f]{2})/i.exec(text)?.[1];
  if (listed !== undefined) return listed.replace(/[:\s]/g, '').replace(/^00/, '');
  return /^\s*(?:Modulus\s?=\s?)?([0-9A-Fa-f]{256,2048})\s*$/.exec(text)?.[1];
}
