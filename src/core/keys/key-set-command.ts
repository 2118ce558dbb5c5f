import { isMetadataUrl } from './key-set-url.ts';

/**
 * Returns the command that prints the keys from a URL, for a POSIX shell. If the URL is that of an
 * issuer's metadata, the command follows it.
 *
 * An attacker who runs the host must not be able to change what the command does. `--url` precedes
 * each URL, which makes it a value even if it begins with `-`. `--globoff` gives brackets in it no
 * meaning. Double quotes make the URL in the answer one argument. jq passes on only a string with the
 * expected scheme, because curl reads a value that begins with `@` as the name of a file (since 8.13).
 */
export function keySetCommand(url: string): string {
  const isLocal = url.startsWith('http:');
  const fetching = `curl --fail --silent --show-error --globoff --proto '=${isLocal ? 'http,https' : 'https'}' --url`;
  const first = `${fetching} ${quoted(url)}`;
  if (!isMetadataUrl(url)) return `${first}${printable}`;
  const scheme = isLocal ? 'http' : 'https://';
  return `${fetching} "$(${first} | jq --raw-output '.jwks_uri | strings | select(startswith("${scheme}"))')"${printable}`;
}

/**
 * Removes control characters, except tabs and line breaks. In a terminal they are commands: one can
 * write to the clipboard from which the answer is about to be pasted. awk removes those from U+0080
 * to U+009F, which have two bytes in UTF-8, and all bytes that could become one without the others.
 */
const printable = String.raw` | tr -d '\000-\010\013-\037\177' | LC_ALL=C awk '{ gsub(/\302+[\200-\237]+/, ""); print }'`;

/**
 * Single quotes keep a POSIX shell from interpreting the URL. What could end them is
 * percent-encoded, a backslash also because it is an escape in fish.
 */
const quoted = (url: string): string => `'${url.replaceAll("'", '%27').replaceAll('\\', '%5C')}'`;
