import { useState } from 'react';
import { say, t } from '../../core/text/language.ts';
import { recipientKeyKind } from '../../core/crypto/encryption/names.ts';
import type { KeyPurpose, KeySize } from '../../session/signature/new-key.ts';
import { signatureVerdict } from '../../session/signature/signature-verdict.ts';
import { isEditedUnsealed } from '../../session/state/nested.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { generateKeyInBox, purposeOfNewKey } from '../page/acts.ts';
import { useSession, useStore } from '../page/use-session.ts';

const sizes: readonly KeySize[] = ['2048', '3072', '4096'];

/** Generates a key that fits the header's alg. */
export function GenerateKey() {
  const store = useStore();
  const purpose = useSession(purposeOfNewKey);
  const isOffered = useSession((session) => signatureVerdict(session).offersKey || isEditedUnsealed(session.source));
  const [size, setSize] = useState<KeySize>('2048');
  const [isBusy, setBusy] = useState(false);
  const press = async () => {
    setBusy(true);
    await generateKeyInBox(store, size);
    setBusy(false);
  };
  const hint = purpose === null ? undefined : hintOf(purpose);
  return (
    <>
      <Button look={isOffered ? 'primary' : 'plain'} aria-busy={isBusy} onClick={() => void press()} title={hint}>
        {t`Generate key`}
      </Button>
      {purpose !== null && isForRsa(purpose) ? (
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

const isForRsa = (purpose: KeyPurpose): boolean =>
  purpose.kind === 'signature' ? purpose.row.kty === 'RSA' : recipientKeyKind(purpose.alg) === 'RSA';

const hintOf = (purpose: KeyPurpose): string =>
  purpose.kind === 'signature'
    ? t`Generates ${say(purpose.row.requirement)} for ${purpose.row.name} and replaces the current key`
    : t`Generates a key for ${purpose.alg} and replaces the current key`;
