import { useMemo, useState } from 'react';
import { t } from '../../core/text/language.ts';
import { outgoingOf, type Choices, type Offers } from '../../session/share/share.ts';
import { PageDialog } from '../page/PageDialog.tsx';
import { ShareChoices } from './ShareChoices.tsx';
import { ShareLink } from './ShareLink.tsx';
import { useOffers } from './use-share.ts';

/** Makes a link that contains what is chosen here, and nothing else. */
export function ShareDialog() {
  const offers = useOffers();
  const [choices, setChoices] = useState<Choices>({
    token: 'whole',
    publicKey: true,
    expectations: true,
    checkAsOf: true,
  });
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

type ChosenProps = {
  readonly offers: Offers;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
};

function Chosen({ offers, choices, onChoose }: ChosenProps) {
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
