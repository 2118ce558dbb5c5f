import { t } from '../../text/language.ts';

/** Texts that take the place of a key or a secret, each with what to do. Likeliest first. */
const standIns: readonly (readonly [looks: RegExp, words: () => string])[] = [
  [
    /^https?:\/\/\S+$/i,
    () =>
      t`What is given is the address of keys. Press Fetch key set above, or open it in a tab of its own and paste what it shows.`,
  ],
  [
    /^(?:SHA256:[A-Za-z0-9+/]{43}=?|(?:[0-9a-f]{2}:){15,31}[0-9a-f]{2})$/i,
    () => t`What is given is the fingerprint of a key, which names it and is not the key itself.`,
  ],
  [
    /^(?:process\.env|import\.meta\.env|os\.environ|System\.getenv|env\(|getenv|ENV\[)[\w."'[\]()]*$/,
    () => t`What is given is the name of a setting and not its value. Look the value up where the program runs.`,
  ],
  [
    /^\$?\{\{?\s?[\w.-]+\s?\}?\}$|^%[A-Z_][A-Z0-9_]*%$|^\$[A-Z_][A-Z0-9_]*$/,
    () => t`What is given is a placeholder for a setting and not its value. Look the value up where the program runs.`,
  ],
  [
    /^arn:aws:|^projects\/[\w-]+\/secrets\/|^vault:|^op:\/\//,
    () => t`What is given is the name of an entry in a secret store and not what it holds. Fetch that from the store.`,
  ],
  [
    /^(?:~|\.{1,2})?\/[\w./-]*\.\w+$|^[A-Z]:\\[^\r\n]*\.\w+$|^file:/i,
    () =>
      t`What is given is the path of a file and not what the file holds. Open the file and paste that, or drop it here.`,
  ],
  [/^[*\u2022.x]{4,}$/i, () => t`What is given is masked. Copy the secret from where it is shown.`],
  [
    /^<[\w -]{3,60}>$|^\[[\w -]{3,60}\]$|^(?:your|my|insert|enter|replace)[-_ ][\w -]*(?:secret|key)[\w -]*$/i,
    () => t`What is given looks like the placeholder of an example. Put the real one there.`,
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
