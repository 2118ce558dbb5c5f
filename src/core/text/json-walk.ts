import type { JsonFault } from './json-fault.ts';
import { lexemeAt, excerptOf } from './json-lexemes.ts';
import type { Lexeme } from './json-lexemes.ts';

/** Receives the contents of a JSON text in order. Commas and colons follow from it. */
export type JsonSink = {
  open(bracket: Bracket, start: number): void;
  name(lexeme: Lexeme): void;
  scalar(lexeme: Lexeme): void;
  close(bracket: Bracket, end: number): void;
};
export type Bracket = '{' | '[';

/**
 * Deeper nesting is a fault, although RFC 8259 §9 sets no limit: no token is this deep, and
 * JSON.parse and JSON.stringify overflow some stack.
 */
export const deepestJson = 2000;

/**
 * Reads a JSON text once and reports it to the sink. Returns the first fault, or null exactly if
 * the text is JSON (RFC 8259) no deeper than `deepestJson`. Continues after a fault as well as it
 * can. Iterative and linear.
 */
export const walkJson = (text: string, sink: JsonSink): JsonFault | null => new Walk(text, sink).run();

type Expected = 'value' | 'item-or-close' | 'name' | 'name-or-close' | 'colon' | 'comma-or-close' | 'end';
const bracketOf = (closing: Lexeme): Bracket => (closing.kind === '}' ? '{' : '[');

class Walk {
  readonly #text: string;
  readonly #sink: JsonSink;
  readonly #open: Bracket[] = [];
  readonly #count = { '{': 0, '[': 0 };
  #expected: Expected = 'value';
  /** The position of the last comma, until something follows it. */
  #comma: number | null = null;
  #fault: JsonFault | null = null;

  constructor(text: string, sink: JsonSink) {
    this.#text = text;
    this.#sink = sink;
  }

  run(): JsonFault | null {
    let lexeme = lexemeAt(this.#text, 0);
    while (lexeme.kind !== 'end' && this.#goesOn(lexeme)) {
      // A fault inside a string is after its beginning, so a missing comma before it comes first.
      if (lexeme.kind !== 'string') this.#fault ??= lexeme.fault;
      this.#take(lexeme);
      this.#fault ??= lexeme.fault;
      lexeme = lexemeAt(this.#text, lexeme.end);
    }
    if (lexeme.kind === 'end') this.#endOfText(lexeme);
    while (this.#open.length > 0) this.#pop(lexeme.start);
    return this.#fault;
  }

  /** Returns false if reading on makes no sense. */
  #goesOn(lexeme: Lexeme): boolean {
    const opens = lexeme.kind === '{' || lexeme.kind === '[';
    if (this.#expected === 'end') this.#note(lexeme.fault?.kind === 'comment' ? 'comment' : 'text-after-end', lexeme);
    else if (opens && this.#open.length >= deepestJson) this.#note('too-deep', lexeme);
    else return true;
    return false;
  }

  #take(lexeme: Lexeme): void {
    if (lexeme.kind === 'stray') return;
    switch (this.#expected) {
      case 'item-or-close':
        return lexeme.kind === ']' ? this.#close('[', lexeme) : this.#value(lexeme);
      case 'value':
        return this.#value(lexeme);
      case 'name-or-close':
        return lexeme.kind === '}' ? this.#close('{', lexeme) : this.#name(lexeme);
      case 'name':
        return this.#name(lexeme);
      case 'colon':
        return this.#colon(lexeme);
      case 'comma-or-close':
        return this.#commaOrClose(lexeme);
      case 'end':
        return;
    }
  }

  #value(lexeme: Lexeme): void {
    switch (lexeme.kind) {
      case '{':
      case '[':
        return this.#push(lexeme.kind, lexeme);
      case 'string':
      case 'number':
      case 'literal':
        this.#sink.scalar(lexeme);
        return this.#afterValue();
      case 'word':
        this.#note('value-expected', lexeme);
        return this.#afterValue();
      case '}':
      case ']':
        return this.#closeEarly('value-expected', lexeme);
      case ',':
        this.#note('value-expected', lexeme);
        return this.#separate(lexeme);
      default:
        return this.#note('value-expected', lexeme);
    }
  }

  #name(lexeme: Lexeme): void {
    if (lexeme.kind === 'string') {
      this.#sink.name(lexeme);
      this.#comma = null;
      this.#expected = 'colon';
    } else if (lexeme.kind === '}' || lexeme.kind === ']') this.#closeEarly('name-expected', lexeme);
    else this.#note('name-expected', lexeme);
  }

  #colon(lexeme: Lexeme): void {
    if (lexeme.kind !== ':') this.#note('colon-expected', lexeme);
    const endsMember = lexeme.kind === ',' || lexeme.kind === '}' || lexeme.kind === ']';
    this.#expected = endsMember ? 'comma-or-close' : 'value';
    if (lexeme.kind !== ':') this.#take(lexeme);
  }

  #commaOrClose(lexeme: Lexeme): void {
    if (lexeme.kind === ',') return this.#separate(lexeme);
    if (lexeme.kind === '}' || lexeme.kind === ']') return this.#close(bracketOf(lexeme), lexeme);
    this.#note('comma-expected', lexeme);
    if (lexeme.kind === ':') return;
    this.#expected = this.#open.at(-1) === '{' ? 'name' : 'value';
    this.#take(lexeme);
  }

  #separate(lexeme: Lexeme): void {
    const inside = this.#open.at(-1);
    if (inside === undefined) return;
    this.#comma = lexeme.start;
    this.#expected = inside === '{' ? 'name' : 'value';
  }

  #closeEarly(kind: 'value-expected' | 'name-expected', lexeme: Lexeme): void {
    if (this.#comma !== null) this.#fault ??= { kind: 'trailing-comma', at: this.#comma, found: ',' };
    else this.#note(kind, lexeme);
    this.#close(bracketOf(lexeme), lexeme);
  }

  /** Closes everything up to the matching bracket, and ignores a bracket without a match. */
  #close(bracket: Bracket, lexeme: Lexeme): void {
    if (this.#open.at(-1) !== bracket) this.#note('close-expected', lexeme);
    if (this.#count[bracket] === 0) return;
    while (this.#open.at(-1) !== bracket) this.#pop(lexeme.start);
    this.#pop(lexeme.end);
    this.#afterValue();
  }

  #push(bracket: Bracket, lexeme: Lexeme): void {
    this.#open.push(bracket);
    this.#count[bracket] += 1;
    this.#sink.open(bracket, lexeme.start);
    this.#comma = null;
    this.#expected = bracket === '{' ? 'name-or-close' : 'item-or-close';
  }

  #pop(end: number): void {
    const bracket = this.#open.pop();
    if (bracket === undefined) return;
    this.#count[bracket] -= 1;
    this.#sink.close(bracket, end);
  }

  #afterValue(): void {
    this.#comma = null;
    this.#expected = this.#open.length === 0 ? 'end' : 'comma-or-close';
  }

  #endOfText(end: Lexeme): void {
    if (this.#expected === 'end') return;
    if (this.#expected === 'value' && this.#open.length === 0) return this.#note('empty', end);
    const closes = this.#expected.endsWith('or-close') || this.#comma !== null;
    if (closes) return this.#note('close-expected', end);
    this.#note(this.#expected === 'colon' ? 'colon-expected' : 'value-expected', end);
  }

  #note(kind: JsonFault['kind'], { start, end }: Lexeme): void {
    this.#fault ??= { kind, at: start, found: excerptOf(this.#text.slice(start, end)) };
  }
}
