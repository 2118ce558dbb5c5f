import { wrappedPlacesOf } from '../../core/intake/wrapping.ts';
import { base64SpanOf, textOffsetOf } from '../../core/text/base64-places.ts';
import type { JsonMember, JsonObject } from '../../core/text/json.ts';
import { memoLast } from '../../core/text/memo.ts';
import type { Span } from '../../core/text/spans.ts';
import type { Segment, Token } from '../../core/token/token.ts';
import { openSource } from '../state/opened.ts';
import type { Session, Source } from '../state/model.ts';
import { boxTextOf, foundInSource, tokenOfSource } from '../state/source.ts';
import { paneObject } from './pane-json.ts';

/** Where the cursor is: in the box of the token or of one of its parts. */
export type CursorPlace = { readonly box: 'token' | CrossPart; readonly offset: number };
export type CrossPart = 'header' | 'payload' | 'signature';

/** What belongs to the place of the cursor in the other boxes. Offsets count in the text of each box. */
export type CrossMarks = {
  readonly part: CrossPart;
  /** The part in the token box, and in it the member at the cursor. */
  readonly token: { readonly part: readonly Span[]; readonly member: readonly Span[] };
  /** The member in the pane of the part; null if the cursor is on none. */
  readonly pane: Span | null;
};

/** A longer text gets no marks, because each move of the cursor measures it. */
const longest = 500_000;

/** Returns what to mark for a place of the cursor; null if there is nothing. */
export function crossMarks(session: Session, place: CursorPlace): CrossMarks | null {
  const { source } = session;
  // The token box shows a JWE, and the panes what is in it.
  if (openSource(session) !== source || boxTextOf(source).length > longest) return null;
  return place.box === 'token' ? marksOfToken(source, place.offset) : marksOfPane(source, place.box, place.offset);
}

function marksOfPane(source: Source, part: CrossPart, offset: number): CrossMarks | null {
  if (part === 'signature') return marksOf(source, part, null);
  const at = memberAt(paneObject(source, part), offset);
  return marksOf(source, part, at);
}

function marksOfToken(source: Source, offset: number): CrossMarks | null {
  const at = tokenOffset(source, offset);
  const token = tokenOfSource(source);
  const part = at === null ? undefined : parts.find((each) => isWithin(segmentOf(token, each)?.span, at));
  if (at === null || part === undefined) return null;
  const read = textOf(token, part);
  const segment = segmentOf(token, part);
  if (read === null || segment === null) return marksOf(source, part, null);
  return marksOf(source, part, memberAt(read.object, textOffsetOf(read.text, at - segment.span.start)));
}

const parts = ['header', 'payload', 'signature'] as const;

/** The same object for each place in the same member, so that nothing is drawn again. */
const marksOf = memoLast((source: Source, part: CrossPart, index: number | null): CrossMarks | null => {
  const token = tokenOfSource(source);
  const segment = segmentOf(token, part);
  if (segment === null) return null;
  const [text, found] = [boxTextOf(source), foundInSource(source)];
  const read = textOf(token, part);
  const member = index === null ? undefined : read?.object.members[index];
  const shown = index === null || part === 'signature' ? undefined : paneObject(source, part)?.members[index];
  const inSegment = read === null || member === undefined ? null : base64SpanOf(read.text, spanOf(member));
  return {
    part,
    token: {
      part: wrappedPlacesOf(text, found, segment.span),
      member: inSegment === null ? [] : wrappedPlacesOf(text, found, shifted(inSegment, segment.span.start)),
    },
    pane: shown === undefined ? null : spanOf(shown),
  };
});

const spanOf = ({ nameSpan, value }: JsonMember): Span => ({ start: nameSpan.start, end: value.span.end });
const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
const isWithin = (span: Span | undefined, at: number): boolean =>
  span !== undefined && span.start <= at && at < span.end;

/** Returns the index of the member at an offset, its end included; null if there is none. */
function memberAt(object: JsonObject | null, offset: number): number | null {
  const at = object?.members.findIndex((member) => spanOf(member).start <= offset && offset <= spanOf(member).end);
  return at === undefined || at === -1 ? null : at;
}

function segmentOf(token: Token, part: CrossPart): Segment | null {
  if (token.kind !== 'jws') return token.kind === 'jwe' && part === 'header' ? token.header.segment : null;
  if (part === 'header') return token.header.segment;
  return part === 'payload' ? (token.payload?.segment ?? null) : token.signature;
}

/** Returns the text of a part and its members, if each character of the part encodes its bytes. */
function textOf(token: Token, part: CrossPart): { readonly text: string; readonly object: JsonObject } | null {
  if (token.kind === 'empty' || segmentOf(token, part)?.fault !== null) return null;
  if (part === 'header') {
    const { text, object } = token.header;
    return text === null || object === null ? null : { text, object };
  }
  return token.kind === 'jws' && part === 'payload' && token.payload?.kind === 'claims' ? token.payload : null;
}

/** Returns the offset in the token of one in the text of its box; null outside it or in a wrapping. */
function tokenOffset(source: Source, offset: number): number | null {
  const { spans, wrapping } = foundInSource(source);
  if (wrapping !== 'plain') return null;
  let before = 0;
  for (const { start, end } of spans) {
    if (offset >= start && offset < end) return before + offset - start;
    before += end - start;
  }
  return null;
}
