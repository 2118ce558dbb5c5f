import { describe, expect, it } from 'vitest';
import { recogniseErrors } from '../../core/errors/recognise-error.ts';
import type { TargetName } from '../../core/code/targets.ts';
import { askedLanguages, missingFor, runPrograms, type Program } from '../code/code-run/programs.ts';
import { messageRuns } from './cases/messages.ts';
import { secret, tokens } from './cases/tokens.ts';

/**
 * Runs libraries that npm does not have, where they are installed, and compares what they report with
 * the tables.
 */

const found = Object.entries(messageRuns).map(([name, library]) => {
  const language = askedLanguages[name as TargetName];
  const missing = language === undefined ? 'It cannot be run here.' : missingFor(language);
  return { ...library, language, missing };
});

it.skipIf(true).each(found.filter(({ missing }) => missing !== null))(
  'messages of $name are from the source and not run: $missing',
  ({ missing }) => expect(missing).toBeNull(),
);

describe.each(found.filter(({ missing }) => missing === null))(
  'messages of $name',
  ({ name, program, cases, language }) => {
    it('are those of its table', () => {
      if (language === undefined) throw new Error('It cannot be run here.');
      const programs = cases.map(([token, , options = ''], at): Program => ({
        name: `${at}`,
        text: program(options),
        env: { TOKEN: tokens[token], JWT_SECRET: secret },
        keyFile: null,
      }));
      const reports = runPrograms(language, programs).map(({ error }) => error ?? 'nothing was thrown');
      const wrong = cases.flatMap(([token, says], at) => {
        const errors = recogniseErrors(reports[at] ?? '');
        const readings = errors.flatMap(({ reading, others }) => [reading, ...others]);
        const isKnown = readings.some(({ library, row }) => library.name === name && row[0] === says);
        return isKnown ? [] : [{ token, says, report: reports[at] }];
      });
      expect(wrong).toEqual([]);
    });
  },
);

it('has something to run for each library', () => {
  expect(found.length).toBe(6);
  expect(found.every(({ cases }) => (cases?.length ?? 0) >= 5)).toBe(true);
});
