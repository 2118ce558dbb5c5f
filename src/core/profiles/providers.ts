import { memberOf, type JsonObject } from '../text/json.ts';
import { say } from '../text/language.ts';
import { providers, type ProviderTable } from './provider-table.ts';
import { textOf } from './shapes.ts';

export type ProviderId = keyof ProviderTable;

const table: ProviderTable = providers;

const isProviderId = (id: string): id is ProviderId => Object.hasOwn(table, id);

export const providerIds: readonly ProviderId[] = Object.keys(table).filter(isProviderId);

export const providerRow = (id: ProviderId): ProviderTable[ProviderId] => table[id];

/** Who issued the token: by its issuer, or by claims that nobody else has. null: nobody known. Total. */
export function providerOf(claims: JsonObject): ProviderId | null {
  return issuerOf(claims) ?? providerIds.find((id) => isMarked(id, claims)) ?? null;
}

/** Who issued the token, by what `iss` says alone: claims like a provider's anybody may write. null: nobody known. Total. */
export function issuerOf(claims: JsonObject): ProviderId | null {
  const issuer = withoutScheme(textOf(memberOf(claims, 'iss')?.value) ?? '');
  return providerIds.find((id) => table[id].issuer?.test(issuer)) ?? null;
}

/** What a claim means at a provider, where that is its own affair; in the language spoken. */
export function vendorMeaning(provider: ProviderId, claim: string): string | null {
  const { claims } = table[provider];
  const meaning = Object.hasOwn(claims, claim) ? claims[claim] : undefined;
  return meaning === undefined ? null : say(meaning);
}

const isMarked = (id: ProviderId, claims: JsonObject): boolean =>
  table[id].markers.some((group) => group.every((name) => memberOf(claims, name) !== undefined));

const withoutScheme = (issuer: string): string => issuer.replace(/^https:\/\//, '');
