import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../text/language.ts';
import { findEntries } from './find-entries.ts';
import { entries } from './glossary.ts';

const found = (sought: string): string[] => findEntries(entries, sought).map(({ id }) => id);

describe('findEntries', () => {
  afterEach(() => speak({ language: 'en', translations: {} }));

  it('gives all where nothing is sought, and none where nothing fits', () => {
    expect(found('  ')).toHaveLength(entries.length);
    expect(found('xyzzy')).toEqual([]);
  });

  it.each([
    ['exp', 'claim:exp'],
    ['EXP', 'claim:exp'],
    ['refresh', 'refresh-tokens'],
    ['localstorage', 'browser-storage'],
    ['blacklist', 'revocation'],
    ['hs256 rs256', 'hmac-or-key-pair'],
    ['thumbprint of', 'thumbprint'],
    ['jwks', 'key-forms'],
    ['rfc 7638', 'thumbprint'],
  ])('finds for "%s" first %s', (sought, id) => {
    expect(found(sought)[0]).toBe(id);
  });

  it('wants every word', () => {
    expect(found('refresh rotation')).toContain('refresh-tokens');
    expect(found('refresh xyzzy')).toEqual([]);
  });

  it('finds by the words of the language spoken, and by the English title', () => {
    speak({
      language: 'de',
      translations: { 'Revocation: ending a token early': 'Widerruf: ein Token vorzeitig beenden' },
    });
    expect(found('widerruf')[0]).toBe('revocation');
    expect(found('revocation:')[0]).toBe('revocation');
  });
});
