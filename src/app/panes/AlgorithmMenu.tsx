import { algorithmEntryId } from '../../core/glossary/algorithm-entry-id.ts';
import { say, t } from '../../core/text/language.ts';
import { algorithmOf, algorithms } from '../../core/crypto/algorithms.ts';
import type { Session } from '../../session/state/model.ts';
import { tokenOfSource } from '../../session/state/source.ts';
import { HelpMark } from '../../ui/HelpMark.tsx';
import { Select } from '../../ui/Select.tsx';
import { isHeaderBroken, rememberedControl } from './controls.ts';
import { helpOn } from '../page/help.ts';
import { useSession, useStore } from '../page/use-session.ts';

type Option = { readonly value: string; readonly text: string };

const names = Object.values(algorithms).map(({ name }): Option => ({ value: name, text: name }));

/**
 * The header's `alg`. Choosing one here is the same as typing it in the header. An unknown one is
 * its own option.
 */
export function AlgorithmMenu() {
  const store = useStore();
  const alg = useSession(presentAlgorithm);
  const isListed = alg !== null && algorithmOf(alg) !== null;
  const options = isListed ? names : [{ value: alg ?? '', text: alg ?? '…' }, ...names];
  const isBroken = useSession(isHeaderBroken);
  const help = helpOn(algorithmEntryId(alg ?? ''), isListed ? alg : t`Algorithm`);
  return (
    <span data-help={help.topic} className="inline-flex items-center">
      <Select
        element={rememberedControl.Algorithm}
        label={t`Algorithm`}
        hidesLabel
        value={alg ?? ''}
        options={options}
        disabled={isBroken}
        hint={
          isBroken ? t`The header is not a valid JSON object. Fix it first.` : say(algorithmOf(alg ?? '')?.help ?? '')
        }
        onChoose={(chosen) => chosen !== '' && store.dispatch({ type: 'algorithm-chosen', alg: chosen })}
      />
      <HelpMark {...help} />
    </span>
  );
}

function presentAlgorithm(session: Session): string | null {
  const token = tokenOfSource(session.source);
  return token.kind === 'empty' ? null : (token.header.parameters.alg ?? null);
}
