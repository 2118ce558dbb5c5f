import { jsonFaultWords } from '../../../text/json-words.ts';
import { memberNamed } from '../../../text/json.ts';
import { say, t } from '../../../text/language.ts';
import type { Case } from '../../case.ts';
import { sampleTokens } from '../../data/sample-tokens.ts';
import type { Finding, Observation } from '../../trial.ts';
import { inPlaceOfToken } from './no-jwt.ts';
import { seenCause } from './seen.ts';

const mark = '\ufeff';

/** Reports a byte-order mark before the JSON of a part: RFC 8259 §8.1 forbids to write one. */
export const byteOrderMark: Observation = (given) =>
  markedParts(given).map(({ cause, sentence }) => seenCause(given, cause, sentence));

/** Returns the finding of a byte-order mark, for a token that verifies as well. */
export function markedParts({ token }: Case): readonly Finding[] {
  const payload = token?.payload ?? null;
  const payloadText = payload === null || payload.kind === 'bytes' ? '' : payload.text;
  const [inHeader, inPayload] = [token?.header.text?.startsWith(mark) ?? false, payloadText.startsWith(mark)];
  if (!inHeader && !inPayload) return [];
  const sentence = inHeader
    ? t`The encoded header starts with a byte-order mark (U+FEFF), so its JSON cannot be read.\nThe signer must write the JSON without the mark: its text was saved as "UTF-8 with BOM".`
    : t`The encoded payload starts with a byte-order mark (U+FEFF), so its JSON cannot be read.\nThe signer must write the JSON without the mark: its text was saved as "UTF-8 with BOM".`;
  return [{ cause: 'json-bom', sentence }];
}

/** Returns where the payload of a JWT stops being JSON (RFC 7519 §7.2). */
export function payloadNotJson({ token }: Case): readonly Finding[] {
  const payload = token?.payload ?? null;
  if (token === null || payload === null || payload.kind === 'claims' || payload.segment.text === '') return [];
  if (!/^(?:application\/)?jwt$/i.test(token.header.parameters.typ ?? '')) return [];
  return [{ cause: 'payload-not-json', sentence: notJsonWords(payload) }];
}

function notJsonWords(payload: NonNullable<NonNullable<Case['token']>['payload']>): string {
  const fix = t`The signer must serialize the claims as one JSON object before it signs them (RFC 7519 §7.2).`;
  switch (payload.kind) {
    case 'broken-json':
      return `${t`typ says JWT, but the payload is not valid JSON. ${jsonFaultWords(payload.fault, payload.text)}`}\n${fix}`;
    case 'bytes':
      return `${t`typ says JWT, but the payload is not text: its bytes are not UTF-8.`}\n${fix}`;
    case 'json':
      return `${t`typ says JWT, but the payload is a JSON value other than an object.`}\n${fix}`;
    default:
      return `${t`typ says JWT, but the payload is plain text and not a JSON object.`}\n${fix}`;
  }
}

/** Reports a header without an algorithm, which RFC 7515 §4.1.1 requires. */
export const missingAlgorithm: Observation = (given) => {
  const { token, found } = given;
  const object = token?.header.object ?? null;
  if (token === null || object === null || token.header.parameters.alg !== undefined) return [];
  if (token.payload === null || found.damage.includes('start-missing') || inPlaceOfToken(given.pasted) !== null)
    return [];
  return [
    seenCause(
      given,
      'alg-missing',
      memberNamed(object, 'alg') === undefined
        ? t`The header has no "alg", which RFC 7515 §4.1.1 requires, so no verifier knows how to check the signature.\nThe signer must write it, for example "alg":"HS256".`
        : t`"alg" in the header is not a string, which RFC 7515 §4.1.1 requires, so no verifier knows how to check the signature.\nThe signer must write it, for example "alg":"HS256".`,
    ),
  ];
};

/** Reports the signature of a sample under other content: it was never signed. */
export const sampleSignature: Observation = (given) => {
  const text = given.token?.signature?.text ?? '';
  const sample = text === '' ? undefined : sampleTokens.find(({ token }) => token.endsWith(`.${text}`));
  if (sample === undefined || sample.token === given.found.token) return [];
  return [
    seenCause(
      given,
      'signature-of-sample-token',
      t`The signature belongs to the sample token of ${say(sample.source)}, but the content is different: it was edited or copied without signing.\nSign the content with your own key.`,
    ),
  ];
};

/** Reports a text that contains nothing like a token. */
export const noToken: Observation = (given) => {
  const { token, found } = given;
  const isOther = token === null || token.header.object !== null || !/\s|^[A-Za-z]{1,24}$/.test(found.token);
  if (isOther || longWord.test(found.token) || /(?:^|\s)e[yw3][\w-]{8}/.test(found.token)) return [];
  return [
    seenCause(
      given,
      'no-token',
      t`This text contains no token: it does not have three parts of base64url separated by dots.\nPaste the token itself; it starts with "ey".`,
    ),
  ];
};

/** A part of a damaged token may be in a text. */
const longWord = /[\w-]{60}/;
