import { afterEach, describe, expect, it } from 'vitest';
import { count, language, listOf, say, setSpeech, t } from './language.ts';

describe('the language', () => {
  afterEach(() => setSpeech({ language: 'en', translations: {} }));

  it('is English by default, exactly as in the code', () => {
    expect(t`The key has ${2048} bits, kid ${'a{0}b'}.`).toBe('The key has 2048 bits, kid a{0}b.');
    expect([language(), say('Title'), count(30_725), listOf(['a', 'b', 'c'])]).toEqual([
      'en',
      'Title',
      '30,725',
      'a, b and c',
    ]);
  });

  it("says the same in another language, with the values in that language's order", () => {
    setSpeech({ language: 'de', translations: { '{0} of {1} tried': 'von {1} Wegen {0} versucht', Title: 'Titel' } });
    expect([t`${1} of ${2} tried`, say('Title'), count(30_725)]).toEqual(['von 2 Wegen 1 versucht', 'Titel', '30.725']);
  });

  it.each([0, 999, 1000, 1_234_567, -1, -1000, 0.5, 999.5])('counts %d as the language does', (value) => {
    expect(count(value)).toBe(value.toLocaleString('en'));
    setSpeech({ language: 'de', translations: {} });
    expect(count(value)).toBe(value.toLocaleString('de'));
  });

  it('falls back to English if a translation is missing', () => {
    setSpeech({ language: 'de', translations: {} });
    expect([t`${1} left`, say('constructor'), t`toString`]).toEqual(['1 left', 'constructor', 'toString']);
  });

  it('does not interpret a value as a placeholder', () => {
    setSpeech({ language: 'de', translations: { '{0} and {1}': '{0} und {1}' } });
    expect(t`${'{1}'} and ${'$&'}`).toBe('{1} und $&');
  });
});
