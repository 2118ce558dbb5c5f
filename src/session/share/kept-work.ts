import { seconds } from '../../core/claims/numeric-date.ts';
import { policyOfTexts, policyTexts } from '../../core/claims/policy-fields.ts';
import type { PartForm } from '../../core/token/parts.ts';
import { holdsKey } from '../state/boxes.ts';
import { isLong } from '../state/intake.ts';
import type { Inputs, TokenPart, Session, Source } from '../state/model.ts';
import { asParts, foundInSource, boxTextOf } from '../state/source.ts';

/** What is kept of a session: token, edits and expectations. Never the key box. */
export type Work = Pick<Inputs, 'source' | 'policy'>;

/** Why the text of the token box is not kept: it is longer than 200,000 characters, or contains a key. */
export type Unkept = 'long' | 'key';

/** Why the present work is not kept; null if it is. */
export function unkeptReason(session: Session): Unkept | null {
  if (isLong(session.source)) return 'long';
  return holdsKey(session) ? 'key' : null;
}

/**
 * The work as a text, without keys; null where none is to be kept. What follows from the text is not written: it is found
 * again.
 */
export function printWork(session: Session): string | null {
  const { source, policy } = session;
  if (unkeptReason(session) !== null) return null;
  return JSON.stringify({
    text: boxTextOf(source),
    chosen: chosenIn(source),
    edits: editsIn(source),
    policy: policyTexts(policy),
  });
}

const chosenIn = (source: Source): number => (source.kind === 'token' ? source.chosen : source.around.chosen);

/**
 * What was typed in the panes, and what the signature was made for; the bytes of the parts stand in
 * the text. `length`: of the token in it, since what was typed as a signature may be read as text
 * around a shorter one.
 */
function editsIn(source: Source): object | null {
  if (source.kind === 'token') return null;
  const { header, payload, signed } = source;
  return { header: written(header), payload: written(payload), signed, length: foundInSource(source).token.length };
}

const written = (part: TokenPart | null): TokenPart | null => (part?.kind === 'written' ? part : null);

/** What was kept before, with a mark that later work was not. */
export const withUnkept = (kept: Unknown, why: Unkept): string => JSON.stringify({ ...kept, unkept: why });

/** Why work that came after the kept one is not in it; null if all of it is. */
export const unkeptIn = ({ unkept }: Unknown): Unkept | null => (unkept === 'long' || unkept === 'key' ? unkept : null);

/** The work of the members of such a text; null where they are none. They may be from another version, or not ours: what is not understood is left out. */
export function parseWork(kept: Unknown): Work | null {
  if (typeof kept.text !== 'string') return null;
  const chosen = typeof kept.chosen === 'number' && Number.isInteger(kept.chosen) && kept.chosen >= 0 ? kept.chosen : 0;
  const source: Source = { kind: 'token', text: kept.text, chosen };
  return {
    source: edited(source, recordOf(kept.edits)),
    policy: policyOfTexts(recordOf(kept.policy) ?? {}, seconds(0)),
  };
}

/**
 * The source with the panes as they were. Edits that do not make this very text are not those of
 * it.
 */
function edited(source: Source, edits: Unknown | null): Source {
  if (edits === null) return source;
  const parts = asParts(source);
  const restored: Source = {
    ...parts,
    header: partOf(edits.header) ?? parts.header,
    payload: partOf(edits.payload) ?? parts.payload,
    signed: typeof edits.signed === 'string' ? edits.signed : null,
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

const forms = { json: true, text: true, hex: true } as const satisfies Record<PartForm, true>;
const isForm = (value: unknown): value is PartForm => typeof value === 'string' && Object.hasOwn(forms, value);

type Unknown = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown): Unknown | null =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : null;
