import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyKey, anyPaste } from '../../core/diagnose/fuzz/inputs.ts';
import { findTokens } from '../../core/intake/find-tokens.ts';
import { findToken } from '../../core/intake/find-token.ts';
import { consult } from './consult.ts';
import type { Consultation } from './diagnosis.ts';

const isAll = process.env['FUZZ'] === 'all';
const budget = { tries: 300, cost: 5 };
const encodings = ['utf-8', 'hex', 'base64'] as const;

/** Frozen questions with any boxes, about any token in the text. */
const questions: fc.Arbitrary<Consultation> = fc
  .record({
    pasted: anyPaste,
    text: anyKey,
    secretEncoding: fc.constantFrom(...encodings),
    at: fc.nat(2),
    about: fc.constantFrom('causes' as const, 'remarks' as const),
  })
  .map(({ pasted, text, secretEncoding, at, about }) =>
    frozen({
      revision: 1,
      pasted,
      found: findTokens(pasted).tokens[at] ?? findToken(pasted),
      key: { text, secretEncoding, passphrase: '' },
      about,
    }),
  );

describe('the doctor, asked about anything', () => {
  it(
    'answers to the end, and changes neither token nor key',
    async () => {
      await fc.assert(
        fc.asyncProperty(questions, async (question) => {
          const before = JSON.stringify(question);
          const states = [];
          for await (const state of consult(question, new AbortController().signal, budget)) states.push(state);
          expect(JSON.stringify(question)).toBe(before);
          expect(states.map(({ isDone }) => isDone)).toEqual(states.map((_, at) => at === states.length - 1));
          for (const { findings, repair } of states.at(-1)?.items ?? []) {
            for (const { sentence } of findings) expect(sentence).toMatch(/^\S[^]+\S$/);
            for (const { sentence } of findings) expect(sentence).not.toMatch(/\bundefined\b|\[object|\bNaN\b/);
            if (repair !== null) expect(Object.keys(repair)).not.toEqual([]);
          }
        }),
        { numRuns: isAll ? 500 : 15 },
      );
    },
    isAll ? 3_600_000 : undefined,
  );
});

/** Freezes a value and everything in it, so that any write to it fails. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
