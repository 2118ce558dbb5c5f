import { useState } from 'react';
import type { StatusList } from '../../core/possession/relation.ts';
import { statusAt, statusCount, statusCounts, statusSquares } from '../../core/possession/status-list.ts';
import { statusListFaultWords, statusName } from '../../core/possession/words.ts';
import { derive } from '../../core/text/memo.ts';
import { count, listOf, t } from '../../core/text/language.ts';
import type { Session } from '../../session/state/model.ts';
import { freshDisclosing } from '../../session/state/disclosures.ts';
import { HelpMark } from '../../ui/HelpMark.tsx';
import { helpOn } from '../page/help.ts';
import { Field } from '../../ui/Field.tsx';
import { useSession } from '../page/use-session.ts';
import './status-list.css';

const [columns, rows] = [96, 24];
const drawn = columns * rows;

const statusesOf = derive([(session: Session) => freshDisclosing(session)?.statusList ?? null], (read) => {
  const list = read?.list ?? null;
  return { read, counts: list === null ? [] : statusCounts(list) };
});

/** The statuses of a status list: how many of each, a picture of them, and the one of an index. */
export function StatusListPicture() {
  const { read, counts } = useSession(statusesOf);
  const [text, setText] = useState('');
  if (read === null) return null;
  if (read.list === null)
    return (
      <p className="border-t border-border px-2 py-1.5 text-xs text-danger">
        {t`The statuses cannot be read: ${statusListFaultWords(read.fault)}.`}
      </p>
    );
  const index = indexOf(text, read.list);
  return (
    <div className="grid gap-1.5 border-t border-border px-2 py-1.5 text-xs">
      <p>
        {t`${count(statusCount(read.list))} statuses (bits: ${read.list.bits}): ${countsText(counts)}.`}{' '}
        <HelpMark {...helpOn('status-list', t`Status list`)} />
      </p>
      <Picture list={read.list} from={Math.floor((index ?? 0) / drawn) * drawn} marked={index} />
      <Field
        label={t`Status at index`}
        value={text}
        onText={setText}
        invalid={text.trim() !== '' && index === null}
        placeholder="0"
        hint={text.trim() === '' ? undefined : found(index, read.list)}
      />
    </div>
  );
}

function countsText(counts: readonly number[]): string {
  const some = counts.flatMap((many, status) => (many === 0 ? [] : [`${count(many)} ${statusName(status)}`]));
  return listOf(some);
}

/** Returns the index that is typed; null if the list has no such status. */
function indexOf(text: string, list: StatusList): number | null {
  const index = /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : null;
  return index === null || statusAt(list, index) === null ? null : index;
}

const found = (index: number | null, list: StatusList): string =>
  index === null
    ? t`Type a number from 0 to ${count(statusCount(list) - 1)}.`
    : t`The status at index ${index} is ${statusAt(list, index) ?? 0}: ${statusName(statusAt(list, index) ?? 0)}.`;

type PictureProps = { readonly list: StatusList; readonly from: number; readonly marked: number | null };

/** A square for each status, in rows; valid ones are empty. Other parts of a long list are found by index. */
function Picture({ list, from, marked }: PictureProps) {
  const shown = Math.min(drawn, statusCount(list) - from);
  const height = Math.max(1, Math.ceil(shown / columns));
  const squares = statusSquares(list, { from, columns, rows });
  return (
    <svg
      role="img"
      aria-label={t`Statuses ${count(from)} to ${count(from + shown - 1)}. Valid ones are empty squares.`}
      viewBox={`-0.5 -0.5 ${columns + 1} ${height + 1}`}
      className="status-squares w-full max-w-xl"
    >
      <rect width={columns} height={height} className="status-field" />
      {[...squares].map(([status, path]) => (
        <path key={status} d={path} data-status={Math.min(status, 3)} />
      ))}
      {marked === null ? null : (
        <rect
          x={(marked - from) % columns}
          y={Math.floor((marked - from) / columns)}
          width={1}
          height={1}
          className="status-mark"
        />
      )}
    </svg>
  );
}
