import { serializedWith } from '../../core/disclosure/serialized-with.ts';
import { sdJwtOf } from '../state/disclosures.ts';
import type { Source } from '../state/model.ts';
import { tokenOfSource } from '../state/source.ts';

/** Returns an SD-JWT with these disclosures, and with this key binding JWT or none; another token as it is. */
export function tokenWithDisclosures(source: Source, kept: readonly string[], binding: string | null): string {
  const [parts, token] = [sdJwtOf(source), tokenOfSource(source)];
  if (token.kind === 'empty') return '';
  if (parts === null || token.kind !== 'jws') return token.text;
  return token.json === undefined
    ? [parts.issuer, ...kept, binding ?? ''].join('~')
    : (serializedWith(token, kept, binding) ?? token.text);
}
