import type { ProfileId } from '../profiles/profiles.ts';
import { recogniseProfile } from '../profiles/recognise.ts';
import { readJson, type JsonObject } from '../text/json.ts';
import { toBase64url } from '../text/base64url.ts';
import { utf8 } from '../text/bytes.ts';
import { allTokenForms } from '../token/all-forms.ts';
import { parseToken } from '../token/parse-token.ts';
import { installTokenForms } from '../token/token-forms.ts';
import { besideToken } from './beside.ts';
import type { Sent, LintSubject } from './rule.ts';

/** A token as an object, or as a text if its exact spelling matters. */
export type Given = {
  readonly header?: object | string;
  readonly claims?: object | string;
  readonly signature?: Uint8Array;
  /** The header that is not protected, of a flattened JSON serialization. */
  readonly unprotected?: object;
  /** For an encrypted token, the parts after its header. */
  readonly parts?: readonly Uint8Array[];
  /** The token that it contains. */
  readonly inner?: string;
  /** The tokens inside that one. */
  readonly deeper?: readonly string[];
  readonly sent?: Partial<Sent>;
  readonly pinned?: ProfileId;
  /** Other tokens in the same text. */
  readonly others?: readonly { readonly header?: object; readonly claims: object; readonly name?: string }[];
  /** The rest of the text. */
  readonly text?: string;
};

const notSent: Sent = { scheme: null, address: null, name: null, cookieLacks: null };

/** Bytes that no rule objects to. */
const someSignature = Uint8Array.from({ length: 64 }, (_, at) => at + 1);

/** Returns the subject that the page would make of such a token. */
export function lintSubject({
  header = { alg: 'ES256', typ: 'JWT' },
  claims = {},
  signature = someSignature,
  unprotected,
  parts,
  inner,
  deeper = [],
  sent,
  pinned,
  others = [],
  text = '',
}: Given): LintSubject {
  const texts = { header: textOf(header), claims: textOf(claims) };
  const rest = parts === undefined ? [encoded(texts.claims), toBase64url(signature)] : parts.map(toBase64url);
  const token = parseToken(written([encoded(texts.header), ...rest], unprotected));
  const contents = {
    header: objectOf(texts.header),
    claims: token.kind === 'jwe' && inner === undefined ? null : objectOf(texts.claims),
  };
  const recognition = recogniseProfile(contents);
  const beside = besideToken(
    text,
    others.map((other) => ({
      token: compact(other.header ?? { alg: 'ES256' }, other.claims),
      name: other.name ?? null,
    })),
  );
  return {
    token,
    inner: inner === undefined ? null : parseToken(inner),
    deeper: deeper.map((each) => parseToken(each)),
    contents,
    texts,
    recognition,
    isPinned: pinned !== undefined,
    isUnsealed: false,
    profile: pinned ?? recognition?.profile ?? null,
    sent: { ...notSent, ...sent },
    beside,
  };
}

installTokenForms(allTokenForms);

/** Returns the token compact, or flattened with such a header. */
function written(segments: readonly string[], unprotected: object | undefined): string {
  const [covered, payload, signature] = segments;
  return unprotected === undefined
    ? segments.join('.')
    : JSON.stringify({ protected: covered, header: unprotected, payload, signature });
}

/** The members that a token needs so that no rule applies to it. */
const wholeHeader = { alg: 'ES256', typ: 'JWT' };
const wholeClaims = {
  iss: 'https://login.example',
  sub: 'ada',
  aud: 'api',
  iat: 1_799_999_940,
  exp: 1_800_000_240,
  jti: 'c0ffee-1234',
};

/**
 * Returns the token with every member that the rules expect, unless it is a DPoP proof, which has
 * its own claims. A member that is undefined stays missing.
 */
export function completed(given: Given): Given {
  const { header, claims } = given;
  const isProof = typeof claims === 'object' && 'htm' in claims;
  return isProof ? given : { ...given, header: over(wholeHeader, header), claims: over(wholeClaims, claims) };
}

function over(whole: object, part: object | string = {}): object | string {
  if (typeof part === 'object') return { ...whole, ...part };
  const missing = Object.entries(whole).filter(([name]) => !part.includes(`"${name}"`));
  const members = missing.map(([name, value]) => `"${name}":${JSON.stringify(value)},`).join('');
  return part.replace(/^\{(?=")/, `{${members}`);
}

/**
 * Returns the text of such a token as it would be pasted: the token, the other tokens, and any
 * other text.
 */
export function textOfGiven({ header = { alg: 'ES256', typ: 'JWT' }, claims = {}, ...given }: Given): string {
  const { signature = someSignature, unprotected, parts, others = [], text = '' } = given;
  const rest = parts === undefined ? [encoded(textOf(claims)), toBase64url(signature)] : parts.map(toBase64url);
  const token = written([encoded(textOf(header)), ...rest], unprotected);
  const beside = others.map(
    (other) => `${other.name ?? 'token'}=${compact(other.header ?? { alg: 'ES256' }, other.claims)}`,
  );
  return [text + token, ...beside].join('\n');
}

const compact = (header: object, claims: object): string =>
  `${encoded(textOf(header))}.${encoded(textOf(claims))}.c2lnbmF0dXJl`;

const textOf = (value: object | string): string => (typeof value === 'string' ? value : JSON.stringify(value));
const encoded = (text: string): string => toBase64url(utf8(text));

function objectOf(text: string): JsonObject | null {
  const { node } = readJson(text);
  return node?.kind === 'object' ? node : null;
}
