import { claimsSentence } from '../../core/claims/claims-words.ts';
import type { ClaimsVerdict } from '../../core/claims/check.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { t } from '../../core/text/language.ts';
import { claimsRefusal, preparedClaims } from '../../session/reading/claims.ts';
import type { Session } from '../../session/state/model.ts';
import { signatureVerdict } from '../../session/signature/signature-verdict.ts';
import { tokenOfSource } from '../../session/state/source.ts';
import { structureVerdict } from '../../session/reading/structure-verdict.ts';
import { Icon } from '../../ui/Icon.tsx';
import { toneIcons, type Tone } from '../../ui/Verdict.tsx';
import { useClaimsVerdict } from '../page/claims-at-now.ts';
import { claimsTone, vouchingOf } from '../page/verdict-tones.ts';

type Line = {
  readonly name: string;
  readonly verdict: string;
  readonly tone: Tone;
  readonly text: string;
  readonly signature?: ReturnType<typeof signatureVerdict>;
};

/** Shows the three verdicts on any session, not only the page's, one line each. */
export function ThreeVerdicts({ session }: { readonly session: Session }) {
  const claims = useClaimsVerdict(preparedClaims(session));
  return (
    <ul className="grid gap-1 text-xs">
      {linesOf(session, claims).map((line) => (
        <VerdictLine key={line.name} line={line} />
      ))}
    </ul>
  );
}

/** A line has the attributes of the status that it repeats. */
function VerdictLine({ line: { name, verdict, tone, text, signature } }: { readonly line: Line }) {
  return (
    <li
      data-verdict={verdict}
      data-reason={signature?.reason ?? undefined}
      data-warning={signature?.warnings.length ? signature.warnings.join(' ') : undefined}
      data-alg={signature?.alg ?? undefined}
      data-kid={signature?.kid ?? undefined}
      className="flex gap-1.5"
    >
      <Icon name={toneIcons[tone]} className={`mt-0.5 size-3.5 shrink-0 ${tones[tone]}`} />
      <span className="min-w-0 [overflow-wrap:anywhere]">
        <span className="font-semibold">{name}:</span> {briefText(text)}
      </span>
    </li>
  );
}

const tones: Readonly<Record<Tone, string>> = {
  good: 'text-good',
  bad: 'text-danger',
  warn: 'text-warn',
  open: 'text-muted',
  busy: 'text-muted',
};

const structureTones = { 'well-formed': 'good', malformed: 'bad', empty: 'open' } as const;

function linesOf(session: Session, claims: ClaimsVerdict): readonly Line[] {
  const structure = structureVerdict(session);
  const signature = signatureVerdict(session);
  const isEmpty = tokenOfSource(session.source).kind === 'empty';
  const refusal = claimsRefusal(session, claims);
  return [
    {
      name: t`Structure`,
      verdict: structure.verdict,
      tone: structureTones[structure.verdict],
      text: structure.text,
    },
    { name: t`Signature`, verdict: signature.verdict, tone: signature.tone, text: signature.text, signature },
    {
      name: t`Claims`,
      ...(refusal === null
        ? { verdict: claims.verdict, tone: claimsTone(claims, vouchingOf(session)) }
        : { verdict: 'rejected', tone: 'bad' }),
      text: isEmpty
        ? t`Not checked: ${t`no token yet.`}`
        : (refusal?.fact ?? claimsSentence(claims, vouchingOf(session))),
    },
  ];
}
