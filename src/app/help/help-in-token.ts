import type { Entry, EntryId } from '../../core/glossary/entry.ts';
import { entryOf } from '../../core/glossary/glossary.ts';
import { claimEntryId, parameterEntryId } from '../../core/glossary/name-entry-id.ts';
import type { JsonObject } from '../../core/text/json.ts';
import { claimsOf } from '../../session/reading/claims.ts';
import type { Session } from '../../session/state/model.ts';
import { tokenOf } from '../../session/state/source.ts';

/** The entries on what stands in the token's header or payload, for the entry on that part. */
export function helpInToken(session: Session, part: EntryId): readonly Entry[] {
  const ids = new Set(idsIn(session, part));
  return [...ids].filter((id) => id !== part).flatMap((id) => entryOf(id) ?? []);
}

function idsIn(session: Session, part: EntryId): readonly EntryId[] {
  if (part === 'header') return namesOf(headerOf(session)).map(parameterEntryId);
  return part === 'payload' ? namesOf(claimsOf(session)).map(claimEntryId) : [];
}

function headerOf({ source }: Session): JsonObject | null {
  const token = tokenOf(source);
  return token.kind === 'empty' ? null : token.header.object;
}

const namesOf = (object: JsonObject | null): readonly string[] => object?.members.map(({ name }) => name) ?? [];
