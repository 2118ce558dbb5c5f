import { readNumericDate, secondsOfMs } from '../../core/claims/numeric-date.ts';
import { memberNamed } from '../../core/text/json.ts';
import { withMember } from '../../core/text/json-edit.ts';
import { t } from '../../core/text/language.ts';
import type { Session } from '../../session/state/model.ts';
import { paneObject } from '../../session/reading/pane-json.ts';
import { openSource } from '../../session/state/opened.ts';
import { paneOfSource } from '../../session/state/source.ts';
import { timeZone } from '../page/clock.ts';
import { useSession, useStore } from '../page/use-session.ts';

/**
 * Shows a time claim as a date in the person's own zone, in the browser's picker. A value that is
 * not in whole seconds stays only in the payload.
 */
export function TimePicker({ claim }: { readonly claim: string }) {
  const store = useStore();
  const at = useSession((session) => timeOf(session, claim));
  const set = (local: string): void => {
    const ms = new Date(local).getTime();
    const text = Number.isNaN(ms)
      ? null
      : withMember(paneOfSource(openSource(store.get()), 'payload')?.text ?? '', claim, String(secondsOfMs(ms)));
    if (text !== null) store.dispatch({ type: 'part-typed', part: 'payload', text });
  };
  return (
    <input
      type="datetime-local"
      step={1}
      aria-label={t`Time of ${claim}`}
      title={t`In your time zone, ${timeZone}`}
      value={at === null ? '' : localText(at)}
      onInput={({ currentTarget }) => set(currentTarget.value)}
      className="min-h-6 rounded border border-control bg-surface px-1 font-mono text-xs"
    />
  );
}

function timeOf(session: Session, claim: string): number | null {
  const claims = paneObject(openSource(session), 'payload');
  const value = claims === null ? undefined : memberNamed(claims, claim)?.value;
  const date = value && readNumericDate(value);
  return date?.kind === 'seconds' ? date.seconds : null;
}

/**
 * Returns a local time such as `2026-11-22T10:14:00`; empty if the picker does not support the
 * year.
 */
function localText(at: number): string {
  const date = new Date(at * 1000);
  if (Number.isNaN(date.getTime()) || date.getFullYear() < 1 || date.getFullYear() > 9999) return '';
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}
