import { afterEach, describe, expect, it } from 'vitest';
import { setSpeech } from '../text/language.ts';
import { findEntries } from './find-entries.ts';
import { glossaryEntries } from './glossary.ts';

const found = (sought: string): string[] => findEntries(glossaryEntries, sought).map(({ id }) => id);

describe('findEntries', () => {
  afterEach(() => setSpeech({ language: 'en', translations: {} }));

  it('returns all entries for an empty query, and none if nothing matches', () => {
    expect(found('  ')).toHaveLength(glossaryEntries.length);
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

  it('requires every word', () => {
    expect(found('refresh rotation')).toContain('refresh-tokens');
    expect(found('refresh xyzzy')).toEqual([]);
  });

  it('searches the current language and the English title', () => {
    setSpeech({
      language: 'de',
      translations: { 'Revocation: ending a token early': 'Widerruf: ein Token vorzeitig beenden' },
    });
    expect(found('widerruf')[0]).toBe('revocation');
    expect(found('revocation:')[0]).toBe('revocation');
  });
});
