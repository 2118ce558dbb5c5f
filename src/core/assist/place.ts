import { lexemeAt, stringValue, type Lexeme } from '../text/json-lexemes.ts';
import type { Span } from '../text/spans.ts';

/**
 * Where an offset is in the text of a JSON object, among its top-level members. It is also found in
 * broken JSON, because that is when help is needed.
 */
export type JsonPlace = {
  readonly on: 'name' | 'value';
  /** The member's name; empty if it is not yet written. */
  readonly name: string;
  /** The name or value at the offset; empty if there is none yet. */
  readonly span: Span;
  /** Whether the offset is inside a nested value. */
  readonly isInner: boolean;
  /** Whether a colon follows the name. */
  readonly hasColon: boolean;
  /** Whether another member follows without a comma between. */
  readonly needsComma: boolean;
};

type Expecting = 'name' | 'colon' | 'value' | 'comma';
type State = { readonly depth: number; readonly expecting: Expecting; readonly name: string };

/**
 * Returns the place at an offset; null outside the object, and between a value and its comma.
 * Linear in the offset.
 */
export function jsonPlaceAt(text: string, offset: number): JsonPlace | null {
  let state: State = { depth: 0, expecting: 'value', name: '' };
  for (
    let lexeme = lexemeAt(text, 0);
    lexeme.kind !== 'end' && lexeme.start <= offset;
    lexeme = lexemeAt(text, lexeme.end)
  ) {
    if (state.depth === 0 && lexeme.kind !== '{') return null;
    if (isScalar(lexeme) && offset <= lexeme.end)
      return placeOn(text, state, { start: lexeme.start, end: isOpen(lexeme) ? offset : lexeme.end });
    // On the left side of an opening bracket the offset is before it, not inside it.
    if (lexeme.start === offset && lexeme.kind !== 'word') break;
    state = after(state, lexeme, text);
  }
  return placeOn(text, state, { start: offset, end: offset });
}

function placeOn(text: string, { depth, expecting, name }: State, { start, end }: Span): JsonPlace | null {
  const span = { start, end };
  if (depth === 0) return null;
  if (depth > 1) return { on: 'value', name, span, isInner: true, hasColon: true, needsComma: false };
  if (expecting === 'value') return { on: 'value', name, span, isInner: false, hasColon: true, needsComma: false };
  if (expecting !== 'name') return null;
  const next = lexemeAt(text, end);
  const written = text.slice(start, end);
  const isMember = next.kind === 'string' && lexemeAt(text, next.end).kind === ':';
  return {
    on: 'name',
    name: written.startsWith('"') ? stringValue(written) : written,
    span,
    isInner: false,
    hasColon: next.kind === ':',
    needsComma: isMember,
  };
}

/** If a string is not closed, the text after the cursor does not belong to it. */
const isOpen = ({ fault }: Lexeme): boolean => fault?.kind === 'unterminated-string';

const isScalar = ({ kind }: Lexeme): boolean =>
  kind === 'string' || kind === 'number' || kind === 'literal' || kind === 'word';

function after({ depth, expecting, name }: State, lexeme: Lexeme, text: string): State {
  switch (lexeme.kind) {
    case '{':
    case '[':
      return { depth: depth + 1, expecting: depth === 0 ? 'name' : expecting, name };
    case '}':
    case ']':
      return { depth: depth - 1, expecting: depth === 2 ? 'comma' : expecting, name };
    case ':':
      return depth === 1 ? { depth, expecting: 'value', name } : { depth, expecting, name };
    case ',':
      return depth === 1 ? { depth, expecting: 'name', name: '' } : { depth, expecting, name };
    default:
      return depth === 1
        ? afterScalar({ depth, expecting, name }, text.slice(lexeme.start, lexeme.end))
        : { depth, expecting, name };
  }
}

function afterScalar({ depth, expecting, name }: State, written: string): State {
  if (expecting === 'name') return { depth, expecting: 'colon', name: stringValue(written) };
  return { depth, expecting: expecting === 'value' ? 'comma' : expecting, name };
}
