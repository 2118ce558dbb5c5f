import { describe, expect, it } from 'vitest';
import { verdictAt } from '../../core/claims/check-claims.ts';
import { noPolicy } from '../../core/claims/policy.ts';
import { secondsOfMs } from '../../core/claims/numeric-date.ts';
import { claimsCauses } from '../../core/diagnose/claims-causes.ts';
import { askedCauses } from '../../core/errors/asked-causes.ts';
import { meaningOf } from '../../core/errors/meanings.ts';
import { recogniseErrors } from '../../core/errors/recognise-error.ts';
import { evidenceOf, holdingsOf } from '../errors/holding.ts';
import { partTexts, preparedClaims } from '../reading/claims.ts';
import { keyTyped, openSession, tokenTyped } from '../testing.ts';
import { consult } from './consult.ts';
import { consultationOf, diagnosesOf } from './diagnosis.ts';
import { fieldClaims } from './doctor-cases/field-claims.ts';
import { fieldMessages } from './doctor-cases/field-messages.ts';
import { fieldTokens } from './doctor-cases/field-tokens.ts';
import type { FieldThread } from './doctor-cases/field-thread.ts';
import { unseenClaims } from './doctor-cases/unseen-claims.ts';
import { unseenFifth } from './doctor-cases/unseen-fifth.ts';
import { unseenFourth } from './doctor-cases/unseen-fourth.ts';
import { unseenKeys } from './doctor-cases/unseen-keys.ts';
import { unseenReceivers } from './doctor-cases/unseen-receivers.ts';
import { unseenSecond } from './doctor-cases/unseen-second.ts';
import { unseenSecrets } from './doctor-cases/unseen-secrets.ts';
import { unseenThird } from './doctor-cases/unseen-third.ts';
import { unseenTokens } from './doctor-cases/unseen-tokens.ts';
import { listedDiagnoses } from './listed.ts';

/** Those of which the first were read before anything was made for them. */
const unseen = [...unseenSecrets, ...unseenKeys, ...unseenTokens, ...unseenClaims, ...unseenReceivers];
const later = [...unseenSecond, ...unseenThird, ...unseenFourth, ...unseenFifth];
const threads = [...fieldTokens, ...fieldClaims, ...fieldMessages, ...unseen, ...later];

/** The cost limit of what is likely, also of two causes at once. */
const everyday = { tries: 20_000, cost: 6 };

/** Returns what the page shows for a thread: the first item of the list, and the causes of the message. */
async function shown({ pasted, key = '', error = '', policy }: FieldThread) {
  const { store, say, settle } = openSession();
  say(keyTyped(key), tokenTyped(pasted));
  if (policy !== undefined) say({ type: 'policy-set', field: 'audience', policy: { ...noPolicy, ...policy } });
  const question = consultationOf(await settle());
  if (question !== null)
    for await (const state of consult(question, new AbortController().signal, everyday))
      say({ type: 'diagnosed', ...state });
  const verdict = verdictAt(preparedClaims(store.get()), secondsOfMs(Date.now()));
  const claims = claimsCauses(verdict, partTexts(store.get()), secondsOfMs(Date.now()));
  const { items } = listedDiagnoses([...diagnosesOf(store.get()), ...claims], askedCauses(error));
  const [message] = recogniseErrors(error);
  const causes = message === undefined ? [] : meaningOf(message.reading.row[1]).causes;
  const holdings = holdingsOf(causes, evidenceOf(store.get(), verdict, claims));
  return {
    first: items[0]?.findings.map(({ cause }) => cause) ?? [],
    library: message?.reading.library.name,
    causes: holdings.slice(0, 4).map(({ cause }) => cause),
  };
}

describe('what people of public threads would enter', () => {
  it.each(threads)('has the true cause first: $from', async (thread) => {
    const { first, library, causes } = await shown(thread);
    if (thread.first === null) expect(first).toEqual([]);
    else expect(first).toContain(thread.first);
    if (thread.said === undefined) return;
    expect(library).toBe(thread.said[0]);
    expect(causes).toContain(thread.said[1]);
  });

  it('is of at least two hundred threads, each once', () => {
    expect(threads.length).toBeGreaterThanOrEqual(200);
    expect(new Set(threads.map(({ from }) => from)).size).toBe(threads.length);
  });
});
