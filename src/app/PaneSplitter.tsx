import { t } from '../core/text/language.ts';
import { Splitter } from '../ui/Splitter.tsx';
import { moveSplit, paneSplits, useLayout, type SplitName } from './page/layout.ts';

const names: Readonly<Record<SplitName, () => string>> = {
  left: () => t`Width of token and key`,
  right: () => t`Width of header, payload and signature`,
  token: () => t`Height of the encoded token`,
  header: () => t`Height of the header`,
  signature: () => t`Height of header and payload`,
};

/** One of the movable lines between panes. There are none if the panes are in one column. */
export function PaneSplitter({ split }: { readonly split: SplitName }) {
  const { orientation, min, max, standard } = paneSplits[split];
  const place = useLayout()[split];
  return (
    <Splitter
      label={names[split]()}
      orientation={orientation}
      min={min}
      max={max}
      value={place ?? standard}
      onMove={(to) => moveSplit(split, to)}
      onReset={() => moveSplit(split, null)}
    />
  );
}
