import { toBase64url } from '../../../text/base64url.ts';
import { t } from '../../../text/language.ts';
import type { SecretEncoding } from '../../../keys/key.ts';
import { bytesWords } from '../../../keys/word-table.ts';
import type { Cost } from '../../trial.ts';
import type { Decoded } from './decoded.ts';
import { boxReading, namedReadings, otherReadings } from './decodings.ts';
import type { SecretFinding, SecretText } from './secret-text.ts';
import { textsBeyond, textsWithin } from './texts.ts';
import { typosOf } from './typos.ts';

/** Bytes that the signer's secret may have been, and what that would mean about the given text. */
export type SecretReading = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly findings: readonly SecretFinding[];
  readonly cost: Cost;
  /** The text for these bytes with `encoding`. If `encoding` is null, only the bytes are known. */
  readonly text: string;
  readonly encoding: SecretEncoding | null;
};

/** A longer text is not a secret that people keep in a configuration. */
const longest = 4096;

/**
 * Returns every reading of the text that differs from that of the Key box, each byte sequence once,
 * cheapest first. For 40 characters there are some 400, most of them typing errors; for a line of
 * configuration or hex some hundreds more.
 */
export function readingsOf(text: string, box: SecretEncoding, isTyped: boolean): readonly SecretReading[] {
  if (text.length > longest || text === '') return [];
  const given = boxReading(text, box);
  const seen = new Set(given === null ? [] : [toBase64url(given.bytes)]);
  const fresh = ({ bytes, findings }: SecretReading): boolean => {
    const key = toBase64url(bytes);
    if (findings.length === 0 || bytes.length === 0 || seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  return allReadings(text, box, isTyped)
    .toSorted((a, b) => a.cost - b.cost)
    .filter(fresh);
}

function allReadings(text: string, box: SecretEncoding, isTyped: boolean): readonly SecretReading[] {
  const inBox = (each: SecretText): readonly SecretReading[] =>
    [boxReading(each.text, box)].flatMap((bytes) => (bytes === null ? [] : [joined(each, bytes)]));
  const typed = isTyped ? typosOf(text) : [];
  return [
    ...textsWithin(text).flatMap((each) => [
      ...inBox(each),
      ...otherReadings(each.text, box)
        .filter((bytes) => !cancels(each, bytes))
        .map((bytes) => joined(each, bytes)),
    ]),
    ...textsBeyond(text).flatMap(inBox),
    ...typed.flatMap((each) => [...inBox(each), ...namedReadings(each.text, box).map((bytes) => joined(each, bytes))]),
  ];
}

/**
 * Returns whether a reading encodes a text that was just decoded. The signer cannot have done both,
 * and another step covers the combined change.
 */
const cancels = ({ findings }: SecretText, { encoding, findings: own }: Decoded): boolean =>
  encoding === null &&
  own.some(({ cause }) => cause === 'secret-not-base64') &&
  findings.some(({ cause }) => cause === 'secret-is-base64' || cause === 'secret-is-hex');

const joined = ({ text, findings, cost }: SecretText, decoded: Decoded): SecretReading => ({
  bytes: decoded.bytes,
  findings: stacked([...findings, ...decoded.findings], decoded),
  cost: cost + decoded.cost,
  text: decoded.text ?? text,
  encoding: decoded.encoding,
});

/** Merges two consecutive decodings of base64 into one cause, in the place of the first. */
function stacked(
  findings: readonly SecretFinding[],
  { bytes, encoding, findings: own }: Decoded,
): readonly SecretFinding[] {
  const base64 = findings.filter(({ cause }) => cause === 'secret-is-base64');
  const isInBox = own.length === 0 && (encoding === 'base64' || encoding === 'base64url');
  const [first, ...later] = base64;
  if (first === undefined || (later.length === 0 && !isInBox)) return findings;
  const double: SecretFinding = {
    cause: 'secret-double-base64',
    sentence: t`Your secret is base64 of base64, like a Kubernetes secret before it is decoded. Decoded twice, it has ${bytesWords(bytes.length)}.`,
    inBox: t`Paste it decoded once, with "Secret encoding" set to Base64.`,
  };
  return findings
    .filter((finding) => !later.includes(finding))
    .map((finding) => (finding === first ? double : finding));
}
