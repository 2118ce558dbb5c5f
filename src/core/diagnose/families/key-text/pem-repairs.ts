import { readDer } from '../../../keys/der.ts';
import { derFormOf, type DerForm } from '../../../keys/open-der.ts';
import { pemBlocksOf } from '../../../keys/pem.ts';
import { readBase64url, toBase64url } from '../../../text/base64url.ts';
import { fromHex, fromUtf8 } from '../../../text/bytes.ts';
import { t } from '../../../text/language.ts';
import { base64In, noMends, onlyBlocks, pemBlock, type Mend, type MendStep } from './mend.ts';

/** PEM after settings files, shells and forms. The keys inside do not change, only the text. */
export const pemRepairs: readonly MendStep[] = [
  { cost: 1, mend: escapedLineBreaks },
  { cost: 1, mend: lostBackslashes },
  { cost: 1, mend: lostLineBreaks },
  { cost: 1, mend: base64Encoded },
  { cost: 1, mend: withoutArmor },
];

/**
 * `\n` and `\r\n` as characters, with any number of backslashes, as JSON, .env files and source
 * code write a line break.
 */
const escaped = /(?:\\{1,8}r)?\\{1,8}n|\\{1,8}r/g;
/**
 * The seam between two strings in source code: a closing quote, an operator, a new line, an opening
 * quote.
 */
