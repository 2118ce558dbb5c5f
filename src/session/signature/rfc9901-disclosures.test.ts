import { describe, expect, it } from 'vitest';
import { judgedAt } from '../testing.ts';
import { b64, ec, otherEc, spki } from '../doctor/doctor-cases/signers.ts';
import {
  address,
  bound,
  claims,
  digest,
  disclose,
  good,
  issue,
  name,
  now,
  role,
  signed,
  street,
  wanted,
  type Broken,
} from '../doctor/doctor-cases/sd-jwts.ts';

/* Each requirement of RFC 9901 §7.1 with an SD-JWT that breaks it alone. */

const withClaim = (of: string, value: unknown): string => {
  const disclosure = disclose('s', of, value);
  const { [of as 'exp']: _, ...others } = claims;
  return [signed({ ...others, _sd: [digest(disclosure)] }), disclosure, ''].join('~');
};

const both = disclose('s', 'outer', { _sd: [digest(name)] });
const broken: readonly Broken[] = [
  ['1', 'a disclosure without its tilde', good.slice(0, -1), 'does not end with a tilde'],
  ['1', 'two tildes in a row', `${good}~`, 'is empty: two tildes'],
  ['2.1', 'the algorithm none', `${b64('{"alg":"none"}')}.${b64(JSON.stringify(claims))}.~`, 'is not signed'],
  ['2.3', 'another issuer', good, 'iss is', { issuer: ['https://b.example'] }],
  ['2.4', 'an unknown hash', issue({ _sd_alg: 'whirlpool' }), 'not a hash known here'],
  ['2.4', 'a weak hash', issue({ _sd_alg: 'md5' }), 'too weak'],
  ['2.4', 'a hash in other letters', issue({ _sd_alg: 'SHA-256' }), 'case-sensitive'],
  ['2.4', 'a hash that is a number', issue({ _sd_alg: 256 }), '_sd_alg is not a string'],
  ['2.4', 'a hash inside', issue({ a: { _sd_alg: 'sha-256' } }), 'may only be at the top'],
  [
    '2.4',
    'a hash inside, disclosed',
    issue({ a: { _sd: [digest(disclose('s', '_sd_alg', 'sha-256'))] } }, disclose('s', '_sd_alg', 'sha-256')),
    'may only be at the top',
  ],
  ['3.1', 'a disclosure with padding', issue({ _sd: [digest(`${name}=`)] }, `${name}=`), 'is not base64url'],
  ['3.1', 'a disclosure that is not UTF-8', issue({ _sd: [digest('W_8')] }, 'W_8'), 'is not UTF-8'],
  ['3.2.1', '_sd that is a text', issue({ _sd: 'a' }), '_sd is not an array'],
  ['3.2.1', 'a digest that is a number', issue({ _sd: [1] }), 'a digest is not a string'],
  ['3.2.2', 'more members beside ...', issue({ roles: [{ '...': digest(role), a: 1 }] }), 'has other members'],
  ['3.2.2', '... outside an array', issue({ a: { '...': 'x' } }), 'something other than an array element'],
  ['3.3.2.1', 'a disclosure that is an object', issue({ _sd: [digest(b64('{}'))] }, b64('{}')), 'is not a JSON array'],
  [
    '3.3.2.1',
    'a disclosure of four elements',
    issue({ _sd: [digest(disclose('s', 'a', 1, 2))] }, disclose('s', 'a', 1, 2)),
    'has 4 elements',
  ],
  ['3.3.2.1', 'a disclosure of one element', issue({ _sd: [digest(disclose('s'))] }, disclose('s')), 'has 1 elements'],
  [
    '3.3.2.1',
    'a salt that is a number',
    issue({ _sd: [digest(disclose(1, 'a', 1))] }, disclose(1, 'a', 1)),
    'the salt of',
  ],
  [
    '3.3.2.1',
    'a name that is a number',
    issue({ _sd: [digest(disclose('s', 1, 1))] }, disclose('s', 1, 1)),
    'the name in',
  ],
  ['3.3.2.1', 'an array element in _sd', issue({ _sd: [digest(role)] }, role), 'its digest is in _sd'],
  [
    '3.3.2.2',
    'the name _sd',
    issue({ _sd: [digest(disclose('s', '_sd', []))] }, disclose('s', '_sd', [])),
    'the reserved name _sd',
  ],
  [
    '3.3.2.2',
    'the name ...',
    issue({ _sd: [digest(disclose('s', '...', 1))] }, disclose('s', '...', 1)),
    'the reserved name ...',
  ],
  [
    '3.3.2.3',
    'a name that is there',
    issue({ name: 'Eve', _sd: [digest(name)] }, name),
    'the disclosed name name is already there',
  ],
  [
    '3.3.2.3',
    'a name disclosed twice',
    issue({ _sd: [digest(name), digest(disclose('t', 'name', 1))] }, name, disclose('t', 'name', 1)),
    'is already there',
  ],
  [
    '3.3.3.1',
    'a member in an array',
    issue({ roles: [{ '...': digest(name) }] }, name),
    'but its digest is in an array',
  ],
  ['4', 'a digest twice in _sd', issue({ _sd: [digest(name), digest(name)] }, name), 'a digest occurs more than once'],
  ['4', 'a digest twice, without a disclosure', issue({ _sd: ['decoy', 'decoy'] }), 'a digest occurs more than once'],
  [
    '4',
    'a digest in _sd and in an array',
    issue({ _sd: [digest(name)], a: [{ '...': digest(name) }] }, name),
    'a digest occurs more than once',
  ],
  [
    '4',
    'a digest again in a disclosure',
    issue({ _sd: [digest(name), digest(both)] }, name, both),
    'a digest occurs more than once',
  ],
  ['5', 'a disclosure without a digest', issue({}, name), 'no digest refers to disclosure 1 (name)'],
  [
    '5',
    'a disclosure whose parent is withheld',
    issue({ _sd: [digest(address)] }, street),
    'no digest refers to disclosure 1 (street)',
  ],
  ['5', 'the same disclosure twice', issue({ _sd: [digest(name)] }, name, name), 'disclosure 2 occurs twice'],
  ['6', 'exp in the past, disclosed', withClaim('exp', now - 60), 'expired'],
  ['6', 'nbf in the future, disclosed', withClaim('nbf', now + 60), 'valid'],
  ['6', 'another aud, disclosed', withClaim('aud', 'https://w.example'), 'aud', { audience: ['https://v.example'] }],
  [
    '6',
    'a required claim that is withheld',
    issue({ _sd: [digest(disclose('s', 'nbf', 1))] }),
    'nbf',
    { requiredClaims: ['nbf'] },
  ],
];

it('is accepted if nothing is wrong', async () => {
  for (const [token, policy] of [
    [good, {}],
    [bound(), wanted],
  ] as const)
    expect(await judgedAt(now, { token, key: spki(ec.publicKey), policy })).toMatchObject({
      signature: 'verified',
      claims: 'accepted',
    });
});

it('is rejected if its signature is not of the issuer (RFC 9901 §7.1 step 2.2)', async () => {
  const forged = [signed(claims, { key: otherEc.privateKey }), ''].join('~');
  expect(await judgedAt(now, { token: forged, key: spki(ec.publicKey) })).toMatchObject({
    signature: 'rejected',
    claims: 'accepted',
  });
});

describe('RFC 9901 §7.1', () => {
  for (const [step, what, token, words, policy = {}] of broken)
    it(`step ${step}: ${what}`, async () => {
      const { claims: verdict, sentence } = await judgedAt(now, { token, key: spki(ec.publicKey), policy });
      expect([verdict, sentence]).toEqual(['rejected', expect.stringContaining(words)]);
    });
});
