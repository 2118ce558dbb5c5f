import { useMemo, useState } from 'react';
import { secondsOfMs } from '../../core/claims/numeric-date.ts';
import { t } from '../../core/text/language.ts';
import { outgoingOf, type Choices, type Offers } from '../../session/share/share.ts';
import { leastForm, tokenLife } from '../../session/share/token-life.ts';
import { PageDialog } from '../page/PageDialog.tsx';
import { useSession } from '../page/use-session.ts';
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
        <p className="text-muted">{t`Looking through what is here …`}</p>
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
function useLeast({ token }: Offers): Choices {
  const [now] = useState(() => secondsOfMs(Date.now()));
  const form = leastForm(
    token,
    useSession((session) => tokenLife(session, 'whole', now)),
  );
  return useMemo(() => ({ token: form, publicKey: true, expectations: true, checkAsOf: true }), [form]);
}

type ChosenProps = {
  readonly offers: Offers;
  /** null until something was chosen. */
  readonly choices: Choices | null;
  readonly onChoose: (choices: Choices) => void;
};

function Chosen({ offers, choices: chosen, onChoose }: ChosenProps) {
  const least = useLeast(offers);
  const choices = chosen ?? least;
  const outgoing = useMemo(() => outgoingOf(offers, choices), [offers, choices]);
  return (
    <div className="grid gap-3">
      <p className="text-xs text-muted">{t`What is chosen here stands in the link itself, behind its #, which browsers send to no server. Whoever has the link can read it.`}</p>
      <div className="grid items-start gap-3 lg:grid-cols-2">
        <ShareChoices offers={offers} choices={choices} onChoose={onChoose} />
        <ShareLink outgoing={outgoing} />
      </div>
    </div>
  );
}
