import { duplicateNamesOf, type JsonNode } from './json.ts';
import { t } from './language.ts';
import { textIn, type Span } from './spans.ts';

/** What JSON allows and readers interpret differently. */
export type JsonWarning = { readonly span: Span; readonly message: string };

/**
 * Returns duplicate names, and numbers that lose digits in most readers, in the order of the text.
 * Linear.
 */
export function jsonWarnings(node: JsonNode, text: string): readonly JsonWarning[] {
  const again = duplicateNamesOf(node).map(({ name, span }) => ({
    span,
    message: t`${JSON.stringify(name)} stands there again; most readers take this last one, some the first (RFC 8259 §4).`,
  }));
  const lossy: JsonWarning[] = [];
  eachNumber(node, (value, span) => {
    if (losesDigits(textIn(text, span), value))
      lossy.push({
        span,
        message: t`Most libraries read this number as ${String(value)} (RFC 8259 §6); here it stays as written.`,
      });
  });
  return [...again, ...lossy].toSorted((one, other) => one.span.start - other.span.start);
}

function eachNumber(node: JsonNode, tell: (value: number, span: Span) => void): void {
  const waiting: JsonNode[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.kind === 'number') tell(next.value, next.span);
    else if (next.kind === 'array') waiting.push(...next.items);
    else if (next.kind === 'object') for (const { value } of next.members) waiting.push(value);
  }
}

/**
 * Returns whether the IEEE 754 double is a different number than the text. Compares digit by digit,
 * except trailing zeros and the exponent.
 */
function losesDigits(written: string, value: number): boolean {
  if (!Number.isFinite(value)) return true;
  // A double keeps this number of digits.
  if (written.length <= 15) return false;
  return digitsOf(written) !== digitsOf(String(value));
}

/** Returns the significant digits and the position of the decimal point: `1.50e2` is `15` at 3. */
function digitsOf(written: string): string {
  const [, whole = '', fraction = '', exponent = '0'] = /^-?(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(written) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const point = whole.length + Number(exponent) - (whole.length + fraction.length - digits.length);
  const significant = digits.replace(/0+$/, '');
  return significant === '' ? '0' : `${significant} at ${point}`;
}
