import type { Entry } from '../../core/glossary/entry.ts';
import { say } from '../../core/text/language.ts';
import { readOn } from '../page/help.ts';

/** Links to further entries, under a heading. Renders nothing if there are none. */
export function HelpLinks({ title, entries }: { readonly title: string; readonly entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <section aria-label={title} className="grid gap-0.5">
      <h4 className="text-xs font-semibold text-muted">{title}</h4>
      <HelpList entries={entries} />
    </section>
  );
}

export function HelpList({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ul>
      {entries.map(({ id, name, title }) => (
        <li key={id}>
          <button type="button" onClick={() => readOn(id)} className="min-h-6 text-left text-accent hover:underline">
            {name === null ? null : <span className="mr-1 font-mono">{name}</span>} {say(title)}
          </button>
        </li>
      ))}
    </ul>
  );
}
