import { useMemo } from 'react';
import type { Key, KeyFault, KeyRing } from '../../core/keys/key.ts';
import { keyAbilities } from '../../core/keys/abilities.ts';
import { keyFaultWords, keyRemarkWords, keyTitle } from '../../core/keys/words.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { t } from '../../core/text/language.ts';
import type { Session } from '../../session/state/model.ts';
import { HelpMark } from '../../ui/HelpMark.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { helpOn } from '../page/help.ts';
import { MoreItems } from '../page/MoreRows.tsx';
import { useShownRows } from '../page/shown-rows.ts';
import { useSession } from '../page/use-session.ts';

const ringOf = ({ ring, key }: Session) => (ring?.of === key ? ring : null);

/**
 * Lists each key: what it is and what it can do here. Each stretch that is not a key has a line
 * that says why.
 */
export function KeyList() {
  const ring = useSession(ringOf);
  const rows = useMemo(() => (ring === null ? [] : rowsOf(ring)), [ring]);
  const shown = useShownRows(rows, ring?.of.text ?? '');
  if (rows.length === 0) return null;
  return (
    <ul
      aria-label={t`Keys`}
      className="max-h-44 divide-y divide-border overflow-y-auto border-t border-border text-xs"
      tabIndex={0}
    >
      {shown.rows.map((row) =>
        'fault' in row ? (
          <FaultLine key={`${row.fault.kind} ${row.fault.span.start}`} fault={row.fault} />
        ) : (
          <KeyLine key={row.key.index} item={row.key} />
        ),
      )}
      <MoreItems of={shown} />
    </ul>
  );
}

type Row = { readonly fault: KeyFault } | { readonly key: Key };

const rowsOf = ({ faults, keys }: KeyRing): readonly Row[] => [
  ...faults.map((fault) => ({ fault })),
  ...keys.map((key) => ({ key })),
];

function FaultLine({ fault }: { readonly fault: KeyFault }) {
  return (
    <li className="flex gap-1.5 px-2 py-1 text-danger">
      <Icon name="cross" className="mt-0.5 size-3.5 shrink-0" />
      <span>{briefText(keyFaultWords(fault))}</span>
    </li>
  );
}

function KeyLine({ item }: { readonly item: Key }) {
  const facts = [
    item.kid === null ? null : `kid ${item.kid}`,
    item.alg && `alg ${item.alg}`,
    item.use && `use ${item.use}`,
    item.keyOps && `key_ops ${item.keyOps.join(' ')}`,
  ];
  return (
    <li className="grid gap-0.5 px-2 py-1">
      <span className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-medium">{briefText(keyTitle(item))}</span>
        <span className="text-muted [overflow-wrap:anywhere]">{briefText(facts.filter(Boolean).join(' · '))}</span>
        <span className="ml-auto text-good">{abilityWords(item)}</span>
      </span>
      {item.thumbprint === null || item.form === 'secret' ? null : (
        <span className="text-muted" data-help="thumbprint">
          {t`Thumbprint`} <HelpMark {...helpOn('thumbprint', t`Thumbprint`)} />{' '}
          <code className="font-mono [overflow-wrap:anywhere] text-text">{item.thumbprint}</code>
        </span>
      )}
      {item.remarks.map((remark) => (
        <span key={remark.kind} className="text-warn">
          {keyRemarkWords(remark)}
        </span>
      ))}
    </li>
  );
}

function abilityWords(key: Key): string {
  const { verifies, signs } = keyAbilities(key);
  return [verifies && t`verifies`, signs && t`signs`].filter(Boolean).join(' · ') || t`neither verifies nor signs`;
}
