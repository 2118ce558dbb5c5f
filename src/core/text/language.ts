/**
 * The language of every sentence. English is in the code, at the place where it is said. Another
 * language is a table from the English text (`src/language`). Each realm has one language: the page
 * and each worker set theirs before they say anything.
 */
export type Language = 'en' | 'de';

/** From the English text, with `{0}`, `{1}` … for its values, to the translation. */
export type Translations = Readonly<Record<string, string>>;

/** A language with all its texts, as data that the page sends to a worker. */
export type Speech = { readonly language: Language; readonly translations: Translations };

let spoken: Speech = { language: 'en', translations: {} };

export function setSpeech(speech: Speech): void {
  spoken = speech;
}

export const speech = (): Speech => spoken;

export const language = (): Language => spoken.language;

/**
 * Returns a sentence with its values in the current language: t`The key has ${bits} bits.` Use it
 * only inside functions, because what is made when a file is loaded stays English.
 */
export function t(texts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const template = translationOf(templateOf(texts));
  if (template === undefined) return texts.reduce((sentence, text, at) => `${sentence}${values[at - 1]}${text}`);
  return template.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)]));
}

/** Returns a text of a table in the current language: `say(help.title)`. */
export const say = (text: string): string => translationOf(text) ?? text;

const translationOf = (english: string): string | undefined =>
  Object.hasOwn(spoken.translations, english) ? spoken.translations[english] : undefined;

/**
 * Returns a count as people write it: 30,725, or 30.725 in German. Small ones, which are the same in both,
 * need no format, because asking for one takes as long as reading a token.
 */
export const count = (value: number): string =>
  Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : value.toLocaleString(spoken.language);

/** Returns `a`, `a and b`, or `a, b and c`. */
export function listOf(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : t`${items.slice(0, -1).join(', ')} and ${last}`;
}

const templates = new WeakMap<TemplateStringsArray, string>();

function templateOf(texts: TemplateStringsArray): string {
  const known = templates.get(texts);
  if (known !== undefined) return known;
  const template = texts.reduce((sentence, text, at) => `${sentence}{${at - 1}}${text}`);
  templates.set(texts, template);
  return template;
}
