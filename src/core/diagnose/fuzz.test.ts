import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTokens } from '../intake/find-tokens.ts';
import { recogniseText } from '../intake/recognise.ts';
import { recognisedWords } from '../intake/recognised-words.ts';
import { textIn } from '../text/spans.ts';
import { anyPaste } from './fuzz/inputs.ts';

const isAll = process.env['FUZZ'] === 'all';

describe('whatever is pasted', () => {
  it(
    'is searched for tokens and recognized, without an exception',
    () => {
      fc.assert(
        fc.property(anyPaste, (text) => {
          const { tokens, other } = findTokens(text);
          const alone = recogniseText(text);
          for (const found of tokens)
            expect(found.before + text.slice(found.before.length, text.length - found.after.length) + found.after).toBe(
              text,
            );
          for (const found of tokens) expect(found.spans.every((span) => textIn(text, span) !== '')).toBe(true);
          for (const one of [other, alone]) if (one !== null) expect(recognisedWords(one)).toMatch(/\.$/);
        }),
        { numRuns: isAll ? 100_000 : 3_000 },
      );
    },
    isAll ? 3_600_000 : undefined,
  );
});
