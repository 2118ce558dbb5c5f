import { seconds, type Seconds } from '../../core/claims/numeric-date.ts';
import { isDrawn, timelineOf, type Lane, type Timeline } from '../../core/claims/timeline.ts';
import { lifetimeWords, timelineLines } from '../../core/claims/timeline-words.ts';
import { timeWords } from '../../core/claims/time-words.ts';
import { t } from '../../core/text/language.ts';
import type { Session } from '../../session/state/model.ts';
import { timelineLanes } from '../../session/reading/timeline-lanes.ts';
import { useNow } from '../page/clock.ts';
import { helpOn } from '../page/help.ts';
import { Section } from '../page/Section.tsx';
import { useIsOpen } from '../page/sections.ts';
import { TimelineScale } from './TimelineScale.tsx';
import { useSession, useStore } from '../page/use-session.ts';

const policyOf = ({ policy }: Session) => policy;

/**
 * Shows when the token is valid, as a drawing and in words, and lets the person choose another
 * moment.
 */
export function TimelinePane() {
  const policy = useSession(policyOf);
  const lanes = useSession(timelineLanes);
  const isOpen = useIsOpen('timeline');
  const now = useNow(!isOpen || !isDrawn(lanes));
  const timeline = timelineOf(lanes, policy, now);
  return (
    <Section fold="timeline" title={t`Timeline`} help={helpOn('expiry', t`Timeline`)} className="pane-timeline">
      {timeline === null ? (
        <p className="section-summary">{t`No time claims to show.`}</p>
      ) : (
        <Drawn timeline={timeline} />
      )}
    </Section>
  );
}

function Drawn({ timeline }: { readonly timeline: Timeline }) {
  return (
    <div className="grid gap-1 p-2 text-xs">
      <TimelineScale timeline={timeline} />
      <MomentSlider timeline={timeline} />
      {timeline.lanes.map((lane, at) => (
        <LaneWords key={at} lane={lane} timeline={timeline} />
      ))}
    </div>
  );
}

function LaneWords({ lane, timeline }: { readonly lane: Lane; readonly timeline: Timeline }) {
  return (
    <div>
      <p>
        {lane.name === null ? null : <b className="font-semibold">{lane.name}: </b>}
        {lifetimeWords(lane)}
      </p>
      <ul
        aria-label={lane.name === null ? t`Timeline` : t`Timeline of ${lane.name}`}
        className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-2"
      >
        {timelineLines(lane, timeline).map(({ label, text }) => (
          <li key={label} className="col-span-2 grid grid-cols-subgrid">
            <span className="font-mono">{label}</span> <span className="text-muted">{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The slider for the moment to check at, on the scale above it. The arrow keys also move it. */
function MomentSlider({ timeline: { from, to, moment, now } }: { readonly timeline: Timeline }) {
  const store = useStore();
  const step = Math.max(1, Math.round((to - from) / 400));
  const set = (at: Seconds) =>
    store.dispatch({ type: 'policy-set', field: 'checkAsOf', policy: { ...store.get().policy, checkAsOf: at } });
  return (
    <input
      type="range"
      aria-label={t`Moment on the timeline`}
      aria-valuetext={momentText(moment, now)}
      title={t`Drag to check the claims at another time.`}
      min={from}
      max={to}
      step={step}
      value={moment}
      onChange={({ target }) => set(seconds(Number(target.value)))}
      className="timeline-slider w-full"
    />
  );
}

function momentText(moment: Seconds, now: Seconds): string {
  const words = timeWords(moment, now, 'UTC');
  if (words === null || moment === now) return t`now`;
  return `${words.utc}, ${words.relative}`;
}
