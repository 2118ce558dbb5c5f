import { memo, useState } from 'react';
import { misfitWords, type ClaimEntry, type Registry } from '../../core/claims/claims-table.ts';
import { claimEntryId } from '../../core/glossary/name-entry-id.ts';
import { providerRow, vendorMeaning } from '../../core/profiles/providers.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { language, say, t, type Language } from '../../core/text/language.ts';
import { claimsProvider } from '../../session/reading/provider.ts';
import { HelpMark } from '../../ui/HelpMark.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { BreakableText } from './BreakableText.tsx';
import { ClaimTime } from './ClaimTime.tsx';
import { ClaimValue } from './ClaimValue.tsx';
import { CopyMark } from '../page/CopyMark.tsx';
import { helpOn } from '../page/help.ts';
import { MoreRows } from '../page/MoreRows.tsx';
import { rowKeys } from '../page/row-keys.ts';
import { useTokenRows } from '../page/shown-rows.ts';
import { useSession } from '../page/use-session.ts';

/** The rows of several claims. */
export function ClaimsRows({ entries }: { readonly entries: readonly ClaimEntry[] }) {
  const keys = rowKeys(entries.map(({ name }) => name));
  return entries.map((entry, at) => <ClaimRows key={keys[at]} entry={entry} spoken={language()} />);
}

/** `spoken` is the language of the words in the row. */
type RowsProps = { readonly entry: ClaimEntry; readonly spoken: Language };

/**
 * A claim's row and, once it is unfolded, the rows of what it contains. An edit of the payload makes
 * new entries for all claims, but only the rows that it changes are rendered.
 */
const ClaimRows = memo(ClaimRow, ({ entry, spoken }, next) => spoken === next.spoken && isSame(entry, next.entry));

/** What else an entry has follows from these, except its position, which no row shows. */
const isSame = (one: ClaimEntry, other: ClaimEntry): boolean =>
  one.name === other.name && one.path === other.path && one.depth === other.depth && one.text === other.text;

function ClaimRow({ entry }: RowsProps) {
  const [isOpen, setOpen] = useState(false);
  const isFoldable = entry.inner.length > 0;
  const isOwn = entry.registry !== null;
  return (
    <>
      <tr
        className="claim-row"
        data-help={isOwn ? claimEntryId(entry.name) : undefined}
        data-depth={Math.min(entry.depth, deepestIndent)}
      >
        <th scope="row" className="claim-name">
          <span className="claim-gutter">
            {isFoldable ? <Unfold name={entry.name} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} /> : null}
          </span>
          <span className="min-w-0 font-mono font-medium [overflow-wrap:anywhere]">
            <BreakableText text={briefText(entry.name, mostOfName)} />
          </span>
        </th>
        <td className="claim-value">
          <ClaimValue entry={entry} isOpen={isOpen} />
          <ClaimTime entry={entry} />
        </td>
        <td className="claim-meaning text-muted">
          <Meaning entry={entry} />
        </td>
      </tr>
      {isOpen ? <InnerRows entry={entry} /> : null}
    </>
  );
}

/** The rows of what a claim contains, as many as the person asked for. */
function InnerRows({ entry: { inner } }: { readonly entry: ClaimEntry }) {
  const shown = useTokenRows(inner);
  return (
    <>
      <ClaimsRows entries={shown.rows} />
      {shown.left === 0 ? null : (
        <tr className="claim-row" data-more="">
          <td colSpan={3}>
            <MoreRows of={shown} />
          </td>
        </tr>
      )}
    </>
  );
}

/** The maximum number of characters of a name that are shown. The payload shows all of it. */
const mostOfName = 300;

const deepestIndent = 4;

function Unfold({
  name,
  isOpen,
  onToggle,
}: {
  readonly name: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-label={t`What is in ${briefText(name, mostOfName)}`}
      onClick={onToggle}
      className="-mx-1 -my-1 size-6 rounded text-muted hover:bg-raised"
    >
      {isOpen ? '▾' : '▸'}
    </button>
  );
}

/** Most claims are registered with IANA, which is said once above the table. */
const registries: Readonly<Record<Registry, () => string>> = {
  registered: () => '',
  public: () => t`public claim: a name under its owner's domain (RFC 7519 §4.2)`,
  private: () => t`private claim: issuer and verifier define its meaning (RFC 7519 §4.3)`,
};

function Meaning({ entry }: { readonly entry: ClaimEntry }) {
  const { name, row, registry, path, text } = entry;
  const misfit = misfitWords(entry);
  const vendor = useVendorMeaning(entry);
  return (
    <>
      {row === null ? null : (
        <>
          <b className="font-medium text-text">{say(row.title)}</b>
          <span className="claim-explained">
            . {say(row.meaning)} <cite className="not-italic">{row.source}</cite>
          </span>
        </>
      )}
      {vendor === null ? null : <> {vendor}</>}
      {registry === null || registry === 'registered' ? null : (
        <>
          {vendor === null ? '' : ' · '}
          {registries[registry]()}
        </>
      )}
      {misfit === '' ? null : (
        <span className="flex gap-1 text-warn">
          <Icon name="warning" className="mt-0.5 size-3.5 shrink-0" />
          {misfit}
        </span>
      )}
      <span className="claim-tools">
        {registry === null ? null : <HelpMark {...helpOn(claimEntryId(name), briefText(name, mostOfName))} />}
        <CopyMark
          name={t`Copy the value of ${briefText(path, mostOfName)}`}
          what={t`Value`}
          title={t`Copy value`}
          text={() => copied(entry, text)}
        >
          <Icon name="copy" className="size-3.5" />
        </CopyMark>
        <CopyMark
          name={t`Copy the path ${briefText(path, mostOfName)}`}
          what={t`Path`}
          title={t`Copy path`}
          text={() => path}
        >
          $.
        </CopyMark>
      </span>
    </>
  );
}

/**
 * Returns what the issuer means by a claim of its own, such as `Okta: The client that asked for the
 * token.`
 */
function useVendorMeaning({ name, depth }: ClaimEntry): string | null {
  const provider = useSession(claimsProvider);
  const meaning = provider === null || depth > 0 ? null : vendorMeaning(provider, name);
  return provider === null || meaning === null ? null : `${providerRow(provider).name}: ${meaning}`;
}

/** Returns a string without its quotes and escapes, and anything else as written. */
const copied = ({ node }: ClaimEntry, text: string): string => (node.kind === 'string' ? node.value : text);
