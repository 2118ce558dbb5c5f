import { Autocomplete } from '@base-ui/react/autocomplete';
import { useState, type Ref } from 'react';
import { classes } from './classes.ts';
import { privateText } from './private-text.ts';

type SearchItem = {
  readonly name: string;
  /** Other words by which it is found. */
  readonly also?: string;
  /** Its keyboard shortcut, shown next to the name. */
  readonly keys: string | null;
  /** Why it cannot be chosen now; null if it can. */
  readonly lack: string | null;
  readonly onChoose: () => void;
};
type SearchGroup = { readonly title: string; readonly items: readonly SearchItem[] };

type SearchListProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly nothing: string;
  readonly groups: readonly SearchGroup[];
  /** The group above the others while nothing is typed; empty for none. */
  readonly recent: SearchGroup;
  readonly field: Ref<HTMLInputElement>;
  /** Called when the field gets the focus. Returns what was typed before. */
  readonly typedAhead: () => string;
};

/**
 * A search field above a grouped list, for pointer and keyboard. The arrow keys move, Enter
 * chooses.
 */
export function SearchList({ label, placeholder, nothing, groups, recent, field, typedAhead }: SearchListProps) {
  const [query, setQuery] = useState('');
  const listed = query.trim() === '' ? possible([recent, ...groups]) : groups;
  return (
    <Autocomplete.Root
      items={listed}
      value={query}
      onValueChange={setQuery}
      open
      inline
      autoHighlight="always"
      keepHighlight
      itemToStringValue={nameOf}
      filter={isFound}
    >
      <Autocomplete.Input
        {...privateText}
        ref={field}
        onFocus={() => setQuery((typed) => typed + typedAhead())}
        aria-label={label}
        placeholder={placeholder}
        className="mb-2 min-h-9 w-full shrink-0 rounded border border-control bg-surface px-2 placeholder:text-muted"
      />
      <Autocomplete.Empty className="text-muted empty:hidden">{nothing}</Autocomplete.Empty>
      <Autocomplete.List aria-label={label} className="min-h-0 overflow-y-auto">
        {(group: SearchGroup) => (
          <Autocomplete.Group key={group.title} items={group.items}>
            <Autocomplete.GroupLabel className="px-2 pt-2 pb-0.5 text-xs font-semibold text-muted">
              {group.title}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(item: SearchItem) => <Row key={item.name} item={item} />}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  );
}

function Row({ item }: { readonly item: SearchItem }) {
  const { name, keys, lack, onChoose } = item;
  return (
    <Autocomplete.Item
      value={item}
      disabled={lack !== null}
      onClick={onChoose}
      className={classes(
        'flex min-h-7 flex-wrap items-center gap-x-3 rounded px-2 py-0.5 data-highlighted:bg-accent data-highlighted:text-on-accent',
        lack !== null && 'text-muted',
      )}
    >
      <span className="font-medium">{name}</span>
      {lack === null ? null : <span className="text-xs">{lack}</span>}
      {keys === null ? null : <kbd className="ml-auto rounded border border-current px-1 text-xs">{keys}</kbd>}
    </Autocomplete.Item>
  );
}

/** Returns what can be chosen now. What cannot is shown only to those who look for it. */
const possible = (groups: readonly SearchGroup[]): readonly SearchGroup[] =>
  groups
    .map(({ title, items }) => ({ title, items: items.filter(({ lack }) => lack === null) }))
    .filter(({ items }) => items.length > 0);

const nameOf = ({ name }: SearchItem): string => name;

/** Matches if every search word occurs, in any order. */
function isFound({ name, also = '' }: SearchItem, query: string): boolean {
  const within = `${name} ${also}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => within.includes(word));
}
