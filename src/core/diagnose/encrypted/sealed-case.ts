import { contentRowOf } from '../../crypto/encryption/content-encryption.ts';
import type { SealedToken } from '../../crypto/encryption/decrypt.ts';
import { keyManagementRowOf } from '../../crypto/encryption/key-management.ts';
import type { Jwk } from '../../crypto/jwk.ts';
import type { KeyRing, KeyText } from '../../keys/key.ts';
import { readJson, jsonRecordOf } from '../../text/json.ts';
import { toBase64url } from '../../text/base64url.ts';
import { utf8 } from '../../text/bytes.ts';
import type { Jwe } from '../../token/token.ts';
import type { Cost, Finding } from '../trial.ts';

/** A JWE in compact serialization with all its parts, and the keys that do not open it. */
export type SealedCase = {
  /** The header's JSON, and its members by name. */
  readonly headerText: string;
  readonly header: Readonly<Record<string, unknown>>;
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

/** Returns the case of a compact JWE; null if a part is missing or cannot be read. */
export function sealedCaseOf(
  { text, header, parts, faults, json }: Jwe,
  key: KeyText,
  ring: KeyRing,
): SealedCase | null {
  const [encryptedKey, iv, ciphertext, tag] = parts;
  const isWhole = parts.length === 4 && faults.length === 0 && header.object !== null && json === undefined;
  if (!isWhole || !encryptedKey || !iv || !ciphertext || !tag) return null;
  return {
    headerText: new TextDecoder().decode(header.segment.bytes),
    header: header.object === null ? {} : jsonRecordOf(header.object),
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
  /** What is authenticated, if not the header's segment. */
  readonly authenticated?: string;
};

/** Returns the token with a change; null if its algorithms are then unknown. */
export function sealedWith(given: SealedCase, change: Change): SealedToken | null {
  const { headerText: changedText, authenticated } = change;
  const header = changedText === undefined ? given.header : recordIn(changedText);
  const [row, content] = [
    keyManagementRowOf(change.alg ?? parameterText(header['alg'])),
    contentRowOf(change.enc ?? parameterText(header['enc'])),
  ];
  if (row === null || content === null) return null;
  const segment = changedText === undefined ? given.segments[0] : toBase64url(utf8(changedText));
  return { row, content, header, authenticated: authenticated ?? segment, ...given.parts };
}

/** Returns a header parameter if it is a string. */
export const parameterText = (value: unknown): string => (typeof value === 'string' ? value : '');

function recordIn(text: string): Readonly<Record<string, unknown>> {
  const { node } = readJson(text);
  return node?.kind === 'object' ? jsonRecordOf(node) : {};
}

/** Returns the compact serialization with another header. */
export const tokenWithHeader = ({ segments: [, ...others] }: SealedCase, headerText: string): string =>
  [toBase64url(utf8(headerText)), ...others].join('.');
