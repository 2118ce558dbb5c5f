import { Splitter } from '../ui/Splitter.tsx';
import { moveSplit, splits, useLayout, type SplitName } from './layout.ts';

/** One of the lines between panes. There is none where the panes stand in one column. */
export function PaneSplitter({ split }: { readonly split: SplitName }) {
  const { name, orientation, min, max, standard } = splits[split];
  const place = useLayout()[split];
  return <Splitter label={name()} orientation={orientation} min={min} max={max} value={place ?? standard} onMove={(to) => moveSplit(split, to)} onReset={() => moveSplit(split, null)} />;
}
