import { useEffect, useRef, useState } from 'react';
import { t } from '../../core/text/language.ts';
import { othersText } from '../../core/text/others-text.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../page/CopyButton.tsx';
import { PageDialog } from '../page/PageDialog.tsx';
import { useStore } from '../page/use-session.ts';
import { followStoryLinks, goToStep, playedOf, presentStory, startOver, storyLink, useStory } from './learn-story.ts';
import './learn.css';
import { LearnActions } from './LearnActions.tsx';
import { LearnChart } from './LearnChart.tsx';
import { LearnClock } from './LearnClock.tsx';
import { LearnHoldings } from './LearnHoldings.tsx';
import { LearnScenarios } from './LearnScenarios.tsx';
import { hasOwnWork, openInDebugger } from './open-in-debugger.ts';

/** The life of a token, to be played: who has what, who sends what, and who decides what. */
export function LearnView() {
  const { position, actions, unread } = useStory();
  const [asked, setAsked] = useState<string | null>(null);
  const store = useStore();
  useEffect(followStoryLinks, []);
  useEffect(followUndoKeys, []);
  const open = (id: string): void =>
    hasOwnWork(store) && asked !== id ? setAsked(id) : void openInDebugger(store, playedOf(presentStory()).state, id);
  return (
    <PageDialog
      title={t`Learn: the life of a token`}
      width="full"
      tools={
        <>
          <Button disabled={position === 0} onClick={() => goToStep(position - 1)}>{t`Undo step`}</Button>
          <Button disabled={position === actions.length} onClick={() => goToStep(position + 1)}>{t`Redo step`}</Button>
          <CopyButton name={t`Copy link to the story`} label={t`Copy link`} what={t`Link`} text={storyLink} />
          <Button disabled={actions.length === 0} onClick={startOver}>{t`Start over`}</Button>
        </>
      }
    >
      {unread === null ? null : (
        <p role="alert" className="mb-2 text-danger">
          {unread === ''
            ? t`The link has an empty step, or more than 500 steps. Ask its sender to copy it again.`
            : t`The link contains “${othersText(unread)}”, which is not an action. Ask its sender to copy it again.`}
        </p>
      )}
      {asked === null ? null : (
        <Question key={asked} id={asked} onOpen={() => open(asked)} onKeep={() => setAsked(null)} />
      )}
      <div className="learn">
        <div className="learn-side">
          <LearnScenarios />
          <LearnActions />
        </div>
        <div className="learn-middle">
          <LearnClock />
          <LearnChart onOpen={open} />
        </div>
        <LearnHoldings onOpen={open} />
      </div>
    </PageDialog>
  );
}

type QuestionProps = { readonly id: string; readonly onOpen: () => void; readonly onKeep: () => void };

/** Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y step through the story. Returns the function that stops it. */
function followUndoKeys(): () => void {
  const press = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase();
    if ((!event.ctrlKey && !event.metaKey) || (key !== 'z' && key !== 'y')) return;
    event.preventDefault();
    goToStep(presentStory().position + (key === 'y' || event.shiftKey ? 1 : -1));
  };
  addEventListener('keydown', press);
  return () => removeEventListener('keydown', press);
}

/** Asks before the token replaces the person's own work. */
function Question({ id, onOpen, onKeep }: QuestionProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div role="alert" className="learn-question">
      <p>{t`${id} would replace your token, key and expectations. Undo restores them.`}</p>
      <Button onClick={onOpen}>{t`Open ${id} anyway`}</Button>
      <Button ref={keep} onClick={onKeep}>{t`Keep mine`}</Button>
    </div>
  );
}
