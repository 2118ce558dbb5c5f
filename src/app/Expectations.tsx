import { useState } from 'react';
import { readTolerance, type Policy } from '../core/claims/policy.ts';
import type { Session } from '../session/model.ts';
import { Field } from '../ui/Field.tsx';
import { Pane } from '../ui/Pane.tsx';
import { useSession, useStore } from './use-session.ts';

const policyOf = ({ policy }: Session) => policy;

/** What the verifier expects of the claims. Empty: not checked, and the verdict says so. */
export function Expectations() {
  const store = useStore();
  const policy = useSession(policyOf);
  const set = (field: 'issuer' | 'audience' | 'type') => (text: string) => store.dispatch({ type: 'policy-set', field, policy: { ...policy, [field]: text } });
  return (
    <Pane title="Expectations" about="empty: not checked" className="pane-expectations">
      <div className="grid gap-1.5 p-2">
        <Field label="Expected issuer" value={policy.issuer} onText={set('issuer')} placeholder="exactly iss" />
        <Field label="Expected audience" value={policy.audience} onText={set('audience')} placeholder="aud, or one of its members" />
        <div className="grid grid-cols-2 gap-2">
          <Field label="Expected type" value={policy.type} onText={set('type')} placeholder="typ: at+jwt" />
          <Tolerance policy={policy} />
        </div>
      </div>
    </Pane>
  );
}

/** What is typed stays until it can be read; only then it counts. */
function Tolerance({ policy }: { readonly policy: Policy }) {
  const store = useStore();
  const [typed, setTyped] = useState<string | null>(null);
  const unread = typed !== null && readTolerance(typed) === null;
  const type = (text: string) => {
    setTyped(text);
    const tolerance = readTolerance(text);
    if (tolerance !== null) store.dispatch({ type: 'policy-set', field: 'tolerance', policy: { ...policy, tolerance } });
  };
  return (
    <Field
      label="Clock tolerance"
      value={typed ?? (policy.tolerance === 0 ? '' : String(policy.tolerance))}
      onText={type}
      onBlur={() => !unread && setTyped(null)}
      placeholder="seconds, or 5 min"
      aria-invalid={unread}
      hint={unread ? 'Not a time: write 60, 60 s or 5 min.' : undefined}
    />
  );
}