const seam = /["'`][ \t]{0,20}[+.,\\&]?[ \t]{0,20}\r?\n[ \t]{0,80}["'`]/g;

function escapedLineBreaks(text: string): readonly Mend[] {
  const found = text.match(escaped)?.length ?? 0;
  if (found === 0 || !/BEGIN|MI[A-Za-z0-9+/]{20}/.test(text)) return noMends;
  const broken = text
    .replace(seam, '')
    .replace(escaped, '\n')
    .replace(/\n{2,}/g, '\n');
  const sentence =
    found === 1
      ? t`The key has the characters \\n in one place where a line break belongs.\nReplace them with a line break, or unescape the setting before it is used.`
      : t`The key has the characters \\n in ${found} places where line breaks belong.\nReplace them with line breaks, or unescape the setting before it is used.`;
  return [{ text: onlyBlocks(broken), finding: { cause: 'pem-escaped-newlines', sentence } }];
}

/**
 * Fixes what remains of `\n` when a shell has removed the backslashes: a letter n after every 64
 * characters.
 */
function lostBackslashes(text: string): readonly Mend[] {
  let found = 0;
  const mended = text.replace(
    /(-----BEGIN [^\r\n-]{1,64}-----)n([A-Za-z0-9+/=]+)n(-----END)/g,
    (whole, begin: string, body: string, end: string) => {
      if (!/^(?:[A-Za-z0-9+/]{64}n)*[A-Za-z0-9+/=]{1,64}$/.test(body)) return whole;
      const lines = body.match(/.{1,65}/g) ?? [];
      found += lines.length + 1;
      return [begin, ...lines.map((line) => line.slice(0, 64)), end].join('\n');
    },
  );
  const sentence = t`The key has the letter n in ${found} places where line breaks belong: a shell removed the backslashes of \\n.\nPut the value in single quotes, or paste the key with its line breaks.`;
  return found === 0 ? noMends : [{ text: onlyBlocks(mended), finding: { cause: 'pem-escaped-newlines', sentence } }];
}

function lostLineBreaks(text: string): readonly Mend[] {
  const flat = pemBlocksOf(text).filter(({ body }) => body !== null && !/[\r\n\\]/.test(body));
  const [first] = flat;
  if (!first) return noMends;
  const mended = text.replace(
    /-----BEGIN ([^\r\n-]{0,64})-----([^-\r\n]*)-----END \1-----/g,
    (_, label: string, body: string) => pemBlock(label, body.replace(/\s+/g, '')),
  );
  const sentence = /\S[ \t]+\S/.test(first.body ?? '')
    ? t`The PEM block “${first.label}” is on one line: spaces replaced its line breaks.\nAdd line breaks after the BEGIN line and before the END line.`
    : t`The PEM block “${first.label}” is on one line: its line breaks are gone.\nAdd line breaks after the BEGIN line and before the END line.`;
  return [{ text: onlyBlocks(mended), finding: { cause: 'pem-newlines-lost', sentence } }];
}

function base64Encoded(text: string): readonly Mend[] {
  const base64 = base64In(text, 40);
  const inner = base64 === null ? null : fromUtf8(readBase64url(base64).bytes);
  const kind = inner === null ? undefined : encodedKinds.find(([isOne]) => isOne(inner));
  if (inner === null || kind === undefined) return noMends;
  const sentence = t`The whole ${kind[1]()} is base64-encoded again.\nDecode it once before it is used.`;
  return [{ text: inner, finding: { cause: 'pem-base64-encoded', sentence } }];
}

const encodedKinds: readonly (readonly [isOne: (inner: string) => boolean, name: () => string])[] = [
  [(inner) => /BEGIN [A-Z0-9 ]{0,40}(?:KEY|CERTIFICATE)/.test(inner), () => t`PEM file`],
  [(inner) => inner.includes('{') && inner.includes('"kty"'), () => 'JWK'],
  [(inner) => /^"?(?:LS0tLS1CRUdJTi|MI[A-Za-z0-9+/]{40})/.test(inner.trimStart()), () => t`base64 of the key`],
  [(inner) => /^(?:ssh-|ecdsa-sha2-)/.test(inner.trimStart()), () => t`line of an SSH key file`],
];

/** The label of each structure (RFC 7468 §4–§13), and its name. */
const armor: Record<DerForm, readonly [label: string, name: () => string]> = {
  spki: ['PUBLIC KEY', () => t`a public key (SPKI)`],
  pkcs8: ['PRIVATE KEY', () => t`a private key (PKCS#8)`],
  'pkcs8-encrypted': ['ENCRYPTED PRIVATE KEY', () => t`an encrypted private key (PKCS#8)`],
  'pkcs1-public': ['RSA PUBLIC KEY', () => t`an RSA public key (PKCS#1)`],
  'pkcs1-private': ['RSA PRIVATE KEY', () => t`an RSA private key (PKCS#1)`],
  sec1: ['EC PRIVATE KEY', () => t`an EC private key (SEC1)`],
  certificate: ['CERTIFICATE', () => t`an X.509 certificate`],
};

/**
 * Adds armor to the bare base64 of a key or certificate, as in Keycloak's console and `x5c`, or to
 * bare hex. From a list it uses the first certificate, which is the leaf (RFC 7515 §4.1.6).
 */
function withoutArmor(text: string): readonly Mend[] {
  const [first = ''] = text.replace(/[[\]]/g, '').split(',');
  const base64 = base64In(first, 40);
  const hex = /^[\s"']*30/.test(first) ? fromHex(first.replace(/[\s"':]+/g, '')) : null;
  const der = hex ?? (base64 === null ? null : readBase64url(base64).bytes);
  const node = der && readDer(der);
  const form = node?.ok ? derFormOf(node.value) : null;
  if (der === null || form === null || form === 'request' || form === 'dsa') return noMends;
  const [label, name] = armor[form];
  const written = hex ? 'hex' : 'base64';
  const finding = {
    cause: form === 'certificate' ? 'key-x5c-bare' : 'pem-no-armor',
    sentence: t`This is the bare ${written} of ${name()}, ${der.length} bytes of DER, without BEGIN and END lines.\nAdd -----BEGIN ${label}----- before it and -----END ${label}----- after it, each on its own line.`,
  } as const;
  return [{ text: pemBlock(label, standardBase64(der)), finding }];
}

/** Returns padded base64 (RFC 4648 §4), as in PEM. */
export function standardBase64(bytes: Uint8Array): string {
  const text = toBase64url(bytes).replaceAll('-', '+').replaceAll('_', '/');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}
