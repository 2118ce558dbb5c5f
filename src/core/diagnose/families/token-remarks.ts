import { toBase64url } from '../../text/base64url.ts';
import { t } from '../../text/language.ts';
import type { StructureRemark } from '../../token/token.ts';
import type { Case } from '../case.ts';
import type { CauseId } from '../cause.ts';
import { changesOf } from '../changes.ts';
import type { Diagnosis, Finding } from '../trial.ts';
import { markedParts, payloadNotJson } from './token/content-observations.ts';
import { criticalParameters, unencoded } from './token/header-observations.ts';

/**
 * Returns what is odd about a token that verifies: strict verifiers reject it, or read it
 * differently.
 */
export const tokenRemarks = (given: Case): readonly Diagnosis[] => [
  ...writing(given),
  ...[...markedParts(given), ...notJson(given), ...criticalParameters(given), ...unencoded(given)].map(
    (finding): Diagnosis => ({
      findings: [finding],
      kind: 'remark',
      changes: [],
      repair: null,
    }),
  ),
];

/** A mark before the JSON explains by itself why the payload is not JSON. */
const notJson = (given: Case): readonly Finding[] => (markedParts(given).length > 0 ? [] : payloadNotJson(given));

/** `signature` is the sentence for the signature, `signed` for a part that was signed as it is. */
type Writing = { readonly cause: CauseId; readonly signature: () => string; readonly signed: (part: string) => string };

const writings = new Map<StructureRemark['kind'], Writing>([
  [
    'padding',
    {
      cause: 'token-padded',
      signature: () =>
        t`The signature is padded with =, so strict verifiers reject the token.\nThe signer must omit the padding (RFC 7515 §2).`,
      signed: (part) =>
        t`The ${part} is padded with = and was signed that way, so strict verifiers reject the token.\nThe signer must omit the padding (RFC 7515 §2).`,
    },
  ],
  [
    'standard-alphabet',
    {
      cause: 'token-standard-base64',
      signature: () =>
        t`The signature contains + or /, so strict verifiers reject the token.\nThe signer must write base64url, with - and _ (RFC 7515 §2).`,
      signed: (part) =>
        t`The ${part} contains + or / and was signed that way, so strict verifiers reject the token.\nThe signer must write base64url, with - and _ (RFC 7515 §2).`,
    },
  ],
  [
    'trailing-bits',
    {
      cause: 'token-noncanonical-base64',
      signature: () =>
        t`The last character of the signature has bits that belong to no byte, so strict verifiers reject the token.\nThe signer must set them to zero (RFC 4648 §3.5).`,
      signed: (part) =>
        t`The last character of the ${part} has bits that belong to no byte and was signed that way, so strict verifiers reject the token.\nThe signer must set them to zero (RFC 4648 §3.5).`,
    },
  ],
]);

/** Offers to rewrite the signature. Header and payload were signed as they are. */
function writing(given: Case): Diagnosis[] {
  const { token } = given;
  return (token?.remarks ?? []).flatMap((remark): Diagnosis[] => {
    const known = writings.get(remark.kind);
    if (known === undefined || !('part' in remark) || remark.kind === 'duplicate-name' || token === null) return [];
    const repaired =
      remark.part === 'signature'
        ? `${token.signingInput}.${toBase64url(token.signature?.bytes ?? new Uint8Array())}`
        : null;
    const sentence =
      repaired === null ? known.signed(remark.part === 'header' ? t`header` : t`payload`) : known.signature();
    const repair = repaired === null ? null : { token: repaired };
    return [
      {
        findings: [{ cause: known.cause, sentence }],
        kind: 'remark',
        changes: changesOf(given, repair ?? {}),
        repair,
      },
    ];
  });
}
