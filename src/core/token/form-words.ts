import { mostMembers } from '../text/json-serialization.ts';
import { count, t } from '../text/language.ts';
import { othersText } from '../text/others-text.ts';
import type { Jwe, Jws, StructureFault } from './token.ts';

/** Returns the name of a JSON serialization. */
export function formNoun({ kind, json }: Jws | Jwe): string {
  const many = json?.count ?? 1;
  if (json?.form === 'flattened') return kind === 'jwe' ? t`JWE (flattened JSON)` : t`JWS (flattened JSON)`;
  if (kind === 'jwe')
    return many === 1 ? t`JWE (general JSON, 1 recipient)` : t`JWE (general JSON, ${count(many)} recipients)`;
  return many === 1 ? t`JWS (general JSON, 1 signature)` : t`JWS (general JSON, ${count(many)} signatures)`;
}

type FormFault = Extract<StructureFault, { kind: 'json-form' }>;

const words: Readonly<Record<FormFault['what'], (name: string) => string>> = {
  missing: (name) => t`The member “${name}” is missing. Every signature needs it (RFC 7515 §7.2.1).`,
  twice: (name) => t`The member “${name}” occurs twice. Parsers disagree on which one counts: remove one.`,
  'not-a-string': (name) => t`The member “${name}” is not a string. It must be one (RFC 7515 §7.2, RFC 7516 §7.2).`,
  'not-an-object': (name) => t`The member “${name}” is not a JSON object. It must be one, not encoded.`,
  'not-objects': (name) => t`The member “${name}” must be an array of objects, with at least one.`,
  'beside-list': (name) =>
    t`The member “${name}” belongs to the flattened form and must not be next to the list of the general form.`,
  'in-two-headers': (name) =>
    t`“${name}” is in two headers of the same token. A parameter may be in only one of them (RFC 7515 §4).`,
  unprotected: (name) => t`“${name}” is in an unprotected header. It counts only if it is protected: move it.`,
  headless: () =>
    t`These are the last four parts of a JWE. The first one, the header, is missing. Copy the whole token again.`,
  'too-large': () =>
    t`This JSON object has more than ${count(mostMembers)} members, so it was not read. Remove signatures, recipients or other members.`,
  'payload-form': (name) =>
    t`“${name}” differs between signatures. It must be the same in all, because they sign the same payload (RFC 7797 §3).`,
  differs: (name) => t`“${name}” differs between recipients. It must be the same for all (RFC 7516 §7.2.1).`,
};

/** Returns what is wrong with the object of a JSON serialization, and what to do. */
export const formFaultWords = ({ what, name }: FormFault): string => words[what](othersText(name));
