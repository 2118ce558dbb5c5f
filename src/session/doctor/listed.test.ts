import { describe, expect, it } from 'vitest';
import type { CauseId } from '../../core/diagnose/cause.ts';
import type { Diagnosis, Repair } from '../../core/diagnose/trial.ts';
import { listedDiagnoses } from './listed.ts';

const item = (kind: Diagnosis['kind'], cause: CauseId, repair: Repair | null = null): Diagnosis => ({
  findings: [{ cause, sentence: cause }],
  kind,
  changes: [],
  repair,
});
const key = { key: { text: 'a', secretEncoding: 'utf-8', passphrase: '' } } as const;

const listed = (...all: readonly Diagnosis[]) => {
  const { items, notes } = listedDiagnoses(all);
  return [items, notes].map((each) => each.map(({ findings: [{ cause }] }) => cause));
};

describe('the list of diagnoses', () => {
  it('puts what prevents verification before an expiry, and that before a missing key', () => {
    expect(
      listed(
        item('seen', 'no-key'),
        item('rejected', 'expired'),
        item('seen', 'wrong-key'),
        item('proven', 'signature-der'),
      ),
    ).toEqual([['signature-der', 'wrong-key', 'expired', 'no-key'], []]);
  });

  it('puts how a key is written before an expiry, and a weakness last', () => {
    expect(
      listed(
        item('remark', 'signed-with-well-known-secret'),
        item('rejected', 'expired'),
        item('remark', 'pem-escaped-newlines', key),
        item('remark', 'token-padded'),
      ),
    ).toEqual([['pem-escaped-newlines', 'token-padded', 'expired', 'signed-with-well-known-secret'], []]);
  });

  it('puts an expiry before the JSON around a key, which some issuers publish', () => {
    expect(listed(item('remark', 'key-in-json', key), item('rejected', 'expired'))).toEqual([
      ['expired', 'key-in-json'],
      [],
    ]);
  });

  it('folds what only describes the paste, unless a weakness would come first', () => {
    const quoted = item('remark', 'token-quoted', { text: 'a' });
    expect(listed(quoted)).toEqual([[], ['token-quoted']]);
    expect(listed(item('remark', 'short-secret'), quoted)).toEqual([['token-quoted', 'short-secret'], []]);
  });

  it('folds that a private key is in the box, which an edit needs', () => {
    const scheme = item('remark', 'token-bearer-prefix', { text: 'a' });
    expect(listed(scheme, item('remark', 'key-private-pasted', key))).toEqual([
      [],
      ['token-bearer-prefix', 'key-private-pasted'],
    ]);
  });

  it('shows the same cause with the same repair once', () => {
    expect(listed(item('proven', 'secret-quoted', key), item('proven', 'secret-quoted', key))).toEqual([
      ['secret-quoted'],
      [],
    ]);
  });

  it('puts what explains an error message first, and does not fold it', () => {
    const all = [item('proven', 'secret-quoted', key), item('seen', 'no-key'), item('remark', 'token-whitespace')];
    const { items, notes } = listedDiagnoses(all, new Set(['token-whitespace', 'token-in-json']));
    expect(items.map(({ findings: [{ cause }] }) => cause)).toEqual(['token-whitespace', 'secret-quoted', 'no-key']);
    expect(notes).toEqual([]);
    const paste = [
      item('remark', 'token-in-json'),
      item('remark', 'token-bearer-prefix'),
      item('remark', 'token-quoted'),
    ];
    const asked = listedDiagnoses(paste, new Set(['token-in-json', 'token-bearer-prefix', 'token-quoted']));
    expect(asked.items.map(({ findings: [{ cause }] }) => cause)).toEqual(['token-quoted', 'token-bearer-prefix']);
  });

  it('puts what explains another item directly before it, also before what a message asks for', () => {
    const refresh = { ...item('remark', 'wrong-token-kind'), explains: ['jwks-kid-not-found'] } as const;
    const order = (...all: readonly Diagnosis[]) =>
      listedDiagnoses(all, new Set(['jwks-kid-not-found', 'wrong-token-kind'])).items.map(
        ({ findings: [{ cause }] }) => cause,
      );
    expect(order(item('seen', 'jwks-kid-not-found'), refresh)).toEqual(['wrong-token-kind', 'jwks-kid-not-found']);
    const other = item('remark', 'wrong-token-kind');
    expect(order(item('seen', 'jwks-kid-not-found'), other)).toEqual(['jwks-kid-not-found', 'wrong-token-kind']);
    // With a proof that another key signed it, the kind is not the reason.
    expect(order(item('proven', 'jwks-kid-not-found'), refresh)).toEqual(['jwks-kid-not-found', 'wrong-token-kind']);
  });

  it('puts an issuer that is not expected before the kind of token, and odd types after rejections', () => {
    expect(listed(item('remark', 'wrong-token-kind'), item('rejected', 'issuer-mismatch'))).toEqual([
      ['issuer-mismatch', 'wrong-token-kind'],
      [],
    ]);
    expect(listed(item('seen', 'claim-wrong-type'), item('rejected', 'nbf-in-future'))).toEqual([
      ['nbf-in-future', 'claim-wrong-type'],
      [],
    ]);
    const asked = listedDiagnoses(
      [item('rejected', 'expired'), item('seen', 'claim-wrong-type')],
      new Set(['claim-wrong-type']),
    );
    expect(asked.items[0]?.findings[0].cause).toBe('claim-wrong-type');
  });

  it('shows another kind of token, and before a missing key what a receiver may refuse', () => {
    expect(listed(item('remark', 'wrong-token-kind'))).toEqual([['wrong-token-kind'], []]);
    expect(listed(item('seen', 'no-key'), item('remark', 'provider-issuer-form'))).toEqual([
      ['provider-issuer-form', 'no-key'],
      [],
    ]);
    expect(listed(item('remark', 'provider-issuer-form'))).toEqual([[], ['provider-issuer-form']]);
  });
});
