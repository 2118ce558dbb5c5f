import { isSignedByExpress } from './express-cookie.ts';
import type { Reading } from './found.ts';
import { isProgramOutput, isPromptLine } from './program-output.ts';
import { isInUrl } from './runs.ts';
import { endingPattern, isCommandLine, isSourceLine, isStringOfCode, type SourceLines } from './source-lines.ts';

const cookieLine = /(?:^|[^\w])(?:set-)?cookies?\\*["']?\s*[:=]|(?:^|\s)(?:-b|--cookie)[ =]|document\.cookie/i;
const cookieAttribute = /^["']?\s*;\s*(?:path|httponly|secure|samesite|domain|max-age|expires|partitioned)\b/i;
const cookieList = /[\w-]=[^;&\s"']{0,80};\s?[\w.%-]{1,64}=$/;
const parameter = endingPattern('[?&#;][\\w.%~-]{1,64}=');
const encodedParameter = /(?:%3f|%26|%23)(?:[\w.~-]|%(?!3f|26|23|3d)[0-9a-f]{2}){1,64}%3d$/i;
const member = endingPattern('["\']\\s*:\\s*');
const item = /(?:\[|["'],)\s*\\*["']$/;

/** The kinds of text around a token; more than one may apply. To add a kind, add a row. */
const kinds: readonly { readonly reading: Reading; readonly holds: (around: SourceLines) => boolean }[] = [
  { reading: 'cookie', holds: isCookie },
  { reading: 'url', holds: isUrl },
  { reading: 'json', holds: isJson },
  { reading: 'command', holds: isCommand },
  {
    reading: 'output',
    holds: (around) => ![isCookie, isUrl, isJson, isCommand].some((is) => is(around)) && isProgramOutput(around),
  },
  { reading: 'html', holds: ({ left, right }) => isBesideHtml(left, right) },
];

/** Returns the kinds of text around `start` … `end`, in addition to other text. */
export function surroundingsOf(text: string, start: number, end: number): Reading[] {
  const left = text.slice(Math.max(0, start - 600), start);
  const near = left.slice(-200).replace(/(?:authorization\s*[:=]\s*)?(?:bearer|dpop)\s+$/i, '');
  const around = {
    text,
    start,
    left,
    line: left.slice(Math.max(left.lastIndexOf('\n'), left.lastIndexOf('\r')) + 1),
    near,
    right: text.slice(end, end + 40),
  };
  return kinds.filter(({ holds }) => holds(around)).map(({ reading }) => reading);
}

const entityBefore = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,6}|#x[\da-f]{1,5});[^\s<>&]{0,60}$/i;
const tagBefore = /<[a-z][\w-]{0,20}(?:\s[^<>]{0,200})?>\s{0,8}$/i;

/** Returns whether HTML surrounds the token: an entity in its word, or a tag before and after it. */
const isBesideHtml = (left: string, right: string): boolean =>
  entityBefore.test(left.slice(-120)) || (tagBefore.test(left.slice(-260)) && /^\s*<\//.test(right));

function isCookie({ text, start, line, near, right }: SourceLines): boolean {
  return (
    isSignedByExpress(text, start) || cookieLine.test(line) || cookieAttribute.test(right) || cookieList.test(near)
  );
}

function isUrl({ text, start, near, line }: SourceLines): boolean {
  return !cookieLine.test(line) && (parameter.test(near) || encodedParameter.test(near) || isInUrl(text, start));
}

function isJson({ near, line }: SourceLines): boolean {
  return (member.test(near) || item.test(near)) && !isStringOfCode(line);
}

function isCommand(around: SourceLines): boolean {
  if (isPromptLine(around.line)) return false;
  return isCommandLine(around) || (!isCookie(around) && !isUrl(around) && isSourceLine(around));
}
