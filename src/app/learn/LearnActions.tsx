import { serviceNames, type LifeAction, type TabName } from '../../core/lifecycle/actions.ts';
import { actionWords, actorName, lifeSettingName, lifeValueName } from '../../core/lifecycle/words.ts';
import { lifeSettingNames, lifeSettings } from '../../core/lifecycle/settings.ts';
import { t } from '../../core/text/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { announce } from '../page/announcements.ts';
import { act, playedOf, useStory } from './learn-story.ts';

type Choice = { readonly name: string; readonly action: LifeAction };

/** Everything that can be done at any time. An action without an effect says why. */
export function LearnActions() {
  return (
    <>
      <section aria-label={t`Actions`} className="learn-card">
        <h3 className="learn-heading">{t`Or do it yourself`}</h3>
        {groups().map(({ title, choices }) => (
          <div key={title} role="group" aria-label={title} className="learn-group">
            <h4 className="learn-subheading">{title}</h4>
            {choices.map(({ name, action }) => (
              <Button key={name} title={actionWords(action)} onClick={() => perform(action)}>
                {name}
              </Button>
            ))}
          </div>
        ))}
      </section>
      <Settings />
    </>
  );
}

function perform(action: LifeAction): void {
  if (!act(action)) announce(t`A story has at most 500 steps. Start over, or undo some.`);
}

const groups = (): readonly { readonly title: string; readonly choices: readonly Choice[] }[] => [
  { title: actorName('tab-a'), choices: tabChoices('a') },
  {
    title: actorName('tab-b'),
    choices: [{ name: t`Open`, action: { type: 'open-tab' } }, ...tabChoices('b')],
  },
  { title: t`Both tabs`, choices: [{ name: t`Refresh at once`, action: { type: 'race' } }] },
  {
    title: actorName('issuer'),
    choices: [
      { name: t`Revoke all logins`, action: { type: 'revoke' } },
      { name: t`Change the password`, action: { type: 'change-password' } },
      { name: t`Publish a new key`, action: { type: 'publish-key' } },
      { name: t`Sign with the new key`, action: { type: 'use-key' } },
      { name: t`Remove the old key`, action: { type: 'drop-key' } },
    ],
  },
  {
    title: actorName('thief'),
    choices: [
      { name: t`Steal by script (XSS)`, action: { type: 'steal', way: 'xss' } },
      { name: t`Read a log`, action: { type: 'steal', way: 'log' } },
      { name: t`Listen without TLS`, action: { type: 'steal', way: 'wire' } },
      { name: t`Send a form (CSRF)`, action: { type: 'steal', way: 'csrf' } },
      { name: t`Break into Billing`, action: { type: 'leak' } },
      { name: t`Call Orders`, action: { type: 'thief-call', service: 'orders' } },
      { name: t`Refresh`, action: { type: 'thief-refresh' } },
      { name: t`Forge a token`, action: { type: 'forge', service: 'orders' } },
    ],
  },
];

const tabChoices = (tab: TabName): readonly Choice[] => [
  { name: t`Log in`, action: { type: 'login', tab } },
  { name: t`Call Orders`, action: { type: 'call', tab, service: 'orders' } },
  { name: t`Call Billing`, action: { type: 'call', tab, service: 'billing' } },
  { name: t`Refresh`, action: { type: 'refresh', tab } },
  { name: t`Log out`, action: { type: 'logout', tab } },
];

function Settings() {
  const { settings, services } = playedOf(useStory()).state;
  return (
    <section aria-label={t`Conditions`} className="learn-card">
      <h3 className="learn-heading">{t`Conditions`}</h3>
      <div className="learn-settings">
        {lifeSettingNames.map((setting) => (
          <Select
            key={setting}
            label={lifeSettingName(setting)}
            labelClass="w-32 shrink-0"
            value={settings[setting]}
            options={lifeSettings[setting].map((value) => ({ value, text: lifeValueName(setting, value) }))}
            onChoose={(value) => perform({ type: 'set', setting, value })}
          />
        ))}
        {serviceNames.map((service) => (
          <Select
            key={service}
            label={t`Clock of ${actorName(service)}`}
            labelClass="w-32 shrink-0"
            value={String(services[service].skew)}
            options={skews.map((value) => ({ value, text: skewWords(Number(value)) }))}
            onChoose={(value) => perform({ type: 'skew', service, seconds: Number(value) })}
          />
        ))}
      </div>
    </section>
  );
}

const skews = ['-120', '-30', '0', '30', '120'];

function skewWords(skew: number): string {
  if (skew === 0) return t`right`;
  return skew < 0 ? t`${-skew} s behind` : t`${skew} s ahead`;
}
