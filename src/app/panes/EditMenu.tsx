import { useMemo } from 'react';
import type { JsonPart } from '../../core/assist/about.ts';
import type { Completions, NewMember } from '../../core/assist/complete.ts';
import { t } from '../../core/text/language.ts';
import { withMember } from '../../core/text/json-edit.ts';
import { paneOfSource } from '../../session/state/source.ts';
import { Menu } from '../../ui/Menu.tsx';
import type { Store } from '../../session/state/store.ts';
import { announce } from '../page/announcements.ts';
import { openDialog } from '../page/dialogs.ts';
import { editorNamed } from '../page/editors.ts';
import { useSession, useStore } from '../page/use-session.ts';
import { editTitles } from './edit-titles.ts';
import { useCaret } from './carets.ts';
import { partAssist, payloadChanges } from './part-assist.ts';

const names = { header: 'Header', payload: 'Payload' } as const;

/**
 * The menu of edits: the values that the one at the cursor can have, the changes with one press, and
 * the names that are missing. It offers what the rich editor does by Ctrl+Space and by Ctrl+. for
 * anyone without that editor, or who does not know the keys.
 */
export function EditMenu({ part }: { readonly part: JsonPart }) {
  const store = useStore();
  const assist = useMemo(() => partAssist(store, part), [store, part]);
  const caret = useCaret(names[part]);
  const isEmpty = useSession((session) => paneOfSource(session.source, part) === null);
  const written = (): string => paneOfSource(store.get().source, part)?.text ?? '';
  const type = (text: string): void => store.dispatch({ type: 'part-typed', part, text });
  const groups = () =>
    [
      {
        title: t`Values`,
        items: valueItems(caret === null ? null : assist.completionsAt(caret), { text: written(), type }),
      },
      {
        title: t`Change`,
        items: part === 'payload' ? [...changeItems(store), issueItem()] : [],
      },
      {
        title: t`Add`,
        items: assist.newMembers().map((member) => memberItem(part, member, { text: written(), type })),
      },
    ].filter(({ items }) => items.length > 0);
  return <Menu label={editTitles[part]()} groups={groups} disabled={isEmpty} />;
}

const changeItems = (store: Store) =>
  payloadChanges(store).map(({ title, apply }) => ({ name: title, onPress: apply }));

const issueItem = () => ({
  name: t`Make claims selectively disclosable`,
  about: 'SD-JWT',
  onPress: () => openDialog('issue'),
});

type Written = { readonly text: string; readonly type: (text: string) => void };

function valueItems(completions: Completions | null, { text, type }: Written) {
  if (completions?.on !== 'value') return [];
  const { span, items } = completions;
  return items.map(({ label, detail, insert }) => ({
    name: label,
    about: detail,
    onPress: () => type(text.slice(0, span.start) + insert + text.slice(span.end)),
  }));
}

/** Adds a member at the front, and then selects its value to be typed over. */
function memberItem(part: JsonPart, { name, title, value }: NewMember, { text, type }: Written) {
  const changed = withMember(text, name, value);
  const press = (): void =>
    changed === null ? announce(t`This is not a valid JSON object. Fix it first.`) : type(changed);
  const focusNext = (): void => {
    const at = (changed ?? text).indexOf(value, (changed ?? text).indexOf(JSON.stringify(name)) + name.length + 2);
    editorNamed(names[part])?.select(at, at + value.length);
    editorNamed(names[part])?.focus();
  };
  return { name, about: title, onPress: press, focusNext };
}
