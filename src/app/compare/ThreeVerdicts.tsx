import { claimsSentence } from '../../core/claims/claims-words.ts';
import type { ClaimsVerdict } from '../../core/claims/check.ts';
import { t } from '../../core/text/language.ts';
import { preparedClaims } from '../../session/reading/claims.ts';
import type { Session } from '../../session/state/model.ts';
import { signatureVerdict } from '../../session/signature/signature-verdict.ts';
import { tokenOfSource } from '../../session/state/source.ts';
import { structureVerdict } from '../../session/reading/structure-verdict.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { useClaimsVerdict } from '../page/claims-at-now.ts';

type Line = { readonly name: string; readonly verdict: string; readonly text: string };

/** Shows the three verdicts on any session, not only the page's, one line each. */
export function ThreeVerdicts({ session }: { readonly session: Session }) {
  const claims = useClaimsVerdict(preparedClaims(session));
  return (
    <ul className="grid gap-1 text-xs">
      {linesOf(session, claims).map(({ name, verdict, text }) => (
        <li key={name} className="flex gap-1.5">
          <Icon
            name={icons[verdict] ?? 'circle'}
            className={`mt-0.5 size-3.5 shrink-0 ${tones[verdict] ?? 'text-muted'}`}
          />
          <span className="min-w-0 [overflow-wrap:anywhere]">
            <span className="font-semibold">{name}:</span> {text}
          </span>
        </li>
      ))}
    </ul>
  );
}

const icons: Readonly<Record<string, IconName>> = {
  'well-formed': 'check',
  verified: 'check',
  accepted: 'check',
  malformed: 'cross',
  rejected: 'cross',
  checking: 'dots',
};
const tones: Readonly<Record<string, string>> = {
  'well-formed': 'text-good',
  verified: 'text-good',
  accepted: 'text-good',
  malformed: 'text-danger',
  rejected: 'text-danger',
};

function linesOf(session: Session, claims: ClaimsVerdict): readonly Line[] {
  const structure = structureVerdict(session);
  const signature = signatureVerdict(session);
  const isEmpty = tokenOfSource(session.source).kind === 'empty';
  return [
    { name: t`Structure`, verdict: structure.verdict, text: structure.text },
    { name: t`Signature`, verdict: signature.verdict, text: signature.text },
    {
      name: t`Claims`,
      verdict: claims.verdict,
      text: isEmpty ? t`Not checked: there is no token yet.` : claimsSentence(claims),
    },
  ];
}
