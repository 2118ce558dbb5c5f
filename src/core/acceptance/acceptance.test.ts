import { createRequire } from 'node:module';
import { createVerifier } from 'fast-jwt';
import { jwtVerify } from 'jose';
import jwt from 'jsonwebtoken';
import { describe, expect, it } from 'vitest';
import { noPolicy } from '../claims/policy.ts';
import { parseToken } from '../token/parse-token.ts';
import { acceptanceFacts } from './facts.ts';
import { predictAcceptance } from './predict.ts';
import { acceptanceRows } from './rows.ts';
import { acceptanceCases, caseMoment as now, type AcceptanceCase } from './cases/cases.ts';
import { compareWithRow, type Report } from './cases/compare.ts';

/** Compares the predictions with what the libraries of npm do. `session/errors` does it for other languages. */

const runs = 500;
const segment = (text: string): string => Buffer.from(text).toString('base64url');

type Runner = (one: AcceptanceCase) => unknown;
const asOptional = <V>(list: readonly V[]): V[] | undefined => (list.length === 0 ? undefined : [...list]);

const runners: Readonly<Record<string, Runner>> = {
  jose: ({ token, key, policy }) =>
    jwtVerify(token, key, {
      currentDate: new Date(now * 1000),
      clockTolerance: policy.tolerance,
      ...(policy.type === '' ? {} : { typ: policy.type }),
      ...(policy.issuer.length === 0 ? {} : { issuer: [...policy.issuer] }),
      ...(policy.audience.length === 0 ? {} : { audience: [...policy.audience] }),
      ...(policy.algorithms.length === 0 ? {} : { algorithms: [...policy.algorithms] }),
      requiredClaims: [...policy.requiredClaims],
    }),
  jsonwebtoken: ({ token, key, policy }) =>
    jwt.verify(token, key, {
      clockTimestamp: now,
      clockTolerance: policy.tolerance,
      issuer: asOptional(policy.issuer) as [string] | undefined,
      audience: asOptional(policy.audience) as [string] | undefined,
      algorithms: asOptional(policy.algorithms) as jwt.Algorithm[] | undefined,
    }),
  fastJwt: ({ token, key, policy }) => {
    const verifier = createVerifier({
      key: key.type === 'secret' ? key.export().toString() : String(key.export({ type: 'spki', format: 'pem' })),
      clockTimestamp: now * 1000,
      clockTolerance: policy.tolerance * 1000,
      ...(policy.type === '' ? {} : { checkTyp: policy.type }),
      ...(policy.issuer.length === 0 ? {} : { allowedIss: [...policy.issuer] }),
      ...(policy.audience.length === 0 ? {} : { allowedAud: [...policy.audience] }),
      ...(policy.algorithms.length === 0 ? {} : { algorithms: [...policy.algorithms] as never }),
      ...(policy.requiredClaims.length === 0 ? {} : { requiredClaims: [...policy.requiredClaims] }),
    });
    return verifier(token) as unknown;
  },
};

type Manifest = Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;
const manifest: Manifest = createRequire(import.meta.url)('../../../package.json');
const versionOf = (name: string): string | undefined =>
  ({ ...manifest.devDependencies, ...manifest.dependencies })[name];

/** What the library reports; null if it accepts. */
async function reportOf(runner: Runner, one: AcceptanceCase): Promise<Report> {
  try {
    await runner(one);
    return null;
  } catch (error) {
    if (!(error instanceof Error)) return String(error);
    return `${error.name} ${'code' in error ? String(error.code) : ''} ${error.message}`;
  }
}

describe('who would accept it', () => {
  it.each(Object.keys(runners))('is what %s does', { timeout: 120_000 }, async (name) => {
    const found = acceptanceRows.find((each) => each.name === name);
    const runner = runners[name];
    if (found === undefined || runner === undefined) throw new Error(`${name} has no row.`);
    const cases = acceptanceCases(runs);
    const reports = await Promise.all(cases.map((one) => reportOf(runner, one)));
    const { seen, differences } = compareWithRow(found.row, cases, reports);
    expect(differences.slice(0, 6), String(differences.length)).toEqual([]);
    expect(seen.yes).toBeGreaterThan(runs / 20);
    expect(seen.no).toBeGreaterThan(runs / 4);
    expect(seen.depends).toBeLessThan(runs / 3);
  });

  it('names the versions that are run: of npm the installed one, of others the one whose source was read', () => {
    const packages: Readonly<Record<string, string>> = {
      jose: 'jose',
      jsonwebtoken: 'jsonwebtoken',
      fastJwt: 'fast-jwt',
    };
    const run = acceptanceRows.filter(({ row }) => row.run !== null);
    const ofNpm = run.filter(({ name }) => packages[name] !== undefined);
    expect(ofNpm.map(({ name, row }) => [name, row.run])).toEqual(
      Object.entries(packages).map(([name, each]) => [name, versionOf(each)]),
    );
    const others = run.filter(({ name }) => packages[name] === undefined);
    expect(others.map(({ name }) => name)).toEqual(['pyjwt', 'jjwt', 'golangJwt', 'phpJwt', 'lcobucci', 'rubyJwt']);
    expect(others.map(({ row }) => row.run)).toEqual(others.map(({ row }) => row.errors.version));
  });

  it('names only messages that the error table of the library has', () => {
    const unknown = acceptanceRows.flatMap(({ name, row }) => {
      const known = new Set(
        Object.values(row.errors.files)
          .flat()
          .map(([says]) => says),
      );
      return row.checks
        .filter(([, says]) => says !== null && says !== '' && !known.has(says))
        .map(([, says]) => `${name}: ${says}`);
    });
    expect(unknown).toEqual([]);
  });

  const factsOf = (claims: object, header: object = { alg: 'HS256' }) => {
    const token = parseToken(`${segment(JSON.stringify(header))}.${segment(JSON.stringify(claims))}.AAAA`);
    if (token.kind !== 'jws') throw new Error('not a JWS');
    return acceptanceFacts(token, { signature: 'valid', key: { kty: 'oct', bits: 512 } });
  };
  const answers = (claims: object, header?: object) =>
    Object.fromEntries(
      acceptanceRows.map(({ name, row }) => [
        name,
        predictAcceptance(row, { facts: factsOf(claims, header), policy: noPolicy, now }).accepts,
      ]),
    );

  it('knows the defaults that differ', () => {
    expect(answers({ exp: now - 30 })).toMatchObject({ jose: 'no', rustJsonwebtoken: 'yes', nimbus: 'yes' });
    expect(answers({ exp: now - 90 })).toMatchObject({ rustJsonwebtoken: 'no', nimbus: 'no', dotnet: 'depends' });
    expect(answers({})).toMatchObject({ jose: 'yes', rustJsonwebtoken: 'no', dotnet: 'no' });
    expect(answers({ exp: now + 9, aud: 'x' })).toMatchObject({ jose: 'yes', pyjwt: 'no', rustJsonwebtoken: 'no' });
    expect(answers({ exp: now + 9, iat: now + 5 })).toMatchObject({ jose: 'yes', pyjwt: 'no', lcobucci: 'no' });
    const crit = { alg: 'HS256', crit: ['x'], x: 1 };
    expect(answers({ exp: now + 9 }, crit)).toMatchObject({ jose: 'no', jsonwebtoken: 'yes', pyjwt: 'no', jjwt: 'no' });
  });
});
