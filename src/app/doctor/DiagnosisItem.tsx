import { useState } from 'react';
import type { CauseId } from '../../core/diagnose/cause.ts';
import type { Help } from '../../core/diagnose/help/entry.ts';
import { causeTopic } from '../../core/glossary/cause-topics.ts';
import { kindsTried } from '../../core/diagnose/kinds-tried.ts';
import type { Diagnosis, Finding } from '../../core/diagnose/trial.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { say, t } from '../../core/text/language.ts';
import type { Session } from '../../session/state/model.ts';
import { Button } from '../../ui/Button.tsx';
import { whenLoaded } from '../../ui/load.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { openHelp } from '../page/help.ts';
import { useKeyMasked, withoutKeys } from '../page/mask.ts';
import { useSession, useStore } from '../page/use-session.ts';
import { visibleDifference } from '../page/visible.ts';

type ItemProps = { readonly finding: Finding; readonly diagnosis: Diagnosis; readonly isFirst: boolean };

const icons: Readonly<Record<Diagnosis['kind'], IconName>> = { proven: 'check', seen: 'warning', remark: 'circle' };
const kinds: Readonly<Record<Diagnosis['kind'], () => string>> = {
  proven: () => t`Proven`,
  seen: () => t`Seen`,
  remark: () => t`Remark`,
};

/** One cause: its sentence, the proof, the repair, and the help on it. */
export function DiagnosisItem({ finding, diagnosis, isFirst }: ItemProps) {
  const store = useStore();
  const sentence = useShownSentence(finding, diagnosis);
  const { kind, repair, change } = diagnosis;
  return (
    <li
      data-cause={finding.cause}
      data-help={causeTopic(finding.cause) ?? undefined}
      className="grid gap-1 border-b border-border px-2 py-1.5 last:border-b-0"
    >
      <span className="flex gap-1.5">
        <Icon
          name={icons[kind]}
          className={`mt-0.5 size-3.5 shrink-0 ${kind === 'proven' ? 'text-good' : 'text-warn'}`}
        />
        <span className="min-w-0 [overflow-wrap:anywhere]">
          <span className="font-semibold">{isFirst ? kinds[kind]() : t`Together with`}:</span> {briefText(sentence)}
        </span>
      </span>
      {isFirst && change !== null ? <Change change={change} /> : null}
      <span className="flex flex-wrap items-start gap-2 pl-5">
        {isFirst && repair !== null ? (
          <Button
            look={kind === 'proven' ? 'primary' : 'plain'}
            aria-description={sentence}
            onClick={() => store.dispatch({ type: 'repair-applied', repair })}
          >
            {t`Apply`}
          </Button>
        ) : null}
        <KindsTried cause={finding.cause} />
        <HelpOn finding={finding} />
      </span>
    </li>
  );
}

/** Returns the sentence without the key, or what it would become, while the key is masked. */
function useShownSentence({ sentence, cause }: Finding, { change, repair }: Diagnosis): string {
  const isMasked = useKeyMasked();
  const present = useSession(keyTextOf);
  if (!isMasked) return sentence;
  const changed = change?.where === 'key' ? [change.before, change.after] : [];
  // A secret that the doctor guessed has no repair; its sentence quotes it first.
  const guessed = cause === 'signed-with-well-known-secret' ? /"([^"]*)"/.exec(sentence)?.[1] : undefined;
  return withoutKeys(sentence, [present, repair?.key?.text ?? '', guessed ?? '', ...changed]);
}

const keyTextOf = ({ key }: Session): string => key.text;

/**
 * Shows what was changed. In a text, but not in a name of this page, it makes invisible characters
 * visible.
 */
function Change({ change: { where, before, after } }: { readonly change: NonNullable<Diagnosis['change']> }) {
  const isMasked = useKeyMasked();
  if (isMasked && where === 'key')
    return <span className="pl-5 text-muted">{t`The key is masked. Show it to see the change.`}</span>;
  const [was, is] = where === 'secret-encoding' ? [before, after] : visibleDifference(before, after);
  return (
    <span className="grid gap-0.5 pl-5 font-mono [overflow-wrap:anywhere]">
      <del className="text-danger no-underline">− {briefText(was)}</del>
      <ins className="text-good no-underline">+ {briefText(is)}</ins>
    </span>
  );
}

/** Lists what was tried if nothing matched, folded. */
function KindsTried({ cause }: { readonly cause: CauseId }) {
  if (cause !== 'wrong-secret' && cause !== 'wrong-key') return null;
  const tried = [...kindsTried[cause === 'wrong-secret' ? 'secret' : 'key'], ...kindsTried.token];
  return (
    <details className="min-w-0 basis-full">
      <summary className="min-h-6 leading-6 text-muted">{t`What was tried`}</summary>
      <ul className="grid list-disc gap-1 pt-1 pl-4">
        {tried.map((kind) => (
          <li key={kind}>{say(kind)}</li>
        ))}
      </ul>
    </details>
  );
}

function HelpOn({ finding }: { readonly finding: Finding }) {
  const [help, setHelp] = useState<Help | null>(null);
  const topic = causeTopic(finding.cause);
  const load = () =>
    whenLoaded(
      () => import('../../core/diagnose/help/help.ts'),
      (texts) => setHelp(texts.help[finding.cause]),
    );
  return (
    <details className="min-w-0 grow" onToggle={(event) => event.currentTarget.open && void load()}>
      <summary className="min-h-6 leading-6 text-muted">{t`How this comes about`}</summary>
      {help === null ? null : (
        <div className="grid gap-1 pt-1">
          <p className="font-semibold">{say(help.title)}</p>
          <p>{say(help.meaning)}</p>
          <p>{say(help.origin)}</p>
          <ul className="grid gap-1">
            {help.remedies.map(({ where, text, code }) => (
              <li key={`${where} ${text}`}>
                <span className="font-medium">{say(where)}:</span> {say(text)}
                {code === undefined ? null : (
                  <pre className="mt-0.5 overflow-x-auto rounded bg-raised p-1 font-mono">{code}</pre>
                )}
              </li>
            ))}
          </ul>
          {help.source === null ? null : <p className="text-muted">{help.source}</p>}
          {topic === null ? null : (
            <Button className="justify-self-start" onClick={() => openHelp(topic)}>{t`Read on in the help`}</Button>
          )}
        </div>
      )}
    </details>
  );
}
