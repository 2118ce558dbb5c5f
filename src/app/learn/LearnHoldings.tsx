import { durationWords } from '../../core/claims/duration.ts';
import { seconds } from '../../core/claims/numeric-date.ts';
import { serviceNames, type ServiceName } from '../../core/lifecycle/actions.ts';
import type { Held, LifeState } from '../../core/lifecycle/model.ts';
import { actorName, standingWords } from '../../core/lifecycle/words.ts';
import { t } from '../../core/text/language.ts';
import { playedOf, useStory } from './learn-story.ts';

type Opens = { readonly onOpen: (id: string) => void };
type Holding = { readonly place: string; readonly items: readonly string[] };

/** What each has at this moment. A token opens in the debugger. */
export function LearnHoldings({ onOpen }: Opens) {
  const { state } = playedOf(useStory());
  return (
    // It scrolls, and can be without a button.
    <section aria-label={t`Who has what`} className="learn-card learn-holdings" tabIndex={0}>
      <h3 className="learn-heading">{t`Who has what`}</h3>
      <p className="text-xs text-muted">{t`at: access token, rt: refresh token, sid: session, pw: password`}</p>
      {holders(state).map(({ name, holdings }) => (
        <section key={name} aria-label={name} className="learn-holder">
          <h4 className="learn-subheading">{name}</h4>
          <dl>
            {holdings.map(({ place, items }) => (
              <div key={place} className="learn-holding">
                <dt>{place}</dt>
                <dd>
                  {items.length === 0 ? <span className="text-muted">–</span> : null}
                  {items.map((item) => (
                    <Item key={item} item={item} state={state} onOpen={onOpen} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}

function Item({ item, state, onOpen }: Opens & { readonly item: string; readonly state: LifeState }) {
  if (state.tokens[item] === undefined) return <span className="learn-item">{item}</span>;
  const life = standingWords(state, item);
  return (
    <button
      type="button"
      className="learn-item learn-token"
      title={t`Open ${item} in the debugger`}
      aria-label={`${item}, ${life}. ${t`Open ${item} in the debugger`}`}
      onClick={() => onOpen(item)}
    >
      {item} <span className="learn-life">{life}</span>
    </button>
  );
}

function holders(state: LifeState): readonly { readonly name: string; readonly holdings: readonly Holding[] }[] {
  const { browser, thief } = state;
  const tab = (name: 'a' | 'b') => ({
    name: actorName(name === 'a' ? 'tab-a' : 'tab-b'),
    holdings: [{ place: t`Memory`, items: heldItems(browser.memory[name]) }],
  });
  const service = (name: ServiceName) => ({ name: actorName(name), holdings: serviceHoldings(state, name) });
  return [
    tab('a'),
    ...(browser.isOpen.b ? [tab('b')] : []),
    { name: t`Browser, for all tabs`, holdings: browserHoldings(state) },
    ...serviceNames.map(service),
    { name: actorName('issuer'), holdings: issuerHoldings(state) },
    { name: actorName('thief'), holdings: [{ place: t`Stolen`, items: thief }] },
  ];
}

const heldItems = ({ access, refresh, sid }: Held): readonly string[] =>
  [access, refresh, sid].filter((id) => id !== null);

function browserHoldings({ browser, settings }: LifeState): readonly Holding[] {
  if (settings.style === 'basic')
    return [{ place: t`Password for Basic`, items: browser.password === null ? [] : [browser.password] }];
  const flags = cookieFlags(settings);
  return [
    { place: 'localStorage', items: heldItems(browser.localStorage) },
    { place: flags === '' ? t`Cookies` : t`Cookies (${flags})`, items: heldItems(browser.cookies) },
  ];
}

function cookieFlags({ style, storage }: LifeState['settings']): string {
  if (style === 'session') return 'HttpOnly, Secure, SameSite=Lax';
  if (storage === 'cookie') return 'HttpOnly, Secure, SameSite=None';
  return storage === 'memory-cookie' ? 'HttpOnly, Secure, SameSite=Strict' : '';
}

function serviceHoldings({ services, settings, issuer, now }: LifeState, name: ServiceName): readonly Holding[] {
  const { keys, fetchedAt, skew } = services[name];
  const clock = skew === 0 ? [] : [{ place: t`Clock`, items: [`${skew > 0 ? '+' : ''}${skew} s`] }];
  if (settings.style === 'session' || settings.style === 'basic')
    return [{ place: t`Looks up each request`, items: [] }, ...clock];
  if (settings.style === 'HS256') return [{ place: t`Secret`, items: issuer.published }, ...clock];
  const age =
    fetchedAt === null ? t`Key set, not fetched yet` : t`Key set, ${durationWords(seconds(now - fetchedAt))} old`;
  return [{ place: age, items: keys }, ...clock];
}

function issuerHoldings({ issuer, settings }: LifeState): readonly Holding[] {
  if (settings.style === 'basic') return [{ place: t`Password`, items: [issuer.password] }];
  if (settings.style === 'session') return [{ place: t`Session table`, items: issuer.sessions.map(({ id }) => id) }];
  const families = issuer.families.slice(-4).map(({ id, live, isRevoked }) => ({
    place: isRevoked ? t`Family ${id}, revoked` : t`Family ${id}`,
    items: live,
  }));
  return [
    { place: t`Signs with`, items: [issuer.signing] },
    { place: settings.style === 'HS256' ? t`Secrets in use` : t`Published key set`, items: issuer.published },
    ...families,
    { place: t`Denylist (jti)`, items: issuer.denied },
    { place: 'token_version', items: [String(issuer.version)] },
  ];
}
