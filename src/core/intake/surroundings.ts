import type { Reading } from './found.ts';
import { isInUrl } from './runs.ts';

/** The text around a token, as far as it tells what kind of text it is. Bounded, so that a thousand tokens cost no more than their share. */
type Around = { readonly text: string; readonly start: number; readonly line: string; readonly near: string; readonly right: string };

const scheme = '(?:\\\\*["\'])?(?:(?:bearer|dpop|jwt|token)(?:\\s+|\\+|%20|:\\s*))?$';
const ending = (pattern: string): RegExp => new RegExp(pattern + scheme, 'i');

const cookieLine = /(?:^|[^\w])(?:set-)?cookies?\\*["']?\s*[:=]|(?:^|\s)(?:-b|--cookie)[ =]|document\.cookie/i;
const cookieAttribute = /^["']?\s*;\s*(?:path|httponly|secure|samesite|domain|max-age|expires|partitioned)\b/i;
const cookieList = /[\w-]=[^;\s"']{0,80};\s?[\w.%-]{1,64}=$/;
const parameter = ending('[?&#;][\\w.%~-]{1,64}=');
const encodedParameter = /(?:%3f|%26|%23)(?:[\w.~-]|%(?!3f|26|23|3d)[0-9a-f]{2}){1,64}%3d$/i;
const member = ending('["\']\\s*:\\s*');
const item = /(?:\[|["'],)\s*\\*["']$/;
const commandNames = 'curl|wget|https?|xh|grpcurl|export|set|setx|env|declare|docker|kubectl|oc|aws|gcloud|az|vault|echo|printf|print|Invoke-\\w+|iwr|irm';
const commands = new RegExp(`^\\s*(?:(?:\\$|>|#|PS [^>]{0,80}>)\\s*)?(?:sudo\\s+)?(?:${commandNames})\\b(?!:)`, 'i');
const option = /(?:^|\s)(?:-H|--header|--?[a-z][\w-]*)(?:\s+|=)["']?(?:[\w-]{1,40}:\s*)?$/i;
const variable = ending('(?:^|[\\n;{([,])\\s*(?:[\\w$.:[\\]"\'?-]{1,64}\\s+){0,4}[\\w$.:[\\]"\'-]{1,64}\\s*(?::?=|=>)\\s*[bruf@$]?["\'`]?');
const call = ending('[\\w$]\\s*\\((?:[^()\\n]{0,80},)?\\s*[bruf@$]?["\'`]');

/** The kinds of text a token stands in; more than one may hold. A new kind is a new row. */
const kinds: readonly { readonly reading: Reading; readonly holds: (around: Around) => boolean }[] = [
  { reading: 'cookie', holds: isCookie },
  { reading: 'url', holds: isUrl },
  { reading: 'json', holds: isJson },
  { reading: 'command', holds: isCommand },
];

/** What stands around `start` … `end`, besides being other text. */
export function surroundingsOf(text: string, start: number, end: number): Reading[] {
  const left = text.slice(Math.max(0, start - 600), start);
  const near = left.slice(-200).replace(/(?:authorization\s*[:=]\s*)?(?:bearer|dpop)\s+$/i, '');
  const around = { text, start, line: left.slice(Math.max(left.lastIndexOf('\n'), left.lastIndexOf('\r')) + 1), near, right: text.slice(end, end + 40) };
  return kinds.filter(({ holds }) => holds(around)).map(({ reading }) => reading);
}

function isCookie({ line, near, right }: Around): boolean {
  return cookieLine.test(line) || cookieAttribute.test(right) || cookieList.test(near);
}

function isUrl({ text, start, near, line }: Around): boolean {
  return !cookieLine.test(line) && (parameter.test(near) || encodedParameter.test(near) || isInUrl(text, start));
}

function isJson({ near }: Around): boolean {
  return member.test(near) || item.test(near);
}

function isCommand(around: Around): boolean {
  const { line, near } = around;
  if (commands.test(line) || option.test(near)) return true;
  return !isCookie(around) && !isUrl(around) && (variable.test(near) || call.test(near));
}
