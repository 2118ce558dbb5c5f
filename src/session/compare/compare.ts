import { diffJson, type JsonChange } from '../../core/text/json-diff.ts';
import { derive } from '../../core/text/memo.ts';
import { lastIntakeOf } from '../state/intake.ts';
import { keyWithOrigins } from '../state/boxes.ts';
import type { Inputs, Session, Source } from '../state/model.ts';
import { emptySession, reduce } from '../state/reduce.ts';
import { indexOfMeant } from '../reading/tokens-found.ts';
import { lineageOf } from '../state/lineage.ts';
import { paneOfSource, pastedSource, signatureText, tokenOfSource } from '../state/source.ts';
import { createStore, type Store } from '../state/store.ts';

/** One part of two tokens, side by side. */
export type PartComparison =
  /** Neither token has the part, or it cannot be shown. */
  | { readonly kind: 'absent' }
  /** `sameText`: identical in the token's text, not only in meaning. */
  | { readonly kind: 'json'; readonly changes: readonly JsonChange[]; readonly sameText: boolean }
  | { readonly kind: 'text'; readonly before: string | null; readonly after: string | null };

export function compareParts(part: 'header' | 'payload', before: Source, after: Source): PartComparison {
  const [was, is] = [paneOfSource(before, part)?.text ?? null, paneOfSource(after, part)?.text ?? null];
  if (was === null && is === null) return { kind: 'absent' };
  const changes = was === null || is === null ? null : diffJson(was, is);
  if (changes === null) return { kind: 'text', before: was, after: is };
  return { kind: 'json', changes, sameText: segmentOf(before, part) === segmentOf(after, part) };
}

export function compareSignatures(before: Source, after: Source): PartComparison {
  const [was, is] = [signatureText(before), signatureText(after)];
  return was === '' && is === '' ? { kind: 'absent' } : { kind: 'text', before: was, after: is };
}

function segmentOf(source: Source, part: 'header' | 'payload'): string | null {
  const token = tokenOfSource(source);
  if (token.kind === 'empty') return null;
  if (part === 'header') return token.header.segment.text;
  return token.kind === 'jws' ? (token.payload?.segment.text ?? null) : null;
}

type ComparedInputs = Pick<Inputs, 'key' | 'policy' | 'source'>;

/** Returns what the other token is checked with. Where the key came from counts for it as well. */
export const comparedInputs = derive(
  [keyWithOrigins, ({ policy }: Session) => policy, ({ source }: Session) => source],
  (key, policy, source): ComparedInputs => ({ key, policy, source }),
);

/** Returns a separate session for another token, checked with the same key and expectations. */
export function sessionWith(text: string, { key, policy, source }: ComparedInputs): Store {
  // The example itself may be what the present token is compared with.
  const { example } = lineageOf(source);
  const other = pastedSource(text, example === undefined ? {} : { example });
  return createStore(reduce(emptySession, { type: 'loaded', source: other, key, policy, intent: 'verify' }, 0));
}

/** Returns the other tokens of the text that contains the present one. */
export function otherTokens(
  session: Session,
): readonly { readonly name: string | null; readonly token: string; readonly at: number }[] {
  const meant = indexOfMeant(session);
  return (lastIntakeOf(session)?.tokens ?? [])
    .map(({ name, token }, at) => ({ name, token, at }))
    .filter(({ at }) => at !== meant)
    .slice(0, mostListed);
}

const mostListed = 50;
