import { durationWords } from '../../core/claims/duration.ts';
import { seconds } from '../../core/claims/numeric-date.ts';
import { callsADay, weekByStyle } from '../../core/lifecycle/week.ts';
import { lifeValueName } from '../../core/lifecycle/words.ts';
import { count, t } from '../../core/text/language.ts';

/** The same week with three styles, side by side. */
export function WeekTable() {
  const week = weekByStyle();
  const rows: readonly [string, (of: (typeof week)[number]) => string][] = [
    [t`Requests`, ({ requests }) => count(requests)],
    [t`Lookups`, ({ lookups }) => count(lookups)],
    [t`Bytes`, ({ bytes }) => count(bytes)],
    [t`Password sent`, ({ passwords }) => t`${count(passwords)} times`],
    [t`The thief has`, ({ thief }) => thief.join(', ')],
    [
      t`Works after the new password`,
      ({ exposure }) => (exposure === 0 ? t`not at all` : t`up to ${durationWords(seconds(exposure))}`),
    ],
  ];
  return (
    <div className="overflow-x-auto" role="region" aria-label={t`The same week`} tabIndex={0}>
      <table className="learn-week">
        <caption className="text-left">{t`Five days with ${callsADay} calls each, a theft on the third, and a new password on the fourth`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Style`}</th>
            {week.map(({ style }) => (
              <th key={style} scope="col">
                {lifeValueName('style', style)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, text]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {week.map((of) => (
                <td key={of.style}>{text(of)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
