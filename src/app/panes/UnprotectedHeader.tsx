import { useId } from 'react';
import { mostMembers } from '../../core/text/json-serialization.ts';
import { jsonFaultWords } from '../../core/text/json-words.ts';
import { count, t } from '../../core/text/language.ts';
import type { UnprotectedName } from '../../session/state/model.ts';
import { layerSource } from '../../session/state/opened.ts';
import type { Store } from '../../session/state/store.ts';
import {
  unprotectedEdit,
  unprotectedHeadersOf,
  type UnprotectedHeader as Header,
} from '../../session/state/unprotected.ts';
import { Button } from '../../ui/Button.tsx';
import { SessionTextBox } from '../page/TextBox.tsx';
import { useSession, useStore } from '../page/use-session.ts';

const labels: Readonly<Record<UnprotectedName, () => string>> = {
  unprotected: () => t`Shared unprotected header`,
  header: () => t`Unprotected header`,
};
const adding: Readonly<Record<UnprotectedName, () => string>> = {
  unprotected: () => t`Add shared unprotected header`,
  header: () => t`Add unprotected header`,
};

function faultWords({ fault, text }: Header): string | null {
  if (fault === null) return null;
  const kept = t`The token still has the previous header.`;
  if (fault === 'not-an-object') return `${t`A header is a JSON object.`} ${kept}`;
  if (fault === 'too-large') return `${t`The token would have more than ${count(mostMembers)} members.`} ${kept}`;
  return `${jsonFaultWords(fault, text)} ${kept}`;
}

function type(store: Store, name: UnprotectedName, text: string): void {
  const edit = unprotectedEdit(store.get(), name, text);
  if (edit !== null) store.dispatch(edit);
}

/** The headers that nothing protects, to read and edit. What is not JSON yet stays in its box. */
export function UnprotectedHeaders() {
  const headers = useSession((session) => unprotectedHeadersOf(layerSource(session)));
  const shown = headers.filter(({ isThere }) => isThere);
  if (shown.length === 0) return null;
  return (
    <>
      {shown.map((header) => (
        <HeaderBox key={header.name} {...header} />
      ))}
      <p className="basis-full text-muted">{t`Nothing protects these parameters: anyone can change them.`}</p>
    </>
  );
}

function HeaderBox(header: Header) {
  const store = useStore();
  const id = useId();
  const words = faultWords(header);
  return (
    <div className="min-w-0 basis-full">
      <label htmlFor={id} className="font-medium">
        {labels[header.name]()}
      </label>
      <SessionTextBox
        id={id}
        label={labels[header.name]()}
        text={header.text}
        invalid={words !== null}
        describedBy={`${id}fault`}
        onText={(text) => type(store, header.name, text)}
      />
      <p id={`${id}fault`} className="text-danger">
        {words}
      </p>
    </div>
  );
}

export function AddUnprotectedHeader() {
  const store = useStore();
  const headers = useSession((session) => unprotectedHeadersOf(layerSource(session)));
  return headers
    .filter(({ isThere }) => !isThere)
    .map(({ name }) => (
      <Button key={name} onClick={() => type(store, name, '{}')}>
        {adding[name]()}
      </Button>
    ));
}
