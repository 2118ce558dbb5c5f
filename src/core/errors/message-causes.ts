import { nearMissAmong } from '../claims/near-miss.ts';
import { quotedClaim, someNames } from '../claims/claim-values.ts';
import type { Policy } from '../claims/policy.ts';
import type { Diagnosis, Finding } from '../diagnose/trial.ts';
import { memberNamed, onlyStrings, readJson, type JsonNode, type JsonObject } from '../text/json.ts';
import { t } from '../text/language.ts';
import { textIn } from '../text/spans.ts';
import { expectedValueIn } from './expected-value.ts';
import type { MeaningId } from './meanings.ts';
import { recogniseErrors } from './recognise-error.ts';

/** The token that a message is about: its parts as JSON, and what is around it in its box. */
export type AskedToken = {
  readonly header: string;
  readonly payload: string;
  readonly token: string;
  readonly before: string;
  readonly after: string;
};

type Given = {
  readonly text: string;
  readonly asked: AskedToken;
  readonly header: JsonObject | null;
  readonly claims: JsonObject | null;
  readonly policy: Pick<Policy, 'issuer' | 'audience'>;
};

/**
 * Returns what is so of the token only because an error message says what the verifier wants: another
 * audience, a claim, a kid. Each is a fact of the token; without the message it would be harmless.
 */
export function messageCauses(text: string, asked: AskedToken, policy: Given['policy']): readonly Diagnosis[] {
  const meaning = recogniseErrors(text)[0]?.reading.row[1];
  const reader = meaning === undefined ? undefined : readers[meaning];
  const [header, claims] = [objectOf(asked.header), objectOf(asked.payload)];
  const finding = reader?.({ text, asked, header, claims, policy }) ?? null;
  if (finding === null) return [];
  const repair = finding.cause === 'token-whitespace' ? { text: asked.token } : null;
  return [{ findings: [finding], kind: repair === null ? 'rejected' : 'seen', changes: [], repair }];
}

function objectOf(text: string): JsonObject | null {
  const { node } = readJson(text);
  return node?.kind === 'object' ? node : null;
}

/** To read another kind of message, add its meaning. */
const readers: Readonly<Partial<Record<MeaningId, (given: Given) => Finding | null>>> = {
  issuer: (given) => party(given, 'issuer', 'iss'),
  audience: (given) => party(given, 'audience', 'aud'),
  'no-expiry': (given) => lacking(given, 'exp'),
  nonce: (given) => lacking(given, 'nonce'),
  'bad-time': timeWritten,
  'claim-type': timeWritten,
  'no-kid': withoutKid,
  'header-value': lineBreak,
};

function party(given: Given, field: 'issuer' | 'audience', claim: 'iss' | 'aud'): Finding | null {
  const { text, claims, policy } = given;
  // An expectation that is set is checked anyway.
  if (claims === null || policy[field].length > 0) return null;
  const found = valuesOf(memberNamed(claims, claim)?.value);
  const expected = expectedValueIn(text, field);
  if (found === null) return null;
  if (found.length === 0) return expected === null ? lacking(given, claim) : lackingValue(claim, expected);
  if (expected === null || found.some((value) => isListed(text, expected, value))) return null;
  return { cause: `${field}-mismatch`, sentence: mismatchWords(claim, found, expected) };
}

/** Returns the values of a claim, none without the claim; null if it has another type, which is reported anyway. */
function valuesOf(node: JsonNode | undefined): readonly string[] | null {
  if (node === undefined) return [];
  return node.kind === 'string' ? [node.value] : onlyStrings(node);
}

/** What follows a value in a message, up to what the verifier found instead. */
const furtherLength = 300;
const instead = /\b(?:but|got|was|were|received|found|actual)\b|\n/i;

/** Returns whether a value is the expected one, or may be in the list that it is the first of. */
function isListed(text: string, expected: string, value: string): boolean {
  const start = text.indexOf(expected);
  const behind = text.slice(start + expected.length, start + expected.length + furtherLength);
  return value === expected || (value !== '' && behind.slice(0, instead.exec(behind)?.index).includes(value));
}

function mismatchWords(claim: string, found: readonly string[], expected: string): string {
  const wanted = quotedClaim(expected);
  const slip = nearMissAmong(found, [expected]);
  return slip === null
    ? t`${claim} is ${someNames(found)}, but the error message says that the verifier expects ${wanted}.`
    : t`${claim} is ${someNames(found)}, but the error message says that the verifier expects ${wanted}: ${slip}.`;
}

const lackingValue = (claim: string, expected: string): Finding => ({
  cause: 'missing-claim',
  sentence: t`The token has no ${claim}, but the error message says that the verifier expects ${quotedClaim(expected)}. The issuer must add it.`,
});

/** Reports a claim that the message is about and the token does not have. */
const lacking = ({ claims }: Given, claim: string): Finding | null =>
  claims === null || memberNamed(claims, claim) !== undefined
    ? null
    : {
        cause: 'missing-claim',
        sentence: t`The token has no ${claim}, and the error message is about it. The issuer must add it.`,
      };

/** Reports a whole number that is written with a fraction or an exponent, which typed parsers refuse. */
function timeWritten({ claims, asked: { payload } }: Given): Finding | null {
  for (const claim of ['exp', 'nbf', 'iat']) {
    const node = claims === null ? undefined : memberNamed(claims, claim)?.value;
    if (node?.kind !== 'number' || !Number.isInteger(node.value)) continue;
    const written = textIn(payload, node.span);
    if (/^-?\d+$/.test(written)) continue;
    return {
      cause: 'exp-float',
      sentence: t`${claim} is written as ${written}, and some libraries accept only digits.\nWrite it as ${String(node.value)}.`,
    };
  }
  return null;
}

function withoutKid({ header }: Given): Finding | null {
  if (header === null || memberNamed(header, 'kid')?.value.kind === 'string') return null;
  return {
    cause: 'token-without-kid',
    sentence: t`The header has no kid, and the error message says that the verifier needs one.\nThe signer must add the name of its key to the header.`,
  };
}

/** Reports a line break after the token: in a box with nothing else, or at the place that the message names. */
function lineBreak({ text, asked: { token, before, after } }: Given): Finding | null {
  if (token === '' || !/^[ \t]*[\r\n]/.test(after)) return null;
  const isAlone = after.trim() === '' && /^\s*(?:(?:authorization:\s*)?bearer\s+)?$/i.test(before);
  const at = /\b0x0[ad] at (\d{1,9})\b/i.exec(text)?.[1];
  if (!isAlone && Number(at) !== token.length + 'Bearer '.length) return null;
  return {
    cause: 'token-whitespace',
    sentence: t`There is a line break after the token, which no HTTP header may contain.\nRemove it after you read the token from a file or a command.`,
  };
}
