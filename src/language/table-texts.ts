import { registeredClaims } from '../core/claims/registered-claims.ts';
import { algorithms } from '../core/crypto/algorithms.ts';
import { entries, groupTitles } from '../core/glossary/glossary.ts';
import { profileIds, profiles } from '../core/profiles/profiles.ts';
import { providerIds, providerRow } from '../core/profiles/providers.ts';
import { exampleGroups } from '../session/examples.ts';

/** The texts of tables: said by `say` where they are shown, so the code has no sentence of theirs. A table is added here with the first `say` of its texts. */
export const tableTexts = (): readonly string[] => [...algorithmTexts(), ...claimTexts(), ...exampleTexts(), ...glossaryTexts(), ...profileTexts()];

const claimTexts = (): string[] => registeredClaims.flatMap(({ title, meaning }) => [title, meaning]);

/** Those of the header parameters are among them. */
const glossaryTexts = (): string[] => [...Object.values(groupTitles), ...entries.flatMap(({ title, paragraphs }) => [title, ...paragraphs])];

const algorithmTexts = (): string[] =>
  Object.values(algorithms).flatMap(({ title, requirement, help, formula }) => [title, requirement, help, ...(formula === null ? [] : [formula.keyLabel])]);

/** The names of the examples of an algorithm are the algorithm's, and their abouts its title. */
const exampleTexts = (): string[] =>
  exampleGroups.flatMap(({ title, examples }) => [title, ...examples.filter(({ name }) => !Object.hasOwn(algorithms, name)).flatMap(({ name, about }) => [name, about])]);

const profileTexts = (): string[] => [...profileIds.map((id) => profiles[id].name), ...providerIds.flatMap((id) => Object.values(providerRow(id).claims))];
