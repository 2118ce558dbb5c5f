import { useState } from 'react';
import { derive } from '../../core/text/memo.ts';
import { t } from '../../core/text/language.ts';
import { holderOf } from '../../session/signature/key-binding.ts';
import { sdJwtOf } from '../../session/state/disclosures.ts';
import type { Session } from '../../session/state/model.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { useSession, useStore } from '../page/use-session.ts';
import { bindPresentation, requestOf } from './present-disclosures.ts';

const expectedOf = derive(
  [({ policy }: Session) => policy.audience[0] ?? '', ({ policy }: Session) => policy.nonce],
  (aud, nonce) => ({ aud, nonce }),
);

/** Proves that the holder presents the token: a key binding JWT, for a verifier and its nonce. */
export function KeyBindingForm() {
  const store = useStore();
  const holder = useSession(holderOf);
  const expected = useSession(expectedOf);
  const [typed, setTyped] = useState<{ readonly aud?: string; readonly nonce?: string }>({});
  if (holder === null) return null;
  if (holder.key === null)
    return (
      <p className="pt-1 text-muted">
        {t`To add a key binding JWT, paste the holder's private key, which cnf names, into the Key box.`}
      </p>
    );
  const request = { ...expected, ...requestOf(store.get()), ...typed };
  const bind = (): void => {
    const kept = sdJwtOf(store.get().source)?.disclosures ?? [];
    void bindPresentation(store, kept, request);
  };
  return (
    <div className="grid gap-1 pt-1">
      <Field
        label={t`Audience of the key binding`}
        value={request.aud}
        onText={(aud) => setTyped({ ...typed, aud })}
        placeholder={t`aud: the verifier`}
      />
      <Field
        label={t`Nonce of the key binding`}
        value={request.nonce}
        onText={(nonce) => setTyped({ ...typed, nonce })}
        placeholder={t`nonce of the verifier`}
      />
      <div>
        <Button onClick={bind}>{t`Sign key binding`}</Button>
      </div>
    </div>
  );
}
