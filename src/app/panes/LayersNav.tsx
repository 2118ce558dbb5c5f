import { t } from '../../core/text/language.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { othersText } from '../../core/text/others-text.ts';
import { layersOf, shownLayer } from '../../session/state/opened.ts';
import type { Session } from '../../session/state/model.ts';
import { tokenOfSource } from '../../session/state/source.ts';
import { Button } from '../../ui/Button.tsx';
import { HelpMark } from '../../ui/HelpMark.tsx';
import { helpOn } from '../page/help.ts';
import { useSession, useStore } from '../page/use-session.ts';

/** Returns the layers' names in one text, which is equal while they are. */
const namesOf = (session: Session): string =>
  layersOf(session)
    .map(({ source }) => {
      const token = tokenOfSource(source);
      const alg = token.kind === 'empty' ? '' : othersText(token.header.parameters.alg ?? '?');
      return `${token.kind.toUpperCase()} ${briefText(alg, 40)}`;
    })
    .join('\n');

/** The tokens inside one another, from outside. The one that is chosen is in Header, Payload and Signature. */
export function LayersNav() {
  const store = useStore();
  const names = useSession(namesOf).split('\n');
  const shown = useSession(shownLayer);
  return (
    <nav aria-label={t`Layers`} className="flex flex-wrap items-center gap-1 border-b border-border px-2 py-1 text-xs">
      {names.map((name, layer) => (
        <span key={`${layer} ${name}`} className="inline-flex items-center gap-1">
          {layer === 0 ? null : <span aria-hidden="true">›</span>}
          <Button
            look={layer === shown ? 'primary' : 'plain'}
            aria-current={layer === shown ? 'true' : undefined}
            onClick={() => store.dispatch({ type: 'layer-chosen', layer })}
          >
            {`${layer + 1} ${name}`}
          </Button>
        </span>
      ))}
      <HelpMark {...helpOn('nested-token', t`Layers`)} />
    </nav>
  );
}
