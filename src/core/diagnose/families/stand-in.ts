import { t } from '../../text/language.ts';

type StandInCause = 'key-is-url' | 'key-is-fingerprint';

/** Texts that take the place of a key or a secret, each with what to do. Likeliest first. */
const standIns: readonly (readonly [looks: RegExp, words: () => string, cause?: StandInCause])[] = [
  [
    /^https?:\/\/\S+$/i,
    () =>
      t`This is a URL of keys, not a key.\nPress Fetch key set above, or open the URL in a new tab and paste what it shows.`,
    'key-is-url',
  ],
  [
    /^(?:\d{3,5} )?(?:(?:SHA256|SHA1|MD5):)?(?:(?<=SHA256:)[A-Za-z0-9+/]{43}=?|(?:[0-9a-f]{2}:){15,31}[0-9a-f]{2})(?: .{0,200})?$|^sha1 fingerprint=(?:[0-9a-f]{2}:){19}[0-9a-f]{2}$|^sha256 fingerprint=(?:[0-9a-f]{2}:){31}[0-9a-f]{2}$/i,
    () =>
      t`This is the fingerprint of a key or certificate. It names the key but is not the key itself, and the key cannot be computed from it.`,
    'key-is-fingerprint',
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
    /^@?(?:~|\.{1,2})?\/?[\w./-]*[\w-]\.(?:pem|key|pub|crt|cer|der|txt|jwk|jwks|json|p12|pfx|env)$|^(?:~|\.{1,2})?\/[\w./-]*\.\w+$|^[A-Z]:\\[^\r\n]*\.\w+$|^file:/i,
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
export const standInWords = (text: string): string | null => standInFor(text)?.[1]() ?? null;

/** Returns the cause if what takes the place of a key has one of its own. */
export const standInCause = (text: string): StandInCause | null => standInFor(text)?.[2] ?? null;

function standInFor(text: string): (typeof standIns)[number] | undefined {
  if (text.length > mostRead) return undefined;
  const whole = unquoted(text);
  // In a line of configuration, the value takes the place of the key.
  const value = unquoted(assigned.exec(whole)?.[1] ?? whole);
  for (const bare of [whole, value]) {
    const found = standIns.find(([looks]) => looks.test(bare));
    if (found !== undefined) return found;
  }
  return undefined;
}

const mostRead = 2000;

const unquoted = (text: string): string => text.trim().replace(/^(["'`])(.*)\1$/, '$2');

/** `name=value` or `name: value` on one line. A URL with a scheme is not such a line. */
const assigned = /^(?:export |set |ENV )?["']?[A-Za-z_][\w.-]{0,80}["']?\s{0,8}(?:=|:(?!\/))\s{0,8}([^\r\n]+?)[,;]?$/;
