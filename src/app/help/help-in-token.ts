import type { Entry, EntryId } from '../../core/glossary/entry.ts';
import { glossaryEntry } from '../../core/glossary/glossary.ts';
import { claimEntryId, parameterEntryId } from '../../core/glossary/name-entry-id.ts';
import type { JsonObject } from '../../core/text/json.ts';
import { preparedClaimsOf } from '../../session/reading/claims.ts';
import type { Session } from '../../session/state/model.ts';
import { tokenOfSource } from '../../session/state/source.ts';

/**
 * Returns the entries about what the token's header or payload contains, for the entry about that
 * part.
 */
export function helpInToken(session: Session, part: EntryId): readonly Entry[] {
  const ids = new Set(idsIn(session, part));
  return [...ids].filter((id) => id !== part).flatMap((id) => glossaryEntry(id) ?? []);
}

function idsIn(session: Session, part: EntryId): readonly EntryId[] {
  if (part === 'header') return namesOf(headerOf(session)).map(parameterEntryId);
  return part === 'payload' ? namesOf(preparedClaimsOf(session)).map(claimEntryId) : [];
}

function headerOf({ source }: Session): JsonObject | null {
  const token = tokenOfSource(source);
  return token.kind === 'empty' ? null : token.header.object;
}

const namesOf = (object: JsonObject | null): readonly string[] => object?.members.map(({ name }) => name) ?? [];
