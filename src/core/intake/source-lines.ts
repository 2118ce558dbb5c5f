/**
 * The text around a token, as far as it shows the kind of text: its line up to the token, the same
 * without a final scheme and with the lines above, and the text after it. Bounded, so that a
 * thousand tokens cost no more than their share.
 */
export type SourceLines = {
  readonly text: string;
  readonly start: number;
  readonly left: string;
  readonly line: string;
  readonly near: string;
  readonly right: string;
};

const scheme = '(?:\\\\*["\'])?(?:(?:bearer|dpop|jwt|token)(?:\\s+|\\+|%20|:\\s*))?$';
/** Makes a pattern for text directly before a token, or before its scheme. */
export const endingPattern = (pattern: string): RegExp => new RegExp(pattern + scheme, 'i');

const commandNames =
  'curl|wget|https?|xh|grpcurl|export|set|SET|setx|SETX|env|ENV|ARG|declare|docker|kubectl|oc|aws|gcloud|az|vault|echo|printf|print|[Ii]nvoke-\\w+|[Ss]et-(?:Item|Variable|Content)|iwr|irm';
/**
 * A whole word, in the case in which it is typed: `Set-Cookie:` and "Set it to …" are not commands.
 */
const commands = new RegExp(
  `^\\s*(?:(?:\\$|>|#|PS [^>]{0,80}>)\\s*)?(?:sudo\\s+)?(?:${commandNames})(?:\\.exe|\\.cmd)?(?=\\s|$)`,
);
const option = /(?:^|\s)(?:-H|--header|--?[a-z][\w-]*)(?:\s+|=)["']?(?:[\w-]{1,40}:\s*)?$/i;

const opened = '\\s*[bruf@$]?["\'`]';
const name = '[\\w$.:[\\]"\'?-]{1,64}';
const modifiers =
  'export|set|setx|env|arg|local|readonly|declare|typeset|-\\w|const|let|var|val|final|static|private|public|protected|string|std::string|auto|my|our|def';
const type = '(?:\\s*:\\s*[\\w.<>[\\]|]{1,40})?';

/**
 * Only after words of a language, from the beginning of the line. In a log there are other words,
 * such as a time or a level.
 */
const assignment = endingPattern(
  `^\\s*(?:[-$>]\\s+)?(?:(?:${modifiers})\\s+){0,5}${name}${type}\\s*:?=(?:${opened})?\\s*`,
);
/** The following text if this is not a line of an .env file, but one of many pairs in a log. */
const nextPair = /^[ \t]+[\w.-]{1,64}=/;
/** With a quoted value and spaces around the sign, also after a type and inside brackets. */
const declaration = endingPattern(
  `(?:^|[\\n;{([,])\\s*(?:[a-z_$][\\w$.<>[\\]?*]{0,64}\\s+){0,4}${name}${type}(?:\\s+:?=|\\s*=>)\\s*\\(?${opened}`,
);
const property = endingPattern(`\\{(?:[^{}]{0,150}[,\\n])?\\s*[a-z_$][\\w$]{0,63}\\s*:${opened}`);
const argument = endingPattern(`[\\w$](?:\\(|\\s*\\([^()\\n]{0,80},)(?:\\s*[\\w$]{1,64}\\s*=)?${opened}`);
/** The open brackets of a call whose first argument is a literal or a name. */
const openCall = /[\w$]\((?:["'`{[]|[\w$.]{1,40},)[^()\n]{0,500}$/;
/** Without an opening quote no string begins here. This short check avoids the long ones. */
const stringBefore = endingPattern('["\'`]\\s*');
/** JSON as the text of a call: `JSON.parse('{"token":…`. */
const quotedJson = /["'`]\s*[{[]/;

/**
 * Returns whether the token is in a command as typed in a shell, or is the value of one of its
 * options.
 */
export const isCommandLine = ({ line, near }: SourceLines): boolean => commands.test(line) || option.test(near);

/** Returns whether the token is in a line of a program or of its configuration. */
export function isSourceLine({ line, near, right }: SourceLines): boolean {
  if (assignment.test(line) && !nextPair.test(right)) return true;
  if (!stringBefore.test(near.slice(-20))) return false;
  return openCall.test(line) || [declaration, property, argument].some((pattern) => pattern.test(near));
}

/** Returns whether the token is in a string among the arguments of a call, but not in JSON. */
export const isStringOfCode = (line: string): boolean => openCall.test(line) && !quotedJson.test(line);
