import { describe, expect, it } from 'vitest';
import { historyOfText, redoneText, replacedText, type TextHistory, typedText, undoneText } from './text-history.ts';

/** The history after these texts, typed or pasted 100 ms apart. */
const after = (...texts: readonly string[]): TextHistory =>
  texts.reduce((history, text, index) => typedText(history, text, index * 100), historyOfText(''));

/** Every text that undo gives, the newest first. */
function undone(history: TextHistory): string[] {
  const back = undoneText(history);
  return back === null ? [] : [back.now, ...undone(back)];
}

describe('the history of a text box', () => {
  it('takes characters that are typed without a pause as one step', () => {
    expect(undone(after('a', 'ab', 'abc'))).toEqual(['']);
    expect(undone(typedText(after('a', 'ab'), 'abc', 5000))).toEqual(['ab', '']);
  });

  it('takes each paste as a step, however fast they follow each other', () => {
    expect(undone(after('one', 'two', 'onetwo'))).toEqual(['two', 'one', '']);
  });

  it('keeps what was typed and then deleted without a pause', () => {
    expect(undone(after('a', 'ab', 'abc', 'ab', ''))).toEqual(['abc', '']);
  });

  it('has a step for a text that the page put there', () => {
    expect(undone(replacedText(after('a'), 'chosen'))).toEqual(['a', '']);
  });

  it('gives back by redo what undo took, until something is typed', () => {
    const back = undoneText(after('one', 'two')) ?? historyOfText('');
    expect(redoneText(back)?.now).toBe('two');
    expect(redoneText(typedText(back, 'three', 9000))).toBeNull();
  });

  it('is bounded by characters, and always undoes the last change', () => {
    const long = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(6_000_000));
    expect(undone(after(...long)).map((text) => text[0])).toEqual(['c']);
  });
});
