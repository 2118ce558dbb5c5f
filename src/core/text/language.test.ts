import { afterEach, describe, expect, it } from 'vitest';
import { count, language, listOf, say, setSpeech, t } from './language.ts';

describe('the language', () => {
  afterEach(() => setSpeech({ language: 'en', translations: {} }));

  it('is English where nothing else is spoken, to the letter of the code', () => {
    expect(t`The key has ${2048} bits, kid ${'a{0}b'}.`).toBe('The key has 2048 bits, kid a{0}b.');
    expect([language(), say('Title'), count(30_725), listOf(['a', 'b', 'c'])]).toEqual([
      'en',
      'Title',
      '30,725',
      'a, b and c',
    ]);
  });

  it('says the same in another, with the values where that language wants them', () => {
    setSpeech({ language: 'de', translations: { '{0} of {1} tried': 'von {1} Wegen {0} versucht', Title: 'Titel' } });
    expect([t`${1} of ${2} tried`, say('Title'), count(30_725)]).toEqual(['von 2 Wegen 1 versucht', 'Titel', '30.725']);
  });

  it('says in English what the other has no words for', () => {
    setSpeech({ language: 'de', translations: {} });
    expect([t`${1} left`, say('constructor'), t`toString`]).toEqual(['1 left', 'constructor', 'toString']);
  });

  it('does not read a value as a place', () => {
    setSpeech({ language: 'de', translations: { '{0} and {1}': '{0} und {1}' } });
    expect(t`${'{1}'} and ${'$&'}`).toBe('{1} und $&');
  });
});
