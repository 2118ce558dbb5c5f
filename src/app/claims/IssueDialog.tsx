import { useState } from 'react';
import { claimRows, type ClaimTree } from '../../core/disclosure/claim-tree.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { count, t } from '../../core/text/language.ts';
import { othersText } from '../../core/text/others-text.ts';
import {
  disclosureHashes,
  issuableOf,
  issuableRows,
  issuerKeyOf,
  type Issuable,
  type IssuableRow,
} from '../../session/signature/issue-disclosures.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { HelpMark } from '../../ui/HelpMark.tsx';
import { Select } from '../../ui/Select.tsx';
import { helpOn } from '../page/help.ts';
import { MoreItems } from '../page/MoreRows.tsx';
import { PageDialog } from '../page/PageDialog.tsx';
import { useShownRows } from '../page/shown-rows.ts';
import { useSession, useStore } from '../page/use-session.ts';
import { issueDisclosures } from './issue-disclosures.ts';

/** Makes an SD-JWT of the token: its issuer marks the claims that the holder can withhold (RFC 9901 §4). */
export function IssueDialog() {
  const found = useSession(issuableOf);
  return (
    <PageDialog title={t`Issue an SD-JWT`} width="wide">
      {found.ok ? <IssueForm issuable={found.value} /> : <p role="status">{found.fault}</p>}
    </PageDialog>
  );
}

type FormProps = { readonly issuable: Issuable };

function IssueForm({ issuable }: FormProps) {
  const store = useStore();
  const signer = useSession(issuerKeyOf);
  const { marked, mark } = useMarks(issuable);
  const [decoyText, setDecoyText] = useState('0');
  const [hash, setHash] = useState(issuable.tree.hash);
  const [typ, setTyp] = useState('');
  const decoys = decoysIn(decoyText);
  const rows = issuableRows(issuable, typ === '' ? issuable.typ : typ);
  const lack = lackOf({ issuable, marked, decoys, signer });
  const wish = { marked, decoys: decoys ?? 0, hash, typ: typ === '' ? null : typ };
  return (
    <div className="grid gap-2">
      <p>
        {t`Select the claims that the holder can withhold. Each becomes a disclosure, and the token keeps only its hash.`}{' '}
        <HelpMark {...helpOn('issue-sd-jwt', t`Issue an SD-JWT`)} />
      </p>
      <Claims rows={rows} marked={marked} onMark={mark} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Field
          label={t`Decoys in each place`}
          type="number"
          value={decoyText}
          onText={setDecoyText}
          invalid={decoys === null}
        />
        <Select
          label={t`Hash`}
          value={hash}
          disabled={issuable.undisclosed > 0}
          hint={issuable.undisclosed > 0 ? undisclosedWords(issuable.undisclosed) : undefined}
          options={disclosureHashes.map((name) => ({ value: name, text: name }))}
          onChoose={setHash}
        />
        <Select label={t`Type (typ)`} value={typ} options={typesFor(issuable)} onChoose={setTyp} />
      </div>
      {issuable.undisclosed > 0 ? <p className="text-muted">{undisclosedWords(issuable.undisclosed)}</p> : null}
      <div className="flex flex-wrap items-center gap-2">
        <Button
          look="primary"
          disabled={lack !== null}
          title={lack ?? undefined}
          onClick={() => void issueDisclosures(store, wish)}
        >{t`Issue SD-JWT`}</Button>
        {lack === null ? null : <span className="text-muted">{lack}</span>}
      </div>
    </div>
  );
}

const undisclosedWords = (many: number): string =>
  many === 1
    ? t`1 digest has no disclosure. It stays as it is, and so does the hash, because its claim is not known here.`
    : t`${count(many)} digests have no disclosure. They stay as they are, and so does the hash, because their claims are not known here.`;

const typesFor = ({ typ }: Issuable) => [
  { value: '', text: typ === '' ? t`none, as before` : t`${briefText(othersText(typ), 40)}, as before` },
  ...['sd-jwt', 'dc+sd-jwt', 'vc+sd-jwt'].filter((each) => each !== typ).map((each) => ({ value: each, text: each })),
];

/** The ids of the marked claims. Another token starts with those that are selectively disclosable in it. */
function useMarks({ tree }: Issuable) {
  const [kept, keep] = useState(() => ({ of: tree, marked: marksOf(tree) }));
  if (kept.of !== tree) keep({ of: tree, marked: marksOf(tree) });
  const mark = (id: string): void => {
    const marked = new Set(kept.marked);
    if (!marked.delete(id)) marked.add(id);
    keep({ of: kept.of, marked });
  };
  return { marked: kept.marked, mark };
}

const marksOf = (tree: ClaimTree): ReadonlySet<string> =>
  new Set(claimRows(tree).flatMap(({ node }) => (node.written === null ? [] : [node.id])));

/** Many more only make the token longer. */
const mostDecoys = 20;

/** Returns the number in the field; null if it is not one. */
function decoysIn(text: string): number | null {
  const many = text.trim() === '' ? 0 : Number(text);
  return Number.isInteger(many) && many >= 0 && many <= mostDecoys ? many : null;
}

type Filled = FormProps & {
  readonly marked: ReadonlySet<string>;
  readonly decoys: number | null;
  readonly signer: ReturnType<typeof issuerKeyOf>;
};

/** Returns why nothing can be issued yet; null if it can. */
function lackOf({ issuable, marked, decoys, signer }: Filled): string | null {
  if (!signer.ok) return signer.fault;
  if (decoys === null) return t`The number of decoys is a whole number from 0 to ${mostDecoys}.`;
  return marked.size === 0 && !issuable.isSdJwt ? t`Select at least one claim.` : null;
}

type ClaimsProps = {
  readonly rows: readonly IssuableRow[];
  readonly marked: ReadonlySet<string>;
  readonly onMark: (id: string) => void;
};

function Claims({ rows, marked, onMark }: ClaimsProps) {
  const shown = useShownRows(rows, null);
  return (
    <ul aria-label={t`Claims of the token`} className="grid grid-cols-1" data-focus-first="">
      {shown.rows.map((row) => (
        <li key={row.node.id} className={indents[Math.min(row.depth, 5)]}>
          <Claim row={row} isMarked={marked.has(row.node.id)} onMark={onMark} />
        </li>
      ))}
      <MoreItems of={shown} />
    </ul>
  );
}

const indents = ['', 'pl-4', 'pl-8', 'pl-12', 'pl-16', 'pl-20'];

type ClaimProps = Pick<ClaimsProps, 'onMark'> & { readonly row: IssuableRow; readonly isMarked: boolean };

function Claim({ row: { node, against }, isMarked, onMark }: ClaimProps) {
  const path = briefText(othersText(node.path), 200);
  return (
    <label className="flex min-h-6 flex-wrap items-center gap-1.5">
      <input
        type="checkbox"
        checked={isMarked}
        disabled={against === 'forbidden' && !isMarked}
        onChange={() => onMark(node.id)}
        aria-label={path}
        aria-description={against === null ? undefined : againstWords[against]()}
      />
      <span className="font-mono font-medium [overflow-wrap:anywhere]">{path}</span>
      <span className="min-w-0 truncate font-mono text-muted">{briefText(node.text, 120)}</span>
      {against === null ? null : <span className="text-xs text-muted">{againstWords[against]()}</span>}
    </label>
  );
}

const againstWords: Readonly<Record<NonNullable<IssuableRow['against']>, () => string>> = {
  critical: () => t`Verifiers need it to check the token (RFC 9901 §9.7).`,
  forbidden: () => t`SD-JWT VC does not allow it to be withheld.`,
};
