import { duplicateNamesOf, eachValue, type JsonNode } from './json.ts';
import { t } from './language.ts';
import { textIn, type Span } from './spans.ts';
import { quotedText } from './others-text.ts';

/** What JSON allows and readers interpret differently. */
export type JsonWarning = { readonly span: Span; readonly message: string };

/**
 * Returns duplicate names, and numbers that lose digits in most readers, in the order of the text.
 * Linear.
 */
export function jsonWarnings(node: JsonNode, text: string): readonly JsonWarning[] {
  const again = duplicateNamesOf(node).map(({ name, span }) => ({
    span,
    message: t`${quotedText(name)} is a duplicate; most parsers read this last one, some the first (RFC 8259 §4).`,
  }));
  const lossy: JsonWarning[] = [];
  for (const { node: value } of eachValue(node)) {
    if (value.kind === 'number' && losesDigits(textIn(text, value.span), value.value))
      lossy.push({
        span: value.span,
        message: t`Most libraries read this number as ${String(value.value)} (RFC 8259 §6); here it stays as written.`,
      });
  }
  return [...again, ...lossy].toSorted((one, other) => one.span.start - other.span.start);
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
  const digits = `${whole}${fraction}`;
  // Uses loops, because some engines try `/0+$/` at every zero of a long run, which takes quadratic
  // time.
  let [start, end] = [0, digits.length];
  while (digits.charAt(start) === '0') start += 1;
  while (end > start && digits.charAt(end - 1) === '0') end -= 1;
  return start === end ? '0' : `${digits.slice(start, end)} at ${whole.length + Number(exponent) - start}`;
}
