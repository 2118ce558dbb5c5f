import { useEffect, useRef, type RefObject } from 'react';
import type { Policy, PolicyField } from '../../core/claims/policy.ts';
import { causeHeadline } from '../../core/errors/cause-headline.ts';
import type { ErrorCause } from '../../core/errors/error-cause.ts';
import type { Diagnosis } from '../../core/diagnose/trial.ts';
import { expectedAlgorithmIn, expectedValueIn } from '../../core/errors/expected-value.ts';
import { meaningOf } from '../../core/errors/meanings.ts';
import { recogniseErrors, type RecognisedError } from '../../core/errors/recognise-error.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { say, t } from '../../core/text/language.ts';
import { memoLast } from '../../core/text/memo.ts';
import { othersText } from '../../core/text/others-text.ts';
import { errorText, errorTextOf } from '../../session/errors/error-text.ts';
import { fieldOfCause } from '../../session/errors/expectation-words.ts';
import { evidenceOf, factIn, holdingsOf, type Holding } from '../../session/errors/holding.ts';
import { preparedClaims } from '../../session/reading/claims.ts';
import type { Session } from '../../session/state/model.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { useClaimsVerdict } from '../page/claims-at-now.ts';
import { goToField } from '../page/sections.ts';
import { useSession, useStore } from '../page/use-session.ts';
import { useAsked } from './asked-causes.ts';
import { useClaimsCauses } from './claims-causes-now.ts';
import { useShownWords } from './shown-words.ts';

const recognised = memoLast(recogniseErrors);
const errorsIn = (session: Session): readonly RecognisedError[] => recognised(errorText(session));
const boxOf = (session: Session) => errorTextOf(session).box;
const whole = (session: Session): Session => session;

/** What the messages mean, and each cause of the first one tested on the token and keys at hand. */
export function ErrorReadings() {
  const errors = useSession(errorsIn);
  const box = useSession(boxOf);
  const place = useRef<HTMLDivElement>(null);
  useInView(place, errors);
  const [first] = errors;
  if (first === undefined) return box === 'error' ? <Unrecognised /> : null;
  return (
    <div ref={place} className="grid min-w-0 basis-full gap-1.5 [overflow-wrap:anywhere]">
      {box === 'token' ? <p className="text-xs text-muted">{t`This error message is in the token box.`}</p> : null}
      {errors.map((error) => (
        <Meaning key={`${error.reading.library.name} ${error.quoted}`} error={error} />
      ))}
      <Causes error={first} />
    </div>
  );
}

/** Brings the answer into view for a person who is in the box, which may be at the end of the column. */
function useInView(place: RefObject<HTMLDivElement | null>, errors: readonly RecognisedError[]): void {
  useEffect(() => {
    const box = place.current?.parentElement?.querySelector('[data-field="error"]');
    if (errors.length === 0 || !place.current || !box?.contains(document.activeElement)) return;
    if (place.current.getBoundingClientRect().bottom > innerHeight) box.scrollIntoView({ block: 'start' });
  }, [place, errors]);
}

const Unrecognised = () => (
  <p className="basis-full text-muted">
    {t`Jotscope does not know this message. Paste it exactly as it was logged, with the name of the error.`}
  </p>
);

function Meaning({ error }: { readonly error: RecognisedError }) {
  const { quoted, reading, others, isOf } = error;
  const { means, besides } = meaningOf(reading.row[1]);
  const names = isOf === 'one' ? [...new Set(others.map(({ library }) => library.name))] : [];
  return (
    <div data-library={isOf === 'one' ? reading.library.name : undefined} className="grid gap-0.5">
      <p>
        <span className="font-semibold">{t`${speakersOf(error)}: "${othersText(quoted.trim(), 160)}"`}</span>{' '}
        {say(means)} {besides === '' ? '' : say(besides)}
      </p>
      <p className="text-xs text-muted">
        {isOf === 'many' ? null : sourceWords(reading)}
        {names.length === 0 ? null : ` ${t`Others that say the same: ${names.join(', ')}.`}`}
      </p>
    </div>
  );
}

/** Nothing around the message tells apart those that say it, so no one of them is named alone. */
function speakersOf({ reading, others, isOf }: RecognisedError): string {
  if (isOf === 'many') return t`Several libraries`;
  return isOf === 'one'
    ? reading.library.name
    : [...new Set([reading, ...others].map(({ library }) => library.name))].join(', ');
}

