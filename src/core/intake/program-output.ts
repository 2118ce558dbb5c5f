import type { SourceLines } from './source-lines.ts';

/** The request or status line of HTTP, also as curl -v and devtools show it. */
const startLine =
  /(?:^|[\r\n])[>*<\s]{0,4}(?:(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|TRACE|CONNECT) \S{1,400}(?: HTTP\/\d|[\r\n])|HTTP\/\d(?:\.\d)? \d{3}\b)/;
const field = '[>*<\\s]{0,4}:?[A-Za-z][\\w-]{1,60}:[ \\t]';
/** A field of HTTP on this line, and another one on the line before or after it. */
const fieldHere = new RegExp(`^${field}*(?:(?:bearer|dpop|jwt|token)[ \\t]+)?$`, 'i');
const fieldBefore = new RegExp(`(?:^|[\\r\\n])${field}[^\\r\\n]{1,300}\\r?\\n[^\\r\\n]*$`);
const fieldAfter = new RegExp(`^\\s{0,4}\\r?\\n${field}`);

/**
 * A line of YAML, or of a description such as `kubectl describe`. Fields of HTTP are in capitals or
 * have hyphens, except those that are excluded here.
 */
const entry =
  /^\s*(?:-\s+)?(?!authorization\b|cookie\b)(["']?)(?:[a-z_][\w.]{0,63}|[A-Z][A-Z\d]{0,40}_\w{1,40})\1:[ \t]+["']?(?:(?:Bearer|DPoP)\s+)?$/;
const restOfEntry = /^["']?[ \t]*(?:#|[\r\n]|$)/;
const blockOfYaml = /(?:^|[\r\n])[ \t]*(?:-[ \t]+)?[\w.-]{1,60}:[ \t]*[|>][+-]?\d?[ \t]*\r?\n[ \t]+$/;

/** Cells of a table of psql, mysql or Markdown. */
const [cellBefore, cellAfter] = [/\|[ \t]*$/, /^[ \t]*\|/];

const prompt =
  '(?:irb[^>\\r\\n]{0,40}>|pry[^>\\r\\n]{0,40}>|>>>|\\.\\.\\.|In ?\\[\\d+\\]:|Out ?\\[\\d+\\]:|iex\\(\\d+\\)>|jshell>|scala>|php >|=>|\\$\\d+ ==>|mysql>|\\w{1,30}[=-][#>])';
const promptHere = new RegExp(`^\\s{0,4}${prompt}[^\\r\\n]{0,200}$`);
/** Returns whether a line begins with the prompt of a REPL. */
export const isPromptLine = (line: string): boolean => promptHere.test(line);
const promptBefore = new RegExp(`(?:^|[\\r\\n])\\s{0,4}(?:${prompt}|>) [^\\r\\n]{1,200}\\r?\\n\\s{0,4}["'b]{0,2}$`);

const trace =
  /(?:^|[\r\n])\s+at [\w$.<>/[\] ]{1,200}\(|Traceback \(most recent call last\)|(?:^|[\r\n])\s+File "[^"\r\n]{1,200}", line \d|(?:^|[\s.])[A-Z]\w{2,60}(?:Error|Exception)\b|\bpanic: |goroutine \d+ \[/;

const log =
  /^\W{0,3}(?:\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|\d\d:\d\d:\d\d|[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d|\d{1,3}(?:\.\d{1,3}){3} \S+ \S+ \[|[IWEF]\d{4} \d\d:)|^\W{0,3}(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL)\b|\blevel=\w+ /;

/** To add a kind of output, add a row. */
const kinds: readonly ((around: SourceLines) => boolean)[] = [
  ({ left }) => startLine.test(left),
  ({ line, left, right }) => fieldHere.test(line) && (fieldBefore.test(left) || fieldAfter.test(right)),
  ({ line, left, right }) => (entry.test(line) && restOfEntry.test(right)) || blockOfYaml.test(left.slice(-160)),
  ({ line, right }) => cellBefore.test(line) || cellAfter.test(right),
  ({ line, left }) => promptHere.test(line) || promptBefore.test(left.slice(-300)),
  ({ left, right }) => trace.test(left) || trace.test(right),
  ({ line }) => log.test(line),
];

/**
 * Returns whether a token is in text that programs print or exchange: an HTTP message, YAML, a
 * table, a REPL, a stack trace or a log. Looks only at a bounded part of the text.
 */
export const isProgramOutput = (around: SourceLines): boolean => kinds.some((is) => is(around));
