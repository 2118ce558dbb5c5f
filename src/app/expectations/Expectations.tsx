import { useState, type ReactNode } from 'react';
import { isExpected, policyFields } from '../../core/claims/policy-fields.ts';
import type { PolicyField } from '../../core/claims/policy.ts';
import { t } from '../../core/text/language.ts';
import type { Session } from '../../session/state/model.ts';
import { ExpectationField } from './ExpectationField.tsx';
import { helpOn } from '../page/help.ts';
import { KeepExpectations } from './KeepExpectations.tsx';
import { Section } from '../page/Section.tsx';
import { useSession } from '../page/use-session.ts';

const furtherFields: readonly PolicyField[] = [
  'algorithms',
  'requiredClaims',
  'maxAge',
  'maxLifetime',
  'nonce',
  'versionClaim',
  'minVersion',
  'revokedIds',
];

const countIn =
  (fields: readonly PolicyField[]) =>
  ({ policy }: Session): number =>
    fields.filter((field) => isExpected(policy, field)).length;
const furtherCount = countIn(furtherFields);
const wholeCount = countIn(policyFields);

/**
 * What the verifier expects in the claims, and the checks of it. An empty field is not checked, and
 * the verdict says so.
 */
export function Expectations({ children }: { readonly children?: ReactNode }) {
  const set = useSession(wholeCount);
  return (
    <Section
      fold="expectations"
      title={t`Expectations`}
      count={set === 0 ? t`none set` : t`${set} set`}
      help={helpOn('expectations', t`Expectations`)}
      className="pane-expectations"
    >
      <Fields />
      {children}
    </Section>
  );
}

function Fields() {
  const count = useSession(furtherCount);
  // Open from the start if a link or this device brought some expectations: what is checked must be
  // visible.
  const [wasFilled] = useState(count > 0);
  return (
    <div className="expectations">
      <ExpectationField field="issuer" />
      <ExpectationField field="audience" />
      <ExpectationField field="type" />
      <ExpectationField field="tolerance" />
      <ExpectationField field="checkAsOf" />
      <div className="relative">
        <details open={wasFilled}>
          <summary className="min-h-6 w-max text-xs text-muted">
            {count === 0 ? t`More expectations` : t`More expectations (${count} in use)`}
          </summary>
          <FurtherFields />
        </details>
        <div className="keep-expectations">
          <KeepExpectations />
        </div>
      </div>
    </div>
  );
}

const FurtherFields = () => (
  <div className="grid gap-1 pt-1">
    {furtherFields.map((field) => (
      <ExpectationField key={field} field={field} isLong={field === 'revokedIds'} />
    ))}
  </div>
);
