import { listOf, t } from '../../core/text/language.ts';
import { compactForm, type NotCompact } from '../../session/state/conversion.ts';
import { decryptionVerdict, recipientsWithoutKey } from '../../session/signature/decryption-verdict.ts';
import { signaturesLeft } from '../../session/state/left-signatures.ts';
import type { Session } from '../../session/state/model.ts';
import { layerSource } from '../../session/state/opened.ts';
import { signaturesRemoved } from '../../session/state/recipients.ts';
import { tokenOfSource } from '../../session/state/source.ts';
import type { Store } from '../../session/state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { HelpMark } from '../../ui/HelpMark.tsx';
import { Select } from '../../ui/Select.tsx';
import { helpOn } from '../page/help.ts';
import { useSession, useStore } from '../page/use-session.ts';
import { AddUnprotectedHeader, UnprotectedHeaders } from './UnprotectedHeader.tsx';

const whyNot: Readonly<Record<NotCompact, () => string>> = {
  'is-compact': () => '',
  unprotected: () => t`It has an unprotected header, which no compact token can contain.`,
  aad: () => t`It has additional authenticated data (aad), which no compact token can contain.`,
  unencoded: () => t`The unencoded payload contains a dot, which would separate two parts.`,
  incomplete: () => t`A part is missing or cannot be read. Structure says which.`,
};

const lackOf = ({ source }: Session): string | null => {
  const form = compactForm(source);
  return 'why' in form ? whyNot[form.why]() : null;
};

function writeCompact(store: Store): void {
  const form = compactForm(store.get().source);
  if ('text' in form) store.dispatch({ type: 'form-chosen', token: form.text });
}

function removeLeft(store: Store): void {
  const removed = signaturesRemoved(store.get(), signaturesLeft(store.get()));
  if (removed !== null) store.dispatch(removed);
}

function leftWords(left: readonly number[]): string {
  const numbers = listOf(left.map((at) => String(at + 1)));
  return left.length === 1
    ? t`No key here can make signature ${numbers} again, so it still covers the old content.`
    : t`No key here can make signatures ${numbers} again, so they still cover the old content.`;
}

function removalWords(left: readonly number[]): string {
  const numbers = listOf(left.map((at) => String(at + 1)));
  return left.length === 1 ? t`Remove signature ${numbers}` : t`Remove signatures ${numbers}`;
}

/** What a JSON serialization has and a compact token has not, and the way from the one to the other. */
export function JsonForm() {
  const store = useStore();
  const token = useSession((session) => tokenOfSource(layerSource(session)));
  const lack = useSession(lackOf);
  const missing = useSession((session) =>
    recipientsWithoutKey(session).length === 0 ? null : (decryptionVerdict(session)?.text ?? null),
  );
  const left = useSession(signaturesLeft);
  const isInside = useSession((session) => layerSource(session) !== session.source);
  if (token.kind === 'empty' || token.json === undefined) return null;
  const { entries, at } = token.json;
  const noun = token.kind === 'jws' ? t`Signature shown` : t`Recipient shown`;
  return (
    <div className="json-form flex flex-wrap items-center gap-x-2 gap-y-1 border-t border-border px-2 py-1.5 text-xs">
      {entries.length > 1 && !isInside ? (
        <Select
          label={noun}
          value={String(at)}
          options={entries.map((_, each) => ({ value: String(each), text: t`${each + 1} of ${entries.length}` }))}
          onChoose={(entry) => store.dispatch({ type: 'entry-chosen', entry: Number(entry) })}
        />
      ) : null}
      {isInside ? null : (
        <Button
          disabled={lack !== null}
          title={lack ?? undefined}
          onClick={() => writeCompact(store)}
        >{t`Write as compact token`}</Button>
      )}
      {left.length === 0 || left.length === entries.length ? null : (
        <Button onClick={() => removeLeft(store)}>{removalWords(left)}</Button>
      )}
      <AddUnprotectedHeader />
      <HelpMark {...helpOn('json-serialization', t`JSON serialization`)} />
      {missing === null ? null : <p className="basis-full text-danger">{missing}</p>}
      {left.length === 0 ? null : <p className="basis-full text-danger">{leftWords(left)}</p>}
      <UnprotectedHeaders />
    </div>
  );
}
