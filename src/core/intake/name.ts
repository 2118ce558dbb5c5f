/** An opening quote, escaped or not, with the letter that Python and C# put before it. */
const quote = '(?:[([]\\s*)?(?:[bruf@$]?\\\\*(?:["\'`\\u2018-\\u201f]|%22|&quot;|&#34;|u0022))?';
const equals = '(?:=3D|=>|:=|[:=]|%(?:25)*3[aAdD])';
const schemes = /(?:(?:bearer|dpop)(?:\s+|\+|%20|%2520|:\s*)|(?:jwt|token)\s+)$/i;

/**
 * Ways to write a name before a value; the first match counts. All are anchored at the end of a
 * short text.
 */
const ways: readonly RegExp[] = [
  // HAR and Postman: {"name": "Authorization", "value": "…"}; also with "key" instead of "name".
  new RegExp(
    `["'](?:name|key)\\\\*["']\\s*:\\s*\\\\*["']([^"'\\\\]{1,64})\\\\*["']\\s*,\\s*\\\\*["']value\\\\*["']\\s*:\\s*${quote}$`,
    'i',
  ),
  /\bname=["']([\w.:-]{1,64})["'][^<>]{0,60}\svalue=["']$/i,
  /\bname=["']([\w.:-]{1,64})["']\s*$/i,
  new RegExp(
    `(?:%(?:25)*[0-9A-Fa-f]{2})?([\\w$.-]{1,64})\\s*(?::\\s*)?(?:\\s(?:string|str|String))?(?:\\\\*["'\`\\]]+|%22|&quot;|&#34;)?\\s*${equals}\\s*${quote}$`,
  ),
  // An element, unless it is one for ordinary text.
  /<(?!(?:p|b|i|a|td|th|li|em|div|span|code|pre|body|strong|kbd|tt|br)>)([\w:.-]{1,64})>\s*$/i,
  /(?:^|\s)--?([a-z][\w-]{1,40})[ =]["']?$/i,
  /(?:^|\n)\s*(?:setx|SETX|ENV|ARG)\s+([\w.-]{1,64})\s+["']?$/,
  // A call or a tuple: setItem('token', '…'), header("Authorization", "Bearer …").
  new RegExp(`["'\`]([\\w.-]{1,64})["'\`]\\s*,\\s*${quote}$`),
];

/** The prefix of a signed cookie between name and value. */
const signedByExpress = /(^|[="'])s(?::|%(?:25)*3a)$/i;

/** Names without meaning: parts of a URL, a type. */
const idle = /^(?:https?|string|str|is|h|\d+)$/i;

/**
 * Returns the name of a token in the text before it; null if it has none. Looks only at the last
 * 200 characters.
 */
export function nameBefore(left: string): string | null {
  const end = left
    .slice(-200)
    // The patterns allow any whitespace in several adjacent places, so each would try every split
    // of a long run.
    .replace(/\s{2,}/g, (run) => (run.includes('\n') ? '\n' : run.charAt(0)))
    .replace(/[\u200b\ufeff]+$/, '')
    .replace(signedByExpress, '$1');
  for (const near of new Set([end.replace(schemes, ''), end])) {
    for (const way of ways) {
      const name = way.exec(near)?.[1] ?? '';
      if (name !== '' && !idle.test(name)) return bare(name);
    }
  }
  return null;
}

/** Removes what a language puts before a variable. */
const bare = (name: string): string => name.replace(/^(?:\$env:|\$|-+|3D)/i, '').replace(/^.*:(?=\w)/, '');
