import type { Jwk } from '../../crypto/jwk.ts';
import { memberBytes } from '../../crypto/members.ts';
import { derInteger, derSequence } from '../../keys/der-write.ts';
import type { Key, KeyRing } from '../../keys/key.ts';
import { openKeys } from '../../keys/open-keys.ts';
import { pemBlocksOf } from '../../keys/pem.ts';
import { spkiOfJwk } from '../../keys/print-der.ts';
import { readBase64url, toBase64url } from '../../text/base64url.ts';
import { concatBytes, fromUtf8, utf8 } from '../../text/bytes.ts';
import { compactJson, prettyJson } from '../../text/json-layout.ts';
import { t } from '../../text/language.ts';
import { textIn } from '../../text/spans.ts';
import type { Case } from '../case.ts';
import type { Cost, KeyFamily, KeyVariant } from '../trial.ts';
import { theKey } from './key-name.ts';
import { pemBlock } from './key-text/mend.ts';
import { mendedTexts } from './key-text/mended-texts.ts';
import { standardBase64 } from './key-text/pem-repairs.ts';

/**
 * Proposes algorithm confusion: the bytes of a public key, which anyone can have, used as the
 * shared secret. Some thirty forms of each of at most eight keys. Without a repair, because a Key
 * box that verifies such a token would suggest that all is well.
 */
export const publicKeyAsSecret: KeyFamily = async function* (given) {
  if (!mayBeHmac(given)) return;
  const told = new Set<string>();
  for await (const ring of ringsOf(given)) {
    // Any 32 bytes can be an Ed25519 key. If a secret was only guessed to be one, its own bytes
    // prove nothing.
    const keys = ring.keys
      .filter(({ jwk }) => jwk.kty !== 'oct' && (ring === given.ring || jwk.kty !== 'OKP'))
      .slice(0, 8);
    for (const key of keys) {
      for (const form of formsOf(key, ring.of.text)) {
        const k = toBase64url(form.bytes);
        if (!told.has(k)) yield variantOf(key, form, k);
        told.add(k);
      }
    }
  }
};

const hmacLengths: readonly number[] = [32, 48, 64];

/** Returns whether the header names HMAC, or RSA with a signature that only an HMAC can be. */
const mayBeHmac = ({ row, token }: Case): boolean =>
  row === null || row.kty === 'oct' || (row.kty === 'RSA' && hmacLengths.includes(token?.signature?.bytes.length ?? 0));

async function* ringsOf(given: Case): AsyncGenerator<KeyRing> {
  yield given.ring;
  const [mended] = mendedTexts(given);
  if (mended) yield openKeys({ ...given.key, text: mended.text });
}

type Form = {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly cost: Cost;
  /** It is the given text with other line endings. */
  readonly isEnding?: boolean;
};

const endingWords = (name: string): string =>
  t`The signer's key file differs from yours only in its line endings: it signed with ${name}.\nGive both sides the same file, byte for byte, or better a secret in one line.`;

function variantOf(key: Key, { name, cost, isEnding = false }: Form, k: string): KeyVariant {
  const sentence = key.isPrivate
    ? t`The signature is an HMAC whose secret is ${name} of ${theKey(key)}, a private key used as a shared secret. Every verifier then needs the private key.\nSign with an asymmetric algorithm such as RS256 or ES256 instead.`
    : t`The signature is an HMAC whose secret is ${name} of ${theKey(key)}, a public key used as a shared secret. Critical: anyone who has the public key can create such tokens.\nVerifiers must reject HS algorithms where a public key is expected (CVE-2015-9235).`;
  const confusion = { cause: 'hmac-with-public-key', sentence } as const;
  return {
    findings: isEnding ? [{ cause: 'key-line-endings', sentence: endingWords(name) }, confusion] : [confusion],
    cost,
    jwk: { kty: 'oct', k } satisfies Jwk,
    repaired: null,
  };
}

/** Returns whether bytes are the text with other line endings, or another end. */
function isOtherEnding(bytes: Uint8Array, text: string): boolean {
  const written = fromUtf8(bytes) ?? '';
  const lines = (of: string): string => of.replace(/\r\n?/g, '\n').trim();
  return written !== text && lines(written) === lines(text);
}

/** A longer text contains more than one key, which is not used for signing. */
const longest = 20_000;

