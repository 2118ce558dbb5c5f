import { readJson } from '../text/json.ts';
import { textIn, type Span } from '../text/spans.ts';
import type { Found, KeyBeside } from './found.ts';
import { nameBefore } from './name.ts';

/**
 * Returns a key in the text of these tokens: PEM, a JWK, or a line or member with the name of a
 * secret. The most certain first; linear.
 */
export const keyBeside = (text: string, tokens: readonly Found[]): KeyBeside | null =>
  pemIn(text) ?? jwkIn(text) ?? secretIn(text, tokens);

const begin = /-----BEGIN ([A-Z0-9 ]{0,30}(?:KEY|CERTIFICATE))-----/;

function pemIn(text: string): KeyBeside | null {
  const match = begin.exec(text);
  if (!match) return null;
  const endLine = `-----END ${match[1] ?? ''}-----`;
  const end = text.indexOf(endLine, match.index);
  if (end < 0) return null;
  const span = { start: match.index, end: end + endLine.length };
  const written = textIn(text, span);
  // In .env files and JSON each line break is two characters.
  const pem = /[\r\n]/.test(written) ? written : written.replace(/(?:\\+r)?\\+n/g, '\n');
  return { text: pem, span, name: nameBefore(text.slice(Math.max(0, span.start - 200), span.start)) };
}

/** Returns the first flat JWK, or a set if the member `keys` is directly before it. */
function jwkIn(text: string): KeyBeside | null {
  for (const { index } of text.matchAll(/"kty"\s{0,8}:/g)) {
    const open = text.lastIndexOf('{', index);
    // An ephemeral key belongs to one encryption, and opens nothing (RFC 7518 §4.6.1.1).
    if (!/"epk"\s{0,8}:\s{0,8}$/.test(text.slice(Math.max(0, open - 24), open))) return jwkFrom(text, open);
  }
  return null;
}

function jwkFrom(text: string, open: number): KeyBeside | null {
  const set = /\{\s*"keys"\s*:\s*\[\s*$/.exec(text.slice(Math.max(0, open - 60), open));
  const start = set === null ? open : open - set[0].length;
  const span = start < 0 ? null : objectFrom(text, start);
  return (
    span && {
      text: textIn(text, span),
      span,
      name: set === null ? nameBefore(text.slice(Math.max(0, start - 200), start)) : 'keys',
    }
  );
}

/** Returns the JSON object that begins at an offset; null if it is not complete. */
function objectFrom(text: string, start: number): Span | null {
  let [depth, quoted] = [0, false];
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quoted && character === '\\') at += 1;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && character === '{') depth += 1;
    else if (!quoted && character === '}' && (depth -= 1) === 0)
      return readJson(text.slice(start, at + 1)).fault === null ? { start, end: at + 1 } : null;
  }
  return null;
}

const word = '(?:secret|signing[_.-]?key|jwt[_.-]?key|private[_.-]?key|public[_.-]?key|hmac[_.-]?key|app[_.-]?key)';
const named = `[\\w.-]{0,40}?${word}[\\w.-]{0,40}`;
/** `NAME=value`, `export NAME='value'`, `name: value`, `const name = "value";` on its own line. */
const words =
  '(?:-[ \\t]|(?:export|set|env|const|let|var|final|static|private|public|String|string|ENV)[ \\t]{1,4}){0,4}(?:\\$env:|\\$)?';
const line = new RegExp(`^[ \\t]{0,40}${words}["']?(${named})["']?[ \\t]{0,8}(?::=|=>|[:=])[ \\t]{0,8}`, 'gim');
/** `"name": "value"` anywhere. */
const member = new RegExp(`["'](${named})["']\\s{0,8}:\\s{0,8}(?=["'])`, 'gi');

/** Returns a line with a secret; of several, the one whose name refers to tokens. */
function secretIn(text: string, tokens: readonly Found[]): KeyBeside | null {
  const found: KeyBeside[] = [];
  for (const match of [...matches(text, line), ...matches(text, member)]) {
    const span = valueAt(text, match.index + match[0].length);
    const value = textIn(text, span);
    if (isSecret(value) && !tokens.some(({ token }) => token === value))
      found.push({ text: value, span, name: match[1] ?? null });
  }
  return found.find(({ name }) => /jwt|jws|token|sign|hmac/i.test(name ?? '')) ?? found[0] ?? null;
}

/** A hundred candidates are enough to choose from. */
function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null && found.length < 100; match = pattern.exec(text))
    found.push(match);
  return found;
}

/**
 * Returns the value that begins at an offset, without its quotes or what follows it on the line.
 */
function valueAt(text: string, at: number): Span {
  const quote = text.charAt(at);
  const rest = text.slice(at, at + 8192);
  if (quote === '"' || quote === "'" || quote === '`') {
    const end = rest.slice(1).search(new RegExp(`${quote}|[\\r\\n]`));
    return { start: at + 1, end: at + 1 + (end < 0 ? 0 : end) };
  }
  const unquoted = /^[^\r\n]*?(?=[ \t]+#|[ \t]*[;,]?[ \t]*(?:[\r\n]|$))/.exec(rest)?.[0] ?? '';
  return { start: at, end: at + unquoted.length };
}

/**
 * Returns whether a value is a secret: not empty, not a reference to another value, and not code.
 */
const isSecret = (value: string): boolean =>
  value.length >= 3 &&
  !/^(?:\$\{|\$\w|\{\{|<|process\.env|os\.|env\(|null$|none$|[{[(])/i.test(value) &&
  !/\w\(/.test(value);
