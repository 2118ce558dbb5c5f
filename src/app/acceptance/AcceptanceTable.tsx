import { checkMoment } from '../../core/claims/policy.ts';
import type { AcceptanceRow } from '../../core/acceptance/acceptance-row.ts';
import { predictAcceptance, type Acceptance } from '../../core/acceptance/predict.ts';
import { acceptanceRows } from '../../core/acceptance/rows.ts';
import { acceptanceReason, acceptsWords } from '../../core/acceptance/words.ts';
import { t } from '../../core/text/language.ts';
import { acceptanceFactsOf } from '../../session/errors/acceptance.ts';
import type { Session } from '../../session/state/model.ts';
import { useNow } from '../page/clock.ts';
import { useSession } from '../page/use-session.ts';

const policyOf = ({ policy }: Session) => policy;

/** What each library with its defaults and the expectations of the page would say about the token. */
export function AcceptanceTable() {
  const facts = useSession(acceptanceFactsOf);
  const policy = useSession(policyOf);
  const now = Math.floor(checkMoment(policy, useNow(facts === null)));
  if (facts === null)
    return <p className="section-summary">{t`This table is about signed tokens in three parts. There is none.`}</p>;
  return (
    <>
      <p className="section-summary">
        {t`Each library with its defaults and your issuer, audience, type, algorithms, required claims and tolerance.`}
      </p>
      <table aria-label={t`Who would accept it`} className="w-full table-fixed border-collapse text-left text-xs">
        <thead>
          <tr>
            <th scope="col" className="w-28 px-2 py-1">{t`Library`}</th>
            <th scope="col" className="w-20 px-2 py-1">{t`Accepts`}</th>
            <th scope="col" className="px-2 py-1">{t`Reason and source`}</th>
          </tr>
        </thead>
        <tbody>
          {acceptanceRows.map(({ name, title, row }) => (
            <LibraryRow
              key={name}
              name={name}
              title={title}
              row={row}
              answer={predictAcceptance(row, { facts, policy, now })}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

type LibraryRowProps = {
  readonly name: string;
  readonly title: string;
  readonly row: AcceptanceRow;
  readonly answer: Acceptance;
};

const tones: Readonly<Record<Acceptance['accepts'], string>> = {
  yes: 'text-good',
  no: 'text-danger',
  depends: 'text-warn',
};

function LibraryRow({ name, title, row, answer }: LibraryRowProps) {
  const { source, version } = row.errors;
  return (
    <tr data-library={name} data-accepts={answer.accepts} className="border-t border-border align-top">
      <th scope="row" className="px-2 py-1 font-normal [overflow-wrap:anywhere]">
        {title}
      </th>
      <td className={`px-2 py-1 font-semibold ${tones[answer.accepts]}`}>{acceptsWords(answer)}</td>
      <td className="px-2 py-1 [overflow-wrap:anywhere]">
        <Reason answer={answer} />
        <span className="block text-muted">
          {row.run === null
            ? t`${source} ${version}, from source, not run here`
            : t`${source} ${row.run}, run by the tests of this page`}
        </span>
      </td>
    </tr>
  );
}

function Reason({ answer }: Pick<LibraryRowProps, 'answer'>) {
  if (answer.accepts === 'yes') return null;
  return (
    <>
      {acceptanceReason(answer)}
      {answer.accepts === 'no' && answer.error !== '' ? (
        <code className="block font-mono text-muted">{answer.error}</code>
      ) : null}
      {answer.option === null ? null : <span className="block">{t`Option: ${answer.option}`}</span>}
    </>
  );
}
