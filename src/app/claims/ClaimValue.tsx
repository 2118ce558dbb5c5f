import { useState } from 'react';
import type { ClaimEntry } from '../../core/claims/claims-table.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { visibleText } from '../../core/text/others-text.ts';
import { count, t } from '../../core/text/language.ts';
import { BreakableText } from './BreakableText.tsx';
import { useTokenRows } from '../page/shown-rows.ts';

/** The number of words of a list that are shown at first. */
const shownWords = 12;
/** The number of characters of a value that are shown at first. */
const shownLength = 300;
/** The number of characters that a press adds. */
const mostLetters = 2000;

/** A value as written. The words of a list are separate, so that a scope is easy to find. */
export function ClaimValue({
  entry: { words, text, inner, node },
  isOpen,
}: {
  readonly entry: ClaimEntry;
  readonly isOpen: boolean;
}) {
  if (words !== null) return <Words words={words} />;
  if (inner.length > 0)
    return isOpen ? null : (
      <span className="text-muted">
        {node.kind === 'array' ? itemsWords(inner.length) : membersWords(inner.length)}
      </span>
    );
  return <Written text={text} kind={node.kind} />;
}

const itemsWords = (many: number): string => (many === 1 ? t`1 item` : t`${count(many)} items`);
const membersWords = (many: number): string => (many === 1 ? t`1 member` : t`${count(many)} members`);

function Written({ text, kind }: { readonly text: string; readonly kind: ClaimEntry['node']['kind'] }) {
  const [{ of, many }, show] = useState({ of: text, many: shownLength });
  const length = of === text ? many : shownLength;
  const shown = text.length - length <= 0 ? text : text.slice(0, length);
  const left = text.length - shown.length;
  return (
    <>
      <span className={`font-mono [overflow-wrap:anywhere] value-${kind}`} data-more={length > shownLength}>
        <bdi>
          <BreakableText text={visibleText(briefText(shown, shown.length))} />
        </bdi>
        {left > 0 ? '…' : ''}
      </span>
      {left > 0 ? (
        <>
          {' '}
          <More
            label={left === 1 ? t`1 more character` : t`${count(left)} more characters`}
            onPress={() => show({ of: text, many: length + mostLetters })}
          />
        </>
      ) : null}
    </>
  );
}

function Words({ words }: { readonly words: readonly string[] }) {
  const shown = useTokenRows(words, shownWords);
  return (
    <>
      <span className="claim-words" data-more={shown.rows.length > shownWords}>
        {shown.rows.map((word, at) => (
          <span key={at} className="rounded border border-border bg-raised px-1 font-mono [overflow-wrap:anywhere]">
            <bdi>{visibleText(briefText(word, shownLength))}</bdi>
          </span>
        ))}
      </span>
      {shown.left > 0 ? <More label={t`${count(shown.left)} more`} onPress={shown.showMore} /> : null}
    </>
  );
}

function More({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <button type="button" className="claim-more" onClick={onPress}>
      {label}
    </button>
  );
}
