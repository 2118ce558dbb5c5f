import { derivedEntries } from './derived.ts';
import type { Entry, EntryId, GroupId, Topic, Written } from './entry.ts';
import { attackTopics } from './topics/attacks.ts';
import { choosingTopics } from './topics/choosing.ts';
import { keyTopics } from './topics/keys.ts';
import { lifetimeTopics } from './topics/lifetime.ts';
import { formTopics } from './topics/forms.ts';
import { partTopics } from './topics/parts.ts';
import { useTopics } from './topics/use.ts';
import { verdictTopics } from './topics/verdicts.ts';

/** The text of every topic. A missing one does not compile. */
const topics: Readonly<Record<Topic, Written>> = {
  ...partTopics,
  ...formTopics,
  ...verdictTopics,
  ...choosingTopics,
  ...keyTopics,
  ...lifetimeTopics,
  ...useTopics,
  ...attackTopics,
};

const isTopic = (id: string): id is Topic => Object.hasOwn(topics, id);

/** All entries, in the order in which to read them. */
export const glossaryEntries: readonly Entry[] = [
  ...Object.keys(topics)
    .filter(isTopic)
    .map((id): Entry => ({ id, name: null, ...topics[id] })),
  ...derivedEntries,
];

const byId: ReadonlyMap<string, Entry> = new Map(glossaryEntries.map((entry) => [entry.id, entry]));

/** Returns the entry of an id, or null. Any string is safe. */
export const glossaryEntry = (id: string): Entry | null => byId.get(id) ?? null;

/** Returns the entries that an entry refers to. */
export const seeAlso = ({ see }: Entry): readonly Entry[] => see.flatMap((id: EntryId) => glossaryEntry(id) ?? []);

/** The headings, in the order of the list. */
export const groupTitles = {
  parts: 'The parts of a token',
  verdicts: 'Verdicts and panes of this page',
  choosing: 'Choosing an algorithm',
  keys: 'Keys',
  lifetime: 'Lifetime and revocation',
  use: 'How to use tokens',
  attacks: 'Attacks and what stops them',
  claims: 'Claims by name',
  parameters: 'Header parameters by name',
  algorithms: 'Algorithms by name',
} as const satisfies Readonly<Record<GroupId, string>>;

/** Groups entries under their headings, and leaves out headings without entries. */
export function inGroups(
  some: readonly Entry[],
): readonly { readonly id: GroupId; readonly entries: readonly Entry[] }[] {
  return groupIds
    .map((id) => ({ id, entries: some.filter(({ group }) => group === id) }))
    .filter((group) => group.entries.length > 0);
}

const isGroup = (id: string): id is GroupId => Object.hasOwn(groupTitles, id);
const groupIds = Object.keys(groupTitles).filter(isGroup);
