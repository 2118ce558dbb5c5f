import { verdictAt } from '../../../core/claims/check-claims.ts';
import { secondsOfMs } from '../../../core/claims/numeric-date.ts';
import { noPolicy } from '../../../core/claims/policy.ts';
import { claimsCauses } from '../../../core/diagnose/claims-causes.ts';
import { asked } from '../../../core/errors/asked-causes.ts';
import { meaningOf } from '../../../core/errors/meanings.ts';
import { recogniseErrors } from '../../../core/errors/recognise-error.ts';
import { askedToken } from '../../errors/asked-token.ts';
import { errorText } from '../../errors/error-text.ts';
import { evidenceOf, holdingsOf } from '../../errors/holding.ts';
import { partTexts, preparedClaims } from '../../reading/claims.ts';
import { signatureVerdict } from '../../signature/signature-verdict.ts';
import { keyTyped, openSession, tokenTyped } from '../../testing.ts';
import { consult } from '../consult.ts';
import { consultationOf, diagnosesOf } from '../diagnosis.ts';
import { listedDiagnoses, withMessageCauses } from '../listed.ts';
import type { FieldThread } from './field-thread.ts';

/** The cost limit of what is likely, also of two causes at once. */
const everyday = { tries: 20_000, cost: 6 };

/** Returns what the page shows for a thread: the first item of the list, the causes of the message, the verdict. */
export async function shownFor({
  pasted,
  key = '',
  error = '',
  policy,
}: Pick<FieldThread, 'pasted' | 'key' | 'error' | 'policy'>) {
  const { store, say, settle } = openSession();
  say(keyTyped(key), tokenTyped(pasted));
  if (error !== '') say({ type: 'error-typed', text: error });
  if (policy !== undefined) say({ type: 'policy-set', field: 'audience', policy: { ...noPolicy, ...policy } });
  const question = consultationOf(await settle());
  if (question !== null)
    for await (const state of consult(question, new AbortController().signal, everyday))
      say({ type: 'diagnosed', ...state });
  const verdict = verdictAt(preparedClaims(store.get()), secondsOfMs(Date.now()));
  const claims = claimsCauses(verdict, partTexts(store.get()), secondsOfMs(Date.now()));
  const words = errorText(store.get());
  const { causes: wanted, found } = asked(words, askedToken(store.get()), store.get().policy);
  const { items } = listedDiagnoses([...diagnosesOf(store.get()), ...withMessageCauses(claims, found)], wanted);
  const [message] = recogniseErrors(words);
  const meaning = message === undefined ? { causes: [] } : meaningOf(message.reading.row[1]);
  const holdings = holdingsOf(meaning, evidenceOf(store.get(), verdict, claims, found));
  return {
    sentences: items.map(({ findings: [{ sentence }] }) => sentence),
    listed: items.map(({ findings: [{ cause }] }) => cause),
    first: items[0]?.findings.map(({ cause }) => cause) ?? [],
    library: message?.reading.library.name,
    causes: holdings.slice(0, 4).map(({ cause }) => cause),
    verdict: signatureVerdict(store.get()).tone,
  };
}
