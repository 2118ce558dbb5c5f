import { readJson, type JsonObject } from '../text/json.ts';
import type { Contents } from './profile.ts';

/** Returns a header and a claims set from plain objects. */
export const contentsWith = (header: object, claims: object): Contents => ({
  header: objectOf(header),
  claims: objectOf(claims),
});

function objectOf(value: object): JsonObject {
  const { node } = readJson(JSON.stringify(value));
  if (node?.kind !== 'object') throw new Error('An example must be an object.');
  return node;
}
