import { useId } from 'react';
import type { PolicyField } from '../../core/claims/policy.ts';
import { expectationText, isUnread } from '../../session/state/expectations.ts';
import { Field } from '../../ui/Field.tsx';
import { Labeled } from '../../ui/Labeled.tsx';
import { expectationHelp } from './expectation-help.ts';
import { fieldWords } from './expectation-words.ts';
import { TextBox } from '../page/TextBox.tsx';
import { useSession, useStore } from '../page/use-session.ts';

type ExpectationFieldProps = { readonly field: PolicyField; readonly isLong?: boolean };

/**
 * The field of one expectation. The typed text stays as it is until the field loses the focus. If
 * it cannot be read, it does not count, and the field says so.
 */
export function ExpectationField({ field, isLong = false }: ExpectationFieldProps) {
  const store = useStore();
  const text = useSession((session) => expectationText(session, field));
  const invalid = useSession((session) => isUnread(session, field));
  const { label, placeholder, wanted } = fieldWords[field]();
  const onText = (typed: string): void => store.dispatch({ type: 'expectation-typed', field, text: typed });
  const common = { label, placeholder, invalid, hint: invalid ? wanted : undefined, onText };
  return (
    <div data-help={expectationHelp[field]} onBlur={() => store.dispatch({ type: 'expectation-left', field })}>
      {isLong ? <LongField text={text} {...common} /> : <Field value={text} {...common} />}
    </div>
  );
}

type LongFieldProps = {
  readonly label: string;
  readonly text: string;
  readonly placeholder: string;
  readonly invalid: boolean;
  readonly hint: string | undefined;
  readonly onText: (text: string) => void;
};

function LongField({ label, hint, ...rest }: LongFieldProps) {
  const id = useId();
  return (
    <Labeled id={id} label={label} hint={hint}>
      <TextBox id={id} label={label} describedBy={hint ? `${id}-hint` : undefined} {...rest} />
    </Labeled>
  );
}
