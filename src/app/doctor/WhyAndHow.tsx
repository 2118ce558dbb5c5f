import { Suspense, useState } from 'react';
import type { CauseId } from '../../core/diagnose/cause.ts';
import { findingWords, sentenceCase } from '../../core/diagnose/finding-words.ts';
import { headlines } from '../../core/diagnose/headlines.ts';
import type { Help, HelpTable } from '../../core/diagnose/help/entry.ts';
import type { Finding } from '../../core/diagnose/trial.ts';
import { causeTopic } from '../../core/glossary/cause-topics.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { say, t } from '../../core/text/language.ts';
import { Button } from '../../ui/Button.tsx';
import { lazyPart, whenLoaded } from '../../ui/load.tsx';
import { openHelp } from '../page/help.ts';

const SaidByLibraries = lazyPart(async () => (await import('./SaidByLibraries.tsx')).SaidByLibraries);

/** The help on the causes of one item, a section for each, folded. */
export function WhyAndHow({ findings }: { readonly findings: readonly Finding[] }) {
  const [help, setHelp] = useState<HelpTable | null>(null);
  const load = () =>
    whenLoaded(
      () => import('../../core/diagnose/help/help.ts'),
      (texts) => setHelp(texts.help),
    );
  return (
    <details className="min-w-0" onToggle={(event) => event.currentTarget.open && void load()}>
      <summary className="min-h-6 leading-6 text-muted">{t`Why this happens and how to fix it`}</summary>
      {help === null
        ? null
        : findings.map((finding) => (
            <Section key={finding.cause} finding={finding} help={help[finding.cause]} isOne={findings.length === 1} />
          ))}
    </details>
  );
}

type SectionProps = { readonly finding: Finding; readonly help: Help; readonly isOne: boolean };

/** What to do here is above if there is only one cause. */
function Section({ finding, help: { meaning, origin, remedies, source }, isOne }: SectionProps) {
  const topic = causeTopic(finding.cause);
  return (
    <section className="grid gap-1 pt-1 pb-2">
      <h3 className="font-semibold">{sentenceCase(say(headlines[finding.cause]))}</h3>
      <p>{say(meaning)}</p>
      <p>{say(origin)}</p>
      {isOne ? null : findingWords(finding).advice.map((line) => <p key={line}>{briefText(line)}</p>)}
      <ul className="grid gap-1">
        {remedies.map(({ where, text, code }) => (
          <li key={`${where} ${text}`}>
            <span className="font-medium">{say(where)}:</span> {say(text)}
            {code === undefined ? null : (
              <pre className="mt-0.5 overflow-x-auto rounded bg-raised p-1 font-mono">{code}</pre>
            )}
          </li>
        ))}
      </ul>
      <WhatLibrariesSay cause={finding.cause} />
      {source === null ? null : <p className="text-muted">{source}</p>}
      {topic === null ? null : (
        <Button className="justify-self-start" onClick={() => openHelp(topic)}>{t`Learn more`}</Button>
      )}
    </section>
  );
}

/** What libraries report about this cause, folded, because it is for lookup. */
function WhatLibrariesSay({ cause }: { readonly cause: CauseId }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="min-w-0" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-6 leading-6 text-muted">{t`What libraries report`}</summary>
      {isOpen ? (
        <Suspense fallback={null}>
          <SaidByLibraries cause={cause} />
        </Suspense>
      ) : null}
    </details>
  );
}
