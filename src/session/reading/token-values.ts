import { memberNamed, onlyStrings, stringOf, type JsonNode } from '../../core/text/json.ts';
import type { ValueField } from '../../core/claims/value-fields.ts';
import type { Session } from '../state/model.ts';
import { tokenOfSource } from '../state/source.ts';
import { preparedClaimsOf } from './claims.ts';

/** Returns what the token has where a field expects something, each once, most important first. */
export function tokenValues(session: Session, field: ValueField): readonly string[] {
  const token = tokenOfSource(session.source);
  if (token.kind === 'empty') return [];
  const { typ, alg } = token.header.parameters;
  const claims = preparedClaimsOf(session);
  const claim = (name: string): readonly string[] =>
    textsOf(claims === null ? undefined : memberNamed(claims, name)?.value);
  const values: Readonly<Record<ValueField, () => readonly (string | undefined)[]>> = {
    issuer: () => claim('iss'),
    audience: () => claim('aud'),
    type: () => [typ],
    algorithms: () => [alg],
    nonce: () => claim('nonce'),
  };
  const present = values[field]().flatMap((value) => (value === undefined || value === '' ? [] : [value]));
  return [...new Set(present)].slice(0, mostValues);
}

/** More audiences are not a choice that anyone would read. */
const mostValues = 20;

function textsOf(node: JsonNode | undefined): readonly string[] {
  if (node === undefined) return [];
  const text = stringOf(node);
  return text === null ? (onlyStrings(node) ?? []) : [text];
}
