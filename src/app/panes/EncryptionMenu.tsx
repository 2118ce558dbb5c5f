import { contentEncryptionNames } from '../../core/crypto/encryption/names.ts';
import { t } from '../../core/text/language.ts';
import type { Session } from '../../session/state/model.ts';
import { layerSource } from '../../session/state/opened.ts';
import { tokenOfSource } from '../../session/state/source.ts';
import { Select } from '../../ui/Select.tsx';
import { useSession, useStore } from '../page/use-session.ts';
import { algorithmLack } from './controls.ts';

const names: readonly string[] = contentEncryptionNames;

/** The header's `enc`. Choosing one encrypts the content again. Loaded with the first JWE. */
export function EncryptionMenu() {
  const store = useStore();
  const enc = useSession(presentEncryption);
  const lack = useSession(algorithmLack);
  const choose = (chosen: string) => {
    const token = tokenOfSource(layerSource(store.get()));
    const alg = token.kind === 'jwe' ? token.header.parameters.alg : undefined;
    if (alg !== undefined && chosen !== '') store.dispatch({ type: 'algorithm-chosen', alg, enc: chosen });
  };
  return (
    <Select
      label={t`Content encryption`}
      hidesLabel
      value={enc}
      options={[...(names.includes(enc) ? [] : [enc]), ...names].map((value) => ({ value, text: value || '…' }))}
      disabled={lack !== null}
      hint={lack ?? t`How the content is encrypted (enc). Choosing another one encrypts it again.`}
      onChoose={choose}
    />
  );
}

function presentEncryption(session: Session): string {
  const token = tokenOfSource(layerSource(session));
  return token.kind === 'jwe' ? (token.header.parameters.enc ?? '') : '';
}
