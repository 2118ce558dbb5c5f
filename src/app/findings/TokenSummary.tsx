import { useCallback, useMemo } from 'react';
import { memberNamed } from '../../core/text/json.ts';
import { t } from '../../core/text/language.ts';
import { paneObject } from '../../session/reading/pane-json.ts';
import { lintMaterialOf, lintSubjectOf } from '../../session/reading/findings.ts';
import { summaryText, type SummaryPlace } from '../../session/reading/summary-pieces.ts';
import { prepareSummary, summaryAt } from '../../session/reading/summary.ts';
import { openSource } from '../../session/state/opened.ts';
import type { Store } from '../../session/state/store.ts';
import { useAtNow } from '../page/clock.ts';
import { CopyMark } from '../page/CopyMark.tsx';
import { editorNamed } from '../page/editors.ts';
import { useSession, useStore } from '../page/use-session.ts';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/Icon.tsx';

/** The token in a sentence. A press on a word selects the member that it is about. */
export function TokenSummary() {
  const store = useStore();
  const subject = lintSubjectOf(useSession(lintMaterialOf));
  const prepared = useMemo(() => prepareSummary(subject), [subject]);
  const pieces = useAtNow(useCallback((now) => (prepared === null ? [] : summaryAt(prepared, now)), [prepared]));
  if (pieces.length === 0) return null;
  const first = pieces.findIndex(({ place }) => place !== null);
  return (
    <section aria-label={t`Summary of the token`} className="token-summary">
      <p>
        {pieces.map(({ text, place }, at) => {
          const isAfterWord = (pieces[at - 1]?.place ?? null) !== null;
          return place === null ? (
            text.slice(isAfterWord ? closing(text).length : 0)
          ) : (
            <span key={at} className="whitespace-nowrap">
              <button
                type="button"
                className={classes('summary-word whitespace-normal', at === first && 'font-semibold')}
                onClick={() => goToPlace(store, place)}
              >
                {text}
              </button>
              {pieces[at + 1]?.place === null ? closing(pieces[at + 1]?.text) : null}
            </span>
          );
        })}
      </p>
      <CopyMark name={t`Copy summary`} what={t`Summary`} title={t`Copy summary`} text={() => summaryText(pieces)}>
        <Icon name="copy" className="size-3.5" />
      </CopyMark>
    </section>
  );
}

/** Returns the punctuation at the start of a text. It stays on the line of the word before it. */
const closing = (text = ''): string => /^[.,:)]+/.exec(text)?.[0] ?? '';

/** Selects the value of a member in its pane. */
function goToPlace(store: Store, place: SummaryPlace): void {
  const isHeader = place.startsWith('header.');
  const object = paneObject(openSource(store.get()), isHeader ? 'header' : 'payload');
  const member = object === null ? undefined : memberNamed(object, place.replace(/^\w+\./, ''));
  const editor = editorNamed(isHeader ? 'Header' : 'Payload');
  editor?.focus();
  if (member !== undefined) editor?.select(member.value.span.start, member.value.span.end);
}
