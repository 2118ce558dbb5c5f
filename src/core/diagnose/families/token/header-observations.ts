import { algorithmOf } from '../../../crypto/algorithms.ts';
import { exactCharacterWords } from '../../../text/characters.ts';
import { memberNamed } from '../../../text/json.ts';
import { t } from '../../../text/language.ts';
import { isUnencoded } from '../../../token/header.ts';
import { ellipsisInToken, lostDotOf } from '../../../token/lost.ts';
import type { Jws } from '../../../token/token.ts';
import { faultWords } from '../../../token/words.ts';
import type { Case } from '../../case.ts';
import type { Diagnosis, Finding, Observation } from '../../trial.ts';
import { algorithmMeantBy, isNameOfNats } from './algorithm-names.ts';
import { headerOfSegment } from './draft.ts';
import { seenCause } from './seen.ts';
import { othersText } from '../../../text/others-text.ts';

/**
 * Reports a header that cannot be read: its first characters are missing, or it is something else.
 */
export const unreadableHeader: Observation = (given) => {
  const { token } = given;
  if (token === null || token.header.object !== null) return [];
  const dot = lostDotOf(token);
  if (dot !== null) return [withoutDot(given, token, dot.at)];
  // Text that an ellipsis left out has its own cause.
  if (token.payload === null || isShortened(token)) return [];
  const segment = token.header.segment.text;
  const missing = ['e', 'ey', 'eyJ'].find((prefix) => headerOfSegment(prefix + segment)?.parameters.alg !== undefined);
  if (missing !== undefined)
    return [seenCause(given, 'token-truncated-start', missingWords(missing), missing + given.found.token)];
  const fault = token.faults.find(
    (each) => each.kind !== 'segment-count' && !('part' in each && each.part !== 'header'),
  );
  return [
    seenCause(
      given,
      'token-corrupted-header',
      fault === undefined ? t`The header is not a JSON object.\nCopy the whole token again.` : faultWords(fault, token),
    ),
  ];
};

/** Reports one object directly after another: with a dot between them the header can be read. */
function withoutDot(given: Case, { text, payload }: Jws, at: number): Diagnosis {
  const mended = payload === null ? null : `${text.slice(0, at)}.${text.slice(at)}`;
  return seenCause(
    given,
    'token-corrupted-header',
    t`The dot between header and payload is missing. Insert one before character ${at + 1} of the token, where a second object starts.`,
    mended,
  );
}

/** Returns whether an ellipsis is in the header or ends it. */
function isShortened(token: Jws): boolean {
  const ellipsis = ellipsisInToken(token);
  return ellipsis !== null && ellipsis <= token.header.segment.span.end;
}

const missingWords = (missing: string): string =>
  missing.length === 1
    ? t`The token's first character is missing. With "${missing}" in front, the header can be read.`
    : t`The token's first ${missing.length} characters are missing. With "${missing}" in front, the header can be read.`;

/** Reports alg none (RFC 7518 §3.6) in any case, because some verifiers ignored case. */
export const unsecuredHeader: Observation = (given) => {
  const alg = given.token?.header.parameters.alg;
  if (given.token === null || alg === undefined || alg.trim().toLowerCase() !== 'none') return [];
  const spelling =
    alg === 'none' ? '' : ` ${t`The name is "none" in lowercase. Other spellings were used to get past verifiers.`}`;
  const { signature } = given.token;
  if (signature === null)
    return [
      seenCause(
        given,
        'alg-none-missing-dot',
        t`alg is "${othersText(alg, 24)}", and the dot after the payload is missing. An unsecured token ends with a dot (RFC 7515 §6).` +
          spelling,
        `${given.found.token}.`,
      ),
    ];
  const sentence =
    signature.text === ''
      ? t`alg is "${othersText(alg, 24)}": nothing protects the content, and anyone can create such a token.\nA verifier must reject it.`
      : t`alg is "${othersText(alg, 24)}", but there is a third part, which then has no meaning.\nA verifier must reject the token.`;
  return [seenCause(given, 'alg-none', sentence + spelling)];
};

