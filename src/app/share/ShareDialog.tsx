import { useCallback, useMemo, useState } from 'react';
import { secondsOfMs } from '../../core/claims/numeric-date.ts';
import { t } from '../../core/text/language.ts';
import { outgoingOf, type Choices, type Offers } from '../../session/share/share.ts';
import type { Session } from '../../session/state/model.ts';
import { leastForm, tokenLife, type TokenLife } from '../../session/share/token-life.ts';
import { PageDialog } from '../page/PageDialog.tsx';
import { useSession } from '../page/use-session.ts';
import { ConfirmWhole } from './ConfirmWhole.tsx';
import { ShareChoices } from './ShareChoices.tsx';
import { ShareLink } from './ShareLink.tsx';
import { useOffers } from './use-share.ts';

/** Makes a link that contains what is chosen here, and nothing else. */
export function ShareDialog() {
  const offers = useOffers();
  const [choices, setChoices] = useState<Choices | null>(null);
  return (
    <PageDialog title={t`Share`} width="wide">
      {offers === null ? (
        <p className="text-muted">{t`Checking what can be shared …`}</p>
      ) : (
        <Chosen offers={offers} choices={choices} onChoose={setChoices} />
      )}
    </PageDialog>
  );
}

/**
 * Returns the first choices, as of the moment when the dialog opened: a choice must not change
 * while it is read.
 */
function useLeast({ token }: Offers, life: TokenLife): Choices {
  const form = leastForm(token, life);
  return useMemo(
    () => ({ token: form, publicKey: true, expectations: true, checkAsOf: true, detached: false }),
    [form],
  );
}

/** Returns what others could do with the whole token, as of the moment when the dialog opened. */
function useWholeLife(): TokenLife {
  const [now] = useState(() => secondsOfMs(Date.now()));
  return useSession(useCallback((session: Session) => tokenLife(session, 'whole', now), [now]));
}

type ChosenProps = {
  readonly offers: Offers;
  /** null until something was chosen. */
  readonly choices: Choices | null;
  readonly onChoose: (choices: Choices) => void;
};

function Chosen({ offers, choices: chosen, onChoose }: ChosenProps) {
  const life = useWholeLife();
  const least = useLeast(offers, life);
  const choices = chosen ?? least;
  const [isConfirmed, setConfirmed] = useState(false);
  const isRisky = choices.token === 'whole' && offers.token.forms.whole !== null && life.kind !== 'harmless';
  const outgoing = useMemo(() => outgoingOf(offers, choices), [offers, choices]);
  return (
    <div className="grid gap-3">
      <p className="text-xs text-muted">{t`Everything you select is in the link itself, after the #, which browsers never send to a server. Anyone with the link can read it.`}</p>
      <div className="grid items-start gap-3 lg:grid-cols-2">
        <ShareChoices offers={offers} choices={choices} least={least} life={life} onChoose={onChoose} />
        {isRisky && !isConfirmed ? (
          <ConfirmWhole
            onConfirm={() => setConfirmed(true)}
            onRefuse={() => onChoose({ ...choices, token: least.token })}
          />
        ) : (
          <ShareLink outgoing={outgoing} />
        )}
      </div>
    </div>
  );
}
