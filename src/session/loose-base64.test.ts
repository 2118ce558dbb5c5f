import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { structureVerdict } from './reading/structure-verdict.ts';
import { askDoctor, causesOf } from './doctor/doctor-cases/ask.ts';
import { boxesWith } from './doctor/doctor-cases/doctor-case.ts';
import { keyTyped, openSession, tokenTyped } from './testing.ts';
import { signatureFact } from './signature/signature-fact.ts';
import { signatureVerdict } from './signature/signature-verdict.ts';

const secret = 'a secret of thirty-two bytes, yes';
const macOf = (input: string): string => createHmac('sha256', secret).update(input).digest('base64url');
const segment = (text: string): string => Buffer.from(text).toString('base64url');
const standard = (text: string): string => text.replaceAll('-', '+').replaceAll('_', '/');
/** Sets the lowest bit of the last character, which belongs to no byte. */
const stray = (text: string): string => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return text.slice(0, -1) + (alphabet[alphabet.indexOf(text.at(-1) ?? '') + 1] ?? '');
};

const header = segment('{"alg":"HS256","typ":"a"}'); // 34 characters, so that it can be padded
const payload = segment('{"a":"bb~~~???>>>~~~ÿÿÿ"}'); // has - and _
const token = `${header}.${payload}`;

async function judged(text: string, key = secret) {
  const opened = openSession();
  opened.say(tokenTyped(text), keyTyped(key));
  const session = await opened.settle();
  return { ...signatureVerdict(session), fact: signatureFact(session), structure: structureVerdict(session) };
}

const loose = { kind: 'verified', warnings: [{ id: 'strict-refuses' }] };

it('has parts that can be written otherwise', () => {
  expect(header.length % 4).toBe(2);
  expect(payload.length % 4).toBe(2);
  expect(payload).toMatch(/-.*_|_.*-/);
});

const rewritten = [
  ['a padded header', `${header}==.${payload}`, 'token-padded'],
  ['a padded payload', `${header}.${payload}==`, 'token-padded'],
  ['a payload with + and /', `${header}.${standard(payload)}`, 'token-standard-base64'],
  ['a header with stray bits', `${stray(header)}.${payload}`, 'token-noncanonical-base64'],
  ['a payload with stray bits', `${header}.${stray(payload)}`, 'token-noncanonical-base64'],
  ['padding and + and /', `${header}==.${standard(payload)}==`, 'token-padded'],
] as const;

describe.each(rewritten)('%s', (_, input, cause) => {
  it('is not checked without a key', async () => {
    expect(await judged(`${input}.${macOf(token)}`, '')).toMatchObject({ verdict: 'unchecked', reason: 'no-key' });
  });

  it('does not match if it was written so after signing, and the repair verifies', async () => {
    const found = await judged(`${input}.${macOf(token)}`);
    expect(found).toMatchObject({ verdict: 'rejected', reason: cause, structure: { verdict: 'well-formed' } });
    expect(found.text).toMatch(/^Does not match: (?:header or payload|the last character)/);
    const { items } = await askDoctor(boxesWith(`${input}.${macOf(token)}`, secret), { tries: 200, cost: 8 });
    expect(causesOf(items)[0]).toBe(cause);
    const repaired = items[0]?.repair?.token ?? '';
    expect(await judged(repaired)).toMatchObject({ verdict: 'verified', grave: false });
  });

  it('verifies with a warning if it was signed so', async () => {
    const found = await judged(`${input}.${macOf(input)}`);
    expect(found.fact).toMatchObject(loose);
    expect(found).toMatchObject({ verdict: 'verified', grave: true, structure: { verdict: 'well-formed' } });
  });

  it('does not match if it was written so and the key is another', async () => {
    expect(await judged(`${input}.${macOf(token)}`, 'another')).toMatchObject({
      verdict: 'rejected',
      reason: 'wrong-secret',
    });
  });
});

describe('a signature', () => {
  const signature = macOf(token);
  it.each([
    ['padding', `${signature}=`],
    ['stray bits', stray(signature)],
  ])('with %s verifies with a warning', async (_, text) => {
    expect((await judged(`${token}.${text}`)).fact).toMatchObject(loose);
  });

  it.each([
    ['a Cyrillic letter', `\u0430${signature.slice(1)}`, 'character 1'],
    ['an exclamation mark', `${signature.slice(0, 9)}!${signature.slice(10)}`, 'character 10 is "!"'],
    ['padding inside', `${signature.slice(0, 9)}=${signature.slice(10)}`, 'character 10 is "="'],
  ])('with %s is called unreadable, and the character is named', async (_, text, named) => {
    const found = await judged(`${token}.${text}`);
    expect(found).toMatchObject({
      verdict: 'rejected',
      reason: 'signature-unreadable',
      structure: { verdict: 'malformed' },
    });
    expect(found.text).toContain(named);
  });
});

describe('an algorithm that jose does not have', () => {
  const ed448 = generateKeyPairSync('ed448');
  const k1 = generateKeyPairSync('ec', { namedCurve: 'secp256k1' });
  const signers = {
    Ed448: { key: ed448.publicKey, of: (input: string) => sign(null, Buffer.from(input), ed448.privateKey) },
    ES256K: {
      key: k1.publicKey,
      of: (input: string) => sign('sha256', Buffer.from(input), { key: k1.privateKey, dsaEncoding: 'ieee-p1363' }),
    },
  };
  it.each(['Ed448', 'ES256K'] as const)('has its own reason beside the lack of %s', async (alg) => {
    const signer = signers[alg];
    const key = String(signer.key.export({ type: 'spki', format: 'pem' }));
    const why = async (head: string, write = (signature: string) => signature) => {
      const input = `${segment(head)}.${payload}`;
      const { fact } = await judged(`${input}.${write(signer.of(input).toString('base64url'))}`, key);
      return fact.kind === 'verified' ? fact.warnings.map(({ id }) => id).join(' ') : fact.kind;
    };
    expect(await why(`{"alg":"${alg}"}`)).toBe('alg-unsupported');
    for (const crit of ['[]', '"b64"', 'null', '["b64"]', '[""]', '[5]', '["exp"]', '{}'])
      expect(await why(`{"alg":"${alg}","crit":${crit}}`)).toBe('crit-unknown');
    expect(await why(`{"alg":"${alg}"}`, (signature) => `${signature}=`)).toBe('strict-refuses');
  });

  it('is called loose if its signature has + or /', async () => {
    for (let tries = 0; tries < 20; tries += 1) {
      const input = `${segment('{"alg":"ES256K"}')}.${segment(`{"n":${tries}}`)}`;
      const signature = signers.ES256K.of(input).toString('base64url');
      if (!/[-_]/.test(signature)) continue;
      const key = String(signers.ES256K.key.export({ type: 'spki', format: 'pem' }));
      return expect((await judged(`${input}.${standard(signature)}`, key)).fact).toMatchObject(loose);
    }
    expect.unreachable();
  });
});
