import { useId, type ClipboardEvent, type InputEvent } from 'react';
import { count, t } from '../../core/text/language.ts';
import {
  bytesOfDetached,
  detachedForms,
  detachedOfBytes,
  type DetachedForm,
  type DetachedPayload as Detached,
} from '../../core/token/detached.ts';
import type { Session } from '../../session/state/model.ts';
import { Button } from '../../ui/Button.tsx';
import { HelpMark } from '../../ui/HelpMark.tsx';
import { privateText } from '../../ui/private-text.ts';
import { Select } from '../../ui/Select.tsx';
import { chooseFile } from '../page/browser.ts';
import { helpOn } from '../page/help.ts';
import { useSession, useStore } from '../page/use-session.ts';

const nothing: Detached = { text: '', form: 'text' };
const detachedOf = ({ detached }: Session): Detached => detached ?? nothing;

const formNames: Readonly<Record<DetachedForm, () => string>> = {
  text: () => t`Text`,
  base64url: () => 'Base64url',
  hex: () => t`Hex`,
};

type LineEnd = 'lf' | 'crlf' | 'mixed';

function lineEndOf(text: string): LineEnd {
  const all = text.match(/\r\n|\r|\n/g) ?? [];
  if (all.every((end) => end === '\n')) return 'lf';
  return all.every((end) => end === '\r\n') ? 'crlf' : 'mixed';
}

/** A text box knows only one kind of line end. */
const shownText = (text: string): string => text.replace(/\r\n?/g, '\n');
const withLineEnd = (text: string, end: LineEnd): string =>
  end === 'crlf' ? shownText(text).replace(/\n/g, '\r\n') : shownText(text);

/** Returns the text after a paste with carriage returns, which a text box would lose; null for another one. */
function textAfterPaste(event: ClipboardEvent<HTMLTextAreaElement>, text: string): string | null {
  const pasted = event.clipboardData.getData('text/plain');
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  if (!pasted.includes('\r')) return null;
  if (selectionStart === 0 && selectionEnd === value.length) return pasted;
  const joined = value.slice(0, selectionStart) + shownText(pasted) + value.slice(selectionEnd);
  return withLineEnd(joined, lineEndOf(text.includes('\n') ? text : pasted));
}

type LineEndsProps = { readonly text: string; readonly onText: (text: string) => void };

function LineEnds({ text, onText }: LineEndsProps) {
  const end = lineEndOf(text);
  return (
    <Select
      label={t`Line endings`}
      value={end}
      options={[
        { value: 'lf', text: 'LF' },
        { value: 'crlf', text: 'CRLF' },
        ...(end === 'mixed' ? [{ value: 'mixed' as const, text: t`mixed` }] : []),
      ]}
      onChoose={(chosen) => chosen !== 'mixed' && onText(withLineEnd(text, chosen))}
    />
  );
}

/**
 * The payload of a token that does not contain it (RFC 7515 Appendix F). Its line ends are kept: a paste
 * over everything is taken to the letter, and other changes keep the kind that is there.
 */
export function DetachedPayload() {
  const store = useStore();
  const detached = useSession(detachedOf);
  const id = useId();
  const { text, form } = detached;
  const end = lineEndOf(text);
  const bytes = bytesOfDetached(detached);
  const put = (next: Partial<Detached>): void =>
    store.dispatch({ type: 'detached-typed', detached: { text, form, ...next } });
  const type = ({ currentTarget }: InputEvent<HTMLTextAreaElement>): void =>
    put({ text: withLineEnd(currentTarget.value, end) });
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const pasted = textAfterPaste(event, text);
    if (pasted === null) return;
    event.preventDefault();
    put({ text: pasted });
  };
  const take = async (): Promise<void> => {
    const file = await chooseFile();
    const read = await file?.arrayBuffer().catch(() => null);
    if (read) put(detachedOfBytes(new Uint8Array(read), 'text'));
  };
  const change = (next: DetachedForm): void => put(bytes === null ? { form: next } : detachedOfBytes(bytes, next));
  return (
    <div className="detached-payload flex flex-wrap items-center gap-x-2 gap-y-1 border-t border-border px-2 py-1.5 text-xs">
      <label htmlFor={id} className="font-medium">{t`Detached payload`}</label>
      <HelpMark {...helpOn('detached-payload', t`Detached payload`)} />
      <span className="text-muted">
        {bytes === null ? t`not valid ${formNames[form]()}` : t`${count(bytes.length)} bytes`}
      </span>
      <Select
        label={t`Written as`}
        value={form}
        options={detachedForms.map((value) => ({ value, text: formNames[value]() }))}
        onChoose={change}
      />
      {form === 'text' && text.includes('\n') ? <LineEnds text={text} onText={(next) => put({ text: next })} /> : null}
      <Button title={t`Read the payload from a file`} onClick={() => void take()}>{t`Open file`}</Button>
      <textarea
        id={id}
        rows={3}
        value={shownText(text)}
        onInput={type}
        onPaste={paste}
        aria-invalid={bytes === null}
        {...privateText}
        className="min-w-0 basis-full resize-y rounded border border-control bg-surface px-1 font-mono aria-invalid:border-danger"
      />
    </div>
  );
}
