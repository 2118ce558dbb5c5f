import { contentRowOf } from '../../crypto/encryption/content-encryption.ts';
import type { SealedToken } from '../../crypto/encryption/decrypt.ts';
import { keyManagementRowOf } from '../../crypto/encryption/key-management.ts';
import type { Jwk } from '../../crypto/jwk.ts';
import type { KeyRing, KeyText } from '../../keys/key.ts';
import { readJson, jsonRecordOf } from '../../text/json.ts';
import { toBase64url } from '../../text/base64url.ts';
import { utf8 } from '../../text/bytes.ts';
import { authenticatedAfter, unprotectedRecord } from '../../token/serialized.ts';
import { printSerialized } from '../../token/serialized-edit.ts';
import type { Jwe } from '../../token/token.ts';
import type { Cost, Finding } from '../trial.ts';

/** A JWE with all its parts, for one of its recipients, and the keys that do not open it. */
export type SealedCase = {
  /** The protected header's JSON, and its members by name. */
  readonly headerText: string;
  readonly covered: Readonly<Record<string, unknown>>;
  /** The members of all headers: of a JSON serialization, also those that nothing protects. */
  readonly header: Readonly<Record<string, unknown>>;
  /** The `aad` of a JSON serialization after a dot, or nothing (RFC 7516 §5.1 step 14). */
  readonly aad: string;
  /** Of a JSON serialization, the recipient, from 0; null for a compact token. */
  readonly at: number | null;
  /** The five segments as written. */
  readonly segments: readonly [string, string, string, string, string];
  readonly parts: Pick<SealedToken, 'encryptedKey' | 'iv' | 'ciphertext' | 'tag'>;
  readonly kid: string | undefined;
  readonly key: KeyText;
  readonly ring: KeyRing;
  readonly found: { readonly token: string };
  /** The name before the token in the text, such as that of a cookie. */
  readonly name?: string | null;
};

/** What the token may have been. `repaired`: the token as text; null if only the sender can fix it. */
export type SealedGuess = {
  readonly findings: readonly Finding[];
  readonly cost: Cost;
  readonly token: SealedToken;
  readonly repaired: string | null;
};

/** What the key may have been meant to be. `repaired`: what the Key box should contain. */
export type KeyGuess = {
  readonly findings: readonly Finding[];
  readonly cost: Cost;
  readonly jwk: Jwk;
  readonly repaired: () => KeyText | null;
};

/** Returns the case of a JWE; null if a part is missing or cannot be read. */
export function sealedCaseOf(
  { text, header, parts, faults, json }: Jwe,
  key: KeyText,
  ring: KeyRing,
): SealedCase | null {
  const [encryptedKey, iv, ciphertext, tag] = parts;
  const isWhole = parts.length === 4 && faults.length === 0 && header.object !== null;
  if (!isWhole || !encryptedKey || !iv || !ciphertext || !tag) return null;
  const covered = header.object === null ? {} : jsonRecordOf(header.object);
  return {
    headerText: new TextDecoder().decode(header.segment.bytes),
    covered,
    header: { ...unprotectedRecord(json), ...covered },
    aad: authenticatedAfter(json),
    at: json?.at ?? null,
    segments: [header.segment.text, encryptedKey.text, iv.text, ciphertext.text, tag.text],
    parts: { encryptedKey: encryptedKey.bytes, iv: iv.bytes, ciphertext: ciphertext.bytes, tag: tag.bytes },
    kid: header.parameters.kid,
    key,
    ring,
    found: { token: text },
  };
}

type Change = {
  /** Replaces the header, and with it what is authenticated. */
  readonly headerText?: string;
  /** The algorithms that are used, whatever the header says. */
  readonly alg?: string;
  readonly enc?: string;
  /** What is authenticated, if not the header's segment and the `aad`. */
  readonly authenticated?: string;
};

/** Returns the token with a change; null if its algorithms are then unknown. */
export function sealedWith(given: SealedCase, change: Change): SealedToken | null {
  const { headerText: changedText, authenticated } = change;
  const header = changedText === undefined ? given.header : headerAfter(given, recordIn(changedText));
  const [row, content] = [
    keyManagementRowOf(change.alg ?? parameterText(header['alg'])),
    contentRowOf(change.enc ?? parameterText(header['enc'])),
  ];
  if (row === null || content === null) return null;
  const segment = changedText === undefined ? given.segments[0] : toBase64url(utf8(changedText));
  return { row, content, header, authenticated: authenticated ?? segment + given.aad, ...given.parts };
}

/** The headers that nothing protects stay, whatever is in the protected one. */
function headerAfter({ covered, header }: SealedCase, after: SealedCase['header']): SealedCase['header'] {
  const loose = Object.entries(header).filter(([name]) => !Object.hasOwn(covered, name));
  return { ...Object.fromEntries(loose), ...after };
}

/** Returns a header parameter if it is a string. */
export const parameterText = (value: unknown): string => (typeof value === 'string' ? value : '');

function recordIn(text: string): Readonly<Record<string, unknown>> {
  const { node } = readJson(text);
  return node?.kind === 'object' ? jsonRecordOf(node) : {};
}

/** Returns the token with another protected header. */
export const tokenWithHeader = (given: SealedCase, headerText: string): string =>
  tokenWithParts(given, [toBase64url(utf8(headerText)), ...given.segments.slice(1)]);

/** Returns the token with these five parts in its own serialization. */
export function tokenWithParts({ at, found }: SealedCase, parts: readonly string[]): string {
  if (at === null) return parts.join('.');
  const [header = '', key = '', iv = '', ciphertext = '', tag = ''] = parts;
  return printSerialized(found.token, at, { protected: header, encrypted_key: key, iv, ciphertext, tag });
}
