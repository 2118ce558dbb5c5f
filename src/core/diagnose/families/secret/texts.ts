import { byteOrderMarkMissing, invisibleCharacters, normalForms, typographicCharacters } from './characters.ts';
import { codeLiterals, commandAssignment, elementText, placeholderDefault, xmlEntities } from './code.ts';
import { configLine, jsonConfig } from './config.ts';
import { quoteEscapes, quotesMissing, quotesTooMany } from './quotes.ts';
import type { SecretText, TextStep } from './secret-text.ts';
import { dollarsExpanded, partOfKey } from './parts.ts';
import {
  blanksOtherwise,
  blanksTooMany,
  firstLine,
  lineBreakMissing,
  lineBreakTooMany,
  wrapsMissing,
} from './white-space.ts';
import {
  base64Padding,
  base64Text,
  dataUrlStep,
  hexText,
  laravelStep,
  laravelMissing,
  percentEncoding,
  percentMissing,
} from './wrappings.ts';

/**
 * Steps that remove something around or in the secret. It leaves a trace in the text, so few of
 * these apply to one text, and they can be combined. To add a kind of damage, write its step in a
 * file next to this one and add it here.
 */
const undoing: readonly TextStep[] = [
  laravelStep,
  dataUrlStep,
  configLine,
  jsonConfig,
  lineBreakTooMany,
  blanksTooMany,
  quotesTooMany,
  percentEncoding,
  base64Padding,
  base64Text,
  hexText,
  invisibleCharacters,
  quoteEscapes,
  typographicCharacters,
  firstLine,
  codeLiterals,
  placeholderDefault,
  elementText,
  commandAssignment,
  xmlEntities,
  partOfKey,
  dollarsExpanded,
];

/**
 * Steps that add what the signer's text had. Its loss leaves no trace, so each is tried by itself.
 */
const redoing: readonly TextStep[] = [
  lineBreakMissing,
  blanksOtherwise,
  quotesMissing,
  laravelMissing,
  percentMissing,
  byteOrderMarkMissing,
  normalForms,
  wrapsMissing,
];

/** Enough for a line in a file: name and quotes, then base64, then a line break inside it. */
const mostSteps = 3;
const mostTexts = 150;
const dearest = 5;

/**
 * Returns the texts that can be reached by removing something, cheapest first, starting with the
 * text itself without findings; 150 at most.
 */
export function textsWithin(text: string): readonly SecretText[] {
  const tiers: SecretText[][] = Array.from({ length: dearest + 1 }, () => []);
  tiers[0]?.push({ text, findings: [], cost: 0 });
  const all = new Map<string, SecretText>();
  for (const tier of tiers) {
    for (const from of tier) {
      // If two paths reach the same text, keep the cheaper one: its explanation is likelier.
      if (all.has(from.text) || all.size >= mostTexts) continue;
      all.set(from.text, from);
      if (from.findings.length < mostSteps) for (const next of onward(from)) tiers[next.cost]?.push(next);
    }
  }
  return [...all.values()];
}

const onward = (from: SecretText): readonly SecretText[] =>
  undoing
    .flatMap((step) => step(from.text))
    .filter((next) => next.text.trim() !== '')
    .map((next) => ({ text: next.text, findings: [...from.findings, ...next.findings], cost: from.cost + next.cost }));

/** Returns the texts that the signer may have had with something added; some 20. */
export const textsBeyond = (text: string): readonly SecretText[] => redoing.flatMap((step) => step(text));
