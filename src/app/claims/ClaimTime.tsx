import { unitWords } from '../../core/claims/claim-values.ts';
import type { ClaimEntry } from '../../core/claims/claims-table.ts';
import type { InferredTime, Seconds } from '../../core/claims/numeric-date.ts';
import { timeWords, utcText } from '../../core/claims/time-words.ts';
import { t } from '../../core/text/language.ts';
import { useNow, useZone } from '../page/clock.ts';

/** The moment of a time claim in UTC, here, and from now; of another number, what it could be. */
export function ClaimTime({ entry: { at, inferred } }: { readonly entry: ClaimEntry }) {
  if (at !== null) return <Moment at={at} />;
  return inferred === null ? null : <span className="block text-muted">{inferredWords(inferred)}</span>;
}

/** Apart, so that only rows with a time follow the clock. */
function Moment({ at }: { readonly at: Seconds }) {
  const zone = useZone();
  const words = timeWords(at, useNow(), zone);
  if (words === null) return <span className="block text-muted">{t`beyond any calendar`}</span>;
  return (
    <>
      <span className="block">{words.utc}</span>
      {words.localBrief === '' ? null : <span className="block text-muted">{`${words.local} (${zone})`}</span>}
      <span className="block text-muted">{words.relative}</span>
    </>
  );
}

function inferredWords({ seconds, unit }: InferredTime): string {
  const utc = utcText(seconds) ?? '';
  return unit === 'seconds' ? t`could be a time: ${utc}` : t`could be a time in ${unitWords(unit)}: ${utc}`;
}
