import { buildVersion } from './version.ts';

/**
 * Returns an error as a text that is safe to share: its kind, where it was thrown, and the version.
 * A message can quote the token or the key, so the text contains only messages that are known to
 * quote nothing. Of stacks it contains only the names of functions and files.
 */
export function failureDetails(error: unknown, components: string): string {
  const { name, message, stack } = error instanceof Error ? error : { name: typeof error, message: '', stack: '' };
  const version = buildVersion();
  return [
    `Jotscope ${version === null ? 'in development' : `${version.number}+${version.build}`}`,
    `${/^\w{1,40}$/.test(name) ? name : 'Error'}${safeMessage.exec(message)?.[0].replace(/^/, ': ') ?? ''}`,
    ...framesOf(withoutMessage(stack ?? '', message)),
    'Components:',
    ...framesOf(components),
  ].join('\n');
}

const safeMessage =
  /^(?:Minified React error #\d+|Maximum (?:call stack size|update depth) exceeded|Cannot read properties of (?:null|undefined)|Invalid (?:array|string) length|too much recursion|A part of the page could not be loaded)/;

/**
 * Removes the message that Chromium repeats at the start of a stack, because its lines can look
 * like the stack's own.
 */
const withoutMessage = (stack: string, message: string): string =>
  message === '' || !stack.includes(message) ? stack : stack.slice(stack.indexOf(message) + message.length);

/**
 * Returns the lines of a stack, each only as `function file:line:column`. Other lines could be part
 * of a message.
 */
function framesOf(stack: string): readonly string[] {
  return stack.split('\n').flatMap((line) => {
    const [, name = '', file = ''] = frame.exec(line) ?? [];
    return file === '' && !/^\s+at \w+$/.test(line) ? [] : [`  ${name} ${file}`.trimEnd()];
  });
}

/**
 * Chromium writes `at name (URL)`, Firefox and Safari `name@URL`. Only the file name of the URL is
 * used.
 */
const frame = /^(?:\s*at )?([\w$.]{0,60})\s?(?:\(|@)?[^\s?#()]*\/([\w.-]{1,80}\.(?:js|ts|tsx)(?::\d+){0,2})\)?$/;
