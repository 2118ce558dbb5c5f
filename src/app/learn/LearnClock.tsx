import { useEffect, useId, useState } from 'react';
import { durationWords } from '../../core/claims/duration.ts';
import { seconds } from '../../core/claims/numeric-date.ts';
import { utcText } from '../../core/claims/time-words.ts';
import { startOfLife } from '../../core/lifecycle/model.ts';
import { t } from '../../core/text/language.ts';
import { Button } from '../../ui/Button.tsx';
import { act, moveClock, playedOf, useStory } from './learn-story.ts';

const hour = 3600;
const day = 24 * hour;
/** The ends of the slider. It is as long as the story needs, so that it stays still while it is dragged. */
const ends = [2 * hour, day, 8 * day, 30 * day, 90 * day, 365 * day];

/** The only clock of the story. It stands still until it is started, stepped or dragged. */
export function LearnClock() {
  const [runs, setRuns] = useState(false);
  const id = useId();
  const { state, steps } = playedOf(useStory());
  const last = steps.at(-1)?.at ?? 0;
  const end = ends.find((each) => each >= last + hour) ?? last + day;
  useEffect(() => {
    if (!runs) return undefined;
    const timer = setInterval(() => act({ type: 'wait', seconds: 60 }), 1000);
    return () => clearInterval(timer);
  }, [runs]);
  const time = timeWords(state.now);
  return (
    <section aria-label={t`Clock`} className="learn-clock">
      <label htmlFor={id} className="font-mono text-xs whitespace-nowrap">
        {time}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={end}
        step={60}
        value={state.now}
        aria-label={t`Time of the story`}
        aria-valuetext={time}
        onChange={({ target }) => moveClock(Number(target.value))}
        className="timeline-slider min-w-24 grow"
      />
      <span className="flex flex-wrap gap-1">
        <Button aria-pressed={runs} onClick={() => setRuns(!runs)}>
          {runs ? t`Pause the clock` : t`Run the clock`}
        </Button>
        {waits.map((length) => (
          <Button key={length} onClick={() => act({ type: 'wait', seconds: length })}>
            {`+${durationWords(seconds(length))}`}
          </Button>
        ))}
      </span>
    </section>
  );
}

const waits = [60, 900, day];

/** Returns the time of the story: `2026-01-05 08:15:00 UTC · 15 min after the start`. */
function timeWords(now: number): string {
  const utc = utcText(seconds(startOfLife + now)) ?? '';
  return now === 0 ? utc : t`${utc} · ${durationWords(seconds(now))} after the start`;
}
