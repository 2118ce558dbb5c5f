import { useEffect, useState } from 'react';
import {
  cancelSlowWork,
  presentSlowWork,
  watchSlowWork,
  type SlowWork,
} from '../../core/crypto/encryption/slow-work.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { count, t } from '../../core/text/language.ts';
import { decryptionVerdict, recipientsWithoutKey } from '../../session/signature/decryption-verdict.ts';
import { recipientsRemoved } from '../../session/state/recipients.ts';
import { isEditedUnsealed } from '../../session/state/nested.ts';
import { Button } from '../../ui/Button.tsx';
import { Verdict } from '../../ui/Verdict.tsx';
import { encryptToken } from '../page/acts.ts';
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
  const without = useSession(recipientsWithoutKey);
  const slow = useSlowWork();
  const left = useSecondsLeft(slow);
  if (found === null) return null;
  const { verdict, reason, headline, line, text, kid, isDoubtful } = found;
  const isSlow = verdict === 'checking' && slow !== null;
  return (
    <Verdict
      name={t`Decryption`}
      help={helpOn('jwe', t`the verdict Decryption`)}
      id="decryption-text"
      tone={isDoubtful === true ? 'warn' : tones[verdict]}
      verdict={verdict}
      headline={headline}
      line={isSlow ? t`${count(slow.iterations)} iterations, about ${left} s left` : briefText(line, mostOfVerdictLine)}
      text={briefText(text)}
      reason={reason}
      kid={kid}
    >
      {isEdited && verdict === 'unchecked' ? (
        <Button onClick={() => encryptToken(store, (session) => recipientsRemoved(session, without))}>
          {without.length === 0 ? t`Encrypt` : t`Encrypt for others`}
        </Button>
      ) : null}
      {isSlow ? <Button onClick={cancelSlowWork}>{t`Cancel`}</Button> : null}
      {reason === 'cancelled' ? (
        <Button onClick={() => store.dispatch({ type: 'key-put', key: { ...store.get().key } })}>{t`Decrypt`}</Button>
      ) : null}
      {verdict === 'decrypted' ? <Button onClick={() => openDialog('derivation')}>{t`Show the steps`}</Button> : null}
    </Verdict>
  );
}

function useSlowWork(): SlowWork | null {
  const [work, setWork] = useState(presentSlowWork);
  useEffect(() => watchSlowWork(() => setWork(presentSlowWork())), []);
  return work;
}

/** How many seconds slow work will still take, at least 1. */
function useSecondsLeft(work: SlowWork | null): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (work === null) return;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [work]);
  return work === null ? 0 : Math.max(1, Math.ceil((work.startedAt + work.expectedMs - now) / 1000));
}
