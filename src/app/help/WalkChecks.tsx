import { checkSentence } from '../../core/claims/check-sentences.ts';
import type { CheckOutcome } from '../../core/claims/check.ts';
import { memberNamed } from '../../core/text/json.ts';
import { t } from '../../core/text/language.ts';
import { preparedClaims, preparedClaimsOf } from '../../session/reading/claims.ts';
import { structureVerdict } from '../../session/reading/structure-verdict.ts';
import { signatureVerdict } from '../../session/signature/signature-verdict.ts';
import type { Session } from '../../session/state/model.ts';
import { tokenOfSource } from '../../session/state/source.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { useClaimsVerdict } from '../page/claims-at-now.ts';
import { openDialog } from '../page/dialogs.ts';
import { MoreRows } from '../page/MoreRows.tsx';
import { useTokenRows } from '../page/shown-rows.ts';
import { useSession } from '../page/use-session.ts';

const icons: Readonly<Record<CheckOutcome, IconName>> = {
  passed: 'check',
  failed: 'cross',
  warned: 'warning',
  'not-checked': 'circle',
};

const structureText = (session: Session): string => structureVerdict(session).text;
const signatureText = (session: Session): string => signatureVerdict(session).text;

/** The checks in the order in which a verifier makes them, with their outcome for this token. */
export function WalkChecks() {
  const structure = useSession(structureText);
  const signature = useSession(signatureText);
  const { checks } = useClaimsVerdict(useSession(preparedClaims));
  const told = useTokenRows(checks.filter(({ outcome }) => outcome !== 'not-checked'));
  return (
    <>
      <p>{t`A verifier asks three questions, in this order. One “no” is enough to reject the token.`}</p>
      <ol className="walk-steps">
        <li>
          <b>{t`Can the token be read?`}</b> {structure}
        </li>
        <li>
          <b>{t`Is it from the right issuer, and unchanged?`}</b> {signature}
        </li>
        <li>
          <b>{t`Is it valid now, and for me?`}</b>{' '}
          {told.rows.length === 0 ? t`The token has no claim that could be checked.` : null}
          <ul className="grid gap-1">
            {told.rows.map((check, at) => (
              <li key={at} className="flex items-start gap-1">
                <Icon name={icons[check.outcome]} className="mt-0.5 size-4 shrink-0" />
                <span className="min-w-0 [overflow-wrap:anywhere]">
                  <span className="sr-only">{outcomeWords[check.outcome]()}</span> {checkSentence(check)}
                </span>
              </li>
            ))}
          </ul>
          <MoreRows of={told} />
        </li>
      </ol>
      <p>{t`Fill in Expectations to have issuer, audience and type checked as well.`}</p>
    </>
  );
}

const outcomeWords: Readonly<Record<CheckOutcome, () => string>> = {
  passed: () => t`Passed:`,
  failed: () => t`Failed:`,
  warned: () => t`Warning:`,
  'not-checked': () => t`Not checked:`,
};

/** What a claim or parameter would be good for, if it is missing. */
const wanted: readonly { readonly name: string; readonly isHeader?: true; readonly why: () => string }[] = [
  { name: 'exp', why: () => t`The token never expires. A thief can use it for as long as the key is trusted.` },
  { name: 'iss', why: () => t`A verifier cannot tell who issued it or which keys to use.` },
  { name: 'aud', why: () => t`Any service could accept it, even one that it was not meant for.` },
  { name: 'sub', why: () => t`It does not say who it is about.` },
  { name: 'iat', why: () => t`Its age is unknown.` },
  { name: 'jti', why: () => t`A denylist cannot name this one token. Optional.` },
  { name: 'kid', isHeader: true, why: () => t`A verifier with several keys has to try each of them. Optional.` },
];

function missingIn(session: Session): readonly string[] {
  const claims = preparedClaimsOf(session);
  const token = tokenOfSource(session.source);
  const kid = token.kind === 'jws' ? token.header.parameters.kid : undefined;
  const isMissing = (name: string, isHeader: boolean): boolean =>
    isHeader ? kid === undefined : claims === null || memberNamed(claims, name) === undefined;
  return wanted.filter(({ name, isHeader }) => isMissing(name, isHeader === true)).map(({ name }) => name);
}

/** What the token does not contain, and what no token can say. */
export function WalkMissing() {
  const missing = useSession(missingIn);
  return (
    <>
      {missing.length === 0 ? (
        <p>{t`Everything that verifiers usually need is there.`}</p>
      ) : (
        <p>{t`This token does not contain:`}</p>
      )}
      <dl className="grid gap-2">
        {wanted
          .filter(({ name }) => missing.includes(name))
          .map(({ name, why }) => (
            <div key={name}>
              <dt className="font-mono">{name}</dt>
              <dd>{why()}</dd>
            </div>
          ))}
      </dl>
      <p>{t`A token also cannot say whether it was stolen, or revoked after it was issued. A verifier that must know has to ask the issuer.`}</p>
      <p>{t`Learn lets you try that: log in, steal a token, log out, and see what still works.`}</p>
      <Button className="justify-self-start" onClick={() => openDialog('learn')}>{t`Learn`}</Button>
    </>
  );
}
