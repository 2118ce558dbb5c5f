import type { KeyboardEvent, PointerEvent } from 'react';

type SplitterProps = {
  readonly label: string;
  /** Of the line itself: a vertical one parts what is beside it. */
  readonly orientation: 'vertical' | 'horizontal';
  /** Where it stands, in percent of what it divides. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onMove: (value: number) => void;
  readonly onReset: () => void;
};

/** How far an arrow key moves it, percent. */
const step = 2;

/** A line between two panes that is moved by pointer, arrows, Home and End; Enter and a double click put it back (ARIA APG, window splitter). */
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
      // Or the browser would drag what is selected beside it.
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

/** Where a key moves it; null for a key that does not. */
function placeAfter(key: string, { from, min, max, orientation }: Place): number | null {
  const [back, on] = orientation === 'vertical' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  const places: Readonly<Record<string, number>> = { [back]: from - step, [on]: from + step, Home: min, End: max };
  return places[key] ?? null;
}

/** Where it stands as it is drawn: that may be elsewhere than asked for, where a pane has a least size. */
function presentShare(line: HTMLElement): number {
  const { left, top, width, height } = line.getBoundingClientRect();
  return shareOf(line, isVertical(line) ? left + width / 2 : top + height / 2);
}

/** Percent of the container at a place of the screen, px. */
function shareOf(line: HTMLElement, at: number): number {
  const { left, top, width, height } = (line.parentElement ?? line).getBoundingClientRect();
  return isVertical(line) ? ((at - left) / width) * 100 : ((at - top) / height) * 100;
}

const isVertical = (line: HTMLElement): boolean => line.ariaOrientation === 'vertical';
