import { textIn, type Span } from '../text/spans.ts';
import { matchAt } from './alphabet.ts';
import { Growth } from './completeness.ts';
import { strictEnd } from './runs.ts';

const firstDot = /\.|%(?:25)*2e/i;
const signature = /[\w+/-]*={0,2}/y;
/** A token that was percent-encoded as a whole has no whitespace. It ends at a delimiter of URLs and strings. */
const encodedRun = /[^\s"'<>&#;,]*/y;

type Gathered = { readonly spans: readonly Span[]; readonly growth: Growth };

/** `isVerbatim`: a percent sign after the header belongs to the payload and encodes nothing. */
type Unencoded = Gathered & { readonly isVerbatim: boolean };

/**
 * Returns the pieces of a token with an unencoded payload (RFC 7797): the header, and everything
 * from its first dot to the signature, without any change, because these characters were signed
 * (RFC 7797 §5.2). null for any other token. Linear in the rest of the text.
 */
export function unencodedToken(text: string, { spans: pieces, growth }: Gathered, end: number): Unencoded | null {
  const last = pieces.at(-1);
  if (last === undefined || !growth.isUnencoded) return null;
  const dot = firstDot.exec(textIn(text, last));
  if (dot === null) return null;
  const at = last.start + dot.index;
  const isVerbatim = dot[0] === '.';
  const stop = isVerbatim ? verbatimEnd(text, { start: at, end }, growth) : encodedEnd(text, at, end);
  const spans = [...pieces.slice(0, -1), { start: last.start, end: stop }];
  return { spans, growth: threeParts(text, spans), isVerbatim };
}

/**
 * Returns the end of the signature after the last dot that a complete signature follows; if there is
 * none, after the last dot.
 */
function verbatimEnd(text: string, { start, end }: Span, growth: Growth): number {
  let [lastDot, complete] = [start, -1];
  for (let at = text.indexOf('.', start + 1); at >= 0 && at < end; at = text.indexOf('.', at + 1)) {
    const length = (matchAt(signature, text, at + 1) ?? '').length;
    const after = at + 1 + length;
    // A dot and more characters directly after it are a further part.
    if (growth.lengths.includes(length) && !/^\.[\w-]/.test(text.slice(after, after + 2))) complete = after;
    lastDot = at;
  }
  if (complete >= 0) return Math.min(complete, end);
  return lastDot === start ? end : strictEnd(text, lastDot + 1, end);
}

const encodedEnd = (text: string, at: number, end: number): number =>
  Math.min(at + (matchAt(encodedRun, text, at) ?? '').length, end);

/** Dots inside the payload are not dots between parts. */
function threeParts(text: string, spans: readonly Span[]): Growth {
  const written = spans.map((span) => textIn(text, span)).join('');
  const [before, after] = [written.search(firstDot), written.lastIndexOf('.')];
  const growth = new Growth();
  growth.add(written.slice(0, before));
  growth.add('.');
  if (after > before) growth.add(written.slice(after));
  return growth;
}
