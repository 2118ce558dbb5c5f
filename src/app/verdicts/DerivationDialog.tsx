import { useEffect, useState } from 'react';
import type { DerivationStep, DerivationValue } from '../../core/crypto/encryption/derivation.ts';
import { stepWords, valueWords } from '../../core/crypto/encryption/derivation-words.ts';
import { keyNoun } from '../../core/keys/words.ts';
import { toHex } from '../../core/text/bytes.ts';
import { count, t } from '../../core/text/language.ts';
import { othersText } from '../../core/text/others-text.ts';
import { derivationSteps } from '../../session/signature/derivation-steps.ts';
import { openedToken, type OpenedToken } from '../../session/signature/opened-token.ts';
import { classes } from '../../ui/classes.ts';
import { Switch } from '../../ui/Switch.tsx';
import { PageDialog } from '../page/PageDialog.tsx';
import { useSession } from '../page/use-session.ts';

/** Shows how the key in the box leads to the plaintext: each step with its inputs, sizes and values. */
export function DerivationDialog() {
  const opened = useSession(openedToken);
  const steps = useSteps(opened);
  const [showsValues, setShowsValues] = useState(false);
  return (
    <PageDialog title={t`How the token was decrypted`} width="wide">
      {opened === null ? <p>{t`The token is not decrypted. Enter the recipient's key first.`}</p> : null}
      {opened !== null && steps === null ? <p className="text-muted">{t`Computing …`}</p> : null}
      {opened !== null && steps !== null ? (
        <div className="grid gap-2">
          <p>{t`From your key (${keyNoun(opened.key)}) to the content in ${count(steps.length)} steps. Each step uses the result of the one before.`}</p>
          <Switch
            label={t`Show values`}
            checked={showsValues}
            hint={t`Shows the bytes in hex. Some of them are secret: anyone who sees them can decrypt this token.`}
            onChange={setShowsValues}
          />
          <ol className="grid gap-1" aria-label={t`Steps of the decryption`}>
            {steps.map((step, at) => (
              <Step key={step.kind} step={step} at={at} showsValues={showsValues} />
            ))}
          </ol>
        </div>
      ) : null}
    </PageDialog>
  );
}

/** null while they are being computed. */
function useSteps(opened: OpenedToken | null): readonly DerivationStep[] | null {
  const [answer, setAnswer] = useState<{ of: OpenedToken; steps: readonly DerivationStep[] } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const compute = async (of: OpenedToken): Promise<void> => {
      const steps = await derivationSteps(of);
      if (isCurrent) setAnswer({ of, steps });
    };
    if (opened !== null) void compute(opened);
    return () => {
      isCurrent = false;
    };
  }, [opened]);
  return answer !== null && answer.of === opened ? answer.steps : null;
}

type StepProps = { readonly step: DerivationStep; readonly at: number; readonly showsValues: boolean };

function Step({ step, at, showsValues }: StepProps) {
  const { title, about } = stepWords(step);
  return (
    <li className="grid gap-1">
      {at > 0 ? (
        <span aria-hidden="true" className="justify-self-center text-lg leading-none text-muted">
          ↓
        </span>
      ) : null}
      <div className="grid gap-1.5 rounded-md border border-border bg-raised p-2">
        <h3 className="flex flex-wrap items-baseline gap-x-2 font-semibold">
          <span>{`${at + 1}. ${title}`}</span>
          <span className="font-mono text-xs font-normal">{step.method}</span>
          <span className="text-xs font-normal text-muted">{step.source}</span>
        </h3>
        <p className="text-xs text-muted">{about}</p>
        <div className="grid items-center gap-2 sm:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)]">
          <Values name={t`Input`} values={step.inputs} showsValues={showsValues} />
          <span aria-hidden="true" className="hidden text-lg text-muted sm:block">
            →
          </span>
          <Values name={t`Result`} values={step.outputs} showsValues={showsValues} />
        </div>
      </div>
    </li>
  );
}

type ValuesProps = {
  readonly name: string;
  readonly values: readonly DerivationValue[];
  readonly showsValues: boolean;
};

const Values = ({ name, values, showsValues }: ValuesProps) => (
  <ul aria-label={name} className="grid gap-1">
    {values.map((value) => (
      <li
        key={value.name}
        className={classes(
          'grid gap-0.5 rounded border bg-surface px-1.5 py-1 text-xs',
          handedOn.has(value.name) ? 'border-accent' : 'border-border',
        )}
      >
        <span className="flex flex-wrap items-baseline justify-between gap-x-2">
          <span className={classes(handedOn.has(value.name) && 'font-medium text-accent')}>{valueWords(value)}</span>
          <span className="text-muted">{sizeOf(value)}</span>
        </span>
        {showsValues && value.bytes !== null ? <code className="break-all">{shownBytes(value.bytes)}</code> : null}
      </li>
    ))}
  </ul>
);

/** What goes from step to step, in the accent color. */
const handedOn: ReadonlySet<string> = new Set(['z', 'kek', 'cek', 'mac-key', 'enc-key', 'compressed', 'plaintext']);

function sizeOf({ bytes, label }: DerivationValue): string {
  const size = bytes === null ? [] : [t`${count(bytes.length)} bytes`];
  return [...(label === null ? [] : [othersText(label)]), ...size].join(', ');
}

/** The whole content is in the Payload box. */
const mostShown = 256;

const shownBytes = (bytes: Uint8Array): string =>
  bytes.length === 0 ? t`empty` : toHex(bytes.subarray(0, mostShown)) + (bytes.length > mostShown ? ' …' : '');
