import { useCallback, useRef } from 'react';
import { unitWords } from '../../core/claims/claim-values.ts';
import type { ClaimEntry } from '../../core/claims/claims-table.ts';
import type { InferredTime, Seconds } from '../../core/claims/numeric-date.ts';
import { relativeWords } from '../../core/claims/relative-words.ts';
import { timeWords, utcText } from '../../core/claims/time-words.ts';
import { t } from '../../core/text/language.ts';
import { useAtNow, useZone } from '../page/clock.ts';
import { useIsSeen } from '../page/seen.ts';

/**
 * Shows the moment of a time claim in UTC, in local time, and relative to now. For another number,
 * shows what it could be.
 */
export function ClaimTime({ entry: { at, inferred } }: { readonly entry: ClaimEntry }) {
  if (at !== null) return <Moment at={at} />;
  return inferred === null ? null : <span className="claim-time text-muted">{inferredWords(inferred)}</span>;
}

/** Only the relative time follows the clock. */
function Moment({ at }: { readonly at: Seconds }) {
  const zone = useZone();
  const words = timeWords(at, at, zone);
  if (words === null) return <span className="claim-time text-muted">{t`beyond any calendar`}</span>;
  return (
    <>
      <FromNow at={at} />
      <span className="claim-time">{words.utc}</span>
      {words.localBrief === '' ? null : <span className="claim-time text-muted">{`${words.local} (${zone})`}</span>}
    </>
  );
}

/** Shows a moment relative to now. It does not follow the clock while it is out of view. */
function FromNow({ at }: { readonly at: Seconds }) {
  const place = useRef<HTMLSpanElement>(null);
  const isSeen = useIsSeen(place);
  const words = useAtNow(
    useCallback((now: Seconds) => relativeWords(at - now).relative, [at]),
    !isSeen,
  );
  return (
    <span ref={place} className="claim-time claim-from-now">
      {words}
    </span>
  );
}

function inferredWords({ seconds, unit }: InferredTime): string {
  const utc = utcText(seconds) ?? '';
  return unit === 'seconds' ? t`could be a time: ${utc}` : t`could be a time in ${unitWords(unit)}: ${utc}`;
}
