import { count, listOf, t } from '../../core/text/language.ts';
import type { JudgedProof, SignatureOutcome } from '../state/model.ts';

/* The clauses of facts about the signature that have several forms. */

export const noJwtWords = {
  beginning: () => t`this is not a token. Structure says what it is.`,
  other: () => t`this is not a JWT, so it has no signature to check.`,
} as const;

export const alteredWords = {
  'token-padded': () => t`header or payload was padded with = after signing. Without it the signature matches.`,
  'token-standard-base64': () =>
    t`header or payload was rewritten with + and / after signing. With - and _ the signature matches.`,
  other: () =>
    t`the last character of header or payload was changed after signing. With the original one the signature matches.`,
} as const;

export const malformedWords = {
  'segment-count': () =>
    t`there are more parts than a token has, so no verifier accepts it. The signature matches the first three.`,
  'not-base64url': () =>
    t`something in the token is not base64url, so no verifier accepts it, although the signature matches these characters. Structure says where.`,
  'json-form': () =>
    t`the JSON around the signature breaks a rule of its form, so a careful verifier does not accept it, although the signature matches. Structure says which rule.`,
} as const;

/**
 * Returns which of several signatures match, and which do not, and before it how many there are. A
 * token may have more than were checked.
 */
export function severalWords(each: readonly JudgedProof[]): { readonly total: string; readonly which: string } {
  const total = each[0]?.token.json?.count ?? each.length;
  const numbers = (is: (outcome: JudgedProof['outcome']) => boolean): string =>
    listOf(each.flatMap(({ at, outcome }) => (is(outcome) ? [String(at + 1)] : [])));
  const [good, bad, open, doubtful] = [
    numbers((outcome) => outcome?.kind === 'verified' && !isDoubtful(outcome)),
    numbers((outcome) => outcome?.kind === 'rejected'),
    numbers((outcome) => outcome?.kind !== 'verified' && outcome?.kind !== 'rejected'),
    numbers((outcome) => outcome?.kind === 'verified' && isDoubtful(outcome)),
  ];
  const which = [
    ...(good === '' ? [] : [t`Verified: ${good}.`]),
    ...(doubtful === '' ? [] : [t`Verified, with warnings: ${doubtful}.`]),
    ...(bad === '' ? [] : [t`Do not match: ${bad}.`]),
    ...(open === '' ? [] : [t`Not checked: ${open}.`]),
  ];
  return {
    total:
      total > each.length
        ? t`The token has ${count(total)} signatures, of which only the first ${each.length} were read.`
        : t`The token has ${each.length} signatures.`,
    which: which.join(' '),
  };
}

/** Whether something speaks against the key or the token at the moment of the check. */
const isDoubtful = ({ warnings, at }: SignatureOutcome & { kind: 'verified' }): boolean =>
  warnings.some(({ after = -Infinity, before = Infinity }) => after < at && at < before);
