import { recogniseProfile } from '../profiles/recognise.ts';
import type { ProfileId } from '../profiles/profiles.ts';
import { memberNamed, type JsonObject, stringOf } from '../text/json.ts';
import { parseToken } from '../token/parse-token.ts';

/**
 * What the text contains besides the token: other tokens, and values by which tokens refer to each
 * other.
 */
export type Beside = {
  readonly tokens: readonly Other[];
  /** Everything that the text calls an access token, including JWTs. */
  readonly accessTokens: readonly string[];
  readonly codes: readonly string[];
  readonly states: readonly string[];
};

export type Other = {
  readonly text: string;
  /** Its name in the text. */
  readonly name: string | null;
  readonly header: JsonObject | null;
  readonly claims: JsonObject | null;
  readonly profile: ProfileId | null;
};

export const nothingBeside: Beside = { tokens: [], accessTokens: [], codes: [], states: [] };

/** More tokens are a list, not a sign-in. */
const mostTokens = 20;
const mostText = 200_000;

/**
 * Finds what belongs to the token in its text. `others` are its further tokens with their names in
 * the text.
 */
export function besideToken(
  text: string,
  others: readonly { readonly token: string; readonly name: string | null }[],
): Beside {
  const tokens = others.slice(0, mostTokens).map(otherOf);
  const searched = text.slice(0, mostText);
  const named = tokens.filter(isAccess).map((token) => token.text);
  return {
    tokens,
    accessTokens: [...new Set([...named, ...valuesOf(searched, 'access_token'), ...authorizationsIn(searched)])],
    codes: valuesOf(searched, 'code'),
    states: valuesOf(searched, 'state'),
  };
}

function otherOf({ token: text, name }: { readonly token: string; readonly name: string | null }): Other {
  const token = parseToken(text);
  const header = token.kind === 'empty' ? null : token.header.object;
  const claims = token.kind === 'jws' && token.payload?.kind === 'claims' ? token.payload.object : null;
  return { text, name, header, claims, profile: recogniseProfile({ header, claims })?.profile ?? null };
}

/** Returns whether a token is an access token, by its name in the text or else by its kind. */
export function isAccess({ name, profile }: Pick<Other, 'name' | 'profile'>): boolean {
  if (name === 'id_token' || name === 'refresh_token') return false;
  return (
    name === 'access_token' ||
    profile === 'access-token' ||
    profile === 'other-access-token' ||
    profile === 'mcp-access-token'
  );
}

/** Returns a claim of another token if it is a string. */
export const claimTextOf = ({ claims }: Other, name: string): string | null =>
  claims === null ? null : stringOf(memberNamed(claims, name)?.value);

/** Returns the values of a URL parameter or a JSON member. */
function valuesOf(text: string, name: 'access_token' | 'code' | 'state'): readonly string[] {
  const parameters = [...text.matchAll(new RegExp(`[?#&]${name}=([^&#\\s"'<>]+)`, 'g'))].flatMap(([, value = '']) =>
    decoded(value),
  );
  const members = [...text.matchAll(new RegExp(`"${name}"\\s*:\\s*"([^"\\\\]+)"`, 'g'))].flatMap(
    ([, value = '']) => value,
  );
  return [...new Set([...parameters, ...members])];
}

/**
 * Returns the credentials of `Authorization: DPoP …` and `Authorization: Bearer …` (RFC 6750 §2.1,
 * RFC 9449 §7.1).
 */
const authorizationsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\bauthorization["']?\s*:\s*["']?(?:dpop|bearer)\s+([\w.~+/-]+=*)/gi)].flatMap(
    ([, value = '']) => value,
  );

function decoded(value: string): readonly string[] {
  try {
    return [decodeURIComponent(value)];
  } catch {
    // The percent-encoding is malformed, so the value is not what was sent.
    return [];
  }
}
