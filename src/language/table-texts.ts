import { registeredClaims } from '../core/claims/registered-claims.ts';
import { algorithms } from '../core/crypto/algorithms.ts';
import { keyManagementRows } from '../core/crypto/encryption/key-management.ts';
import { knownSecrets } from '../core/diagnose/data/known-secrets.ts';
import { headlines } from '../core/diagnose/headlines.ts';
import { checkHeadlines } from '../core/errors/cause-headline.ts';
import { meanings } from '../core/errors/meanings.ts';
import { help } from '../core/diagnose/help/help.ts';
import type { Where } from '../core/diagnose/help/entry.ts';
import { kindsTried } from '../core/diagnose/kinds-tried.ts';
import { glossaryEntries, groupTitles } from '../core/glossary/glossary.ts';
import { opaqueNames } from '../core/intake/opaque.ts';
import { scenarios } from '../core/lifecycle/scenarios.ts';
import { profileIds, profiles } from '../core/profiles/profiles.ts';
import { providerIds, providerRow } from '../core/profiles/providers.ts';
import { exampleGroups } from '../session/examples/examples.ts';
import { faults, faultsTitle } from '../session/examples/faults.ts';

/**
 * Returns the texts of tables, which `say` translates when they are shown, so they are not in the
 * code as sentences. Add a table here together with the first `say` of its texts.
 */
export const tableTexts = (): readonly string[] => [
  ...algorithmTexts(),
  ...new Set(keyManagementRows.flatMap(({ requirement, senderRequirement }) => [requirement, senderRequirement])),
  ...claimTexts(),
  ...doctorTexts(),
  ...errorTexts(),
  ...exampleTexts(),
  ...glossaryTexts(),
  ...helpTexts(),
  ...scenarioTexts(),
  ...opaqueNames,
  ...profileTexts(),
];

const claimTexts = (): string[] => registeredClaims.flatMap(({ title, meaning }) => [title, meaning]);

/** Includes the texts of the header parameters. */
const glossaryTexts = (): string[] => [
  ...Object.values(groupTitles),
  ...glossaryEntries.flatMap(({ title, paragraphs }) => [title, ...paragraphs]),
];

const algorithmTexts = (): string[] =>
  Object.values(algorithms).flatMap((row) => [row.title, row.requirement, row.help]);

/** Leaves out the examples of an algorithm, which use the algorithm's name and title. */
const exampleTexts = (): string[] => [
  faultsTitle,
  ...faults.flatMap(({ name, about, task }) => [name, about, task]),
  ...exampleGroups.flatMap(({ title, examples }) => [
    title,
    ...examples.filter(({ name }) => !Object.hasOwn(algorithms, name)).flatMap(({ name, about }) => [name, about]),
  ]),
];

const scenarioTexts = (): string[] => [
  ...new Set(scenarios.flatMap(({ title, facts, variants }) => [title, ...facts, ...variants.map(({ name }) => name)])),
];

const helpTexts = (): string[] => [
  ...wheresInWords,
  ...Object.values(help).flatMap(({ meaning, origin, remedies }) => [
    meaning,
    origin,
    ...remedies.map(({ text }) => text),
  ]),
];

/**
 * Leaves out the other places of a remedy: they are names of products, the same in every language.
 */
const wheresInWords: readonly Where[] = ['Anywhere', 'jose (Node, browser)'];

/** Returns what the doctor tries, and the sources of publicly known secrets. */
const doctorTexts = (): string[] => [
  ...Object.values(headlines),
  ...Object.values(kindsTried).flat(),
  ...knownSecrets.map(({ source }) => source),
];

const errorTexts = (): string[] => [
  ...Object.values(checkHeadlines),
  ...Object.values(meanings).flatMap(({ means, besides }) => [means, besides].filter((text) => text !== '')),
];

const profileTexts = (): string[] => [
  ...profileIds.map((id) => profiles[id].name),
  ...providerIds.flatMap((id) => Object.values(providerRow(id).claims)),
];
