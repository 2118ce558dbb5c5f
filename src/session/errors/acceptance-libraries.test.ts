import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acceptanceRows } from '../../core/acceptance/rows.ts';
import { acceptanceCases, caseMoment, type AcceptanceCase } from '../../core/acceptance/cases/cases.ts';
import { compareWithRow, type Report } from '../../core/acceptance/cases/compare.ts';
import type { TargetName } from '../../core/code/targets.ts';
import { askedLanguages, missingFor, runPrograms } from '../code/code-run/programs.ts';

/**
 * Runs libraries that npm does not have, where they are installed, and compares what they do with the
 * table of who would accept a token.
 */

const runs = 500;

const one =
  (key: 'issuer' | 'audience') =>
  ({ policy }: AcceptanceCase) =>
    policy[key].length < 2;

type Run = {
  readonly file: string;
  /** Leaves out cases with several expected values where the library's option takes one. */
  readonly isAsked?: (asked: AcceptanceCase) => boolean;
};

const programs = {
  pyjwt: { file: 'pyjwt.py' },
  jjwt: { file: 'jjwt.java', isAsked: (asked) => one('issuer')(asked) && one('audience')(asked) },
  golangJwt: { file: 'golang-jwt.go', isAsked: one('issuer') },
  phpJwt: { file: 'php-jwt.php' },
  lcobucci: { file: 'lcobucci.php', isAsked: one('audience') },
  rubyJwt: { file: 'ruby-jwt.rb' },
} as const satisfies Readonly<Partial<Record<TargetName, Run>>>;

const found = Object.entries<Run>(programs).map(([name, { file, isAsked = () => true }]) => {
  const language = askedLanguages[name as TargetName];
  const missing = language === undefined ? 'It cannot be run here.' : missingFor(language);
  return { name, file, isAsked, language, missing };
});

it.skipIf(true).each(found.filter(({ missing }) => missing !== null))(
  'the row of $name is from source and not run: $missing',
  ({ missing }) => expect(missing).toBeNull(),
);

/** Compares major and minor. */
const isSameRelease = (a: string, b: string): boolean =>
  a.replace(/^v/, '').split('.').slice(0, 2).join('.') === b.split('.').slice(0, 2).join('.');

const inputFrom = ({ token, key, algorithms, facts, policy }: AcceptanceCase) => ({
  token,
  secret: key.type === 'secret' ? key.export().toString() : null,
  pem: key.type === 'secret' ? null : key.export({ type: 'spki', format: 'pem' }),
  algorithms,
  /** For a library that is told one. */
  algorithm: algorithms.find((each) => each === facts.alg) ?? algorithms[0],
  issuers: policy.issuer,
  audiences: policy.audience,
  required: policy.requiredClaims,
  leeway: policy.tolerance,
});

describe.each(found.filter(({ missing }) => missing === null))(
  'the row of $name',
  ({ name, file, isAsked, language }) => {
    it('is what the library does', ({ skip }) => {
      const row = acceptanceRows.find((each) => each.name === name)?.row;
      if (language === undefined || row === undefined) throw new Error('It cannot be run here.');
      const cases = acceptanceCases(runs).filter(isAsked);
      const text = readFileSync(new URL(`cases/acceptance/${file}`, import.meta.url), 'utf8');
      const keyFile = JSON.stringify({ now: caseMoment, cases: cases.map(inputFrom) });
      const [ran] = runPrograms(language, [{ name, text, env: {}, keyFile }]);
      expect(ran?.error).toBeNull();
      const { version, reports }: { version?: string | null; reports: readonly Report[] } = JSON.parse(ran?.out ?? '');
      if (typeof version === 'string' && !isSameRelease(version, row.run ?? ''))
        skip(`Version ${version} is here, and the row is from ${row.run}.`);
      const { seen, differences } = compareWithRow(row, cases, reports);
      expect(differences.slice(0, 6), String(differences.length)).toEqual([]);
      expect(seen.yes).toBeGreaterThan(runs / 20);
      expect(seen.no).toBeGreaterThan(runs / 4);
      expect(seen.depends).toBeLessThan(runs / 3);
    });
  },
);

it('is run in CI with the versions whose source was read', () => {
  const workflow = readFileSync(new URL('../../../.github/workflows/ci.yml', import.meta.url), 'utf8');
  const packages: Readonly<Record<keyof typeof programs, string>> = {
    pyjwt: 'PyJWT==',
    jjwt: 'io.jsonwebtoken:jjwt-impl:',
    golangJwt: 'github.com/golang-jwt/jwt/v5@v',
    phpJwt: 'firebase/php-jwt:',
    lcobucci: 'lcobucci/jwt:',
    rubyJwt: 'jwt:',
  };
  const named = Object.entries<string>(packages).map(([name, its]) => {
    const row = acceptanceRows.find((each) => each.name === name)?.row;
    return [name, workflow.includes(` ${its}${row?.run}`)];
  });
  expect(named.filter(([, isNamed]) => isNamed !== true)).toEqual([]);
});
