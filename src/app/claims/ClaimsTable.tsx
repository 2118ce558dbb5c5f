import { Suspense, useRef, useState, type ReactNode } from 'react';
import { claimsContaining, type ClaimEntry } from '../../core/claims/claims-table.ts';
import { count, t } from '../../core/text/language.ts';
import { claimEntriesOf, claimsTextOf } from '../../session/reading/claim-entries.ts';
import { freshDisclosing, sdJwtOf } from '../../session/state/disclosures.ts';
import { lazyPart } from '../../ui/load.tsx';
import { useOneTabStop } from '../../ui/one-tab-stop.ts';
import { Field } from '../../ui/Field.tsx';
import { ClaimsRows } from './ClaimRows.tsx';
import { helpForNewcomers, helpOn, openHelp } from '../page/help.ts';
import { MoreRows } from '../page/MoreRows.tsx';
import { Section } from '../page/Section.tsx';
import { useTokenRows } from '../page/shown-rows.ts';
import { useSession } from '../page/use-session.ts';

/** The number of claims that are drawn at first. A set of thousands is searched, not read. */
const drawnAtFirst = 60;
/** The number of claims from which a search is useful. */
const searchable = 8;

/**
 * Lists every claim with its meaning, its source, and what its value says; closed, in one line each.
 * Typing does not wait for it, because it is in a stage.
 */
export function ClaimsTable() {
  const entries = claimEntriesOf(useSession(claimsTextOf));
  const isEmpty = entries.length === 0;
  return (
    <Section
      fold="claims"
      title={t`Claims`}
      count={isEmpty ? '' : count(entries.length)}
      help={helpOn('claim-names', t`Claims`)}
      tools={isEmpty ? undefined : <ExplainButton />}
      className="pane-claims"
      closed={<WithDisclosures>{isEmpty ? <NoClaims /> : <ClosedTable entries={entries} />}</WithDisclosures>}
    >
      <WithDisclosures>{isEmpty ? <NoClaims /> : <OpenTable entries={entries} />}</WithDisclosures>
    </Section>
  );
}

/** Starts the walk through the token. */
const ExplainButton = () => (
  <button
    type="button"
    className="min-h-6 text-xs text-accent hover:underline"
    onClick={() => openHelp(helpForNewcomers)}
  >
    {t`Explain this token`}
  </button>
);

// Lazy: few tokens are SD-JWTs.
const Disclosures = lazyPart(async () => (await import('./Disclosures.tsx')).Disclosures);

// Lazy: most texts have one token, which relates to nothing.
const Relations = lazyPart(async () => (await import('./Relations.tsx')).Relations);

// Lazy: few tokens contain certificates.
const CertificateChain = lazyPart(async () => (await import('./CertificateChain.tsx')).CertificateChain);

// Lazy: few tokens are status lists.
const StatusListPicture = lazyPart(async () => (await import('./StatusListPicture.tsx')).StatusListPicture);

/** The table, and below it what an SD-JWT discloses, and how the tokens of the text belong together. */
function WithDisclosures({ children }: { readonly children: ReactNode }) {
  const isSdJwt = useSession(({ source }) => sdJwtOf(source) !== null);
  const hasStatuses = useSession((session) => (freshDisclosing(session)?.statusList ?? null) !== null);
  const hasChain = useSession((session) => (freshDisclosing(session)?.chain ?? null) !== null);
  const isRelated = useSession((session) => (freshDisclosing(session)?.relations.length ?? 0) > 0);
  return (
    <>
      {children}
      {isSdJwt ? (
        <Suspense fallback={null}>
          <Disclosures />
        </Suspense>
      ) : null}
      {hasChain ? (
        <Suspense fallback={null}>
          <CertificateChain />
        </Suspense>
      ) : null}
      {hasStatuses ? (
        <Suspense fallback={null}>
          <StatusListPicture />
        </Suspense>
      ) : null}
      {isRelated ? (
        <Suspense fallback={null}>
          <Relations />
        </Suspense>
      ) : null}
    </>
  );
}

const NoClaims = () => (
  <p className="px-2 pb-2 text-muted">{t`Claims appear here once the payload is a claims set (a JSON object).`}</p>
);

type TableProps = { readonly entries: readonly ClaimEntry[] };

/** One line for each claim, in a few lines' height. */
function ClosedTable({ entries }: TableProps) {
  const drawn = useTokenRows(entries, drawnAtFirst);
  return (
    <div className="claims-few">
      <Table entries={drawn.rows} isBrief />
      <MoreRows of={drawn} />
    </div>
  );
}

/** Every claim with its meaning, and a search if there are many. */
function OpenTable({ entries }: TableProps) {
  const [text, setText] = useState('');
  const found = claimsContaining(entries, text);
  const drawn = useTokenRows(found, drawnAtFirst);
  return (
    <>
      {entries.length >= searchable ? (
        <Field
          className="px-2 pb-1"
          label={t`Search claims`}
          type="search"
          value={text}
          onText={setText}
          placeholder={t`name, meaning or value`}
        />
      ) : null}
      {found.length === 0 ? <p className="px-2 pb-2 text-muted">{t`No matching claims.`}</p> : null}
      <p className="px-2 pb-1 text-xs text-muted">{t`Claims are registered with IANA unless marked.`}</p>
      {drawn.rows.length === 0 ? null : <Table entries={drawn.rows} isBrief={false} />}
      <MoreRows of={drawn} />
    </>
  );
}

function Table({ entries, isBrief }: TableProps & { readonly isBrief: boolean }) {
  const place = useRef<HTMLTableElement>(null);
  useOneTabStop(place);
  return (
    <table ref={place} aria-label={t`Claims`} data-brief={isBrief} className="claims-table">
      <thead className="sr-only">
        <tr>
          <th scope="col">{t`Claim`}</th>
          <th scope="col">{t`Value`}</th>
          <th scope="col">{t`Meaning`}</th>
        </tr>
      </thead>
      <tbody>
        <ClaimsRows entries={entries} />
      </tbody>
    </table>
  );
}
