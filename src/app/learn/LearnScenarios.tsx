import { scenarios, type Scenario } from '../../core/lifecycle/scenarios.ts';
import { say, t } from '../../core/text/language.ts';
import { Button } from '../../ui/Button.tsx';
import { startStory, useStory } from './learn-story.ts';

/** The stories to start with one press. The chosen one shows its variants. */
export function LearnScenarios() {
  const { scenario } = useStory();
  return (
    <section aria-label={t`Stories`} className="learn-card">
      <h3 className="learn-heading">{t`Stories`}</h3>
      <ol data-focus-first className="learn-list">
        {scenarios.map((each, at) => (
          <li key={each.id}>
            <button
              type="button"
              aria-pressed={each.id === scenario}
              className="learn-scenario"
              onClick={() => startStory(each)}
            >
              <span aria-hidden="true" className="learn-number">
                {at + 1}
              </span>
              {say(each.title)}
            </button>
            {each.id === scenario && each.variants.length > 0 ? <Variants of={each} /> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

const Variants = ({ of: { id, variants } }: { readonly of: Scenario }) => (
  <div className="learn-variants">
    {variants.map(({ name, actions }) => (
      <Button key={name} onClick={() => startStory({ id, actions })}>
        {say(name)}
      </Button>
    ))}
  </div>
);
