import { useState } from 'react';
import { algorithmOf, type AlgorithmRow } from '../core/crypto/algorithms.ts';
import type { KeySize } from '../session/new-key.ts';
import { signatureVerdict } from '../session/signature-verdict.ts';
import type { Session } from '../session/model.ts';
import { tokenOf } from '../session/source.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { announce } from './announcements.ts';
import { useSession, useStore } from './use-session.ts';

const sizes: readonly { readonly value: KeySize; readonly text: string }[] = [
  { value: '2048', text: '2048 bits' },
  { value: '3072', text: '3072 bits' },
  { value: '4096', text: '4096 bits' },
];

/** Makes a key that fits the header's alg. */
export function GenerateKey() {
  const store = useStore();
  const row = useSession(rowOf);
  const isOffered = useSession((session) => signatureVerdict(session).offersKey);
  const [size, setSize] = useState<KeySize>('2048');
  const [isBusy, setBusy] = useState(false);
  const press = async () => {
    if (row === null || row.family === 'none') return announce('The header names no algorithm that takes a key. Choose one in the Algorithm menu.');
    setBusy(true);
    const { secretEncoding } = store.get().key;
    const { newKeyText } = await import('../session/new-key.ts');
    const made = await newKeyText(row, { size, secretEncoding });
    setBusy(false);
    if (made.ok) store.dispatch({ type: 'key-typed', key: { text: made.value, secretEncoding, passphrase: '' } });
    else announce(made.fault);
  };
  return (
    <>
      <Button look={isOffered ? 'primary' : 'plain'} aria-busy={isBusy} onClick={() => void press()} title={row === null ? undefined : `Makes ${row.requirement} for ${row.name}; replaces what is in the box`}>
        Generate key
      </Button>
      {row?.kty === 'RSA' ? <Select label="Key size" value={size} options={sizes} onChoose={setSize} /> : null}
    </>
  );
}

function rowOf(session: Session): AlgorithmRow | null {
  const token = tokenOf(session.source);
  return token.kind === 'jws' ? algorithmOf(token.header.parameters.alg ?? '') : algorithmOf('HS256');
}
