import { Fragment, useEffect, useRef, useState } from 'react';
import type { Exchange, LifeActor, LifeStep } from '../../core/lifecycle/model.ts';
import { scenarios } from '../../core/lifecycle/scenarios.ts';
import {
  actionWords,
  actorName,
  costWords,
  exchangeWords,
  noteActor,
  noteSentence,
  stepSentences,
} from '../../core/lifecycle/words.ts';
import { say, t } from '../../core/text/language.ts';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/Button.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { goToStep, playedOf, startStory, useStory } from './learn-story.ts';
import { LearnExchange } from './LearnExchange.tsx';
import { WeekTable } from './WeekTable.tsx';

const lanes: readonly LifeActor[] = ['tab-a', 'tab-b', 'orders', 'billing', 'issuer', 'thief'];
type Opens = { readonly onOpen: (id: string) => void };

/** The story so far: who sent what to whom, and what each decided. It grows with each step. */
export function LearnChart({ onOpen }: Opens) {
  const [isText, setText] = useState(false);
  const story = useStory();
  const { steps } = playedOf(story);
  return (
    <section aria-label={t`What happens`} className="learn-card learn-chart">
      <Lesson />
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="learn-heading mr-auto">{t`What happens`}</h3>
        <Switch label={t`As sentences`} checked={isText} onChange={setText} />
      </div>
      {steps.length === 0 ? <Introduction /> : null}
      {isText ? <Sentences steps={steps.slice(0, story.position)} /> : <Steps steps={steps} onOpen={onOpen} />}
      <Next />
    </section>
  );
}

/** Who takes part, for a person who opens the view for the first time. */
function Introduction() {
  return (
    <div className="learn-introduction">
      <p>{t`A person uses a web app in a browser. The app has to prove to two services, Orders and Billing, who the person is.`}</p>
      <p>{t`The issuer knows the password and creates the tokens. A thief tries to get in.`}</p>
      <p>{t`Choose a story and go through it step by step, or press the actions in any order. Each step appears here, with what was sent and who decided what.`}</p>
      <Button look="primary" className="justify-self-start" onClick={() => startStory(scenarios[0])}>
        {t`Start with story 1`}
      </Button>
    </div>
  );
}

/** The facts of the chosen scenario. */
function Lesson() {
  const { scenario } = useStory();
  const chosen = scenarios.find(({ id }) => id === scenario);
  if (chosen === undefined) return null;
  return (
    <div className="learn-lesson">
      <h3 className="learn-heading">{say(chosen.title)}</h3>
      <ul className="learn-facts">
        {chosen.facts.map((fact) => (
          <li key={fact}>{say(fact)}</li>
        ))}
      </ul>
      {chosen.id === 'week' ? <WeekTable /> : null}
    </div>
  );
}

/** Leads through the rest of a scenario. It gets the focus when one starts, so that Enter is enough. */
function Next() {
  const { actions, position } = useStory();
  const next = actions[position];
  if (next === undefined) return <NextStory />;
  return (
    <div className="learn-next">
      <Button data-next-step look="primary" onClick={() => goToStep(position + 1)}>
        {t`Next step (${position + 1} of ${actions.length})`}
      </Button>
      <Button onClick={() => goToStep(actions.length)}>{t`Show all steps`}</Button>
      <span className="text-xs text-muted">{actionWords(next)}</span>
    </div>
  );
}

/** At the end of a story: the one after it. */
function NextStory() {
  const { scenario, actions } = useStory();
  const at = scenarios.findIndex(({ id }) => id === scenario);
  const after = at === -1 || actions.length === 0 ? undefined : scenarios[at + 1];
  if (after === undefined) return null;
  return (
    <div className="learn-next">
      <Button data-next-step look="primary" onClick={() => startStory(after)}>
        {t`Next story: ${say(after.title)}`}
      </Button>
    </div>
  );
}

function Sentences({ steps }: { readonly steps: readonly LifeStep[] }) {
  return (
    <ol className="learn-sentences">
      {steps.map((step, at) => (
        <li key={at}>{stepSentences(step).join(' ')}</li>
      ))}
    </ol>
  );
}

function Steps({ steps, onOpen }: Opens & { readonly steps: readonly LifeStep[] }) {
  const { position } = useStory();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.children[position - 1]?.scrollIntoView?.({ block: 'nearest' });
  }, [position]);
  return (
    <div hidden={steps.length === 0}>
      <div aria-hidden="true" className="learn-lanes">
        {lanes.map((lane) => (
          <span key={lane}>{actorName(lane)}</span>
        ))}
      </div>
      <ol ref={list} aria-label={t`Steps`} className="learn-steps">
        {steps.map((step, at) => (
          <li key={at} className={classes('learn-step', at >= position && 'learn-step-later')}>
            <button
              type="button"
              aria-current={at === position - 1 ? 'step' : undefined}
              className="learn-step-title"
              onClick={() => goToStep(at + 1)}
            >
              {`${at + 1}. ${actionWords(step.action)}`}
            </button>
            {at < position ? <Step step={step} isCurrent={at === position - 1} onOpen={onOpen} /> : null}
          </li>
        ))}
      </ol>
    </div>
  );
}

type StepProps = Opens & { readonly step: LifeStep; readonly isCurrent: boolean };

/** Each arrow, then what it led to. The current step also shows what was sent. */
function Step({ step, isCurrent, onOpen }: StepProps) {
  return (
    <>
      <Notes step={step} after={0} />
      {step.exchanges.map((exchange, at) => (
        <Fragment key={at}>
          <Arrow exchange={exchange} />
          <Notes step={step} after={at + 1} />
          {isCurrent ? <LearnExchange exchange={exchange} onOpen={onOpen} /> : null}
        </Fragment>
      ))}
      {isCurrent ? <p className="text-xs text-muted">{costWords(step.cost)}</p> : null}
    </>
  );
}

function Notes({ step, after }: { readonly step: LifeStep; readonly after: number }) {
  const notes = step.notes.filter((note) => note.after === after);
  if (notes.length === 0) return null;
  return (
    <ul className="learn-notes">
      {notes.map((note, at) => (
        <li key={at}>
          <b>{noteActor(note)}</b> {noteSentence(note)}
        </li>
      ))}
    </ul>
  );
}

/** An arrow from one lane to another, with the request above it and the answer in its color and number. */
function Arrow({ exchange }: { readonly exchange: Exchange }) {
  const [from, to] = [lanes.indexOf(exchange.from), lanes.indexOf(exchange.to)];
  const left = (Math.min(from, to) + 0.5) / lanes.length;
  const width = Math.abs(to - from) / lanes.length;
  const code = exchange.response.split(' ', 2)[1] ?? '';
  const isFine = code.startsWith('2') || code.startsWith('3');
  return (
    <div className="learn-arrow-row">
      <span className="sr-only">{exchangeWords(exchange)}</span>
      <span
        aria-hidden="true"
        className={classes('learn-arrow', from > to && 'learn-arrow-back', !isFine && 'learn-arrow-bad')}
        style={{ left: `${left * 100}%`, width: `${width * 100}%` }}
      />
      <span
        aria-hidden="true"
        className={classes('learn-arrow-text', !isFine && 'text-danger')}
        style={textPlace(left, width)}
      >
        {`${exchange.request.split(' ', 2).join(' ')} · ${code}`}
      </span>
    </div>
  );
}

/** A text near the right edge ends with its arrow, so that it is not cut off. */
const textPlace = (left: number, width: number): { left?: string; right?: string } =>
  left > 0.5 ? { right: `${(1 - left - width) * 100}%` } : { left: `${left * 100}%` };
