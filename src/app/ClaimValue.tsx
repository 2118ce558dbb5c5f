import { useState } from 'react';
import type { ClaimEntry } from '../core/claims/claims-table.ts';
import { t } from '../core/text/language.ts';

/** So many words of a list are shown at first. */
const shownWords = 12;
/** A longer value is cut: the payload has it whole. */
const shownLength = 300;

/** A value as written; the words of a list apart, so that a scope is found among them. */
export function ClaimValue({ entry: { words, text, inner, node }, isOpen }: { readonly entry: ClaimEntry; readonly isOpen: boolean }) {
  if (words !== null) return <Words words={words} />;
  if (inner.length > 0) return isOpen ? null : <span className="text-muted">{node.kind === 'array' ? t`${inner.length} items` : t`${inner.length} members`}</span>;
  return <span className={`font-mono [overflow-wrap:anywhere] value-${node.kind}`}>{text.length > shownLength ? `${text.slice(0, shownLength)}…` : text}</span>;
}

function Words({ words }: { readonly words: readonly string[] }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? words : words.slice(0, shownWords);
  return (
    <span className="flex flex-wrap gap-1">
      {shown.map((word, at) => (
        <span key={at} className="rounded border border-border bg-raised px-1 font-mono [overflow-wrap:anywhere]">{word}</span>
      ))}
      {shown.length < words.length ? (
        <button type="button" className="min-h-6 px-1 text-accent underline" onClick={() => setWhole(true)}>{t`${words.length - shown.length} more`}</button>
      ) : null}
    </span>
  );
}
