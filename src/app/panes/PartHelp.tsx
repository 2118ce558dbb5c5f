import { useCallback, useMemo } from 'react';
import { claimRow } from '../../core/claims/registered-claims.ts';
import type { About, JsonPart } from '../../core/assist/about.ts';
import type { Completions, NewMember } from '../../core/assist/complete.ts';
import { claimEntryId, parameterEntryId } from '../../core/glossary/name-entry-id.ts';
import { t } from '../../core/text/language.ts';
import { withMember } from '../../core/text/json-edit.ts';
import { paneOfSource } from '../../session/state/source.ts';
import { HelpMark } from '../../ui/HelpMark.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { announce } from '../page/announcements.ts';
import { useCaret } from './carets.ts';
import { useAtNow } from '../page/clock.ts';
import { editorNamed } from '../page/editors.ts';
import { helpOn } from '../page/help.ts';
import { partAssist, payloadChanges, type PartAssist } from './part-assist.ts';
import { TimePicker } from './TimePicker.tsx';
import { useSession, useStore } from '../page/use-session.ts';

const names = { header: 'Header', payload: 'Payload' } as const;
const entryIds = { header: parameterEntryId, payload: claimEntryId } as const;

/**
 * The line below a part: what is at the caret, and what can be done with it. It offers everything
 * that the rich editor shows on hover, by Ctrl+Space and by Ctrl+., for anyone without a pointer,
 * without the rich editor, or who does not know the keys.
 */
export function PartHelp({ part }: { readonly part: JsonPart }) {
  const store = useStore();
  const assist = useMemo(() => partAssist(store, part), [store, part]);
  const caret = useCaret(names[part]);
  const text = useSession((session) => paneOfSource(session.source, part)?.text ?? null);
  const about = useAboutAt(assist, caret, text);
  if (text === null) return null;
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-2 gap-y-1 border-t border-border px-2 py-1 text-xs">
      <p className="min-w-0 flex-1 basis-48 truncate" title={about?.sentences.join(' ')} data-about={about?.name}>
        {about === null ? (
          <span className="text-muted">
            {part === 'header'
              ? t`The caret on a parameter tells what it means.`
              : t`The caret on a claim tells what it means.`}
          </span>
        ) : (
          <AboutLine about={about} />
        )}
      </p>
      {about === null ? null : <HelpMark {...helpOn(entryIds[part](about.name), t`${about.name} at the caret`)} />}
      {about !== null && part === 'payload' && claimRow(about.name)?.isTime ? <TimePicker claim={about.name} /> : null}
      <EditMenu part={part} assist={assist} caret={caret} />
    </div>
  );
}

/** Reads the text only when it or the caret changes, not each second. */
function useAboutAt(assist: PartAssist, caret: number | null, text: string | null): About | null {
  const aboutAt = useMemo(
    () => (caret === null || text === null ? null : assist.aboutAt(caret)),
    [assist, caret, text],
  );
  return useAtNow(
    useCallback((now) => aboutAt?.(now) ?? null, [aboutAt]),
    aboutAt === null,
  );
}

function AboutLine({ about: { name, title, sentences, source } }: { readonly about: About }) {
  return (
    <>
      <b className="font-mono font-medium">{name}</b> {title === name ? '' : `${title}. `}
      <span className="text-muted">
        {sentences.toReversed().join(' ')} {source}
      </span>
    </>
  );
}

type MenuProps = { readonly part: JsonPart; readonly assist: PartAssist; readonly caret: number | null };

/**
 * The menu of edits: the values that the one at the caret can have, the changes with one press, and
 * the names that are missing.
 */
function EditMenu({ part, assist, caret }: MenuProps) {
  const store = useStore();
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
        items:
          part === 'payload' ? payloadChanges(store).map(({ title, apply }) => ({ name: title, onPress: apply })) : [],
      },
      {
        title: t`Add`,
        items: assist.newMembers().map((member) => memberItem(part, member, { text: written(), type })),
      },
    ].filter(({ items }) => items.length > 0);
  return <Menu label={editTitles[part]()} groups={groups} />;
}

const editTitles = { header: () => t`Edit header`, payload: () => t`Edit claims` } as const;

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
    changed === null ? announce(t`This is no JSON object that could be read: mend it first.`) : type(changed);
  const focusNext = (): void => {
    const at = (changed ?? text).indexOf(value, (changed ?? text).indexOf(JSON.stringify(name)) + name.length + 2);
    editorNamed(names[part])?.select(at, at + value.length);
    editorNamed(names[part])?.focus();
  };
  return { name, about: title, onPress: press, focusNext };
}
