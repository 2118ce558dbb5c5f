import { readStored, writeStored } from '../../beside/storage.ts';
import { cell, useCell } from './cell.ts';
import { parsedObject } from '../../beside/parsed.ts';

type Split = {
  /** The orientation of the line itself: a vertical one separates columns. */
  readonly orientation: 'vertical' | 'horizontal';
  /** Its limits, and its approximate default position, in percent. */
  readonly min: number;
  readonly max: number;
  readonly standard: number;
  /** The unit in the style sheet: a share of the room, or a length. */
  readonly unit: '' | '%';
};

/**
 * The movable lines between panes. `app.css` defines what a position means, as the custom property
 * `--split-…`.
 */
export const paneSplits = {
  left: { orientation: 'vertical', min: 18, max: 50, standard: 30, unit: '' },
  right: { orientation: 'vertical', min: 55, max: 85, standard: 72.5, unit: '' },
  token: { orientation: 'horizontal', min: 20, max: 75, standard: 50, unit: '' },
  header: { orientation: 'horizontal', min: 12, max: 50, standard: 25, unit: '%' },
  signature: { orientation: 'horizontal', min: 55, max: 85, standard: 76, unit: '%' },
} as const satisfies Readonly<Record<string, Split>>;

export type SplitName = keyof typeof paneSplits;
type Layout = { readonly [Name in SplitName]?: number };

const names = Object.keys(paneSplits).filter((name): name is SplitName => Object.hasOwn(paneSplits, name));

const layout = cell(readLayout());

export const useLayout = (): Layout => useCell(layout);

/**
 * Moves a line, or returns it to its default position (null). The position is kept on this device.
 */
export function moveSplit(name: SplitName, to: number | null): void {
  const { [name]: _, ...others } = layout.get();
  change(to === null ? others : { ...others, [name]: to });
}

export const resetLayout = (): void => change({});
export const isLaidOut = (): boolean => Object.keys(layout.get()).length > 0;

function change(to: Layout): void {
  layout.set(to);
  writeStored('device', 'layout', isLaidOut() ? JSON.stringify(to) : null);
  showLayout();
}

/** Reads the stored layout. It can be from another version, or not from Jotscope at all. */
function readLayout(): Layout {
  const stored = parsedObject(readStored('device', 'layout'));
  const isPlace = (name: SplitName, place: unknown): place is number =>
    typeof place === 'number' && place >= paneSplits[name].min && place <= paneSplits[name].max;
  return Object.fromEntries(names.flatMap((name) => (isPlace(name, stored?.[name]) ? [[name, stored?.[name]]] : [])));
}

/**
 * Sets the positions in the style sheet, through the CSSOM: the page's policy does not allow styles
 * in markup.
 */
export function showLayout(): void {
  const { style, dataset } = document.documentElement;
  const places = layout.get();
  for (const name of names) {
    const place = places[name];
    if (place === undefined) style.removeProperty(`--split-${name}`);
    else style.setProperty(`--split-${name}`, `${place}${paneSplits[name].unit}`);
  }
  if (isLaidOut()) dataset['laid'] = Object.keys(places).join(' ');
  else delete dataset['laid'];
}
