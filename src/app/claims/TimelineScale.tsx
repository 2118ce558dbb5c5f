import { placedMarks } from '../../core/claims/timeline-labels.ts';
import { timelineFraction, type Lane, type Timeline } from '../../core/claims/timeline.ts';
import { t } from '../../core/text/language.ts';

const lane = 22;
const bar = 8;
const labels = 14;
const title = 15;

/**
 * Draws the timeline. The text below it contains the same information. Each token has a bar for the
 * time in which it is valid, extended and paler by the tolerance. Each time has a tick, now has a
 * line, and the checked moment has a dashed line. Names are drawn in front of the lines.
 */
export function TimelineScale({ timeline }: { readonly timeline: Timeline }) {
  const { lanes, now, moment } = timeline;
  const tops = lanes.map((_, at) => lanes.slice(0, at).reduce((sum, each) => sum + heightOf(each), 0));
  const height = lanes.reduce((sum, each) => sum + heightOf(each), 4);
  return (
    <svg aria-hidden="true" width="100%" height={height} className="timeline-scale" data-lanes={lanes.length}>
      {lanes.map((each, at) => (
        <LaneBar key={at} lane={each} timeline={timeline} top={tops[at] ?? 0} />
      ))}
      <Line timeline={timeline} at={now} height={height} className="timeline-now" />
      {moment === now ? null : <Line timeline={timeline} at={moment} height={height} className="timeline-moment" />}
      {lanes.map((each, at) => (
        <LaneNames key={at} lane={each} timeline={timeline} top={tops[at] ?? 0} />
      ))}
    </svg>
  );
}

/** The title takes a line only if the token has a name. */
const titleOf = ({ name }: Lane): number => (name === null ? 0 : title);
const heightOf = (each: Lane): number => titleOf(each) + labels + lane;

type Drawn = { readonly timeline: Timeline };
type LaneProps = Drawn & { readonly lane: Lane; readonly top: number };

function LaneBar({ lane: each, timeline, top }: LaneProps) {
  const from = each.valid.from ?? -Infinity;
  const to = each.valid.to ?? Infinity;
  const middle = top + titleOf(each) + labels;
  return (
    <>
      <rect x="0" y={middle} width="100%" height={bar} className="timeline-base" />
      {from < to ? (
        <>
          <Stretch
            timeline={timeline}
            from={from - timeline.tolerance}
            to={to + timeline.tolerance}
            y={middle}
            className="timeline-tolerated"
          />
          <Stretch timeline={timeline} from={from} to={to} y={middle} className="timeline-valid" />
        </>
      ) : null}
      {each.marks.map(({ claim, at }) => {
        const x = percent(timelineFraction(timeline, at));
        return <line key={claim} x1={x} x2={x} y1={middle - 3} y2={middle + bar + 3} className="timeline-tick" />;
      })}
    </>
  );
}

/** Separates the names on both sides of ticks that are close together. */
const asides = { start: 3, middle: 0, end: -3 } as const;

function LaneNames({ lane: each, timeline, top }: LaneProps) {
  return (
    <>
      {each.name === null ? null : (
        <text x="0" y={top + 11} className="timeline-label timeline-title">
          {each.name}
        </text>
      )}
      {placedMarks(each.marks, timeline).map(({ claim, fraction, anchor }) =>
        anchor === null ? null : (
          <text
            key={claim}
            x={percent(fraction)}
            y={top + titleOf(each) + 10}
            dx={asides[anchor]}
            textAnchor={anchor}
            className="timeline-label"
          >
            {claim}
          </text>
        ),
      )}
    </>
  );
}

function Stretch({
  timeline,
  from,
  to,
  y,
  className,
}: Drawn & { readonly from: number; readonly to: number; readonly y: number; readonly className: string }) {
  const [start, end] = [timelineFraction(timeline, from), timelineFraction(timeline, to)];
  return <rect x={percent(start)} y={y} width={percent(end - start)} height={bar} className={className} />;
}

function Line({
  timeline,
  at,
  height,
  className,
}: Drawn & { readonly at: number; readonly height: number; readonly className: string }) {
  const x = percent(timelineFraction(timeline, at));
  return (
    <line x1={x} x2={x} y1={labels - 2} y2={height} className={className}>
      <title>{className === 'timeline-now' ? t`now` : t`checked as of`}</title>
    </line>
  );
}

const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;
