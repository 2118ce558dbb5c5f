import { describe, expect, it } from 'vitest';
import { causeIds } from './cause.ts';
import { findingWords, headlineOf, sentenceCase } from './finding-words.ts';
import { headlines } from './headlines.ts';
import type { Diagnosis, Finding } from './trial.ts';

const finding = (cause: Finding['cause']): Finding => ({ cause, sentence: 'A.' });
const key = { text: 'a', secretEncoding: 'utf-8', passphrase: '' } as const;
const diagnosis = (more: Partial<Diagnosis>): Diagnosis => ({
  findings: [finding('secret-quoted')],
  kind: 'proven',
  changes: [],
  repair: null,
  ...more,
});

describe('the headline of a cause', () => {
  it.each(causeIds)('has two to eight words, and no capital or period: %s', (cause) => {
    expect(headlines[cause].split(' ').length).toBeGreaterThanOrEqual(2);
    expect(headlines[cause].split(' ').length).toBeLessThanOrEqual(8);
    expect(headlines[cause]).toMatch(/^[a-z].*[^.]$/);
  });

  it('belongs to one cause only', () => {
    expect(new Set(Object.values(headlines)).size).toBe(causeIds.length);
  });
});

describe('the headline of a diagnosis', () => {
  const [quoted, encoded] = [finding('secret-quoted'), finding('secret-is-base64')];
  const other = finding('signature-der');

  it('says how sure it is', () => {
    const says = (kind: Diagnosis['kind']) => headlineOf(diagnosis({ kind }));
    expect((['proven', 'rejected', 'seen', 'remark'] as const).map(says)).toEqual([
      'Proven cause: quotes around the secret',
      'Found: quotes around the secret',
      'Found: quotes around the secret',
      'Good to know: quotes around the secret',
    ]);
  });

  it('does not call a fault good to know', () => {
    expect(headlineOf(diagnosis({ kind: 'remark', findings: [finding('empty-secret')] }))).toBe(
      'Found: signed with the empty secret',
    );
  });

  it.each<[string, Partial<Diagnosis>]>([
    ['your secret needs 2 fixes', { findings: [quoted, encoded], repair: { key } }],
    ['your key needs 2 fixes', { findings: [finding('pem-no-armor'), other], repair: { key } }],
    ['the token needs 2 fixes', { findings: [other, finding('token-padded')], repair: { token: 'a' } }],
    ['key and token need 2 fixes', { findings: [quoted, other], repair: { key, token: 'a' } }],
    ['2 causes together', { findings: [quoted, other] }],
    ['the token has expired', { findings: [finding('expired'), finding('exp-float')], repair: { payload: '{}' } }],
  ])('counts what one repair fixes: %s', (headline, more) => {
    expect(headlineOf(diagnosis(more))).toBe(`Proven cause: ${headline}`);
  });

  it('becomes a heading', () => {
    expect(sentenceCase('the token has expired')).toBe('The token has expired');
  });
});

it('separates what is true from what to do', () => {
  expect(findingWords({ cause: 'secret-quoted', sentence: 'It is so.\nDo this.\nThen that.' })).toEqual({
    fact: 'It is so.',
    advice: ['Do this.', 'Then that.'],
  });
});
