import { fractionOf, type DrawnClaim, type Timeline, type TimeMark } from './timeline.ts';

/** On which side of its tick a name stands, as SVG says it. */
type Anchor = 'start' | 'middle' | 'end';

/** A tick on the scale, from 0 to 1; the anchor is null where there is no room for its name. */
export type PlacedMark = { readonly claim: DrawnClaim; readonly fraction: number; readonly anchor: Anchor | null };

/** What a letter takes of the scale, where that is narrowest. */
const letter = 0.026;
/** Between a tick and the name that stands on one side of it; what draws it keeps to this or less. */
const gap = 0.012;
/** Names may stand out of the scale by this: there is a margin on both sides. */
const margin = 0.02;

/** The marks with the names that fit beside one another: `exp` always, for it decides, then the others in the order of time. */
export function placedMarks(
  marks: readonly TimeMark[],
  timeline: Pick<Timeline, 'from' | 'to'>,
): readonly PlacedMark[] {
  const ticks = marks.map(({ claim, at }) => ({ claim, fraction: fractionOf(timeline, at) }));
  const taken = new Map<DrawnClaim, Place>();
  for (const tick of ticks.toSorted((one, other) => Number(other.claim === 'exp') - Number(one.claim === 'exp'))) {
    const place = placeOf(tick, preferred(tick, ticks), [...taken.values()]);
    if (place !== null) taken.set(tick.claim, place);
  }
  return ticks.map((tick) => ({ ...tick, anchor: taken.get(tick.claim)?.anchor ?? null }));
}

type Tick = Omit<PlacedMark, 'anchor'>;
type Place = { readonly anchor: Anchor; readonly from: number; readonly to: number };

/** Where a time stands close before `exp`, its name goes to the left and that of `exp` to the right. */
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
