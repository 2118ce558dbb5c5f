import { briefText } from '../../core/text/drawn-text.ts';
import { t } from '../../core/text/language.ts';
import { signatureMaking } from '../../session/reading/signature-making.ts';
import { signatureVerdict } from '../../session/signature/signature-verdict.ts';
import type { Session } from '../../session/state/model.ts';
import { useSession } from '../page/use-session.ts';

const verdictText = (session: Session): string => signatureVerdict(session).text;

/** How the signature comes from these very bytes, step by step, and whether it matches. */
export function WalkSignature() {
  const steps = useSession(signatureMaking);
  const verdict = useSession(verdictText);
  return (
    <>
      <p>{t`The third part is computed from the first two. Each step shows the formula and its value for this token.`}</p>
      {steps.length === 0 ? (
        <p>{t`The steps cannot be shown for this token: its algorithm is unknown, its payload is not encoded, or it is very long.`}</p>
      ) : null}
      <ol className="walk-steps">
        {steps.map(({ about, formula, value }) => (
          <li key={formula}>
            {about}
            <code className="walk-formula">{formula}</code>
            {value === '' ? null : <code className="walk-value">{briefText(value, 200)}</code>}
          </li>
        ))}
      </ol>
      <p>{t`A verifier computes the same from the token that it got, and compares.`}</p>
      <p className="font-semibold">{verdict}</p>
    </>
  );
}
