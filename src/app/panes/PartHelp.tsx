import { useCallback, useMemo } from 'react';
import { claimRow } from '../../core/claims/registered-claims.ts';
import type { About, JsonPart } from '../../core/assist/about.ts';
import { claimEntryId, parameterEntryId } from '../../core/glossary/name-entry-id.ts';
import { t } from '../../core/text/language.ts';
import { paneOfSource } from '../../session/state/source.ts';
import { HelpMark } from '../../ui/HelpMark.tsx';
import { useCaret } from './carets.ts';
import { useAtNow } from '../page/clock.ts';
import { helpOn } from '../page/help.ts';
import { partAssist, type PartAssist } from './part-assist.ts';
import { TimePicker } from './TimePicker.tsx';
import { useSession, useStore } from '../page/use-session.ts';

const names = { header: 'Header', payload: 'Payload' } as const;
const entryIds = { header: parameterEntryId, payload: claimEntryId } as const;

/**
 * The line below a part, while the cursor is on a member: what it means. It says what the rich editor
 * shows on hover, for anyone without a pointer or without the rich editor.
 */
export function PartHelp({ part }: { readonly part: JsonPart }) {
  const store = useStore();
  const assist = useMemo(() => partAssist(store, part), [store, part]);
  const caret = useCaret(names[part]);
  const text = useSession((session) => paneOfSource(session.source, part)?.text ?? null);
  const about = useAboutAt(assist, caret, text);
  if (about === null) return null;
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-2 gap-y-1 border-t border-border px-2 py-1 text-xs">
      <p className="line-clamp-2 min-w-0 flex-1 basis-48" title={about.sentences.join(' ')} data-about={about.name}>
        <AboutLine about={about} />
      </p>
      <HelpMark {...helpOn(entryIds[part](about.name), t`${about.name} at the cursor`)} />
      {part === 'payload' && claimRow(about.name)?.isTime ? <TimePicker claim={about.name} /> : null}
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