const sourceWords = ({ library, file }: RecognisedError['reading']): string =>
  t`Source: ${library.source} ${library.version}, ${file}.`;

function Causes({ error }: { readonly error: RecognisedError }) {
  const session = useSession(whole);
  const claims = useClaimsVerdict(useSession(preparedClaims));
  const meaning = meaningOf(error.reading.row[1]);
  const holdings = holdingsOf(meaning, evidenceOf(session, claims, useClaimsCauses(), useAsked().found));
  if (holdings.length === 0) return <p className="text-muted">{t`No token or key can show this.`}</p>;
  const shown = Math.max(holdings.filter(({ holds }) => holds === 'yes').length, mostShown);
  return (
    <ul aria-label={t`Error message`} className="grid gap-1">
      {holdings.slice(0, shown).map((holding) => (
        <Item key={holding.cause} holding={holding} />
      ))}
      {holdings.length <= shown ? null : (
        <li>
          <details>
            <summary className="min-h-6 leading-6 text-muted">
              {holdings.length === shown + 1 ? t`1 other cause` : t`${holdings.length - shown} other causes`}
            </summary>
            <ul className="grid gap-1">
              {holdings.slice(shown).map((holding) => (
                <Item key={holding.cause} holding={holding} />
              ))}
            </ul>
          </details>
        </li>
      )}
    </ul>
  );
}

/** How many causes are shown at once, unless more are so. */
const mostShown = 4;

type Look = { readonly icon: IconName; readonly tone: string; readonly says: (headline: string) => string };

const looks: Readonly<Record<Holding['holds'], Look>> = {
  yes: { icon: 'warning', tone: 'text-warn', says: (headline) => t`Yes: ${headline}` },
  no: { icon: 'check', tone: 'text-muted', says: (headline) => t`No: ${headline}` },
  unknown: { icon: 'info', tone: 'text-muted', says: (headline) => t`Unknown: ${headline}` },
};

type HoldingProps = { readonly holding: Holding };

/** What the message says is expected is not set yet. */
function isUnset(policy: Policy, cause: ErrorCause): boolean {
  const field = fieldOfCause(cause);
  return (field === 'issuer' || field === 'audience') && policy[field].length === 0;
}

function Item({ holding }: HoldingProps) {
  const { cause, holds, found, sentence } = holding;
  const { icon, tone, says } = looks[holds];
  const isOpen = useSession(({ policy }) => isUnset(policy, cause));
  const field = holds === 'unknown' || (found?.kind === 'rejected' && isOpen) ? fieldOfCause(cause) : null;
  return (
    <li data-cause={cause} data-holds={holds} className="flex gap-1.5">
      <Icon name={icon} className={`mt-0.5 size-4 shrink-0 ${tone}`} />
      <span className="min-w-0">
        <span className={holds === 'yes' ? 'font-semibold' : ''}>{says(causeHeadline(cause))}.</span>{' '}
        <span className={holds === 'yes' ? '' : 'text-muted'}>
          {found === null ? briefText(sentence) : <FoundFact cause={cause} found={found} />}
        </span>{' '}
        {field === null ? null : <Expect field={field} />}
      </span>
    </li>
  );
}

type ExpectProps = { readonly field: PolicyField };

/** The longest that is found: what is expected is never more than what is shown. */
const mostOfValue = 300;

function expectedIn(text: string, field: PolicyField): string | null {
  if (field === 'algorithms') return expectedAlgorithmIn(text);
  return field === 'issuer' || field === 'audience' ? expectedValueIn(text, field) : null;
}

/** Offers to expect what the message says the verifier expects, and leads to the field. */
function Expect({ field }: ExpectProps) {
  const store = useStore();
  const text = useSession(errorText);
  const value = expectedIn(text, field);
  // The expectations may have changed since this was drawn.
  const expect = (expected: string) =>
    store.dispatch({ type: 'policy-set', field, policy: { ...store.get().policy, [field]: [expected] } });
  return (
    <>
      {value === null ? null : (
        <Button onClick={() => expect(value)}>{t`Expect “${othersText(value, mostOfValue)}”`}</Button>
      )}{' '}
      <Button onClick={() => goToField('expectations', field)}>{t`Set expectations`}</Button>
    </>
  );
}

/** The fact of a diagnosis, without the key while it is masked. */
function FoundFact({ cause, found }: { readonly cause: ErrorCause; readonly found: Diagnosis }) {
  return briefText(factIn(useShownWords(found), cause));
}
