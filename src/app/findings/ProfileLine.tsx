import type { LintSubject } from '../../core/lint/rule.ts';
import { isProfileId, profileIds, profiles } from '../../core/profiles/profiles.ts';
import { providerRow } from '../../core/profiles/providers.ts';
import { profileTitle, recognitionWords } from '../../core/profiles/words.ts';
import { say, t } from '../../core/text/language.ts';
import type { Session } from '../../session/state/model.ts';
import { claimsProvider } from '../../session/reading/provider.ts';
import { Select } from '../../ui/Select.tsx';
import { ProfileDemands } from './ProfileDemands.tsx';
import { useSession, useStore } from '../page/use-session.ts';

const pinOf = ({ profile }: Session) => profile;
const recognised = '';

type Option = { readonly value: string; readonly text: string };

/** Shows the likely kind of the token with the reason, and the kind that it is checked against. */
export function ProfileLine({ subject }: { readonly subject: LintSubject }) {
  const store = useStore();
  const pin = useSession(pinOf);
  const provider = useSession(claimsProvider);
  const options = profileIds
    .map((id): Option => ({ value: id, text: say(profiles[id].name) }))
    .toSorted((one, other) => one.text.localeCompare(other.text));
  const choose = (id: string) => store.dispatch({ type: 'profile-pinned', profile: isProfileId(id) ? id : null });
  if (subject.token.kind === 'empty') return null;
  return (
    <div className="profile">
      <Select
        label={t`Profile`}
        value={pin ?? recognised}
        options={[{ value: recognised, text: t`Auto-detect` }, ...options]}
        onChoose={choose}
      />
      <p className="[overflow-wrap:anywhere] text-muted">
        {kindWords(subject)}
        {provider === null ? '' : ` ${t`Issued by ${providerRow(provider).name}.`}`}
      </p>
      {subject.profile === null ? null : (
        <ProfileDemands profile={profiles[subject.profile]} contents={subject.contents} />
      )}
    </div>
  );
}

function kindWords({ isPinned, profile, recognition }: LintSubject): string {
  if (isPinned && profile !== null) return t`Checked against ${profileTitle(profile)}, as you chose.`;
  return recognition === null ? t`Unrecognized token type.` : recognitionWords(recognition);
}
