import { briefText } from '../../core/text/drawn-text.ts';
import { t } from '../../core/text/language.ts';
import { decryptionVerdict } from '../../session/signature/decryption-verdict.ts';
import { isEditedUnsealed } from '../../session/state/sealed.ts';
import { Button } from '../../ui/Button.tsx';
import { Verdict } from '../../ui/Verdict.tsx';
import { openDialog } from '../page/dialogs.ts';
import { helpOn } from '../page/help.ts';
import { mostOfVerdictLine } from '../page/verdict-tones.ts';
import { useSession, useStore } from '../page/use-session.ts';

const tones = { decrypted: 'good', rejected: 'bad', unchecked: 'open', checking: 'busy' } as const;

/** The fourth verdict, only for an encrypted token. Loaded on demand. */
export function DecryptionVerdict() {
  const store = useStore();
  const found = useSession(decryptionVerdict);
  const isEdited = useSession((session) => isEditedUnsealed(session.source));
  if (found === null) return null;
  const { verdict, reason, headline, line, text, kid } = found;
  return (
    <Verdict
      name={t`Decryption`}
      help={helpOn('jwe', t`the verdict Decryption`)}
      id="decryption-text"
      tone={tones[verdict]}
      verdict={verdict}
      headline={headline}
      line={briefText(line, mostOfVerdictLine)}
      text={briefText(text)}
      reason={reason}
      kid={kid}
    >
      {isEdited && verdict === 'unchecked' ? (
        <Button onClick={() => store.dispatch({ type: 'sign-pressed' })}>{t`Encrypt`}</Button>
      ) : null}
      {verdict === 'decrypted' ? <Button onClick={() => openDialog('derivation')}>{t`Show the steps`}</Button> : null}
    </Verdict>
  );
}
