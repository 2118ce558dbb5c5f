import { useState } from 'react';
import type { ClaimEntry } from '../../core/claims/claims-table.ts';
import { count, t } from '../../core/text/language.ts';

/** So many words of a list are shown at first. */
const shownWords = 12;
/** So much of a value is shown at first. */
const shownLength = 300;

/** A value as written; the words of a list apart, so that a scope is found among them. */
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
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? text : text.slice(0, shownLength);
  const left = text.length - shown.length;
  return (
    <>
      <span className={`font-mono [overflow-wrap:anywhere] value-${kind}`}>
        {shown}
        {left > 0 ? '…' : ''}
      </span>
      {left > 0 ? (
        <>
          {' '}
          <More
            label={left === 1 ? t`1 more character` : t`${count(left)} more characters`}
            onPress={() => setWhole(true)}
          />
        </>
      ) : null}
    </>
  );
}

function Words({ words }: { readonly words: readonly string[] }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? words : words.slice(0, shownWords);
  return (
    <span className="flex flex-wrap items-center gap-1">
      {shown.map((word, at) => (
        <span key={at} className="rounded border border-border bg-raised px-1 font-mono [overflow-wrap:anywhere]">
          {word}
        </span>
      ))}
      {shown.length < words.length ? (
        <More label={t`${count(words.length - shown.length)} more`} onPress={() => setWhole(true)} />
      ) : null}
    </span>
  );
}

function More({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <button type="button" className="min-h-6 px-1 text-accent underline" onClick={onPress}>
      {label}
    </button>
  );
}