/** Returns the key's forms: first as given, then as other tools would write it. */
function* formsOf(key: Key, text: string): Generator<Form> {
  const piece = textIn(text, key.span);
  for (const source of new Set([text, piece]))
    if (source.length <= longest)
      for (const form of textForms(source, t`the text`, 1))
        yield { ...form, isEnding: isOtherEnding(form.bytes, text) };
  for (const { body } of pemBlocksOf(piece)) {
    if (body === null) continue;
    yield* textForms(body.replace(/\s+/g, ''), t`the base64`, 1);
    yield* textForms(body.trim(), t`the base64`, 1);
    yield { bytes: readBase64url(body.replace(/\s+/g, '')).bytes, name: t`the DER bytes`, cost: 1 };
  }
  if (key.form === 'jwk' || key.form === 'jwk-set') yield* jsonForms(piece);
  yield* memberForms(key.jwk);
  yield* structureForms(key.jwk);
}

/**
 * Returns the JWK with its members in the given order: on one line, and indented by two and by four
 * spaces.
 */
function* jsonForms(text: string): Generator<Form> {
  for (const written of [compactJson(text), prettyJson(text), prettyJson(text, '    ')])
    yield* textForms(written, t`the JWK text`, 1);
}

/** Returns a text with each of the line ends that files and editors use. */
function* textForms(text: string, name: string, cost: Cost): Generator<Form> {
  const lf = text.replace(/\r\n?/g, '\n').trim();
  const crlf = lf.replaceAll('\n', '\r\n');
  const [withCrlf, withEscapes] = [t`${name} (with CRLF line endings)`, t`${name} (with \\n for line breaks)`];
  const endings: readonly (readonly [string, string])[] = [
    [text, name],
    [lf, t`${name} (without a final line break)`],
    [`${lf}\n`, t`${name} (with a final line break)`],
    [crlf, withCrlf],
    [`${crlf}\r\n`, withCrlf],
    [lf.replaceAll('\n', ''), t`${name} (without line breaks)`],
    [lf.replaceAll('\n', '\\n'), withEscapes],
    [`${lf}\n`.replaceAll('\n', '\\n'), withEscapes],
  ];
  for (const [written, how] of endings) yield { bytes: utf8(written), name: how, cost };
}

/**
 * Returns members of a JWK that are themselves texts or bytes: the certificate, the modulus, the
 * point.
 */
function* memberForms(jwk: Jwk): Generator<Form> {
  const [leaf] = Array.isArray(jwk.x5c) ? jwk.x5c : [];
  if (typeof leaf === 'string') {
    yield { bytes: utf8(leaf), name: t`the base64 of the certificate`, cost: 1 };
    yield { bytes: readBase64url(leaf).bytes, name: t`the DER bytes of the certificate`, cost: 1 };
    yield* textForms(pemBlock('CERTIFICATE', leaf), t`the certificate as PEM`, 2);
  }
  for (const name of ['n', 'x', 'pub'] as const) {
    if (typeof jwk[name] !== 'string') continue;
    yield { bytes: utf8(jwk[name]), name: t`the text of the member "${name}"`, cost: 2 };
    yield { bytes: memberBytes(jwk, name), name: t`the bytes of the member "${name}"`, cost: 2 };
  }
  if (jwk.kty === 'EC')
    yield {
      bytes: concatBytes(Uint8Array.of(4), memberBytes(jwk, 'x'), memberBytes(jwk, 'y')),
      name: t`the point 04‖x‖y`,
      cost: 2,
    };
}

/** Returns SPKI, and PKCS#1 for RSA, as DER, base64 and PEM; and the JWK of RFC 7638 §3.2. */
function* structureForms(jwk: Jwk): Generator<Form> {
  const pkcs1 =
    jwk.kty === 'RSA' ? derSequence(derInteger(memberBytes(jwk, 'n')), derInteger(memberBytes(jwk, 'e'))) : null;
  const structures = [
    [spkiOfJwk(jwk), 'PUBLIC KEY', 'SPKI'],
    [pkcs1, 'RSA PUBLIC KEY', 'PKCS#1'],
  ] as const;
  for (const [der, label, name] of structures) {
    if (der === null) continue;
    const base64 = standardBase64(der);
    yield* textForms(pemBlock(label, base64), t`the PEM text (${name})`, 2);
    yield { bytes: utf8(base64), name: t`the base64 (${name})`, cost: 2 };
    yield { bytes: der, name: t`the DER bytes (${name})`, cost: 2 };
  }
  const members = ['crv', 'e', 'kty', 'n', 'x', 'y'].filter((name) => typeof jwk[name] === 'string');
  for (const names of [members, ['kty', ...members.filter((name) => name !== 'kty')]]) {
    yield {
      bytes: utf8(JSON.stringify(Object.fromEntries(names.map((name) => [name, jwk[name]])))),
      name: t`the JWK text`,
      cost: 2,
    };
  }
}
