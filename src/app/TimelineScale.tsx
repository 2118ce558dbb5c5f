import { fractionOf, type Lane, type Timeline } from '../core/claims/timeline.ts';
import { t } from '../core/text/language.ts';

const lane = 22;
const bar = 8;
const labels = 14;

/**
 * The drawing alone; what it shows is written below it. A bar for each token from when to when it is to be accepted, longer and paler by the
 * tolerance; a tick for each time; a line for now, a broken one for the moment that is checked.
 */
export function TimelineScale({ timeline }: { readonly timeline: Timeline }) {
  const { lanes, now, moment } = timeline;
  const height = lanes.length * (lane + labels) + 4;
  return (
    <svg aria-hidden="true" width="100%" height={height} className="timeline-scale" data-lanes={lanes.length}>
      {lanes.map((each, at) => <LaneBar key={at} lane={each} timeline={timeline} top={at * (lane + labels)} />)}
      <Line timeline={timeline} at={now} height={height} className="timeline-now" />
      {moment === now ? null : <Line timeline={timeline} at={moment} height={height} className="timeline-moment" />}
    </svg>
  );
}

type Drawn = { readonly timeline: Timeline };

function LaneBar({ lane: { marks, valid }, timeline, top }: Drawn & { readonly lane: Lane; readonly top: number }) {
  const from = valid.from ?? -Infinity;
  const to = valid.to ?? Infinity;
  const middle = top + labels;
  return (
    <>
      <rect x="0" y={middle} width="100%" height={bar} className="timeline-base" />
      {from < to ? (
        <>
          <Stretch timeline={timeline} from={from - timeline.tolerance} to={to + timeline.tolerance} y={middle} className="timeline-tolerated" />
          <Stretch timeline={timeline} from={from} to={to} y={middle} className="timeline-valid" />
        </>
      ) : null}
      {placed(marks, timeline).map(({ claim, fraction, isLabelled }) => (
        <g key={claim}>
          <line x1={percent(fraction)} x2={percent(fraction)} y1={middle - 3} y2={middle + bar + 3} className="timeline-tick" />
          {isLabelled ? <text x={percent(fraction)} y={top + 10} textAnchor={anchorAt(fraction)} className="timeline-label">{claim}</text> : null}
        </g>
      ))}
    </>
  );
}

function Stretch({ timeline, from, to, y, className }: Drawn & { readonly from: number; readonly to: number; readonly y: number; readonly className: string }) {
  const [start, end] = [fractionOf(timeline, from), fractionOf(timeline, to)];
  return <rect x={percent(start)} y={y} width={percent(end - start)} height={bar} className={className} />;
}

function Line({ timeline, at, height, className }: Drawn & { readonly at: number; readonly height: number; readonly className: string }) {
  const x = percent(fractionOf(timeline, at));
  return <line x1={x} x2={x} y1={labels - 2} y2={height} className={className}><title>{className === 'timeline-now' ? t`now` : t`checked as of`}</title></line>;
}

const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;

function anchorAt(fraction: number): 'start' | 'middle' | 'end' {
  if (fraction < 0.12) return 'start';
  return fraction > 0.88 ? 'end' : 'middle';
}

/** What a name needs beside it, as a part of the scale: of those that lie closer, the first is named. */
const room = 0.16;

function placed(marks: Lane['marks'], timeline: Timeline) {
  let last = -Infinity;
  return marks.map(({ claim, at }) => {
    const fraction = fractionOf(timeline, at);
    const isLabelled = fraction - last >= room;
    if (isLabelled) last = fraction;
    return { claim, fraction, isLabelled };
  });
}
