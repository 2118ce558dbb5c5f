import { registeredClaims } from '../core/claims/registered-claims.ts';
import { algorithms } from '../core/crypto/algorithms.ts';
import { knownSecrets } from '../core/diagnose/data/known-secrets.ts';
import { help, type Where } from '../core/diagnose/help/help.ts';
import { kindsTried } from '../core/diagnose/kinds-tried.ts';
import { entries, groupTitles } from '../core/glossary/glossary.ts';
import { opaqueNames } from '../core/intake/opaque.ts';
import { profileIds, profiles } from '../core/profiles/profiles.ts';
import { providerIds, providerRow } from '../core/profiles/providers.ts';
import { exampleGroups } from '../session/examples/examples.ts';

/** The texts of tables: said by `say` where they are shown, so the code has no sentence of theirs. A table is added here with the first `say` of its texts. */
export const tableTexts = (): readonly string[] => [
  ...algorithmTexts(),
  ...claimTexts(),
  ...doctorTexts(),
  ...exampleTexts(),
  ...glossaryTexts(),
  ...helpTexts(),
  ...opaqueNames,
  ...profileTexts(),
];

const claimTexts = (): string[] => registeredClaims.flatMap(({ title, meaning }) => [title, meaning]);

/** Those of the header parameters are among them. */
const glossaryTexts = (): string[] => [
  ...Object.values(groupTitles),
  ...entries.flatMap(({ title, paragraphs }) => [title, ...paragraphs]),
];

const algorithmTexts = (): string[] =>
  Object.values(algorithms).flatMap((row) => [
    row.title,
    row.requirement,
    row.help,
    ...(row.formula === null ? [] : [row.formula.keyLabel]),
  ]);

/** The names of the examples of an algorithm are the algorithm's, and their abouts its title. */
const exampleTexts = (): string[] =>
  exampleGroups.flatMap(({ title, examples }) => [
    title,
    ...examples.filter(({ name }) => !Object.hasOwn(algorithms, name)).flatMap(({ name, about }) => [name, about]),
  ]);

const helpTexts = (): string[] => [
  ...wheresInWords,
  ...Object.values(help).flatMap(({ title, meaning, origin, remedies }) => [
    title,
    meaning,
    origin,
    ...remedies.map(({ text }) => text),
  ]),
];

/** The other places where a remedy is applied are names of products, the same in every language. */
const wheresInWords: readonly Where[] = ['Anywhere', 'jose (Node, browser)'];

/** What the doctor tries, and where a secret that everybody knows stands. */
const doctorTexts = (): string[] => [...Object.values(kindsTried).flat(), ...knownSecrets.map(({ source }) => source)];

const profileTexts = (): string[] => [
  ...profileIds.map((id) => profiles[id].name),
  ...providerIds.flatMap((id) => Object.values(providerRow(id).claims)),
];
