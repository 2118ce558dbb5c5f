import { stringValue } from './json-lexemes.ts';
import { stringEnd } from './string-end.ts';

/** What a JSON text is made of, without a tree of it. */
type Outline = {
  /** How many commas are between members and items, at any depth. */
  readonly commas: number;
  /** Those of the names in question that the outermost object has. */
  readonly names: ReadonlySet<string>;
};

const mark = /["{}[\],]/g;
const colon = /\s*:/y;

/** No name in question is longer, even with each character escaped. */
const longestName = 128;

/**
 * Returns the outline of a JSON text: what strings contain does not count, however long they are.
 * Of a text that is not JSON returns something. Linear, and much faster than reading it.
 */
export function outlineOf(text: string, wanted: ReadonlySet<string>): Outline {
  const names = new Set<string>();
  let [commas, depth] = [0, 0];
  mark.lastIndex = 0;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    const [sign] = found;
    if (sign === ',') commas += 1;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    else {
      const end = stringEnd(text, found.index);
      if (depth === 1 && end - found.index <= longestName && isBeforeColon(text, end)) {
        const name = stringValue(text.slice(found.index, end));
        if (wanted.has(name)) names.add(name);
      }
      mark.lastIndex = end;
    }
  }
  return { commas, names };
}

function isBeforeColon(text: string, at: number): boolean {
  colon.lastIndex = at;
  return colon.test(text);
}
