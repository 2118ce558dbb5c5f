import { byteOrderMarkMissing, invisibleCharacters, normalForms, typographicCharacters } from './characters.ts';
import { codeLiterals, commandAssignment, elementText, placeholderDefault, xmlEntities } from './code.ts';
import { configLine, jsonConfig } from './config.ts';
import { escapes, quotesMissing, quotesTooMany } from './quotes.ts';
import type { SecretText, TextStep } from './secret-text.ts';
import { blanksOtherwise, blanksTooMany, firstLine, lineBreakMissing, lineBreakTooMany } from './white-space.ts';
import { base64Text, hexText, laravel, laravelMissing, percent, percentMissing } from './wrappings.ts';

/**
 * What may stand around a secret or in it, taken away: it leaves a trace in the text, so few of these apply to one text
 * and they may follow one another. To add a mishap of the text: a step in a file beside this, its name here.
 */
const undoing: readonly TextStep[] = [
  laravel, configLine, jsonConfig, lineBreakTooMany, blanksTooMany, quotesTooMany, percent, base64Text, hexText, invisibleCharacters, escapes, typographicCharacters,
  firstLine, codeLiterals, placeholderDefault, elementText, commandAssignment, xmlEntities,
];

/** What the signer's text had and this one has not: it leaves no trace, so each is tried by itself. */
const redoing: readonly TextStep[] = [lineBreakMissing, blanksOtherwise, quotesMissing, laravelMissing, percentMissing, byteOrderMarkMissing, normalForms];

/** Of a line in a file: name and quotes, then base64, then a line break inside that. */
const mostSteps = 3;
const mostTexts = 150;
const dearest = 5;

/** The texts that one reaches by taking away, the text itself first, with no findings; 150 at most. */
export function textsWithin(text: string): readonly SecretText[] {
  const seen = new Set([text]);
  const all: SecretText[] = [{ text, findings: [], cost: 0 }];
  for (let at = 0; at < all.length; at += 1) {
    const from = all[at];
    if (from === undefined || from.findings.length >= mostSteps) continue;
    for (const next of undoing.flatMap((step) => step(from.text))) {
      const cost = from.cost + next.cost;
      if (seen.has(next.text) || next.text.trim() === '' || cost > dearest || all.length >= mostTexts) continue;
      seen.add(next.text);
      all.push({ text: next.text, findings: [...from.findings, ...next.findings], cost });
    }
  }
  return all;
}

/** The texts that the signer may have had with more to them; some 20. */
export const textsBeyond = (text: string): readonly SecretText[] => redoing.flatMap((step) => step(text));
