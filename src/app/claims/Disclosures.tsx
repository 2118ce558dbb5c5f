import { chosenAfter, type DisclosureRow } from '../../core/disclosure/tree.ts';
import { count, t } from '../../core/text/language.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { othersText } from '../../core/text/others-text.ts';
import { disclosureTreeOf, type DisclosureTree } from '../../session/reading/disclosure-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { HelpMark } from '../../ui/HelpMark.tsx';
import { openDialog } from '../page/dialogs.ts';
import { helpOn } from '../page/help.ts';
import { MoreItems } from '../page/MoreRows.tsx';
import { useShownRows } from '../page/shown-rows.ts';
import { useSession, useStore } from '../page/use-session.ts';
import { indentAt } from './indent.ts';
import { KeyBindingForm } from './KeyBindingForm.tsx';
import { presentDisclosures } from './present-disclosures.ts';

/**
 * The tree of an SD-JWT's payload with its digests. Taking a mark away leaves a disclosure out, as a
 * holder does before presenting the token (RFC 9901 §7.2); setting it again puts the disclosure back.
 */
export function Disclosures() {
  const tree = useSession(disclosureTreeOf);
  const shown = useShownRows(tree?.rows ?? none, 'disclosures');
  if (tree === null) return null;
  return (
    <div className="border-t border-border px-2 py-1.5 text-xs">
      <h3 className="font-semibold">{t`Disclosures`}</h3>
      <p className="text-muted">
        {undisclosedWords(tree.undisclosed)} <HelpMark {...helpOn('selective-disclosure', t`Disclosures`)} />
      </p>
      <ul aria-label={t`Disclosures`} className="grid grid-cols-1">
        {shown.rows.map((row, at) => (
          <li key={row.kind === 'disclosure' ? row.written : at} className={indentAt(row.depth)}>
            <Row row={row} tree={tree} />
          </li>
        ))}
        <MoreItems of={shown} />
      </ul>
      <div className="pt-1">
        <Button onClick={() => openDialog('issue')}>{t`Change what is disclosable`}</Button>
      </div>
      <KeyBindingForm />
    </div>
  );
}

function undisclosedWords(many: number): string {
  if (many === 0) return t`Each digest has its disclosure.`;
  return many === 1
    ? t`1 digest has no disclosure: a claim that is withheld, or a decoy. Only the issuer can tell.`
    : t`${count(many)} digests have no disclosure: claims that are withheld, or decoys. Only the issuer can tell.`;
}

const none: readonly never[] = [];

function Row({ row, tree }: { readonly row: DisclosureRow; readonly tree: DisclosureTree }) {
  switch (row.kind) {
    case 'claim':
      return <span className="flex min-h-6 items-center font-mono text-muted">{briefText(othersText(row.name))}</span>;
    case 'digest':
      return (
        <span className="flex min-h-6 min-w-0 items-center gap-1.5 text-muted" data-disclosed="no">
          <span className="shrink-0">{t`withheld or decoy`}</span>{' '}
          <code className="min-w-0 truncate font-mono">{briefText(othersText(row.digest))}</code>
        </span>
      );
    case 'disclosure':
      return <Disclosure row={row} tree={tree} />;
  }
}

type DisclosureProps = { readonly row: DisclosureRow & { kind: 'disclosure' }; readonly tree: DisclosureTree };

function Disclosure({ row, tree }: DisclosureProps) {
  const store = useStore();
  const isPresent = tree.present.has(row.written);
  const choose = (): void => {
    const chosen = chosenAfter(tree.rows, tree.present, row.written);
    void presentDisclosures(
      store,
      tree.known.filter((each) => chosen.has(each)),
    );
  };
  return (
    <label className="flex min-h-6 flex-wrap items-center gap-1.5" data-disclosed={isPresent ? 'yes' : 'left-out'}>
      <input type="checkbox" checked={isPresent} onChange={choose} aria-label={nameOf(row)} />
      <span className="font-mono font-medium [overflow-wrap:anywhere]">{nameOf(row)}</span>
      <span className="min-w-0 truncate font-mono text-muted">{briefText(row.value, 200)}</span>
    </label>
  );
}

const nameOf = ({ name, at }: DisclosureProps['row']): string =>
  name === null ? t`array element (disclosure ${at})` : othersText(name);
