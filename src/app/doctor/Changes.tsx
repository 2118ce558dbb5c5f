import { useState } from 'react';
import type { Change } from '../../core/diagnose/trial.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { t } from '../../core/text/language.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeyMasked } from '../page/mask.ts';
import { differenceOf } from './difference.ts';

/** Two lines of the narrowest column for each side of one change, and one line for each of several. */
const most = { alone: 76, together: 36, whole: 2000 };

/** Shows what a repair changes, in at most four lines until all of it is asked for. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const [isWhole, showWhole] = useState(false);
  const isMasked = useKeyMasked();
  if (changes.length === 0) return null;
  const atFirst = changes.length === 1 ? most.alone : most.together;
  const length = isWhole ? most.whole : atFirst;
  const shown = changes.map((change) => ({ change, sides: sidesOf(change, length) }));
  return (
    <div data-diff="" className="grid justify-items-start gap-0.5 font-mono text-xs [overflow-wrap:anywhere]">
      {shown.map(({ change, sides }) =>
        isMasked && change.where === 'key' ? (
          <p key={change.where} className="font-sans text-muted">{t`The key is masked. Show it to see the change.`}</p>
        ) : (
          <Sides key={change.where} where={change.where} {...sides} />
        ),
      )}
      {shown.some(({ change, sides }) => sides.isCut && !(isMasked && change.where === 'key')) ? (
        <Button look="quiet" className="font-sans" onClick={() => showWhole(true)}>{t`Show all`}</Button>
      ) : null}
    </div>
  );
}

/** What is named here, and not a text that someone pasted, is shown as it is. */
function sidesOf({ where, before, after }: Change, length: number) {
  return where === 'keys' || where === 'secret-encoding'
    ? { before, after, isCut: false }
    : differenceOf(before, after, length);
}

type SidesProps = { readonly where: Change['where']; readonly before: string; readonly after: string };

function Sides({ where, before, after }: SidesProps) {
  if (where === 'secret-encoding') return <p className="font-sans">{t`Secret encoding: ${before} → ${after}`}</p>;
  return (
    <>
      {before === '' ? null : <del className="text-danger no-underline">− {briefText(before)}</del>}
      {after === '' ? null : <ins className="text-good no-underline">+ {briefText(after)}</ins>}
    </>
  );
}
