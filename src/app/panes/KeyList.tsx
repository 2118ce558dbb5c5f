import { useEffect, useMemo, useRef, type RefObject } from 'react';
import type { Key, KeyFault, KeyRing } from '../../core/keys/key.ts';
import { keyFaultWords } from '../../core/keys/words.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { t } from '../../core/text/language.ts';
import { keyStanding } from '../../session/signature/key-standing.ts';
import type { Session } from '../../session/state/model.ts';
import { tokenOfSource } from '../../session/state/source.ts';
import { Icon } from '../../ui/Icon.tsx';
import { MoreItems } from '../page/MoreRows.tsx';
import { useShownRows } from '../page/shown-rows.ts';
import { useSession } from '../page/use-session.ts';
import { isUsed, KeyLine } from './KeyLine.tsx';

const ringOf = ({ ring, key }: Session) => (ring?.of === key ? ring : null);

/**
 * Lists each key: what it is, what it can do, and whether it verified this token. Each stretch that
 * is not a key has a line that says why.
 */
export function KeyList() {
  const ring = useSession(ringOf);
  const results = useSession(keyStanding);
  const isForSecret = useSession(needsSecret);
  const rows = useMemo(() => (ring === null ? [] : rowsOf(isForSecret ? ring : asRead(ring))), [ring, isForSecret]);
  const shown = useShownRows(rows, ring?.of.text ?? '');
  const list = useRef<HTMLUListElement>(null);
  const verifier = [...results].find(([, result]) => isUsed(result))?.[0] ?? null;
  useInView(list, ring, verifier);
  if (rows.length === 0) return null;
  return (
    <ul
      ref={list}
      aria-label={t`Keys`}
      className="key-list relative max-h-32 divide-y divide-border overflow-y-auto border-t border-border text-xs"
      tabIndex={0}
    >
      {withVerifier(rows, shown.rows, verifier).map((row) =>
        'fault' in row ? (
          <FaultLine key={`${row.fault.kind} ${row.fault.span.start}`} fault={row.fault} />
        ) : (
          <KeyLine key={row.key.index} item={row.key} result={results.get(row.key.index) ?? null} />
        ),
      )}
      <MoreItems of={shown} />
    </ul>
  );
}

/** Whether the token needs a shared secret, or is not known. */
function needsSecret({ source }: Session): boolean {
  const token = tokenOfSource(source);
  return token.kind === 'empty' || (token.header.parameters.alg ?? 'HS').startsWith('HS');
}

/** Returns the keys that a text can only mean for an algorithm with key pairs. */
const asRead = (ring: KeyRing): Pick<KeyRing, 'keys' | 'faults'> =>
  ring.kind === 'secret' && ring.read !== undefined ? { keys: ring.read.keys, faults: [] } : ring;

type Row = { readonly fault: KeyFault } | { readonly key: Key };

const rowsOf = ({ faults, keys }: Pick<KeyRing, 'keys' | 'faults'>): readonly Row[] => [
  ...faults.map((fault) => ({ fault })),
  ...keys.map((key) => ({ key })),
];

/** Returns the shown rows, preceded by that of the key that verified, if it is not one of them. */
function withVerifier(rows: readonly Row[], shown: readonly Row[], verifier: number | null): readonly Row[] {
  const isVerifier = (row: Row): boolean => 'key' in row && row.key.index === verifier;
  if (verifier === null || shown.length === rows.length || shown.some(isVerifier)) return shown;
  return [...rows.filter(isVerifier), ...shown];
}

/**
 * Scrolls the list, and not the page, to the key that verified the token. An edit that the same key
 * signs again leaves the list where it is, and the page need not be laid out for it.
 */
function useInView(list: RefObject<HTMLUListElement | null>, ring: KeyRing | null, verifier: number | null): void {
  const last = useRef<{ readonly ring: KeyRing | null; readonly verifier: number } | null>(null);
  useEffect(() => {
    if (verifier === null || (last.current?.ring === ring && last.current.verifier === verifier)) return;
    last.current = { ring, verifier };
    const line = list.current?.querySelector<HTMLElement>('[data-verifier]');
    if (!line || !list.current) return;
    const { scrollTop, clientHeight } = list.current;
    const end = line.offsetTop + line.offsetHeight;
    if (line.offsetTop < scrollTop || end > scrollTop + clientHeight)
      list.current.scrollTo({ top: line.offsetTop - (clientHeight - line.offsetHeight) / 2 });
  }, [list, ring, verifier]);
}

function FaultLine({ fault }: { readonly fault: KeyFault }) {
  return (
    <li className="flex gap-1.5 px-2 py-1 text-danger">
      <Icon name="cross" className="mt-0.5 size-3.5 shrink-0" />
      <span className="min-w-0 [overflow-wrap:anywhere]">{briefText(keyFaultWords(fault))}</span>
    </li>
  );
}
