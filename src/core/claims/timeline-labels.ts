import { timelineFraction, type DrawnClaim, type Timeline, type TimeMark } from './timeline.ts';

/** The side of its tick on which a name is placed, as in SVG. */
type Anchor = 'start' | 'middle' | 'end';

/** A tick on the scale, from 0 to 1; the anchor is null if its name does not fit. */
type PlacedMark = { readonly claim: DrawnClaim; readonly fraction: number; readonly anchor: Anchor | null };

/** The width of a letter on the narrowest scale. */
const letter = 0.026;
/** The space between a tick and a name next to it; the drawing uses this or less. */
const gap = 0.012;
/** How far names may extend beyond the scale, which has a margin on both sides. */
const margin = 0.02;

/**
 * Returns the marks with the names that fit next to each other: always `exp`, because it decides,
 * then the others in order of time.
 */
export function placedMarks(
  marks: readonly TimeMark[],
  timeline: Pick<Timeline, 'from' | 'to'>,
): readonly PlacedMark[] {
  const ticks = marks.map(({ claim, at }) => ({ claim, fraction: timelineFraction(timeline, at) }));
  const taken = new Map<DrawnClaim, Place>();
  for (const tick of ticks.toSorted((one, other) => Number(other.claim === 'exp') - Number(one.claim === 'exp'))) {
    const place = placeOf(tick, preferred(tick, ticks), [...taken.values()]);
    if (place !== null) taken.set(tick.claim, place);
  }
  return ticks.map((tick) => ({ ...tick, anchor: taken.get(tick.claim)?.anchor ?? null }));
}

type Tick = Omit<PlacedMark, 'anchor'>;
type Place = { readonly anchor: Anchor; readonly from: number; readonly to: number };

/**
 * Returns the preferred sides. If a time is shortly before `exp`, its name goes to the left and
 * that of `exp` to the right.
 */
function preferred({ claim, fraction }: Tick, ticks: readonly Tick[]): readonly Anchor[] {
  const isCrowded = ticks.some(
    (other) =>
      other.claim !== claim &&
      other.fraction < fraction &&
      fraction - other.fraction < (other.claim.length + claim.length) * letter,
  );
  return claim === 'exp' && isCrowded ? ['start', 'end'] : ['middle', 'end', 'start'];
}

function placeOf({ claim, fraction }: Tick, anchors: readonly Anchor[], taken: readonly Place[]): Place | null {
  const length = claim.length * letter;
  const starts: Readonly<Record<Anchor, number>> = {
    start: fraction + gap,
    middle: fraction - length / 2,
    end: fraction - gap - length,
  };
  const places = anchors.map((anchor): Place => ({ anchor, from: starts[anchor], to: starts[anchor] + length }));
  return (
    places.find(
      ({ from, to }) =>
        from >= -margin && to <= 1 + margin && taken.every((other) => to <= other.from || from >= other.to),
    ) ?? null
  );
}
