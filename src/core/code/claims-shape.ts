import { memberNamed, type JsonNode } from '../text/json.ts';
import { timeClaims } from '../claims/time-checks.ts';
import type { WrittenJson } from './request.ts';

/**
 * Returns whether the registered claims have the JSON types of RFC 7519 §4.1. Libraries refuse to
 * write other types, or write something else, so such claims are passed to them as JSON text.
 */
export function hasOrdinaryClaims({ object }: WrittenJson): boolean {
  const isString = (name: string): boolean => (memberNamed(object, name)?.value.kind ?? 'string') === 'string';
  const isNumber = (name: string): boolean => (memberNamed(object, name)?.value.kind ?? 'number') === 'number';
  return (
    ['iss', 'sub', 'jti'].every(isString) && timeClaims.every(isNumber) && isAudience(memberNamed(object, 'aud')?.value)
  );
}

const isAudience = (node: JsonNode | undefined): boolean =>
  node === undefined ||
  node.kind === 'string' ||
  (node.kind === 'array' && node.items.every(({ kind }) => kind === 'string'));
