import { useDeferredValue, useState } from 'react';
import { claimsContaining, type ClaimEntry } from '../../core/claims/claims-table.ts';
import { t } from '../../core/text/language.ts';
import { claimEntriesOf, claimsTextOf } from '../../session/reading/claim-entries.ts';
import { Field } from '../../ui/Field.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { ClaimRows } from './ClaimRows.tsx';
import { helpOn } from '../page/help.ts';
import { MoreRows } from '../page/MoreRows.tsx';
import { useTokenRows } from '../page/shown-rows.ts';
import { useSession } from '../page/use-session.ts';

/** The number of claims that are drawn at first. A set of thousands is searched, not read. */
const drawnAtFirst = 60;
/** The number of claims from which a search is useful. */
const searchable = 8;

/**
 * Lists every claim with its meaning, its source, and what its value says. It renders shortly after
 * a keystroke, so that typing does not wait for it.
 */
export function ClaimsTable() {
  const entries = claimEntriesOf(useDeferredValue(useSession(claimsTextOf)));
  const [sought, setSought] = useState('');
  const found = claimsContaining(entries, sought);
  const drawn = useTokenRows(found, drawnAtFirst);
  return (
    <Pane
      title={t`Claims`}
      help={helpOn('claim-names', t`Claims`)}
      about={entries.length === 0 ? '' : String(entries.length)}
      className="pane-claims"
    >
      {entries.length === 0 ? (
        <p className="p-2 text-xs text-muted">{t`The claims appear here as soon as there is a claims set.`}</p>
      ) : null}
      {entries.length >= searchable ? (
        <Field
          className="px-2 pt-1.5"
          label={t`Search claims`}
          type="search"
          value={sought}
          onText={setSought}
          placeholder={t`name, meaning or value`}
        />
      ) : null}
      {drawn.rows.length === 0 ? null : <Table entries={drawn.rows} />}
      {found.length === 0 && entries.length > 0 ? (
        <p className="p-2 text-xs text-muted">{t`No claim holds this text.`}</p>
      ) : null}
      <MoreRows of={drawn} />
    </Pane>
  );
}

function Table({ entries }: { readonly entries: readonly ClaimEntry[] }) {
  return (
    <table aria-label={t`Claims`} className="claims-table text-xs">
      <thead className="sr-only">
        <tr>
          <th scope="col">{t`Claim`}</th>
          <th scope="col">{t`Value`}</th>
          <th scope="col">{t`Meaning`}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <ClaimRows key={entry.node.span.start} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}
