import { seconds } from '../../core/claims/numeric-date.ts';
import { policyOfTexts, policyTexts } from '../../core/claims/policy-fields.ts';
import type { KeyText } from '../../core/keys/key.ts';
import { readBase64url } from '../../core/text/base64url.ts';
import { fromUtf8 } from '../../core/text/bytes.ts';
import { detachedForms, type DetachedPayload } from '../../core/token/detached.ts';
import type { PartForm } from '../../core/token/parts.ts';
import { holdsKey } from '../state/boxes.ts';
import { isLong } from '../state/intake.ts';
import type { Inputs, Parts, TokenPart, TypedHeader, Session, Source } from '../state/model.ts';
import {
  asParts,
  boxTextOf,
  entryIn,
  foundInSource,
  pastedSource,
  paneOfSource,
  tokenOfSource,
} from '../state/source.ts';

/** The part of a session that is kept: token, edits and expectations, and never the key box. */
export type Work = Pick<Inputs, 'source' | 'policy' | 'detached'>;

/**
 * Why the text of the token box is not kept: it is too long, contains a key or a secret, or is not
 * a token. `detached`: only the detached payload is not kept.
 */
export type Unkept = 'long' | 'key' | 'text' | 'detached';

/**
 * Returns why the present work is not kept even over one reload; null if it is. This is the part of
 * `checkedWork` that loads with the page, because a reload may be needed when nothing else loads.
 */
function unkeptReason(session: Session): Unkept | null {
  const { source, key } = session;
  if (isLong(source)) return 'long';
  const texts = [foundInSource(source).token, ...panesOf(source)];
  const layers = texts
    .flatMap((text) => [text, decoded(text), decoded(decoded(text))])
    .flatMap((text) => [text, plain(text)]);
  if (holdsKey(session) || layers.some((text) => mayHoldKey(text, key))) return 'key';
  return source.kind === 'token' && source.text.trim() !== '' && !isToken(source) ? 'text' : null;
}

/** Returns whether a text contains a private key, or what is in the Key box. */
function mayHoldKey(text: string, key: KeyText): boolean {
  const secrets = [key.text.trim(), key.passphrase].filter((secret) => secret.length >= shortestSecret);
  return privateKey.test(text) || secrets.some((each) => text.includes(each));
}

/**
 * Returns whether an expectation may be kept on the device, where nothing secret is ever stored. A
 * field can contain a key or a token by mistake, which have the beginnings of DER and JSON in base64.
 */
export const isKeepable = (text: string, key: KeyText): boolean =>
  !mayHoldKey(text, key) && !/eyJ[\w-]{8}|\bMI[IGEHMCQ][\w+/]{30}|b3BlbnNzaC1r/.test(text);

/** Returns a text with what is in base64url in it: disclosures, other signatures, a token inside. */
const decoded = (text: string): string => text.replace(/[\w-]{8,}/g, (run) => fromUtf8(readBase64url(run).bytes) ?? '');

/** Undoes the escapes of JSON (RFC 8259 §7), which hide a name or a secret. */
const plain = (text: string): string =>
  text.replace(/\\u(....)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** A shorter secret is in texts by chance. */
const shortestSecret = 6;
/** Armor, the members of a JWK that stay with its owner (RFC 7518 §6), and passwords. */
const privateKey = /PRIVATE KEY|"(?:d|k|p|q|dp|dq|qi|priv|[^"]*(?:password|secret|api_?key))"\s*:/;

const panesOf = (source: Source): readonly string[] => [
  ...(['header', 'payload'] as const).map((part) => paneOfSource(source, part)?.text ?? ''),
  ...unwrittenIn(source),
];

/** Returns the unprotected headers that are not in the token, because they are not JSON yet. */
export const unwrittenIn = (source: Source): readonly string[] =>
  source.kind === 'parts' ? Object.values(source.unprotected ?? {}).map(({ text }) => text) : [];

function isToken(source: Source): boolean {
  const token = tokenOfSource(source);
  return token.kind !== 'empty' && token.header.parameters.alg !== undefined;
}

/**
 * Returns the work for one reload, after a part of the page was not loaded: the bare token without
 * keys, because the text around it may be a password. null if it must not be kept.
 */
export const printWork = (session: Session): string | null =>
  unkeptReason(session) === null ? printParts(bareSource(session.source), policyTexts(session.policy)) : null;

/** Returns whether the source has text around its token, which is never kept. */
export function hasTextAround(source: Source): boolean {
  const { before, after } = foundInSource(source);
  return `${before}${after}`.trim() !== '';
}

