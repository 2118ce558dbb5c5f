import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { causeTopic } from '../../core/glossary/cause-topics.ts';
import { algorithmEntryId } from '../../core/glossary/algorithm-entry-id.ts';
import { claimEntryId, parameterEntryId } from '../../core/glossary/name-entry-id.ts';
import { registeredHeaderParameters } from '../../core/claims/header-parameters.ts';
import { registeredClaims } from '../../core/claims/registered-claims.ts';
import { algorithms } from '../../core/crypto/algorithms.ts';
import { causeIds } from '../../core/diagnose/cause.ts';
import { glossaryEntries, glossaryEntry } from '../../core/glossary/glossary.ts';

const app = fileURLToPath(new URL('..', import.meta.url));
const code = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => readFileSync(app + name, 'utf8'))
  .join('\n');

/** The entries that panes and verdicts open by id. */
const placed = [...code.matchAll(/helpOn\('([^']+)'/g)].map(([, id = '']) => id);

/**
 * The functions that find the entry for something in the token, as the page calls them, and every
 * id that they can return.
 */
const named = [
  { use: 'claimEntryId(', ids: registeredClaims.map(({ name }) => claimEntryId(name)) },
  { use: 'parameterEntryId', ids: registeredHeaderParameters.map(({ name }) => parameterEntryId(name)) },
  { use: 'algorithmEntryId(', ids: Object.keys(algorithms).map(algorithmEntryId) },
  { use: 'causeTopic(', ids: causeIds.flatMap((cause) => causeTopic(cause) ?? []) },
];

/** Returns all entries that can be reached from some entries through their references. */
function reachedFrom(ids: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const next = [...ids];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    next.push(...(glossaryEntry(id)?.see ?? []));
  }
  return reached;
}

describe('help', () => {
  it('is opened by panes and verdicts at entries that exist', () => {
    expect(placed.length).toBeGreaterThan(10);
    expect(placed.filter((id) => glossaryEntry(id) === null)).toEqual([]);
  });

  it('is opened at what the token contains, and at what the diagnosis says', () => {
    expect(named.filter(({ use }) => !code.includes(use))).toEqual([]);
  });

  it('can open every entry from where its term appears', () => {
    const reached = reachedFrom([...placed, ...named.flatMap(({ ids }) => ids)]);
    expect(glossaryEntries.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('would find one that cannot be reached', () => {
    expect(reachedFrom(placed).has('claim:gender')).toBe(false);
  });
});
