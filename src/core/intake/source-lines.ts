/**
 * The text around a token, as far as it tells what kind of text it is: its line before it, that
 * without a scheme at its end and with lines above, what follows it. Bounded, so that a thousand
 * tokens cost no more than their share.
 */
export type SourceLines = {
  readonly text: string;
  readonly start: number;
  readonly line: string;
  readonly near: string;
  readonly right: string;
};

const scheme = '(?:\\\\*["\'])?(?:(?:bearer|dpop|jwt|token)(?:\\s+|\\+|%20|:\\s*))?$';
/** A pattern for what stands right before a token, or before the scheme before it. */
export const endingPattern = (pattern: string): RegExp => new RegExp(pattern + scheme, 'i');

const commandNames =
  'curl|wget|https?|xh|grpcurl|export|set|SET|setx|SETX|env|ENV|ARG|declare|docker|kubectl|oc|aws|gcloud|az|vault|echo|printf|print|[Ii]nvoke-\\w+|[Ss]et-(?:Item|Variable|Content)|iwr|irm';
/**
 * A whole word, in the case in which it is typed: `Set-Cookie:` and "Set it to …" are no commands.
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
 * Between words of a language alone, from the line's beginning: in a log other words stand there,
 * such as a time or a level.
 */
const assignment = endingPattern(
  `^\\s*(?:[-$>]\\s+)?(?:(?:${modifiers})\\s+){0,5}${name}${type}\\s*:?=(?:${opened})?\\s*`,
);
/** What follows where it is no line of an .env file, but one of many in a log. */
const nextPair = /^[ \t]+[\w.-]{1,64}=/;
/** With a quoted value and room around the sign, also after a type and inside brackets. */
const declaration = endingPattern(
  `(?:^|[\\n;{([,])\\s*(?:[a-z_$][\\w$.<>[\\]?*]{0,64}\\s+){0,4}${name}${type}(?:\\s+:?=|\\s*=>)\\s*\\(?${opened}`,
);
const property = endingPattern(`\\{(?:[^{}]{0,150}[,\\n])?\\s*[a-z_$][\\w$]{0,63}\\s*:${opened}`);
const argument = endingPattern(`[\\w$](?:\\(|\\s*\\([^()\\n]{0,80},)(?:\\s*[\\w$]{1,64}\\s*=)?${opened}`);
/** The brackets of a call that are still open, its first argument a literal or a name. */
const openCall = /[\w$]\((?:["'`{[]|[\w$.]{1,40},)[^()\n]{0,500}$/;
/** Where none of it is, no string of a program begins; a short look spares the long ones. */
const stringBefore = endingPattern('["\'`]\\s*');
/** JSON as the text of a call: `JSON.parse('{"token":…`. */
const quotedJson = /["'`]\s*[{[]/;

/**
 * A line of YAML. Fields of HTTP are in capitals or have hyphens, but for the one that is excepted.
 */
const entry =
  /^\s*(?:-\s+)?(?!authorization\b|cookie\b)(["']?)(?:[a-z_][\w.]{0,63}|[A-Z][A-Z\d]{0,40}_\w{1,40})\1:[ \t]+["']?(?:(?:Bearer|DPoP)\s+)?$/;
const restOfEntry = /^["']?[ \t]*(?:#|[\r\n]|$)/;

/** A command as it is typed in a shell, or the value of one of its options. */
export const isCommandLine = ({ line, near }: SourceLines): boolean => commands.test(line) || option.test(near);

/** A line of a program or of its configuration. */
export function isSourceLine({ line, near, right }: SourceLines): boolean {
  if (assignment.test(line) && !nextPair.test(right)) return true;
  if (entry.test(line) && restOfEntry.test(right)) return true;
  if (!stringBefore.test(near.slice(-20))) return false;
  return openCall.test(line) || [declaration, property, argument].some((pattern) => pattern.test(near));
}

/** A string among the arguments of a call, and no JSON there. */
export const isStringOfCode = (line: string): boolean => openCall.test(line) && !quotedJson.test(line);
