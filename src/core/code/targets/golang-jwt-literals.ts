import type { Brackets, LiteralStyle } from '../json-literal.ts';
import { fitsInt64, isInteger, survivesAsDouble } from '../numbers.ts';
import { isWellFormed, quoteGo } from '../quote.ts';

const typed = (open: string): Brackets => ({ open, close: '}', inner: '', empty: `${open}}` });

/** Literals of Go's own types. */
export const plainGoStyle: LiteralStyle = {
  string: (value) => (isWellFormed(value) ? quoteGo(value) : null),
  number: (lexeme) => (isInteger(lexeme) ? integer(lexeme) : double(lexeme)),
  words: { true: 'true', false: 'false', null: 'nil' },
  array: typed('[]any{'),
  object: typed('map[string]any{'),
  name: (name) => (isWellFormed(name) ? `${quoteGo(name)}: ` : null),
};

const integer = (lexeme: string): string | null => (fitsInt64(lexeme) && lexeme !== '-0' ? lexeme : null);
const double = (lexeme: string): string | null => (survivesAsDouble(lexeme) ? lexeme : null);

/** Go has no type for some numbers. They stay as written if plain literals are not enough. */
export const goLiterals: readonly LiteralStyle[] = [
  plainGoStyle,
  { ...plainGoStyle, number: (lexeme) => plainGoStyle.number(lexeme) ?? `json.Number(${quoteGo(lexeme)})` },
];
