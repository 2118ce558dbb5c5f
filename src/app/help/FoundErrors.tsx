import { causeHeadline } from '../../core/errors/cause-headline.ts';
import { meaningOf } from '../../core/errors/meanings.ts';
import { findSaid } from '../../core/errors/said.ts';
import { sentenceCase } from '../../core/diagnose/finding-words.ts';
import { say, t } from '../../core/text/language.ts';

const mostShown = 30;
const mostCauses = 4;

/** The error messages of libraries that a search of the help finds. Renders nothing for none. */
export function FoundErrors({ sought }: { readonly sought: string }) {
  const found = findSaid(sought);
  if (found.length === 0) return null;
  return (
    <section aria-label={t`Error messages`} className="grid gap-1 pt-2">
      <h4 className="text-xs font-semibold text-muted">
        {found.length > mostShown ? t`Error messages: the first ${mostShown} of ${found.length}` : t`Error messages`}
      </h4>
      <ul className="grid gap-1.5 [overflow-wrap:anywhere]">
        {found.slice(0, mostShown).map(({ library, words, means }) => (
          <li key={`${library} ${words}`}>
            <p>
              {library}: <span className="font-mono text-xs">{words}</span>
            </p>
            <p className="text-xs text-muted">
              {say(meaningOf(means).means)} {meaningOf(means).causes.slice(0, mostCauses).map(causeSentence).join(' ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const causeSentence = (cause: Parameters<typeof causeHeadline>[0]): string => `${sentenceCase(causeHeadline(cause))}.`;
