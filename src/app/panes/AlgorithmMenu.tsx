import { Suspense } from 'react';
import { algorithmEntryId } from '../../core/glossary/algorithm-entry-id.ts';
import { say, t } from '../../core/text/language.ts';
import { algorithmOf, algorithms } from '../../core/crypto/algorithms.ts';
import { isKeyManagementName, keyManagementNames } from '../../core/crypto/encryption/names.ts';
import type { Session } from '../../session/state/model.ts';
import { layerSource } from '../../session/state/opened.ts';
import { tokenOfSource } from '../../session/state/source.ts';
import { HelpMark } from '../../ui/HelpMark.tsx';
import { lazyPart } from '../../ui/load.tsx';
import { Select } from '../../ui/Select.tsx';
import { chooseAlgorithm } from '../page/acts.ts';
import { algorithmLack, rememberedControl } from './controls.ts';
import { helpOn } from '../page/help.ts';
import { useSession, useStore } from '../page/use-session.ts';

const EncryptionMenu = lazyPart(async () => (await import('./EncryptionMenu.tsx')).EncryptionMenu);

/**
 * The header's `alg`: for a signature, or for the key of an encryption. Choosing one of the same kind is
 * the same as typing it in the header; one of the other kind encrypts or signs the payload. An unknown
 * one is its own option.
 */
export function AlgorithmMenu() {
  const store = useStore();
  const alg = useSession(presentAlgorithm);
  const row = algorithmOf(alg ?? '');
  const isListed = row !== null || isKeyManagementName(alg ?? '');
  const isEncrypted = useSession((session) => tokenOfSource(layerSource(session)).kind === 'jwe');
  const lack = useSession(algorithmLack);
  const help = helpOn(algorithmEntryId(alg ?? ''), row !== null ? row.name : t`Algorithm`);
  return (
    <span data-help={help.topic} className="algorithm-menu inline-flex min-w-0 items-center gap-1">
      <Select
        element={rememberedControl.Algorithm}
        label={t`Algorithm`}
        hidesLabel
        value={alg ?? ''}
        options={[
          ...(isListed ? [] : [{ value: alg ?? '', text: alg ?? '…' }]),
          ...Object.values(algorithms).map(({ name }) => ({ value: name, text: name, group: t`Sign` })),
          ...keyManagementNames.map((name) => ({ value: name, text: name, group: t`Encrypt` })),
        ]}
        disabled={lack !== null}
        hint={lack ?? say(row?.help ?? '')}
        onChoose={(chosen) => chosen !== '' && chooseAlgorithm(store, chosen)}
      />
      {isEncrypted ? (
        <Suspense fallback={null}>
          <EncryptionMenu />
        </Suspense>
      ) : null}
      <HelpMark {...help} />
    </span>
  );
}

function presentAlgorithm(session: Session): string | null {
  const token = tokenOfSource(layerSource(session));
  return token.kind === 'empty' ? null : (token.header.parameters.alg ?? null);
}
