import { count, t } from '../text/language.ts';
import type { Jwe, Jws, StructureRemark } from './token.ts';
import { othersText } from '../text/others-text.ts';

/**
 * Returns what is odd about a readable token, one sentence each. Duplicate names share a sentence,
 * because there may be thousands.
 */
export function remarkWords({ remarks }: Jws | Jwe): string[] {
  const single = remarks.flatMap((remark) => (remark.kind === 'duplicate-name' ? [] : [sentenceOf(remark)]));
  return [...single, ...duplicateWords('header', remarks), ...duplicateWords('payload', remarks)];
}

type Single = Exclude<StructureRemark, { kind: 'duplicate-name' }>;

function sentenceOf(remark: Single): string {
  if (remark.kind === 'payload-not-claims') return payloads[remark.found]();
  if (remark.kind === 'enc-in-jws')
    return t`The header contains "enc", which belongs to a JWE. With three parts and this alg it is a JWS, and verifiers may reject it.`;
  return deviations[remark.kind](partWords(remark.part), remark.at + 1);
}

type Deviation = Extract<Single, { part: unknown }>;

function partWords(part: Deviation['part']): string {
  const words = { header: t`The header`, payload: t`The payload`, signature: t`The signature`, 'jwe-part': t`A part` };
  return words[part];
}

const deviations: Record<Deviation['kind'], (part: string, at: number) => string> = {
  padding: (part, at) =>
    t`${part} is padded with =, which RFC 7515 §2 does not allow: strict parsers reject it (character ${at} of the token).`,
  'standard-alphabet': (part, at) =>
    t`${part} uses + or /, where base64url has - and _: strict parsers reject it (character ${at} of the token).`,
  'trailing-bits': (part, at) =>
    t`${part} ends in a character with bits that belong to no byte: another last character would give the same bytes (character ${at} of the token).`,
};

const payloads: Record<Extract<StructureRemark, { kind: 'payload-not-claims' }>['found'], () => string> = {
  json: () => t`A JWS can contain any JSON, but a JWT contains an object of claims (RFC 7519 §3).`,
  text: () => t`A JWS can contain any text, but a JWT contains an object of claims (RFC 7519 §3).`,
  bytes: () => t`A JWS can contain any bytes, but a JWT contains an object of claims (RFC 7519 §3).`,
  empty: () =>
    t`The payload is empty. If it is detached (RFC 7515 Appendix F), the signature covers the payload that is kept elsewhere.`,
};

const mostNamed = 5;

function duplicateWords(part: 'header' | 'payload', remarks: readonly StructureRemark[]): string[] {
  const doubled = new Set(
    remarks.flatMap((remark) => (remark.kind === 'duplicate-name' && remark.part === part ? [remark.name] : [])),
  );
  if (doubled.size === 0) return [];
  const named = [...doubled]
    .slice(0, mostNamed)
    .map((name) => t`"${othersText(name, 24)}"`)
    .join(', ');
  const all = doubled.size > mostNamed ? t`${named} and ${count(doubled.size - mostNamed)} others` : named;
  return [
    part === 'header'
      ? t`The header contains ${all} more than once: most parsers use the last, some reject the token.`
      : t`The payload contains ${all} more than once: most parsers use the last, some reject the token.`,
  ];
}
