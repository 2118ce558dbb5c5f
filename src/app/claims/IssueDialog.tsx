import { useState } from 'react';
import { claimRows, type ClaimTree } from '../../core/disclosure/claim-tree.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { count, t } from '../../core/text/language.ts';
import { readJson } from '../../core/text/json.ts';
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
import { privateText } from '../../ui/private-text.ts';
import { Select } from '../../ui/Select.tsx';
import { helpOn } from '../page/help.ts';
import { MoreItems } from '../page/MoreRows.tsx';
import { PageDialog } from '../page/PageDialog.tsx';
import { useShownRows } from '../page/shown-rows.ts';
import { useSession, useStore } from '../page/use-session.ts';
import { indentAt } from './indent.ts';
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
  const { marked, mark, values, setValue } = useMarks(issuable);
  const [decoyText, setDecoyText] = useState('0');
  const [hash, setHash] = useState(issuable.tree.hash);
  const [typ, setTyp] = useState('');
  const decoys = decoysIn(decoyText);
  const rows = issuableRows(issuable, typ === '' ? issuable.typ : typ);
  const lack = lackOf({ issuable, marked, values, decoys, signer });
  const wish = { marked, values, decoys: decoys ?? 0, hash, typ: typ === '' ? null : typ };
  return (
    <div className="grid gap-2">
      <p>
        {t`Select the claims that the holder can withhold. Each becomes a disclosure, and the token keeps only its hash.`}{' '}
        <HelpMark {...helpOn('issue-sd-jwt', t`Issue an SD-JWT`)} />
      </p>
      <Claims rows={rows} marked={marked} values={values} onMark={mark} onValue={setValue} />
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

/**
 * The ids of the marked claims, and other values of disclosures. Another token starts with those that are
 * selectively disclosable in it.
 */
function useMarks({ tree }: Issuable) {
  const [kept, keep] = useState(() => startOf(tree));
  if (kept.of !== tree) keep(startOf(tree));
  const mark = (id: string): void => {
    const marked = new Set(kept.marked);
    if (!marked.delete(id)) marked.add(id);
    keep({ ...kept, marked });
  };
  const setValue = (id: string, text: string): void => keep({ ...kept, values: new Map([...kept.values, [id, text]]) });
  // The field of another claim is not shown, and its text waits for the claim to be selected again.
  const values = new Map([...kept.values].filter(([id]) => kept.marked.has(id)));
  return { ...kept, values, mark, setValue };
}

type Marks = {
  readonly of: ClaimTree;
  readonly marked: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
};

const startOf = (tree: ClaimTree): Marks => ({ of: tree, marked: marksOf(tree), values: new Map() });

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
  readonly marked: Marks['marked'];
  readonly values: Marks['values'];
  readonly decoys: number | null;
  readonly signer: ReturnType<typeof issuerKeyOf>;
};

/** Returns why nothing can be issued yet; null if it can. */
function lackOf({ issuable, marked, values, decoys, signer }: Filled): string | null {
  if (!signer.ok) return signer.fault;
  if (decoys === null) return t`The number of decoys is a whole number from 0 to ${mostDecoys}.`;
  if ([...values.values()].some((text) => !isJson(text)))
    return t`A value is not valid JSON. Put strings in double quotes.`;
  return marked.size === 0 && !issuable.isSdJwt ? t`Select at least one claim.` : null;
}

const isJson = (text: string): boolean => readJson(text).fault === null;

type ClaimsProps = {
  readonly rows: readonly IssuableRow[];
  readonly marked: Marks['marked'];
  readonly values: Marks['values'];
  readonly onValue: (id: string, text: string) => void;
  readonly onMark: (id: string) => void;
};

function Claims({ rows, marked, values, ...on }: ClaimsProps) {
  const shown = useShownRows(rows, null);
  return (
    <ul aria-label={t`Claims of the token`} className="grid grid-cols-1" data-focus-first="">
      {shown.rows.map((row) => (
        <li key={row.node.id} className={indentAt(row.depth)}>
          <Claim row={row} isMarked={marked.has(row.node.id)} other={values.get(row.node.id)} {...on} />
        </li>
      ))}
      <MoreItems of={shown} />
    </ul>
  );
}

type ClaimProps = Pick<ClaimsProps, 'onMark' | 'onValue'> & {
  readonly row: IssuableRow;
  readonly isMarked: boolean;
  readonly other: string | undefined;
};

function Claim({ row: { node, against }, isMarked, other, onMark, onValue }: ClaimProps) {
  const path = briefText(othersText(node.path), 200);
  // What is in the payload is edited there. A disclosure is in no other box.
  const isField =
    node.written !== null && isMarked && node.content.kind === 'scalar' && node.text.length < longestValue;
  return (
    <span className="flex min-h-6 flex-wrap items-center gap-1.5">
      <label className="flex min-w-0 flex-wrap items-center gap-1.5">
        <input
          type="checkbox"
          checked={isMarked}
          disabled={against === 'forbidden' && !isMarked}
          onChange={() => onMark(node.id)}
          aria-label={path}
          aria-description={against === null ? undefined : againstWords[against]()}
        />
        <span className="font-mono font-medium [overflow-wrap:anywhere]">{path}</span>
        {isField ? null : <span className="min-w-0 truncate font-mono text-muted">{briefText(node.text, 120)}</span>}
      </label>
      {isField ? (
        <input
          {...privateText}
          aria-label={t`Value of ${path}`}
          aria-invalid={!isJson(other ?? node.text)}
          value={other ?? node.text}
          onInput={({ currentTarget }) => onValue(node.id, currentTarget.value)}
          className="min-w-0 flex-1 rounded border border-control bg-surface px-1.5 font-mono text-xs aria-invalid:border-danger"
        />
      ) : null}
      {against === null ? null : <span className="text-xs text-muted">{againstWords[against]()}</span>}
    </span>
  );
}

/** A longer text would slow down a field of one line. */
const longestValue = 2000;

const againstWords: Readonly<Record<NonNullable<IssuableRow['against']>, () => string>> = {
  critical: () => t`Verifiers need it to check the token (RFC 9901 §9.7).`,
  forbidden: () => t`SD-JWT VC does not allow it to be withheld.`,
};
