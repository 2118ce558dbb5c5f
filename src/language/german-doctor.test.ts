import { afterAll, describe, expect, it } from 'vitest';
import { keyFamilies, tokenFamilies } from '../core/diagnose/families/all.ts';
import { nothingMatched } from '../core/diagnose/families/nothing-matched.ts';
import { observe } from '../core/diagnose/observe.ts';
import { remarksOn } from '../core/diagnose/remarks.ts';
import { caseOfBoxes } from '../core/diagnose/testing.ts';
import type { Finding } from '../core/diagnose/trial.ts';
import { setSpeech, type Speech } from '../core/text/language.ts';
import type { Boxes } from '../session/doctor/doctor-cases/doctor-case.ts';
import { keyCases } from '../session/doctor/doctor-cases/key-cases.ts';
import { secretCases } from '../session/doctor/doctor-cases/secret-cases.ts';
import { signatureCases } from '../session/doctor/doctor-cases/signature-cases.ts';
import { tokenCases } from '../session/doctor/doctor-cases/token-cases.ts';
import { germanSpeech } from './german.ts';

const english: Speech = { language: 'en', translations: {} };
const spokenGerman: Speech = { language: 'de', translations: germanSpeech };

/** Each case goes through every family, so a fifth of them is enough. */
const cases = [...tokenCases, ...secretCases, ...keyCases, ...signatureCases].filter((_, at) => at % 5 === 0);

/** Words that a German sentence contains only in quoted text. */
const isEnglish = (sentence: string): boolean => /\b(?:the|which|and|with|is)\b/.test(sentence.replace(/„[^“]*“/g, ''));

/**
 * Returns all sentences of the doctor about a case: what is seen and remarked, and the sentence of
 * each guess, proven or not.
 */
async function sentencesIn(speech: Speech, { pasted, key }: Boxes): Promise<readonly string[]> {
  setSpeech(speech);
  const given = await caseOfBoxes(pasted, { ...key });
  const findings: Finding[] = [...observe(given), ...(await remarksOn(given)), nothingMatched(given, 2)].flatMap(
    (diagnosis) => diagnosis.findings,
  );
  for (const family of [...tokenFamilies, ...keyFamilies])
    for await (const variant of family(given)) findings.push(...variant.findings);
  return findings.map(({ sentence }) => sentence);
}

describe('the doctor', () => {
  afterAll(() => setSpeech(english));

  it.each(cases)('speaks no English if the language is German: $cause $name', async (boxes) => {
    const inEnglish = new Set(await sentencesIn(english, boxes));
    const inGerman = await sentencesIn(spokenGerman, boxes);
    expect(inGerman.filter((sentence) => inEnglish.has(sentence) || isEnglish(sentence))).toEqual([]);
    expect(inGerman.length).toBeGreaterThanOrEqual(inEnglish.size);
  });
});
