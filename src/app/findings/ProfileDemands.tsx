import { useState } from 'react';
import type { Contents, Profile } from '../../core/profiles/profile.ts';
import { requirementStandings, type Standing } from '../../core/profiles/unmet.ts';
import { requirementWords } from '../../core/profiles/words.ts';
import { t } from '../../core/text/language.ts';
import { classes } from '../../ui/classes.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';

type DemandsProps = { readonly profile: Profile; readonly contents: Contents };

const icons: Readonly<Record<Standing['state'], IconName>> = { met: 'check', unmet: 'cross', absent: 'dots' };
const tones: Readonly<Record<Standing['state'], string>> = {
  met: 'text-good',
  unmet: 'text-danger',
  absent: 'text-muted',
};
const states: Readonly<Record<Standing['state'], () => string>> = {
  met: () => t`so it is`,
  unmet: () => t`not so`,
  absent: () => t`not there`,
};

/**
 * Lists everything that a profile requires of its tokens, folded, with the section that says it.
 */
export function ProfileDemands({ profile, contents }: DemandsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-6 text-muted">{t`Requirements for this token type`}</summary>
      {isOpen ? (
        <ul className="grid gap-0.5 pt-1">
          {requirementStandings(profile, contents).map((standing, at) => (
            <Line key={at} standing={standing} profile={profile} />
          ))}
        </ul>
      ) : null}
    </details>
  );
}

function Line({
  standing: { requirement, state },
  profile,
}: {
  readonly standing: Standing;
  readonly profile: Profile;
}) {
  return (
    <li className="flex gap-1.5">
      <Icon name={icons[state]} className={classes('mt-0.5 size-3.5 shrink-0', tones[state])} />
      <span className="min-w-0 [overflow-wrap:anywhere]">
        {requirementWords(requirement, profile)} <span className="sr-only">({states[state]()})</span>{' '}
        <cite className="text-muted not-italic">{requirement.source}</cite>
      </span>
    </li>
  );
}
