import type { CauseId } from '../../core/diagnose/cause.ts';
import { saidOfCause } from '../../core/errors/said.ts';

/** What libraries report about a cause, a line for each library that reports it. */
export function SaidByLibraries({ cause }: { readonly cause: CauseId }) {
  return (
    <dl className="grid gap-0.5 pt-1">
      {saidOfCause(cause).map(({ library, words }) => (
        <div key={library}>
          <dt className="inline font-medium">{library}:</dt> <dd className="inline font-mono text-xs">{words}</dd>
        </div>
      ))}
    </dl>
  );
}