export const nonstandardName: Observation = (given) => {
  const alg = given.token?.header.parameters.alg ?? '';
  const row = algorithmMeantBy(alg);
  const odd = /[^!-~]/u.exec(alg)?.[0];
  if (odd !== undefined && algorithmOf(alg) === null)
    return [
      seenCause(
        given,
        'alg-nonstandard-name',
        t`alg in the header contains ${exactCharacterWords(odd)}, which no algorithm name has.\nThe signer must remove it.`,
      ),
    ];
  if (row === null || row.family === 'none') return [];
  return [
    seenCause(
      given,
      'alg-nonstandard-name',
      isNameOfNats(alg)
        ? t`The header names the algorithm "${othersText(alg, 24)}", as NATS does for ${row.name}. JWT libraries do not know the name.\nTo check the signature here, paste iss into the Key box: it is the public key of the account or operator that signed.`
        : t`The header names the algorithm "${othersText(alg, 24)}", which no JWT library knows. It probably means ${row.name}.\nThe signer must write "alg":"${row.name}" (RFC 7518 §3.1, case-sensitive).`,
    ),
  ];
};

/** The extensions that are supported here. */
const understood = new Set(['b64']);

/**
 * RFC 7515 §4.1.11. Also shown with a good verdict: the signature matches, but a verifier must
 * reject the token.
 */
export function criticalParameters({ token }: Case): Finding[] {
  const { crit } = token?.header.parameters ?? {};
  const object = token?.header.object ?? null;
  const unknown = (crit ?? []).filter((name) => !understood.has(name));
  const [first] = unknown;
  if (object === null || first === undefined) return [];
  const names = unknown
    .slice(0, 5)
    .map((name) => t`"${othersText(name, 24)}"`)
    .join(', ');
  const sentence =
    memberNamed(object, first) === undefined
      ? t`The header marks ${names} as critical but does not contain it. A verifier that does not know it must reject the token, even if the signature verifies (RFC 7515 §4.1.11).`
      : t`The header marks ${names} as critical. A verifier that does not know it must reject the token, even if the signature verifies (RFC 7515 §4.1.11).`;
  return [{ cause: 'crit-unknown', sentence }];
}

/** RFC 7797. Also shown with a good verdict. */
export function unencoded({ token }: Case): Finding[] {
  if (token?.header.parameters.b64 !== false) return [];
  const sentence = isUnencoded(token.header.parameters)
    ? t`The header says "b64":false: the payload is in the token as plain text, not in base64url, and is signed that way (RFC 7797).\nThe verifier must support this form.`
    : t`The header says "b64":false but does not mark it as critical. One verifier reads the payload as plain text, another as base64url.\nThe signer must add "crit":["b64"] (RFC 7797 §6).`;
  return [{ cause: 'b64-false', sentence }];
}

const graph =
  /^(?:00000003-0000-0000-c000-000000000000|https:\/\/graph\.(?:microsoft\.com|windows\.net)\/?|00000002-0000-0000-c000-000000000000)$/;

/**
 * Reports a nonce in the header with one of Microsoft's own services as the audience: others cannot
 * verify such a token.
 */
export const microsoftNonce: Observation = (given) => {
  const { header, payload } = given.token ?? {};
  const nonce = header?.object ? memberNamed(header.object, 'nonce')?.value : undefined;
  const audience = payload?.kind === 'claims' ? memberNamed(payload.object, 'aud')?.value : undefined;
  if (nonce?.kind !== 'string' || audience?.kind !== 'string' || !graph.test(audience.value)) return [];
  return [
    seenCause(
      given,
      'azure-nonce',
      t`The token is for Microsoft Graph ("aud": "${othersText(audience.value, 24)}"), and its header has a nonce, which Microsoft hashes before it signs. Only Microsoft can verify it.\nFor your own API, request a token with your API's scope.`,
    ),
  ];
};
