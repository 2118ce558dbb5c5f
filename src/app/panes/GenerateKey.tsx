import { useState } from 'react';
import { say, t } from '../../core/text/language.ts';
import type { KeySize } from '../../session/signature/new-key.ts';
import { signatureVerdict } from '../../session/signature/signature-verdict.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { generateKeyInBox, rowForNewKey } from '../page/acts.ts';
import { useSession, useStore } from '../page/use-session.ts';

const sizes: readonly KeySize[] = ['2048', '3072', '4096'];

/** Generates a key that fits the header's alg. */
export function GenerateKey() {
  const store = useStore();
  const row = useSession(rowForNewKey);
  const isOffered = useSession((session) => signatureVerdict(session).offersKey);
  const [size, setSize] = useState<KeySize>('2048');
  const [isBusy, setBusy] = useState(false);
  const press = async () => {
    setBusy(true);
    await generateKeyInBox(store, size);
    setBusy(false);
  };
  const hint =
    row === null ? undefined : t`Generates ${say(row.requirement)} for ${row.name} and replaces the current key`;
  return (
    <>
      <Button look={isOffered ? 'primary' : 'plain'} aria-busy={isBusy} onClick={() => void press()} title={hint}>
        {t`Generate key`}
      </Button>
      {row?.kty === 'RSA' ? (
        <Select
          label={t`Key size`}
          hidesLabel
          value={size}
          options={sizes.map((value) => ({ value, text: t`${value} bits` }))}
          onChoose={setSize}
        />
      ) : null}
    </>
  );
}
