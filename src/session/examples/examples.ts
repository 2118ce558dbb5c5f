import type { Seconds } from '../../core/claims/numeric-date.ts';
import { noPolicy } from '../../core/claims/policy.ts';
import type { AlgorithmRow } from '../../core/crypto/algorithm-row.ts';
import { algorithms, isAlgorithmName } from '../../core/crypto/algorithms.ts';
import { demoKeys } from './demo-keys.ts';
import { day, exampleKey, hour, minute, person, shop, type Example, type LoadedExample } from './example.ts';
import { firstExample } from './first-example.ts';
import { exampleOf, type Recipe } from './recipe.ts';
import { pastedSource } from '../state/source.ts';

type ExampleGroup = {
  readonly title: string;
  readonly examples: readonly Example[];
  /** A long list for lookup. */
  readonly isFolded?: true;
};

const recipe = (name: string, about: string, made: Omit<Recipe, 'key'>): Example =>
  exampleOf(name, about, { ...made, key: demoKey(algorithms[made.alg]) });

function demoKey(row: AlgorithmRow): string {
  if (row.family === 'none') return '';
  if (row.kty === 'oct') return 'jotscope-demo-secret-long-enough-for-HS512-never-use-it-in-production';
  if (row.kty === 'RSA') return demoKeys.rsa;
  const name = Object.keys(demoKeys).find((each) => each === row.name || row.curves.some((curve) => curve === each));
  return Object.entries(demoKeys).find(([each]) => each === name)?.[1] ?? '';
}

const accessClaims = (now: Seconds) => ({
  iss: shop,
  sub: person.sub,
  aud: 'https://api.example.com',
  client_id: 'shop-web',
  scope: 'orders:read orders:write',
  iat: now,
  exp: now + 15 * minute,
  jti: 'at-7d3a90c1',
});

const kinds: readonly Example[] = [
  firstExample,
  recipe('Access token', 'RFC 9068, at+jwt', { alg: 'RS256', header: { typ: 'at+jwt' }, claims: accessClaims }),
  recipe('Expired', 'one hour ago', {
    alg: 'HS256',
    claims: (now) => ({ ...person, iat: now - 2 * hour, exp: now - hour }),
  }),
  recipe('Not yet valid', 'nbf in one hour', {
    alg: 'HS256',
    claims: (now) => ({ ...person, iat: now, nbf: now + hour, exp: now + 2 * hour }),
  }),
  recipe('Unsecured', 'alg none', { alg: 'none', claims: (now) => ({ ...person, admin: true, iat: now }) }),
  { name: 'RFC 7515 A.1', about: 'original spaces and line breaks', make: rfc7515A1 },
];

const pair: readonly Example[] = [
  recipe('Access token of the pair', '15 minutes', {
    alg: 'EdDSA',
    header: { typ: 'at+jwt' },
    claims: (now) => ({ ...accessClaims(now), sid: 's-51c2' }),
  }),
  recipe('Refresh token of the pair', '7 days', {
    alg: 'EdDSA',
    claims: (now) => ({
      iss: shop,
      sub: person.sub,
      aud: shop,
      client_id: 'shop-web',
      token_use: 'refresh',
      sid: 's-51c2',
      iat: now,
      exp: now + 7 * day,
      jti: 'rt-20ff81e4',
    }),
  }),
];

const byAlgorithm = Object.keys(algorithms)
  .filter(isAlgorithmName)
  .filter((alg) => alg !== 'none')
  .map((alg) =>
    recipe(alg, algorithms[alg].title, {
      alg,
      claims: (now) => ({ ...person, admin: true, iat: now, exp: now + hour }),
    }),
  );

export const exampleGroups: readonly ExampleGroup[] = [
  { title: 'Token types', examples: kinds },
  { title: 'Access and refresh', examples: pair },
  { title: 'By algorithm', examples: byAlgorithm, isFolded: true },
];

/** Returns the exact published bytes and key (RFC 7515 A.1.1). */
function rfc7515A1(): LoadedExample {
  const text = [
    'eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9',
    'eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ',
    'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
  ].join('.');
  const k = 'AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow';
  const key = exampleKey(JSON.stringify({ kty: 'oct', k }, null, 2));
  return { type: 'loaded', source: pastedSource(text, { example: text }), key, policy: noPolicy, intent: 'verify' };
}
