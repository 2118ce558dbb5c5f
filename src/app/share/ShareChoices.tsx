import { useCallback, type ReactNode } from 'react';
import { t } from '../../core/text/language.ts';
import { othersText } from '../../core/text/others-text.ts';
import type { Session } from '../../session/state/model.ts';
import type { Choices, ExpectationOffer, Offers } from '../../session/share/share.ts';
import { tokenForms, type TokenOffer } from '../../session/share/share-token.ts';
import { tokenLife, type TokenLife } from '../../session/share/token-life.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useAtNow } from '../page/clock.ts';
import {
  detachedWords,
  expectationWords,
  formWords,
  keyOfferWords,
  leastWords,
  lifeWords,
  tokenFaultWords,
} from './share-words.ts';
import { useSession } from '../page/use-session.ts';

type ShareChoicesProps = {
  readonly offers: Offers;
  readonly choices: Choices;
  /** What was selected at first, and why: what others could do with the whole token. */
  readonly least: Choices;
  readonly life: TokenLife;
  readonly onChoose: (choices: Choices) => void;
};

/** Lets the person choose what goes into the link, and says what cannot. */
export function ShareChoices(props: ShareChoicesProps) {
  return (
    <div className="grid items-start gap-3 sm:grid-cols-2 lg:grid-cols-1">
      <TokenChoices {...props} />
      <OtherChoices {...props} />
    </div>
  );
}

function TokenChoices({ offers: { token }, choices, least, life, onChoose }: ShareChoicesProps) {
  const chosen = choices.token !== null && token.forms[choices.token] !== null ? choices.token : null;
  return (
    <Group title={t`Token`}>
      {token.fault === null ? null : <p className="text-xs text-warn">{tokenFaultWords[token.fault]()}</p>}
      {tokenForms.map((form) => (
        <Choice
          key={form}
          {...formWords[form]()}
          type="radio"
          group="share-token"
          checked={chosen === form}
          disabled={token.forms[form] === null}
          onChange={() => onChoose({ ...choices, token: form })}
        />
      ))}
      <Choice
        type="radio"
        group="share-token"
        label={t`No token`}
        checked={chosen === null}
        onChange={() => onChoose({ ...choices, token: null })}
      />
      {chosen === 'unsigned' && least.token === 'unsigned' ? <Reason life={life} /> : null}
      <LifeWarning form={chosen} />
      <PrivacyList offer={token} />
    </Group>
  );
}

const whole = (session: Session): Session => session;

/** Names what anyone who has the link can read, unless the token is redacted. */
function PrivacyList({ offer: { privacy, named } }: { readonly offer: TokenOffer }) {
  if (privacy.length + named.length === 0) return null;
  return (
    <div className="text-xs text-warn">
      <p>{t`Unless you redact the token, anyone with the link can read:`}</p>
      <ul aria-label={t`Privacy`} className="list-disc pl-5 [overflow-wrap:anywhere]">
        {privacy.map(({ rule, what, span }) => (
          <li key={`${rule} ${span?.start}`} data-rule={rule}>
            {what}
          </li>
        ))}
        {named.map((path) => (
          <li key={path}>{t`${othersText(path, mostOfPath)} is a secret by its name.`}</li>
        ))}
      </ul>
    </div>
  );
}

/** A deep member, but not a name that is a text. */
const mostOfPath = 100;

/** Says why the signature is left out at first. */
function Reason({ life }: { readonly life: TokenLife }) {
  const words = leastWords(life);
  return words === null ? null : <p className="text-xs text-muted">{words}</p>;
}

/** Warns that others could use the token. It is read aloud when the token is chosen. */
function LifeWarning({ form }: { readonly form: Choices['token'] }) {
  const session = useSession(whole);
  const life = useAtNow(useCallback((now) => tokenLife(session, form, now), [session, form]));
  const words = lifeWords(life);
  return (
    <div role="status" aria-label={t`Warning`}>
      {words === null ? null : (
        <p className="flex gap-1.5 rounded bg-warn-soft p-2 text-xs">
          <Icon name="warning" className="mt-0.5 size-3.5 shrink-0 text-warn" />
          <span className="min-w-0">{words}</span>
        </p>
      )}
    </div>
  );
}

function OtherChoices({ offers: { key, expectations, detached }, choices, onChoose }: ShareChoicesProps) {
  const isMoment = ({ field }: ExpectationOffer): boolean => field === 'checkAsOf';
  const expected = expectations.filter((each) => !isMoment(each));
  const moment = expectations.filter(isMoment);
  const boxes = [
    { name: 'publicKey', label: t`Public key`, about: keyOfferWords(key), isOffered: key.publicKeys !== null },
    {
      name: 'expectations',
      label: t`Expectations`,
      about: expected.length === 0 ? [t`None are set.`] : expected.map(expectationWords),
      isOffered: isAnySafe(expected),
    },
    {
      name: 'checkAsOf',
      label: t`Time to check at`,
      about:
        moment.length === 0
          ? [t`Not set: the claims are checked when the link is opened.`]
          : moment.map(expectationWords),
      isOffered: isAnySafe(moment),
    },
    ...(detached === null
      ? []
      : [
          {
            name: 'detached' as const,
            label: t`Detached payload`,
            about: [detachedWords(detached)],
            isOffered: detached.text !== null,
          },
        ]),
  ] as const;
  return (
    <Group title={t`Also include`}>
      {boxes.map(({ name, label, about, isOffered }) => (
        <Choice
          key={name}
          type="checkbox"
          label={label}
          about={about}
          checked={isOffered && choices[name]}
          disabled={!isOffered}
          onChange={(checked) => onChoose({ ...choices, [name]: checked })}
        />
      ))}
    </Group>
  );
}

const isAnySafe = (offers: readonly ExpectationOffer[]): boolean => offers.some(({ text }) => text !== null);

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="grid min-w-0 gap-2 rounded border border-border px-3 pt-1 pb-2">
      <legend className="px-1 text-xs font-semibold text-muted">{title}</legend>
      {children}
    </fieldset>
  );
}
