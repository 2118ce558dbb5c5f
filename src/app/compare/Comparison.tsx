import type { JsonChange } from '../../core/text/json-diff.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { count, t } from '../../core/text/language.ts';
import { MoreRows } from '../page/MoreRows.tsx';
import { useTokenRows } from '../page/shown-rows.ts';
import type { PartComparison } from '../../session/compare/compare.ts';
import { timeDifference } from '../../session/compare/time-difference.ts';

type Kind = JsonChange['kind'];

/** The number of differences that are shown at first. */
const rowsInView = 100;
const longest = 1000;

const signs: Readonly<Record<Kind, string>> = { same: '=', changed: '≠', added: '+', removed: '−' };
const words: Readonly<Record<Kind, () => string>> = {
  same: () => t`same`,
  changed: () => t`changed`,
  added: () => t`added`,
  removed: () => t`removed`,
};
const tones: Readonly<Record<Kind, string>> = {
  same: 'text-muted',
  changed: 'text-warn',
  added: 'text-good',
  removed: 'text-danger',
};

/** Shows the differences in one part, one row for each member. Equal members are folded. */
export function Comparison({
  title,
  tone,
  part,
}: {
  readonly title: string;
  readonly tone: string;
  readonly part: PartComparison;
}) {
  if (part.kind === 'absent') return null;
  const changes = part.kind === 'json' ? part.changes : [textChange(part)];
  const differing = changes.filter(({ kind }) => kind !== 'same');
  const same = changes.filter(({ kind }) => kind === 'same');
  return (
    <section aria-label={title} className="grid min-w-0 gap-1">
      <h3 className={`text-sm font-semibold ${tone}`}>{title}</h3>
      {differing.length === 0 ? (
        <p className="text-xs text-muted">
          {part.kind === 'json' && !part.sameText
            ? t`Same content, but in a different order or with different whitespace.`
            : t`Identical.`}
        </p>
      ) : null}
      {differing.length > 0 ? <Changes title={title} changes={differing} /> : null}
      {differing.length > 0 && same.length > 0 ? (
        <details className="text-xs">
          <summary className="min-h-6 text-muted">
            {same.length === 1 ? t`1 is the same` : t`${count(same.length)} are the same`}
          </summary>
          <Changes title={t`${title}, the same`} changes={same} />
        </details>
      ) : null}
    </section>
  );
}

const textChange = ({ before, after }: Extract<PartComparison, { kind: 'text' }>): JsonChange => ({
  kind: kindOf(before, after),
  path: '',
  before,
  after,
});

function kindOf(before: string | null, after: string | null): Kind {
  if (before === after) return 'same';
  if (before === null || before === '') return 'added';
  return after === null || after === '' ? 'removed' : 'changed';
}

function Changes({ title, changes }: { readonly title: string; readonly changes: readonly JsonChange[] }) {
  const shown = useTokenRows(changes, rowsInView);
  return (
    <>
      <table aria-label={title} className="block w-full table-fixed border-collapse text-left text-xs sm:table">
        <thead className="sr-only sm:not-sr-only sm:table-header-group">
          <tr className="text-muted">
            <th scope="col" className="w-1/5 px-1 font-normal">{t`Difference`}</th>
            <th scope="col" className="px-1 font-normal">{t`This token`}</th>
            <th scope="col" className="px-1 font-normal">{t`The other token`}</th>
          </tr>
        </thead>
        <tbody className="block sm:table-row-group">
          {shown.rows.map((change, at) => (
            <Row key={at} change={change} />
          ))}
        </tbody>
      </table>
      <MoreRows of={shown} />
    </>
  );
}

function Row({ change }: { readonly change: JsonChange }) {
  const { kind, path, before, after } = change;
  const moved = timeDifference(change);
  return (
    <tr data-change={kind} className="grid border-t border-border py-1 align-top sm:table-row">
      <th scope="row" className="px-1 py-0.5 font-normal [overflow-wrap:anywhere]">
        <span className={tones[kind]}>
          <span aria-hidden="true" className="font-mono font-bold">
            {signs[kind]}
          </span>{' '}
          {words[kind]()}
        </span>{' '}
        <span className="font-mono">{briefText(path.replace(/^\$\.?/, ''), longest)}</span>
        {moved === null ? null : <span className="block text-muted">{moved}</span>}
      </th>
      <Cell of={t`This token`} text={before} mark={kind === 'changed' || kind === 'removed' ? tones.removed : ''} />
      <Cell of={t`The other token`} text={after} mark={kind === 'changed' || kind === 'added' ? tones.added : ''} />
    </tr>
  );
}

type CellProps = { readonly of: string; readonly text: string | null; readonly mark: string };

/**
 * A cell of a row. On a narrow screen the cells are below one another, and each one names its
 * token.
 */
function Cell({ of, text, mark }: CellProps) {
  const shown = text === null ? null : briefText(text, longest);
  return (
    <td className="px-1 py-0.5">
      <span aria-hidden="true" className="block text-muted sm:hidden">
        {of}
      </span>
      <span className={`font-mono [overflow-wrap:anywhere] whitespace-pre-wrap ${mark}`}>
        {shown ?? <span className="text-muted">–</span>}
      </span>
    </td>
  );
}
