import { findEntries } from '../../core/glossary/find-entries.ts';
import { glossaryEntries, groupTitles, inGroups } from '../../core/glossary/glossary.ts';
import type { GroupId } from '../../core/glossary/entry.ts';
import { say, t } from '../../core/text/language.ts';
import { helpForNewcomers, readOn } from '../page/help.ts';
import { helpKeys } from './help-keys.ts';
import { HelpLinks, HelpList } from './HelpLinks.tsx';
import { lazyPart } from '../../ui/load.tsx';
import { Suspense } from 'react';

// Lazy: the tables of messages are large, and few searches are for a message.
const FoundErrors = lazyPart(async () => (await import('./FoundErrors.tsx')).FoundErrors);

/** Long lists of names are folded, because they are for lookup. */
const folded: ReadonlySet<GroupId> = new Set(['claims', 'parameters', 'algorithms']);

/** Lists all topics under their headings, or those that a search finds. */
export function HelpContents({ sought }: { readonly sought: string }) {
  if (sought.trim() !== '') return <Found sought={sought} />;
  return (
    <div className="grid gap-3 text-sm">
      <h3 className="sr-only">{t`All topics`}</h3>
      <button
        type="button"
        onClick={() => readOn(helpForNewcomers)}
        className="grid gap-0.5 rounded border border-control bg-raised p-2 text-left hover:border-accent"
      >
        <span className="font-semibold text-accent">{t`New to JWTs? 5 minutes`}</span>
        <span className="text-xs text-muted">{t`The parts of a token, who signs it, what to check, and three common mistakes`}</span>
      </button>
      {inGroups(glossaryEntries).map(({ id, entries: inGroup }) =>
        folded.has(id) ? (
          <details key={id}>
            <summary className="min-h-6 text-xs font-semibold text-muted">{say(groupTitles[id])}</summary>
            <HelpList entries={inGroup} />
          </details>
        ) : (
          <HelpLinks key={id} title={say(groupTitles[id])} entries={inGroup} />
        ),
      )}
      <Keys />
    </div>
  );
}

function Found({ sought }: { readonly sought: string }) {
  const found = findEntries(glossaryEntries, sought);
  return (
    <div className="text-sm">
      <p role="status" className="text-xs text-muted">
        {found.length === 1 ? t`One topic contains these words.` : t`${found.length} topics contain these words.`}
      </p>
      <HelpList entries={found} />
      <Suspense fallback={null}>
        <FoundErrors sought={sought} />
      </Suspense>
    </div>
  );
}

function Keys() {
  return (
    <section aria-label={t`Keyboard`} className="grid gap-0.5">
      <h4 className="text-xs font-semibold text-muted">{t`Keyboard`}</h4>
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-3 gap-y-1">
        {helpKeys().map(({ keys, does }) => (
          <div key={keys} className="col-span-2 grid grid-cols-subgrid">
            <dt>
              <kbd className="rounded border border-control px-1 font-mono text-xs">{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
