import { useId } from 'react';
import { fieldResult, withTokenValue } from '../../core/claims/field-results.ts';
import { isValueField, type ValueField } from '../../core/claims/value-fields.ts';
import type { PolicyField } from '../../core/claims/policy.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { t } from '../../core/text/language.ts';
import { preparedClaims } from '../../session/reading/claims.ts';
import { tokenValues } from '../../session/reading/token-values.ts';
import { expectationText, isUnread } from '../../session/state/expectations.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Labeled } from '../../ui/Labeled.tsx';
import { useClaimsVerdict } from '../page/claims-at-now.ts';
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
    <div
      data-help={expectationHelp[field]}
      data-field={field}
      className="expectation"
      onBlur={() => store.dispatch({ type: 'expectation-left', field })}
    >
      {isLong ? <LongField text={text} {...common} /> : null}
      {!isLong && isValueField(field) ? <ValueInput field={field} value={text} {...common} /> : null}
      {isLong || isValueField(field) ? null : <Field value={text} {...common} />}
    </div>
  );
}

type CommonProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly invalid: boolean;
  readonly hint: string | undefined;
  readonly onText: (text: string) => void;
};

/** A field for a value that the token has, with the result of its check and the token's own value. */
function ValueInput({ field, value, ...common }: CommonProps & { readonly field: ValueField; readonly value: string }) {
  const id = useId();
  const { checks } = useClaimsVerdict(useSession(preparedClaims));
  const values = useSession((session) => tokenValues(session, field));
  const result = fieldResult(checks, field);
  const isMissed = result?.isMet === false;
  return (
    <>
      <Field
        value={value}
        {...common}
        invalid={common.invalid || isMissed}
        hint={common.hint ?? (isMissed ? briefText(result.sentence, mostOfResult) : undefined)}
        list={values.length > 0 ? id : undefined}
      />
      <datalist id={id}>
        {values.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </datalist>
      {result?.isMet === true ? <Icon name="check" className="expectation-met size-3.5 text-good" /> : null}
      {result?.isMet === true || values[0] === undefined ? null : (
        <TakeValue field={field} label={common.label} value={values[0]} isBrief={!isMissed} />
      )}
    </>
  );
}

/** A longer result is not read here; the list of checks has all of it. */
const mostOfResult = 400;

type TakeProps = {
  readonly field: ValueField;
  readonly label: string;
  readonly value: string;
  readonly isBrief: boolean;
};

function TakeValue({ field, label, value, isBrief }: TakeProps) {
  const store = useStore();
  const take = (): void =>
    store.dispatch({ type: 'policy-set', field, policy: withTokenValue(store.get().policy, field, value) });
  return (
    <Button
      look={isBrief ? 'quiet' : 'plain'}
      aria-label={`${t`Use the token's value`}: ${label}`}
      title={t`Use the token's value`}
      className={isBrief ? 'expectation-take' : 'expectation-fix'}
      onClick={take}
    >
      {isBrief ? '↤' : t`Use the token's value`}
    </Button>
  );
}

type LongFieldProps = CommonProps & { readonly text: string };

function LongField({ label, hint, ...rest }: LongFieldProps) {
  const id = useId();
  return (
    <Labeled id={id} label={label} hint={hint}>
      <TextBox id={id} label={label} describedBy={hint ? `${id}-hint` : undefined} {...rest} />
    </Labeled>
  );
}
