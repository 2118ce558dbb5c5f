import { useState } from 'react';
import { isExpected } from '../../core/claims/policy-fields.ts';
import type { PolicyField } from '../../core/claims/policy.ts';
import { t } from '../../core/text/language.ts';
import type { Session } from '../../session/state/model.ts';
import { Pane } from '../../ui/Pane.tsx';
import { ExpectationField } from './ExpectationField.tsx';
import { helpOn } from '../page/help.ts';
import { KeepExpectations } from './KeepExpectations.tsx';
import { useSession } from '../page/use-session.ts';

const furtherFields: readonly PolicyField[] = [
  'algorithms',
  'requiredClaims',
  'maxAge',
  'maxLifetime',
  'nonce',
  'minVersion',
  'versionClaim',
  'revokedIds',
];

const furtherCount = ({ policy }: Session): number => furtherFields.filter((field) => isExpected(policy, field)).length;

/**
 * What the verifier expects in the claims. An empty field is not checked, and the verdict says so.
 */
export function Expectations() {
  const count = useSession(furtherCount);
  // Open from the start if a link or this device brought some expectations: what is checked must be
  // visible.
  const [wasFilled] = useState(count > 0);
  return (
    <Pane
      title={t`Expectations`}
      help={helpOn('expectations', t`Expectations`)}
      about={t`empty: not checked`}
      className="pane-expectations"
    >
      <div className="grid gap-1.5 p-2">
        <ExpectationField field="issuer" />
        <ExpectationField field="audience" />
        <div className="grid grid-cols-2 gap-2">
          <ExpectationField field="type" />
          <ExpectationField field="tolerance" />
        </div>
        <ExpectationField field="checkAsOf" />
        <details open={wasFilled}>
          <summary className="min-h-6 text-xs text-muted">
            {count === 0 ? t`More expectations` : t`More expectations (${count} in use)`}
          </summary>
          <FurtherFields />
        </details>
        <KeepExpectations />
      </div>
    </Pane>
  );
}

function FurtherFields() {
  return (
    <div className="grid gap-1.5 pt-1">
      <ExpectationField field="algorithms" />
      <ExpectationField field="requiredClaims" />
      <div className="grid grid-cols-2 gap-2">
        <ExpectationField field="maxAge" />
        <ExpectationField field="maxLifetime" />
      </div>
      <ExpectationField field="nonce" />
      <div className="grid grid-cols-2 gap-2">
        <ExpectationField field="versionClaim" />
        <ExpectationField field="minVersion" />
      </div>
      <ExpectationField field="revokedIds" isLong />
    </div>
  );
}
