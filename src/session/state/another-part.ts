import { tokenForms } from '../../core/token/token-forms.ts';
import type { Act } from './events.ts';
import { withEntryChosen, withTokenChosen, withTokenReplaced } from './lineage.ts';
import type { Parts, Source } from './model.ts';
import { tokenOfSource } from './source.ts';

type Choice = Extract<Act, { type: 'token-chosen' | 'entry-chosen' | 'form-chosen' }>;

const choices = ['token-chosen', 'entry-chosen', 'form-chosen'] satisfies readonly Choice['type'][];

/** Returns whether another part or form of the same text was chosen. */
export const isChoice = (event: Act): event is Choice => choices.some((type) => type === event.type);

/** Returns the same text with another of its parts chosen, or in another form. */
export function withPart(source: Source, event: Choice): Source {
  switch (event.type) {
    case 'token-chosen':
      return withTokenChosen(source, event.chosen);
    case 'entry-chosen':
      return withEntryChosen(source, event.entry);
    case 'form-chosen':
      return withTokenReplaced(source, event.token);
  }
}

/**
 * Returns the parts with another `alg` or `enc` in a header of a JSON serialization that is not protected;
 * null if none has one.
 */
export function withUnprotectedName(parts: Parts, member: 'alg' | 'enc', name: string): Parts | null {
  const token = tokenOfSource(parts);
  if (parts.envelope === undefined || token.kind === 'empty') return null;
  const text = tokenForms()?.withUnprotected(token, member, JSON.stringify(name)) ?? null;
  return text === null ? null : { ...parts, envelope: { ...parts.envelope, text } };
}
