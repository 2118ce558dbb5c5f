import { memberNamed, type JsonObject, stringOf } from '../text/json.ts';
import { say } from '../text/language.ts';
import { providers, type ProviderTable } from './provider-table.ts';

export type ProviderId = keyof ProviderTable;

const table: ProviderTable = providers;

const isProviderId = (id: string): id is ProviderId => Object.hasOwn(table, id);

export const providerIds: readonly ProviderId[] = Object.keys(table).filter(isProviderId);

export const providerRow = (id: ProviderId): ProviderTable[ProviderId] => table[id];

/**
 * Returns who issued the token, by its issuer or by claims that no other provider uses; null if
 * unknown. Total.
 */
export function providerOf(claims: JsonObject): ProviderId | null {
  return issuerOf(claims) ?? providerIds.find((id) => isMarked(id, claims)) ?? null;
}

/**
 * Returns who issued the token by `iss` alone, because anyone can write a provider's claims; null
 * if unknown. Total.
 */
export function issuerOf(claims: JsonObject): ProviderId | null {
  const issuer = withoutScheme(stringOf(memberNamed(claims, 'iss')?.value) ?? '');
  return providerIds.find((id) => table[id].issuer?.test(issuer)) ?? null;
}

/** Returns what a provider's own claim means, in the current language; null for other claims. */
export function vendorMeaning(provider: ProviderId, claim: string): string | null {
  const { claims } = table[provider];
  const meaning = Object.hasOwn(claims, claim) ? claims[claim] : undefined;
  return meaning === undefined ? null : say(meaning);
}

const isMarked = (id: ProviderId, claims: JsonObject): boolean =>
  table[id].markers.some((group) => group.every((name) => memberNamed(claims, name) !== undefined));

const withoutScheme = (issuer: string): string => issuer.replace(/^https:\/\//, '');
