import { t } from '../../text/language.ts';

/** Texts that take the place of a key or a secret, each with what to do. Likeliest first. */
const standIns: readonly (readonly [looks: RegExp, words: () => string])[] = [
  [
    /^https?:\/\/\S+$/i,
    () =>
      t`This is a URL of keys, not a key.\nPress Fetch key set above, or open the URL in a new tab and paste what it shows.`,
  ],
  [
    /^(?:SHA256:[A-Za-z0-9+/]{43}=?|(?:[0-9a-f]{2}:){15,31}[0-9a-f]{2})$/i,
    () => t`This is the fingerprint of a key. It names the key but is not the key itself.`,
  ],
  [
    /^(?:process\.env|import\.meta\.env|os\.environ|System\.getenv|env\(|getenv|ENV\[)[\w."'[\]()]*$/,
    () => t`This is the name of a setting, not its value.\nLook up the value where the program runs.`,
  ],
  [
    /^\$?\{\{?\s?[\w.-]+\s?\}?\}$|^%[A-Z_][A-Z0-9_]*%$|^\$[A-Z_][A-Z0-9_]*$/,
    () => t`This is a placeholder for a setting, not its value.\nLook up the value where the program runs.`,
  ],
  [
    /^arn:aws:|^projects\/[\w-]+\/secrets\/|^vault:|^op:\/\//,
    () => t`This is the name of an entry in a secret store, not its content.\nGet the content from the store.`,
  ],
  [
    /^(?:~|\.{1,2})?\/[\w./-]*\.\w+$|^[A-Z]:\\[^\r\n]*\.\w+$|^file:/i,
    () => t`This is the path of a file, not its content.\nOpen the file and paste its content, or drop the file here.`,
  ],
  [/^[*\u2022.x]{4,}$/i, () => t`This secret is masked.\nCopy it from where it is shown in full.`],
  [
    /^<[\w -]{3,60}>$|^\[[\w -]{3,60}\]$|^(?:your|my|insert|enter|replace)[-_ ][\w -]*(?:secret|key)[\w -]*$/i,
    () => t`This looks like the placeholder of an example.\nPaste the real secret.`,
  ],
];

/**
 * Returns what the text of the Key box is if it only takes the place of a key, and what to do. Null
 * for any other text.
 */
export function standInWords(text: string): string | null {
  const bare = text.trim().replace(/^(["'`])(.*)\1$/, '$2');
  return bare.length > 2000 ? null : (standIns.find(([looks]) => looks.test(bare))?.[1]() ?? null);
}
