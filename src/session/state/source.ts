import { findToken } from '../../core/intake/find-token.ts';
import { tokenAt } from '../../core/intake/find-tokens.ts';
import type { Found, Reading } from '../../core/intake/found.ts';
import { wrapToken } from '../../core/intake/wrapping.ts';
import { prettyJson } from '../../core/text/json-layout.ts';
import { paneTextOf, type PaneText } from '../../core/token/parts.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import type { Jwe, Jws, Segment, Serialized, Token } from '../../core/token/token.ts';
import { derive, memoLast } from '../../core/text/memo.ts';
import { bareText } from './bare-text.ts';
import { indentation, type Indentation } from './indentation.ts';
import type { Around, Lineage, TokenPart, Parts, Source } from './model.ts';
import { isPaste } from './typing.ts';

/** Returns the header for a payload that is typed without a token (rule 12 of linked editing). */
const firstHeader = (): TokenPart => ({
  kind: 'written',
  text: prettyJson('{"alg":"HS256","typ":"JWT"}', indentation()),
  form: 'json',
  compact: true,
});

const nothing: TokenPart = { kind: 'kept', segment: '' };

/** Returns the text of the box `Encoded token`. */
export function boxTextOf(source: Source): string {
  return source.kind === 'token' ? source.text : source.around.before + writtenText(source) + source.around.after;
}

const writtenText = (parts: Parts): string => wrapToken(bareText(parts), parts.around.wrapping);

/** Returns the position of the token in that text. */
export const foundInSource = memoLast((source: Source): Found => {
  if (source.kind === 'token')
    return source.chosen === 0 ? findToken(source.text) : tokenAt(source.text, source.chosen);
  const { around } = source;
  const span = { start: around.before.length, end: around.before.length + writtenText(source).length };
  return { ...around, token: bareText(source), spans: span.start === span.end ? [] : [span], damage: [] };
});

/** The tokens of layers inside, which are asked for in turn and live as long as they are shown. */
export const tokensOfLayers = new WeakMap<Source, Token>();

const lastToken = memoLast((source: Source) => parseToken(foundInSource(source).token, entryIn(source)));

/** Returns the model of the chosen token. */
export const tokenOfSource = (source: Source): Token => tokensOfLayers.get(source) ?? lastToken(source);

/** Returns which signature or recipient of a JSON serialization is shown, from 0. */
export const entryIn = (source: Source): number => (source.kind === 'token' ? source.entry : source.envelope?.at) ?? 0;

/** Returns the text of a part's pane; null if the token has no such part to show. */
export function paneOfSource(source: Source, part: 'header' | 'payload'): PaneText | null {
  const written = source.kind === 'parts' ? source[part] : null;
  if (written?.kind === 'written') return written;
  return part === 'header' ? headerPane(source) : payloadPane(source);
}

const paneOfSegment = (segment: Segment | null, indent: Indentation): PaneText | null =>
  segment && paneTextOf(segment, indent);

// By segment, so that a new signature does not indent header and payload again.
const headerPane = derive([(source: Source) => segmentOf(tokenOfSource(source), 'header'), indentation], paneOfSegment);
const payloadPane = derive(
  [(source: Source) => segmentOf(tokenOfSource(source), 'payload'), indentation],
  paneOfSegment,
);

function segmentOf(token: Token, part: 'header' | 'payload'): Segment | null {
  if (token.kind === 'empty') return null;
  if (part === 'header') return token.header.segment;
  return token.kind === 'jws' ? (token.payload?.segment ?? null) : null;
}

/**
 * Returns the text of the Signature box: everything after the dot that follows the payload. If more
 * dots follow, this is more than the third part, so that a typed dot and the text after it stay
 * visible.
 */
export function signatureText(source: Source): string {
  if (source.kind === 'parts' && source.payload !== null) return source.rest.slice(1);
  const token = tokenOfSource(source);
  if (token.kind !== 'jws') return '';
  return token.json === undefined ? token.text.slice(token.signingInput.length + 1) : (token.signature?.text ?? '');
}

/**
 * Returns ASCII(BASE64URL(header) || '.' || BASE64URL(payload)), RFC 7515 §5.1 step 5; null while a
 * part is missing.
 */
export function signingInput(source: Source): string | null {
  const token = tokenOfSource(source);
  return token.kind === 'jws' && token.payload !== null ? token.signingInput : null;
}

/** Returns whether content was edited here and the signature does not cover it. */
export function isEditedUnsigned(source: Source): boolean {
  return source.kind === 'parts' && signingInput(source) !== source.signed;
}

/**
 * Returns the source as parts, so that one of them can be edited while the others keep their bytes.
 */
