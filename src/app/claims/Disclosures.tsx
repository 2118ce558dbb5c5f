import { count, t } from '../../core/text/language.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { othersText } from '../../core/text/others-text.ts';
import type { Disclosed } from '../../core/disclosure/apply.ts';
import { freshDisclosing } from '../../session/state/disclosures.ts';
import { MoreItems } from '../page/MoreRows.tsx';
import { useShownRows } from '../page/shown-rows.ts';
import { useSession, useStore } from '../page/use-session.ts';

/**
 * What an SD-JWT discloses. Taking a mark away leaves the disclosure out, as a holder does before
 * presenting the token (RFC 9901 §6); undo brings it back.
 */
export function Disclosures() {
  const store = useStore();
  const found = useSession(freshDisclosing);
  const shown = useShownRows(found?.disclosed ?? none, 'disclosures');
  if (found === null) return null;
  const { disclosed, undisclosed } = found;
  const leaveOut = (index: number): void =>
    store.dispatch({
      type: 'disclosures-kept',
      kept: disclosed.flatMap((each) => (each.index === index ? [] : [each.index])),
    });
  return (
    <div className="border-t border-border px-2 py-1.5 text-xs">
      <p className="text-muted">
        {undisclosed === 1
          ? t`1 digest has no disclosure: a claim that is withheld, or a decoy. Only the issuer can tell.`
          : t`${count(undisclosed)} digests have no disclosure: claims that are withheld, or decoys. Only the issuer can tell.`}
      </p>
      <ul aria-label={t`Disclosures`} className="grid">
        {shown.rows.map((each) => (
          <li key={each.index}>
            <label className="flex min-h-6 items-center gap-1.5">
              <input type="checkbox" checked onChange={() => leaveOut(each.index)} aria-label={nameOf(each)} />
              <span className="font-mono font-medium [overflow-wrap:anywhere]">{nameOf(each)}</span>
              <span className="min-w-0 truncate font-mono text-muted">{briefText(each.value, 200)}</span>
            </label>
          </li>
        ))}
        <MoreItems of={shown} />
      </ul>
    </div>
  );
}

const none: readonly never[] = [];

const nameOf = ({ name, index }: Disclosed): string =>
  name === null ? t`array element (disclosure ${index + 1})` : othersText(name);
