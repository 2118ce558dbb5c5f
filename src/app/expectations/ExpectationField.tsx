import type { PolicyField } from '../../core/claims/policy.ts';
import { expectationText, isUnread } from '../../session/state/expectations.ts';
import { Field } from '../../ui/Field.tsx';
import { expectationHelp } from './expectation-help.ts';
import { fieldWords } from './expectation-words.ts';
import { useSession, useStore } from '../page/use-session.ts';

/**
 * The field of one expectation. The typed text stays as it is until the field loses the focus. If
 * it cannot be read, it does not count, and the field says so.
 */
export function ExpectationField({ field, lines }: { readonly field: PolicyField; readonly lines?: number }) {
  const store = useStore();
  const text = useSession((session) => expectationText(session, field));
  const unread = useSession((session) => isUnread(session, field));
  const { label, placeholder, wanted } = fieldWords[field]();
  return (
    <div data-help={expectationHelp[field]}>
      <Field
        label={label}
        value={text}
        lines={lines}
        onText={(typed) => store.dispatch({ type: 'expectation-typed', field, text: typed })}
        onBlur={() => store.dispatch({ type: 'expectation-left', field })}
        placeholder={placeholder}
        invalid={unread}
        hint={unread ? wanted : undefined}
      />
    </div>
  );
}
