import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verdictAt } from '../../core/claims/check-claims.ts';
import { noPolicy } from '../../core/claims/policy.ts';
import { seconds, secondsOfMs } from '../../core/claims/numeric-date.ts';
import { meaningOf, type MeaningId } from '../../core/errors/meanings.ts';
import { noKey } from '../../core/keys/key.ts';
import { consult } from '../doctor/consult.ts';
import { consultationOf } from '../doctor/diagnosis.ts';
import { claimsCauses } from '../../core/diagnose/claims-causes.ts';
import { partTexts, preparedClaims } from '../reading/claims.ts';
import { exampleGroups } from '../examples/examples.ts';
import { keyTyped, openSession, settledSession, tokenTyped } from '../testing.ts';
import { errorTextOf } from './error-text.ts';
import { evidenceOf, holdingsOf } from './holding.ts';

const bytes = Buffer.from('correct-horse-battery-staple-and-9-more-words');
const secret = bytes.toString('base64');
const part = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
const input = `${part({ alg: 'HS256' })}.${part({ iss: 'joe', exp: 1_300_819_380 })}`;
const token = `${input}.${createHmac('sha256', bytes).update(input).digest('base64url')}`;

async function sessionWith(text: string, key = '', policy = {}) {
  const { store, say } = openSession();
  say(keyTyped({ ...noKey, text: key }), tokenTyped(text));
  say({ type: 'policy-set', field: 'issuer', policy: { ...noPolicy, ...policy } });
  await settledSession(store);
  const question = consultationOf(store.get());
  if (question !== null)
    for await (const state of consult(question, new AbortController().signal, { tries: 2000, cost: 3 }))
      say({ type: 'diagnosed', ...state });
  return { store, say };
}

async function holdings(meaning: MeaningId, ...given: Parameters<typeof sessionWith>) {
  const { store } = await sessionWith(...given);
  const claims = verdictAt(preparedClaims(store.get()), secondsOfMs(Date.UTC(2026, 0, 1)));
  const refused = claimsCauses(claims, partTexts(store.get()), secondsOfMs(Date.UTC(2026, 0, 1)));
  return holdingsOf(meaningOf(meaning), evidenceOf(store.get(), claims, refused));
}

const causesThat = (holds: string, all: Awaited<ReturnType<typeof holdings>>) =>
  all.filter((each) => each.holds === holds).map(({ cause }) => cause);

describe('a cause of an error', () => {
  it('is not ruled out by an example', async () => {
    const { store, say } = openSession();
    const example = exampleGroups[0]?.examples[0]?.make(seconds(1_800_000_000));
    if (example !== undefined) say(example);
    await settledSession(store);
    const claims = verdictAt(preparedClaims(store.get()), seconds(1_800_000_000));
    const all = holdingsOf(meaningOf('audience'), evidenceOf(store.get(), claims));
    expect(all.map(({ holds }) => holds)).not.toContain('no');
    expect(all[0]?.sentence).toBe('This cannot be determined from the example. Paste your token.');
  });

  it('is so if the doctor proved it on the token and key', async () => {
    const all = await holdings('signature', token, secret);
    expect(causesThat('yes', all)).toEqual(['secret-is-base64']);
    expect(all[0]?.cause).toBe('secret-is-base64');
    expect(causesThat('no', all)).toContain('secret-trailing-newline');
    expect(causesThat('unknown', all)).toEqual([]);
  });

  it('cannot be determined without a token, or without a key', async () => {
    expect(causesThat('unknown', await holdings('signature', ''))).toEqual(meaningOf('signature').causes);
    const all = await holdings('signature', token);
    expect(all.find(({ cause }) => cause === 'wrong-secret')?.holds).toBe('unknown');
    expect(all.find(({ cause }) => cause === 'two-tokens-glued')?.holds).toBe('no');
  });

  it('is not so if the signature verifies', async () => {
    const all = await holdings('signature', token, bytes.toString());
    expect(causesThat('yes', all)).toEqual([]);
    expect(causesThat('unknown', all)).toEqual([]);
  });

  it('of the claims is decided by their checks', async () => {
    const all = await holdings('expired', token);
    expect(causesThat('yes', all)).toEqual(['expired']);
    expect(all[0]?.sentence).toContain('The token expired at');
    expect(causesThat('no', all)).toEqual(['exp-too-small', 'exp-before-iat', 'exp-milliseconds', 'exp-not-a-number']);
  });

  it('of an expectation cannot be determined until it is set', async () => {
    const [open] = await holdings('issuer', token);
    expect(open).toMatchObject({ cause: 'issuer-mismatch', holds: 'unknown' });
    const [set] = await holdings('issuer', token, '', { issuer: ['https://a.example'] });
    expect(set).toMatchObject({ cause: 'issuer-mismatch', holds: 'yes' });
    const met = await holdings('issuer', token, '', { issuer: ['joe'] });
    expect(met.find(({ cause }) => cause === 'issuer-mismatch')?.holds).toBe('no');
  });

  it('is left out if no key for the algorithm can have it', async () => {
    const unsigned = `${part({ alg: 'RS256' })}.${part({ iss: 'joe' })}`;
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const signed = `${unsigned}.${sign('sha256', Buffer.from(unsigned), privateKey).toString('base64url')}`;
    const causes = (await holdings('signature', signed)).map((each) => each.cause);
    expect(causes.filter((cause) => cause.startsWith('secret-') || cause === 'wrong-secret')).toEqual([]);
    expect(causes).toContain('wrong-key');
    const ofSecret = (await holdings('signature', token)).map((each) => each.cause);
    expect(ofSecret).toContain('secret-is-base64');
    expect(ofSecret).not.toContain('signature-der');
  });

  it('is what the text is instead of a token', async () => {
    const [first] = await holdings('malformed', 'KBSxkmG-OcpA6-cg');
    expect(first).toMatchObject({ cause: 'not-a-jwt', holds: 'yes' });
  });

  it('is what a receiver refuses', async () => {
    const begun = `${part({ alg: 'HS256' })}.${part({ token_type: 'refresh', jti: 'x' })}`;
    const [first] = await holdings('type', `${begun}.${createHmac('sha256', bytes).update(begun).digest('base64url')}`);
    expect(first).toMatchObject({ cause: 'wrong-token-kind', holds: 'yes' });
  });

  it('is seen in the form of the text', async () => {
    const all = await holdings('malformed', `Authorization: Bearer "${token}"`);
    expect(causesThat('yes', all)).toContain('token-bearer-prefix');
    expect(causesThat('no', all)).toContain('token-truncated');
  });
});

describe('the text to search for messages', () => {
  it('is that of its box, or what is around the token, or instead of it', async () => {
    const { store, say } = await sessionWith(`JsonWebTokenError: jwt expired ${token}`);
    expect(errorTextOf(store.get())).toMatchObject({ box: 'token' });
    expect(errorTextOf(store.get()).text).toContain('jwt expired');
    say({ type: 'error-typed', text: 'invalid signature' });
    expect(errorTextOf(store.get())).toEqual({ box: 'error', text: 'invalid signature' });
    say({ type: 'undone' });
    expect(errorTextOf(store.get()).box).toBe('token');
    const alone = await sessionWith('{"error":"invalid_token","message":"jwt expired"}');
    expect(errorTextOf(alone.store.get()).text).toContain('jwt expired');
  });

  it('is empty next to a bare token, a scheme or a key', async () => {
    for (const text of ['', token, `Bearer ${token}`]) {
      const { store } = await sessionWith(text);
      expect(errorTextOf(store.get()).text, text).toBe('');
    }
  });
});
