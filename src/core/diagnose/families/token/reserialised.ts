import { toBase64url } from '../../../text/base64url.ts';
import { fromUtf8, utf8 } from '../../../text/bytes.ts';
import { readJson, type JsonNode } from '../../../text/json.ts';
import { t } from '../../../text/language.ts';
import { changedDraft, readOneSegment, type Draft } from './draft.ts';
import {
  asciiString,
  goString,
  keptString,
  phpString,
  plainString,
  respell,
  type Spacing,
  type Spelling,
} from './respell.ts';

const compact: Spacing = { comma: '', colon: '', indent: null };
const python: Spacing = { comma: ' ', colon: ' ', indent: null };
const airy: Spacing = { ...python, braces: ' ' };
const indented = (indent: number): Spacing => ({ comma: '', colon: ' ', indent });

type Program = {
  readonly words: () => string;
  readonly cost: number;
  readonly spacing: Spacing;
  readonly strings: Spelling['strings'];
  readonly end?: string;
};

/** How programs write JSON that they have parsed. To add one, add a row. */
const programs: readonly Program[] = [
  { words: () => t`without spaces and line breaks`, cost: 3, spacing: compact, strings: keptString },
  {
    words: () => t`without spaces and without escapes that JSON does not require, as JSON.stringify does`,
    cost: 3,
    spacing: compact,
    strings: plainString,
  },
  {
    words: () => t`with a space after each comma and colon, as Python's json.dumps does`,
    cost: 4,
    spacing: python,
    strings: asciiString,
  },
  {
    words: () => t`with a space after each comma and colon, and nothing escaped`,
    cost: 5,
    spacing: python,
    strings: plainString,
  },
  {
    words: () => t`without spaces, with / and all but ASCII escaped, as PHP's json_encode does`,
    cost: 4,
    spacing: compact,
    strings: phpString,
  },
  { words: () => t`without spaces, with all but ASCII escaped`, cost: 5, spacing: compact, strings: asciiString },
  {
    words: () => t`without spaces, with <, > and & escaped, as Go's json.Marshal does`,
    cost: 4,
    spacing: compact,
    strings: goString,
  },
  {
    words: () => t`with a space after each comma and colon and inside the braces`,
    cost: 5,
    spacing: airy,
    strings: keptString,
  },
  { words: () => t`indented by 2 spaces`, cost: 5, spacing: indented(2), strings: keptString },
  { words: () => t`indented by 4 spaces`, cost: 5, spacing: indented(4), strings: keptString },
  {
    words: () => t`without spaces and with a line break at the end`,
    cost: 5,
    spacing: compact,
    strings: keptString,
    end: '\n',
  },
];

const orders: readonly {
  readonly words: (program: string) => string;
  readonly cost: number;
  readonly order: Spelling['order'];
}[] = [
  { words: (program) => program, cost: 0, order: 'kept' },
  { words: (program) => t`${program}, names sorted`, cost: 1, order: 'sorted' },
];

/** Orders that are used only for headers. */
const headerOrders: readonly { readonly words: () => string; readonly order: Spelling['order'] }[] = [
  { words: () => t`without spaces and with "alg" first`, order: ['alg', 'typ'] },
  { words: () => t`without spaces and with "typ" first`, order: ['typ', 'alg'] },
];

/** For longer tokens only the likely ones are tried, because each try writes the whole content. */
const longest = 200_000;

/**
 * Returns header, payload or both as another program may have written them before they were decoded
 * and written again. At most 68.
 */
export function* writtenAnew(draft: Draft): Generator<Draft> {
  const isLong = draft.payload.length > longest;
  const [header, payload] = [partOf(draft.header), partOf(draft.payload)];
  const known = new Set<string>([`${draft.header}.${draft.payload}`]);
  for (const each of proposals(header, payload, isLong)) {
    if (each.header === null || each.payload === null) continue;
    const change = { header: each.header ?? draft.header, payload: each.payload ?? draft.payload };
    const text = `${change.header}.${change.payload}`;
    if (known.has(text)) continue;
    known.add(text);
    yield changedDraft(draft, change, each.cost, ['token-reserialised', sentenceOf(draft, change, each.words())]);
  }
}

type Part = { readonly text: string; readonly node: JsonNode };
/** null: the program would write a text that is too long to try. */
type Proposal = {
  readonly header?: string | null;
  readonly payload?: string | null;
  readonly cost: number;
  readonly words: () => string;
};

function partOf(segment: string): Part | null {
  const { bytes, fault } = readOneSegment(segment);
  // A part with characters outside base64url was not decoded by any program (`stray.ts`).
  const text = fault === null ? fromUtf8(bytes) : null;
  const read = text === null ? null : readJson(text);
  return text !== null && read?.fault === null && read.node !== null ? { text, node: read.node } : null;
}

function* proposals(header: Part | null, payload: Part | null, isLong: boolean): Generator<Proposal> {
  for (const program of isLong ? programs.slice(0, 2) : programs) {
    for (const { order, words, cost } of isLong ? orders.slice(0, 1) : orders) {
      const write = (part: Part): string | null => written(part, { ...program, order }, program.end);
      const how = { cost: program.cost + cost, words: () => words(program.words()) };
      if (payload) yield { payload: write(payload), ...how };
      if (header) yield { header: write(header), ...how };
      if (header && payload) yield { header: write(header), payload: write(payload), ...how };
    }
  }
  for (const { order, words } of headerOrders)
    if (header) yield { header: written(header, { spacing: compact, strings: keptString, order }), cost: 4, words };
}

function written({ text, node }: Part, spelling: Spelling, end = ''): string | null {
  const spelled = respell(text, node, spelling);
  return spelled === null ? null : toBase64url(utf8(spelled + end));
}

function sentenceOf(
  draft: Draft,
  { header, payload }: { readonly header: string; readonly payload: string },
  words: string,
): string {
  if (header === draft.header)
    return t`The payload was decoded and written again after signing: same content, different bytes. The signer signed its JSON ${words}.\nPass a token on unchanged.`;
  return payload === draft.payload
    ? t`The header was decoded and written again after signing: same content, different bytes. The signer signed its JSON ${words}.\nPass a token on unchanged.`
    : t`Header and payload were decoded and written again after signing: same content, different bytes. The signer signed their JSON ${words}.\nPass a token on unchanged.`;
}
