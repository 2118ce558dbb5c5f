import type { Entry } from '../../core/glossary/entry.ts';
import { seeAlso } from '../../core/glossary/glossary.ts';
import { say, t } from '../../core/text/language.ts';
import { helpInToken } from './help-in-token.ts';
import { HelpLinks } from './HelpLinks.tsx';
import { useSession } from '../page/use-session.ts';

/** One entry: its meaning, its source, and what to read next. */
export function HelpEntry({ entry }: { readonly entry: Entry }) {
  const session = useSession((present) => present);
  const { name, title, paragraphs, source } = entry;
  const inToken = helpInToken(session, entry.id);
  const further = seeAlso(entry).filter((each) => !inToken.includes(each));
  return (
    <article className="grid gap-2 text-sm">
      <h3 tabIndex={-1} className="font-semibold">
        {name === null ? null : <span className="mr-1 font-mono">{name}</span>} {say(title)}
      </h3>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{say(paragraph)}</p>
      ))}
      <p className="text-xs text-muted">{source}</p>
      <HelpLinks title={t`In this token`} entries={inToken} />
      <HelpLinks title={t`See also`} entries={further} />
    </article>
  );
}
