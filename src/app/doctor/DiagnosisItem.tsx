import type { CauseId } from '../../core/diagnose/cause.ts';
import { findingWords, headlineOf } from '../../core/diagnose/finding-words.ts';
import { kindsTried } from '../../core/diagnose/kinds-tried.ts';
import { severityOf, type Severity } from '../../core/diagnose/severity.ts';
import type { Diagnosis, Finding } from '../../core/diagnose/trial.ts';
import { causeTopic } from '../../core/glossary/cause-topics.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { say, t } from '../../core/text/language.ts';
import { attemptWords, canSignContent } from '../../session/doctor/attempt-words.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { useSession, useStore } from '../page/use-session.ts';
import { Changes } from './Changes.tsx';
import { useShownWords } from './shown-words.ts';
import { WhyAndHow } from './WhyAndHow.tsx';

type ItemProps = { readonly diagnosis: Diagnosis };

/** One cause, or the causes that one repair undoes: what is wrong, the repair, and the help. */
export function DiagnosisItem({ diagnosis }: ItemProps) {
  const { findings, changes } = diagnosis;
  const words = useShownWords(diagnosis);
  const [{ cause, evidence }] = findings;
  return (
    <li
      data-cause={cause}
      data-severity={severityOf(diagnosis)}
      data-help={causeTopic(cause) ?? undefined}
      className="grid gap-1.5 border-b border-border px-2 py-2 last:border-b-0"
    >
      <Headline diagnosis={diagnosis} />
      <div className="grid gap-1.5 pl-5.5 [overflow-wrap:anywhere]">
        {findings.length === 1 ? <Said words={words} /> : <Steps diagnosis={diagnosis} words={words} />}
        <Repair diagnosis={diagnosis} words={words} />
        <Changes changes={changes} />
        <KindsTried cause={cause} evidence={evidence} />
        <WhyAndHow findings={findings} />
      </div>
    </li>
  );
}

type Look = { readonly icon: IconName; readonly tone: string; readonly word: () => string };

const looks: Readonly<Record<Severity, Look>> = {
  critical: { icon: 'shield', tone: 'text-danger', word: () => t`Critical` },
  problem: { icon: 'warning', tone: 'text-warn', word: () => t`Problem` },
  note: { icon: 'info', tone: 'text-muted', word: () => t`Note` },
};

function Headline({ diagnosis }: ItemProps) {
  const { icon, tone, word } = looks[severityOf(diagnosis)];
  return (
    <p className="flex gap-1.5 text-sm font-semibold">
      <Icon name={icon} className={`mt-0.5 size-4 shrink-0 ${tone}`} />
      <span className="min-w-0">
        <span className="sr-only">{word()}. </span>
        {headlineOf(diagnosis)}
      </span>
    </p>
  );
}

type WordsProps = { readonly words: readonly Finding[] };

/** What is true, and below it what to do. */
function Said({ words: [finding] }: WordsProps) {
  if (finding === undefined) return null;
  const { fact, advice } = findingWords(finding);
  return (
    <>
      <p>{briefText(fact)}</p>
      {advice.map((line) => (
        <p key={line}>{briefText(line)}</p>
      ))}
    </>
  );
}

/** What is true, step by step. `Apply` does what to do; without it, that is said as well. */
function Steps({ diagnosis: { repair }, words }: ItemProps & WordsProps) {
  return (
    <ol className="grid list-decimal gap-1 pl-5">
      {words.map((finding) => {
        const { fact, advice } = findingWords(finding);
        const text = repair === null ? [fact, ...advice].join(' ') : fact;
        return (
          <li key={`${finding.cause} ${fact}`} data-cause={finding.cause}>
            {briefText(text)}
          </li>
        );
      })}
    </ol>
  );
}

function Repair({ diagnosis: { kind, repair, attempt, findings }, words }: ItemProps & WordsProps) {
  const store = useStore();
  const canSign = useSession(canSignContent);
  if (repair === null) return null;
  return (
    <div className="repair flex flex-wrap items-center gap-x-2 gap-y-1">
      <Button
        look={kind === 'proven' ? 'primary' : 'plain'}
        className="min-w-0 whitespace-normal text-left"
        aria-description={words.map(({ sentence }) => sentence.replaceAll('\n', ' ')).join(' ')}
        onClick={() => store.dispatch({ type: 'repair-applied', repair })}
      >
        {attempt ?? t`Apply`}
      </Button>
      {attempt === undefined ? null : <p className="text-muted">{attemptWords(findings[0].cause, canSign)}</p>}
    </div>
  );
}

type KindsTriedProps = { readonly cause: CauseId; readonly evidence: string | undefined };

/** Lists what was tried if nothing matched, folded. */
function KindsTried({ cause, evidence }: KindsTriedProps) {
  if (cause !== 'wrong-secret' && cause !== 'wrong-key') return null;
  const tried = [...kindsTried[cause === 'wrong-secret' ? 'secret' : 'key'], ...kindsTried.token];
  return (
    <details className="min-w-0">
      <summary className="min-h-6 leading-6 text-muted">{t`What Jotscope tried`}</summary>
      {evidence === undefined ? null : <p>{evidence}</p>}
      <ul className="grid list-disc gap-1 pt-1 pl-4">
        {tried.map((kind) => (
          <li key={kind}>{say(kind)}</li>
        ))}
      </ul>
    </details>
  );
}
