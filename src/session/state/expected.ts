import { secondsOfMs } from '../../core/claims/numeric-date.ts';
import { remembered } from './change.ts';
import type { ExpectationAct } from './events.ts';
import { expectationText, momentStroke, withoutTyped, withRead, withTyped } from './expectations.ts';
import type { Session } from './model.ts';
import { strokeOf } from './typing.ts';

/** Expectations are not inputs of the cryptography: the revision stays (rule 3). */
export function expected(session: Session, event: ExpectationAct, at: number): Session {
  const { field } = event;
  switch (event.type) {
    case 'policy-set':
      return {
        ...session,
        policy: event.policy,
        typed: withoutTyped(session.typed, field),
        ...remembered(session, { stroke: momentStroke(event), at }),
      };
    case 'expectation-typed':
      return {
        ...session,
        ...withTyped(session, field, event.text, secondsOfMs(at)),
        ...remembered(session, { stroke: strokeOf(field, expectationText(session, field), event.text), at }),
      };
    case 'expectation-left':
      return field in session.typed ? { ...session, typed: withRead(session, field) } : session;
  }
}
