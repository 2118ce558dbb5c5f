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
  met: () => t`met`,
  unmet: () => t`not met`,
  absent: () => t`absent`,
};

/**
 * Lists everything that a profile requires of its tokens, folded, with the section that says it. What
 * is only optional cannot be missed, so it is named without a mark.
 */
export function ProfileDemands({ profile, contents }: DemandsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-6 text-muted">{t`Requirements for this token type`}</summary>
      {isOpen ? <Standings profile={profile} contents={contents} /> : null}
    </details>
  );
}

function Standings({ profile, contents }: DemandsProps) {
  const standings = requirementStandings(profile, contents);
  const required = standings.filter(({ requirement }) => requirement.kind !== 'optional');
  const optional = (state: Standing['state']): readonly string[] =>
    standings.flatMap((standing) =>
      standing.requirement.kind === 'optional' && standing.state === state ? [standing.requirement.name] : [],
    );
  const [present, absent] = [optional('met'), optional('absent')];
  return (
    <ul className="grid gap-0.5 pt-1">
      {required.length === 0 ? <li className="text-muted">{t`Nothing is required.`}</li> : null}
      {required.map((standing, at) => (
        <Line key={at} standing={standing} profile={profile} />
      ))}
      {present.length === 0 ? null : (
        <li className="text-muted">{t`Optional, in this token: ${present.join(', ')}`}</li>
      )}
      {absent.length === 0 ? null : (
        <li className="text-muted">{t`Optional, not in this token: ${absent.join(', ')}`}</li>
      )}
    </ul>
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
