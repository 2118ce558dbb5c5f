import { useEffect, useId, useMemo, useState } from 'react';
import { t } from '../../core/text/language.ts';
import {
  comparedInputs,
  compareParts,
  compareSignatures,
  otherTokens,
  sessionWith,
} from '../../session/compare/compare.ts';
import type { Session } from '../../session/state/model.ts';
import { runJobs } from '../../session/signature/run-jobs.ts';
import { foundInSource } from '../../session/state/source.ts';
import { Button } from '../../ui/Button.tsx';
import { Labeled } from '../../ui/Labeled.tsx';
import { Select } from '../../ui/Select.tsx';
import { Comparison } from './Comparison.tsx';
import { closeDialog } from '../page/dialogs.ts';
import { PageDialog } from '../page/PageDialog.tsx';
import { TextBox } from '../page/TextBox.tsx';
import { ThreeVerdicts } from './ThreeVerdicts.tsx';
import { useSession, useSessionOf, useStore } from '../page/use-session.ts';

/** Compares this token with another: the verdicts on each, and the differences, part by part. */
export function CompareDialog() {
  const session = useSession(itself);
  const found = useMemo(() => otherTokens(session), [session]);
  const [text, setText] = useState(found[0]?.token ?? '');
  const other = useOtherSession(text, session);
  return (
    <PageDialog title={t`Compare`} width="wide">
      <div className="grid gap-3 sm:grid-cols-2">
        <section aria-label={t`This token`} className="grid min-w-0 content-start gap-2">
          <h3 className="text-xs text-muted">{t`This token`}</h3>
          <p className="line-clamp-4 font-mono text-xs break-all">
            {foundInSource(session.source).token.slice(0, 600)}
          </p>
          <ThreeVerdicts session={session} />
        </section>
        <section aria-label={t`The other token`} className="grid min-w-0 content-start gap-2">
          <div data-focus-first>
            <OtherText text={text} onText={setText} />
          </div>
          {found.length > 0 ? <FoundMenu found={found} text={text} onChoose={setText} /> : null}
          {text.trim() === '' ? null : <ThreeVerdicts session={other} />}
          {text.trim() === '' ? null : <UseButton text={text} />}
        </section>
      </div>
      {text.trim() === '' ? null : <Parts session={session} other={other} />}
    </PageDialog>
  );
}

type OtherTextProps = { readonly text: string; readonly onText: (text: string) => void };

function OtherText({ text, onText }: OtherTextProps) {
  const id = useId();
  const label = t`The other token`;
  return (
    <Labeled id={id} label={label}>
      <TextBox
        id={id}
        label={label}
        text={text}
        placeholder={t`Paste a token (eyJ…), or a curl command, cookie or log line with one`}
        onText={onText}
      />
    </Labeled>
  );
}

function Parts({ session, other }: { readonly session: Session; readonly other: Session }) {
  const [before, after] = [session.source, other.source];
  const parts = useMemo(
    () =>
      [
        compareParts('header', before, after),
        compareParts('payload', before, after),
        compareSignatures(before, after),
      ] as const,
    [before, after],
  );
  return (
    <div className="mt-3 grid gap-3">
      <Comparison title={t`Header`} tone="text-part-header" part={parts[0]} />
      <Comparison title={t`Payload`} tone="text-part-payload" part={parts[1]} />
      <Comparison title={t`Signature`} tone="text-part-signature" part={parts[2]} />
    </div>
  );
}

const itself = (session: Session): Session => session;

/**
 * Returns a second session for the other token. It answers its own questions while the dialog is
 * open.
 */
function useOtherSession(text: string, session: Session): Session {
  const inputs = comparedInputs(session);
  const store = useMemo(() => sessionWith(text, inputs), [text, inputs]);
  useEffect(() => runJobs(store), [store]);
  return useSessionOf(store, itself);
}

type FoundMenuProps = {
  readonly found: ReturnType<typeof otherTokens>;
  readonly text: string;
  readonly onChoose: (text: string) => void;
};

function FoundMenu({ found, text, onChoose }: FoundMenuProps) {
  const chosen = found.find(({ token }) => token === text);
  const options = found.map(({ at, name }) => ({ value: String(at), text: `${at + 1}. ${name ?? t`token`}` }));
  return (
    <Select
      label={t`From the same text`}
      value={chosen === undefined ? '' : String(chosen.at)}
      options={chosen === undefined ? [{ value: '', text: '…' }, ...options] : options}
      onChoose={(value) => onChoose(found.find(({ at }) => String(at) === value)?.token ?? text)}
    />
  );
}

/** Undo restores the earlier text. */
function UseButton({ text }: { readonly text: string }) {
  const store = useStore();
  const use = () => {
    store.dispatch({ type: 'token-typed', text, isWhole: true });
    closeDialog();
  };
  return (
    <span>
      <Button onClick={use}>{t`Replace this token with it`}</Button>
    </span>
  );
}