/** Returns the source without the text around its token. */
export function bareSource(source: Source): Source {
  if (!hasTextAround(source)) return source;
  const bare = pastedSource(foundInSource(source).token);
  if (source.kind === 'token') return bare;
  const { header, payload, rest, signed, unprotected } = source;
  return { ...asParts(bare), header, payload, rest, signed, ...(unprotected === undefined ? {} : { unprotected }) };
}

/** Prints work. Only what cannot be derived from the text is written next to it. */
export const printParts = (
  source: Source,
  policy: Readonly<Record<string, string>>,
  detached: DetachedPayload | null = null,
): string =>
  JSON.stringify({
    text: boxTextOf(source),
    chosen: chosenIn(source),
    ...(entryIn(source) === 0 ? {} : { entry: entryIn(source) }),
    edits: editsIn(source),
    policy,
    detached,
  });

/** Returns an index of a list, from 0. */
const indexOf = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : 0;

const chosenIn = (source: Source): number => (source.kind === 'token' ? source.chosen : source.around.chosen);

/**
 * Returns what was typed in the panes and what the signature was made for. The bytes of the parts
 * are in the text. `length` is the length of the token in the text: a typed signature can look like
 * text around a shorter token.
 */
function editsIn(source: Source): object | null {
  if (source.kind === 'token') return null;
  const { header, payload, signed, unprotected } = source;
  const { length } = foundInSource(source).token;
  return { header: written(header), payload: written(payload), signed, unprotected, length };
}

const written = (part: TokenPart | null): TokenPart | null => (part?.kind === 'written' ? part : null);

/** Returns what was kept before, marked to say that later work was not kept. */
export const withUnkept = (kept: Unknown, why: Unkept): string => JSON.stringify({ ...kept, unkept: why });

/** Returns why work after the kept one is missing from it; null if nothing is missing. */
export const unkeptIn = ({ unkept }: Unknown): Unkept | null => reasons.find((why) => why === unkept) ?? null;
const reasons = ['long', 'key', 'text', 'detached'] as const satisfies readonly Unkept[];

/**
 * Returns the work from the members of such a text; null if they are not work. They may come from
 * another version or from elsewhere, so members that are not understood are ignored.
 */
export function parseWork(kept: Unknown): Work | null {
  if (typeof kept.text !== 'string') return null;
  const source: Source = {
    kind: 'token',
    text: kept.text,
    chosen: indexOf(kept.chosen),
    ...(kept.entry === undefined ? {} : { entry: indexOf(kept.entry) }),
  };
  return {
    source: edited(source, recordOf(kept.edits)),
    policy: policyOfTexts(recordOf(kept.policy) ?? {}, seconds(0)),
    detached: detachedOf(recordOf(kept.detached)),
  };
}

function detachedOf(kept: Unknown | null): DetachedPayload | null {
  const form = detachedForms.find((each) => each === kept?.form);
  return form !== undefined && typeof kept?.text === 'string' ? { text: kept.text, form } : null;
}

/**
 * Returns the source with its edited panes. Edits that do not produce this exact text belong to
 * another one and are dropped.
 */
function edited(source: Source, edits: Unknown | null): Source {
  if (edits === null) return source;
  const parts = asParts(source);
  const restored: Source = {
    ...parts,
    header: partOf(edits.header) ?? parts.header,
    payload: partOf(edits.payload) ?? parts.payload,
    signed: typeof edits.signed === 'string' ? edits.signed : null,
    unprotected: unprotectedOf(recordOf(edits.unprotected) ?? {}),
  };
  const { token } = foundInSource(restored);
  return boxTextOf(restored) === boxTextOf(source) &&
    token === foundInSource(source).token &&
    token.length === edits.length
    ? restored
    : source;
}

function partOf(value: unknown): TokenPart | null {
  const { text, form, compact } = recordOf(value) ?? {};
  return typeof text === 'string' && isForm(form) ? { kind: 'written', text, form, compact: compact === true } : null;
}

function unprotectedOf({ header, unprotected }: Unknown): NonNullable<Parts['unprotected']> {
  const [own, shared] = [typedHeader(recordOf(header)), typedHeader(recordOf(unprotected))];
  return { ...(own === null ? {} : { header: own }), ...(shared === null ? {} : { unprotected: shared }) };
}

function typedHeader(value: Unknown | null): TypedHeader | null {
  if (typeof value?.text !== 'string') return null;
  return {
    text: value.text,
    compact: value.compact === true,
    ...(value.isLeftOut === true ? { isLeftOut: true } : {}),
  };
}

const forms = { json: true, text: true, hex: true } as const satisfies Record<PartForm, true>;
const isForm = (value: unknown): value is PartForm => typeof value === 'string' && Object.hasOwn(forms, value);

type Unknown = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown): Unknown | null =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : null;
