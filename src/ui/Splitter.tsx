import type { KeyboardEvent, PointerEvent } from 'react';

type SplitterProps = {
  readonly label: string;
  /** Orientation of the line itself. A vertical line separates left from right. */
  readonly orientation: 'vertical' | 'horizontal';
  /** Position, in percent of what it divides. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onMove: (value: number) => void;
  readonly onReset: () => void;
};

/** How far an arrow key moves it, in percent. */
const step = 2;

/**
 * A movable line between two panes, for pointer, arrow keys, Home and End. Enter and a double click
 * reset it (ARIA APG, window splitter).
 */
export function Splitter({ label, orientation, value, min, max, onMove, onReset }: SplitterProps) {
  const move = (to: number): void => onMove(Math.min(max, Math.max(min, to)));
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      move(shareOf(event.currentTarget, orientation === 'vertical' ? event.clientX : event.clientY));
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const to = placeAfter(event.key, { from: presentShare(event.currentTarget), min, max, orientation });
    if (to === null && event.key !== 'Enter') return;
    event.preventDefault();
    if (to === null) onReset();
    else move(to);
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={orientation}
      aria-valuenow={Math.round(value)}
      aria-valuemin={min}
      aria-valuemax={max}
      className={`splitter splitter-${orientation}`}
      onPointerDown={grasp}
      // Otherwise the browser would drag the text selected next to it.
      onMouseDown={(event) => event.preventDefault()}
      onPointerMove={drag}
      onDoubleClick={onReset}
      onKeyDown={press}
    />
  );
}

function grasp({ currentTarget, pointerId }: PointerEvent<HTMLElement>): void {
  currentTarget.focus();
  currentTarget.setPointerCapture(pointerId);
}

type Place = {
  readonly from: number;
  readonly min: number;
  readonly max: number;
  readonly orientation: SplitterProps['orientation'];
};

/** Returns the position that a key moves it to; null for other keys. */
function placeAfter(key: string, { from, min, max, orientation }: Place): number | null {
  const [back, on] = orientation === 'vertical' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  const places: Readonly<Record<string, number>> = { [back]: from - step, [on]: from + step, Home: min, End: max };
  return places[key] ?? null;
}

/**
 * Returns the drawn position, which differs from the requested one if a pane has a minimum size.
 */
function presentShare(line: HTMLElement): number {
  const { left, top, width, height } = line.getBoundingClientRect();
  return shareOf(line, isVertical(line) ? left + width / 2 : top + height / 2);
}

/** Converts a screen position in pixels to percent of the container. */
function shareOf(line: HTMLElement, at: number): number {
  const { left, top, width, height } = (line.parentElement ?? line).getBoundingClientRect();
  return isVertical(line) ? ((at - left) / width) * 100 : ((at - top) / height) * 100;
}

const isVertical = (line: HTMLElement): boolean => line.ariaOrientation === 'vertical';
