import { shortened } from '../text/json-lexemes.ts';
import type { Jwe, Jws, StructureRemark } from './token.ts';

/** What is odd about a token though it can be read, a sentence each. Doubled names are told together: there may be thousands. */
export function remarkWords({ remarks }: Jws | Jwe): string[] {
  const single = remarks.flatMap((remark) => (remark.kind === 'duplicate-name' ? [] : [sentenceOf(remark)]));
  return [...single, ...duplicateWords('header', remarks), ...duplicateWords('payload', remarks)];
}

type Single = Exclude<StructureRemark, { kind: 'duplicate-name' }>;

function sentenceOf(remark: Single): string {
  if (remark.kind === 'payload-not-claims') return payloads[remark.found];
  const part = remark.part === 'jwe-part' ? 'A part' : `The ${remark.part}`;
  return `${part} ${deviations[remark.kind]} (character ${remark.at + 1} of the token).`;
}

const deviations = {
  padding: 'is padded with =, which RFC 7515 §2 leaves out: strict readers refuse it',
  'standard-alphabet': 'uses + or /, where base64url has - and _: strict readers refuse it',
  'trailing-bits': 'ends in a character with bits that belong to no byte: another last character would give the same bytes',
} as const satisfies Record<Exclude<Single['kind'], 'payload-not-claims'>, string>;

const payloads: Record<Extract<StructureRemark, { kind: 'payload-not-claims' }>['found'], string> = {
  json: 'A JWS may carry any JSON, but a JWT carries an object of claims (RFC 7519 §3).',
  text: 'A JWS may carry any text, but a JWT carries an object of claims (RFC 7519 §3).',
  bytes: 'A JWS may carry any bytes, but a JWT carries an object of claims (RFC 7519 §3).',
  empty: 'The payload is empty; if it is kept elsewhere (detached, RFC 7515 Appendix F), the signature covers that one.',
};

const mostNamed = 5;

function duplicateWords(part: 'header' | 'payload', remarks: readonly StructureRemark[]): string[] {
  const doubled = new Set(remarks.flatMap((remark) => (remark.kind === 'duplicate-name' && remark.part === part ? [remark.name] : [])));
  if (doubled.size === 0) return [];
  const named = [...doubled].slice(0, mostNamed).map((name) => `"${shortened(name)}"`).join(', ');
  const others = doubled.size > mostNamed ? ` and ${doubled.size - mostNamed} others` : '';
  return [`The ${part} holds ${named}${others} more than once: most readers take the last, some refuse the token.`];
}