export function asParts(source: Source): Parts {
  if (source.kind === 'parts') return source;
  const token = tokenOfSource(source);
  const { origins, example } = source;
  const around = {
    kind: 'parts',
    around: aroundOf(source),
    ...(origins === undefined ? {} : { origins }),
    ...(example === foundInSource(source).token ? { isExample: true as const } : {}),
  } as const;
  if (token.kind === 'empty') return { ...around, header: nothing, payload: null, rest: '', signed: null };
  const header: TokenPart = { kind: 'kept', segment: token.header.segment.text };
  if (token.json !== undefined) return { ...around, header, ...partsInJson(token, token.json) };
  if (token.kind === 'jwe' || token.payload === null) {
    return { ...around, header, payload: null, rest: token.text.slice(header.segment.length), signed: null };
  }
  const payload: TokenPart = { kind: 'kept', segment: token.payload.segment.text };
  const rest = token.text.slice(token.signingInput.length);
  return { ...around, header, payload, rest, signed: rest === '' ? null : token.signingInput };
}

/** The parts as they would be in compact serialization. */
function partsInJson(token: Jws | Jwe, { at }: Serialized): Pick<Parts, 'payload' | 'rest' | 'signed' | 'envelope'> {
  const envelope = { text: token.text, at };
  if (token.kind === 'jwe')
    return { payload: null, rest: token.parts.map(({ text }) => `.${text}`).join(''), signed: null, envelope };
  const payload: TokenPart = { kind: 'kept', segment: token.payload?.segment.text ?? '' };
  const { signature } = token;
  if (signature === null) return { payload, rest: '', signed: null, envelope };
  return { payload, rest: `.${signature.text}`, signed: token.signingInput, envelope };
}

/** Characters inside the token, such as line breaks, are not restored when it is written again. */
function aroundOf(source: Source): Around {
  const { before, after, wrapping, name, readings } = foundInSource(source);
  return {
    before,
    after,
    wrapping,
    name,
    readings: readings.filter((reading) => !insideReadings.has(reading)),
    chosen: chosenIn(source),
  };
}

const insideReadings: ReadonlySet<Reading> = new Set<Reading>([
  'line-breaks',
  'white-space',
  'white-space-inside',
  'invisible-characters',
]);

/** Returns the parts after typing in a pane. */
export function withPartTyped(parts: Parts, part: 'header' | 'payload', text: string): Parts {
  const shown = paneOfSource(parts, part);
  const written: TokenPart = {
    kind: 'written',
    text,
    form: text === '' ? 'text' : (shown?.form ?? 'text'),
    compact: shown?.compact ?? true,
  };
  const lacksHeader = part === 'payload' && isNothing(parts.header) && !namesAlgorithm(parts);
  const started = lacksHeader ? { ...parts, header: firstHeader() } : parts;
  return { ...started, [part]: written };
}

/** The unprotected header of a JSON serialization may name it (RFC 7515 §7.2.1). */
function namesAlgorithm(parts: Parts): boolean {
  const token = tokenOfSource(parts);
  return token.kind !== 'empty' && token.header.parameters.alg !== undefined;
}

const isNothing = (part: TokenPart): boolean => part.kind === 'kept' && part.segment === '';

/**
 * Returns the parts after typing in the third part: that signature then belongs to the present
 * content. A pasted one, even if it is the same, was not made here, so the token is no longer an
 * example.
 */
export function withSignatureTyped(parts: Parts, text: string): Parts {
  const { isExample, ...others } = parts;
  const before = signatureText(parts);
  const isKept = isExample && text !== before && !isPaste(before, text);
  return withSignature({ ...(isKept ? parts : others), payload: parts.payload ?? nothing }, text);
}

/** Returns the parts with this signature for the present content. */
export function withSignature(parts: Parts, signature: string): Parts {
  const signed = { ...parts, rest: `.${signature}` };
  return { ...signed, signed: signingInput(signed) };
}

/** The same for a signature that was made here: the disclosures after it stay (RFC 9901 §4). */
export function withNewSignature(parts: Parts, signature: string): Parts {
  const tilde = parts.rest.indexOf('~');
  return withSignature(parts, signature + (tilde < 0 ? '' : parts.rest.slice(tilde)));
}

/** Returns the parts with a pane's content written compact, or as the pane shows it. */
export function withLayout(parts: Parts, part: 'header' | 'payload', compact: boolean): Parts {
  const shown = paneOfSource(parts, part);
  if (shown === null) return parts;
  return { ...parts, [part]: { kind: 'written', text: shown.text, form: shown.form, compact } satisfies TokenPart };
}

/** Returns the index of the chosen token of the text, from 0. */
export const chosenIn = (source: Source): number => (source.kind === 'token' ? source.chosen : source.around.chosen);

/** Returns the source for a text that was typed or pasted, with its first token chosen. */
export const pastedSource = (text: string, lineage: Lineage = {}): Source => ({
  kind: 'token',
  text,
  chosen: 0,
  ...lineage,
});

export const emptySource: Source = pastedSource('');

/** The surroundings of a token without other text. */
export const nothingAround: Around = { before: '', after: '', readings: [], name: null, wrapping: 'plain', chosen: 0 };
