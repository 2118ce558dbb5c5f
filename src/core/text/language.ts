/**
 * The language of every sentence. English stands in the code, where it is said; another language is a table from the English
 * text to its own (`src/language`). One language for each realm: the page and each worker set theirs before they say anything.
 */
export type Language = 'en' | 'de';

/** From the English text, `{0}`, `{1}` … in place of its values, to the same in another language. */
export type Translations = Readonly<Record<string, string>>;

/** A language with all that is said in it, as data: a worker is told it by the page. */
export type Speech = { readonly language: Language; readonly translations: Translations };

let spoken: Speech = { language: 'en', translations: {} };

export function setSpeech(speech: Speech): void {
  spoken = speech;
}

export const speech = (): Speech => spoken;

export const language = (): Language => spoken.language;

/** A sentence with its values: t`The key has ${bits} bits.` Only inside functions: what is made when a file is loaded stays English. */
export function t(texts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const template = translationOf(templateOf(texts));
  if (template === undefined) return texts.reduce((sentence, text, at) => `${sentence}${values[at - 1]}${text}`);
  return template.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)]));
}

/** A text of a table, where it is shown: `say(help.title)`. */
export const say = (text: string): string => translationOf(text) ?? text;

const translationOf = (english: string): string | undefined =>
  Object.hasOwn(spoken.translations, english) ? spoken.translations[english] : undefined;

/** A count as people write it: 30,725, or 30.725. */
export const count = (value: number): string => value.toLocaleString(spoken.language);

/** `a`, `a and b`, `a, b and c`. */
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
