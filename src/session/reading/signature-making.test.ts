import { describe, expect, it } from 'vitest';
import { toHex } from '../../core/text/bytes.ts';
import { readBase64url } from '../../core/text/base64url.ts';
import { seconds } from '../../core/claims/numeric-date.ts';
import { exampleGroups } from '../examples/examples.ts';
import { keyTyped, openSession, tokenTyped } from '../testing.ts';
import { signatureMaking } from './signature-making.ts';

/** RFC 7515 §A.1.1: an HS256 token with line breaks in its header. */
const rfc7515 = exampleGroups.flatMap(({ examples }) => examples).find(({ name }) => name === 'RFC 7515 A.1');
const example = (name: string) => exampleGroups.flatMap(({ examples }) => examples).find((each) => each.name === name);

async function stepsOf(name: string) {
  const { store, say, settle } = openSession();
  const made = example(name)?.make(seconds(1_900_000_000));
  if (made !== undefined) say(made);
  await settle();
  const text = store.get().source;
  return { steps: signatureMaking(store.get()), text };
}

describe('how a signature is made', () => {
  it('gives the values of RFC 7515 §A.1.1, up to its signature', async () => {
    expect(rfc7515).toBeDefined();
    const { steps } = await stepsOf('RFC 7515 A.1');
    const values = steps.map(({ value }) => value);
    expect(values[0]).toBe('eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9');
    expect(values.at(-1)).toBe('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk');
    // The outer hash is the signature itself.
    expect(values.at(-3)).toBe(toHex(readBase64url('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk').bytes));
  });

  it('opens an RSA signature, which ends with the hash', async () => {
    const { steps } = await stepsOf('RS256');
    const hash = steps.find(({ formula }) => formula === 'SHA-256(signing input)')?.value ?? '?';
    expect(hash).toMatch(/^[\da-f]{64}$/);
    expect(steps.find(({ formula }) => formula === 'signature^e mod n')?.value).toMatch(
      new RegExp(`^0001f+00.*${hash}$`),
    );
  });

  it('shows R and S of an ECDSA signature', async () => {
    const { steps } = await stepsOf('ES256');
    expect(steps.find(({ formula }) => formula === 'R + S')?.value).toMatch(/^[\da-f]{64} [\da-f]{64}$/);
  });

  it('says that nothing is computed with alg none', async () => {
    const { steps } = await stepsOf('Unsecured');
    expect(steps.map(({ about }) => about).join(' ')).toContain('nothing is computed');
  });

  it('has no steps for what is not signed, and asks for a secret that is missing', async () => {
    const { store, say, settle } = openSession();
    expect(signatureMaking(store.get())).toEqual([]);
    say(tokenTyped('eyJhbGciOiJIUzI1NiJ9.e30.c2ln'));
    await settle();
    expect(
      signatureMaking(store.get())
        .map(({ about }) => about)
        .join(' '),
    ).toContain('Put the secret into the Key box');
    say({ type: 'token-typed', text: 'eyJhbGciOiJYIn0.e30.c2ln' }, keyTyped('a'));
    await settle();
    expect(signatureMaking(store.get())).toEqual([]);
  });
});
