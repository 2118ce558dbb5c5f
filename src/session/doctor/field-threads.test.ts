import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { verdictAt } from '../../core/claims/check-claims.ts';
import { noPolicy } from '../../core/claims/policy.ts';
import { secondsOfMs } from '../../core/claims/numeric-date.ts';
import { claimsCauses } from '../../core/diagnose/claims-causes.ts';
import { askedCauses } from '../../core/errors/asked-causes.ts';
import { meaningOf } from '../../core/errors/meanings.ts';
import { recogniseErrors } from '../../core/errors/recognise-error.ts';
import { errorText } from '../errors/error-text.ts';
import { evidenceOf, holdingsOf } from '../errors/holding.ts';
import { partTexts, preparedClaims } from '../reading/claims.ts';
import { signatureVerdict } from '../signature/signature-verdict.ts';
import { keyTyped, openSession, tokenTyped } from '../testing.ts';
import { consult } from './consult.ts';
import { consultationOf, diagnosesOf } from './diagnosis.ts';
import { fieldClaims } from './doctor-cases/field-claims.ts';
import { fieldClocksAndPem } from './doctor-cases/field-clocks-and-pem.ts';
import { fieldEncodings } from './doctor-cases/field-encodings.ts';
import { fieldExpectations } from './doctor-cases/field-expectations.ts';
import { fieldIssuersAndDer } from './doctor-cases/field-issuers-and-der.ts';
import { fieldKeys } from './doctor-cases/field-keys.ts';
import { fieldMessages } from './doctor-cases/field-messages.ts';
import { fieldProviders } from './doctor-cases/field-providers.ts';
import { fieldReceivers } from './doctor-cases/field-receivers.ts';
import { fieldSecrets } from './doctor-cases/field-secrets.ts';
import { fieldSurroundings } from './doctor-cases/field-surroundings.ts';
import { now, type FieldThread } from './doctor-cases/field-thread.ts';
import { fieldTokens } from './doctor-cases/field-tokens.ts';
import { fieldSecretFiles } from './doctor-cases/field-secret-files.ts';
import { fieldKeyFiles } from './doctor-cases/field-key-files.ts';
import { fieldAroundTokens } from './doctor-cases/field-around-tokens.ts';
import { fieldSignatureForms } from './doctor-cases/field-signature-forms.ts';
import { fieldKindsOfToken } from './doctor-cases/field-kinds-of-token.ts';
import { fieldMismatches } from './doctor-cases/field-mismatches.ts';
import { fieldAssertions } from './doctor-cases/field-assertions.ts';
import { fieldOnlyWords } from './doctor-cases/field-only-words.ts';
import { fieldFrameworks } from './doctor-cases/field-frameworks.ts';
import { fieldGateways } from './doctor-cases/field-gateways.ts';
import { fieldPlatforms } from './doctor-cases/field-platforms.ts';
import { listedDiagnoses } from './listed.ts';

const threads = [
  ...fieldTokens,
  ...fieldSurroundings,
  ...fieldEncodings,
  ...fieldSecrets,
  ...fieldKeys,
  ...fieldClaims,
  ...fieldExpectations,
  ...fieldReceivers,
  ...fieldClocksAndPem,
  ...fieldIssuersAndDer,
  ...fieldProviders,
  ...fieldMessages,
  ...fieldOnlyWords,
  ...fieldAssertions,
  ...fieldMismatches,
  ...fieldKindsOfToken,
  ...fieldSignatureForms,
  ...fieldAroundTokens,
  ...fieldKeyFiles,
  ...fieldSecretFiles,
  ...fieldFrameworks,
  ...fieldGateways,
  ...fieldPlatforms,
];

/** The cost limit of what is likely, also of two causes at once. */
const everyday = { tries: 20_000, cost: 6 };

/** Returns what the page shows for a thread: the first item of the list, the causes of the message, the verdict. */
async function shown({ pasted, key = '', error = '', policy }: FieldThread) {
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
  const { items } = listedDiagnoses([...diagnosesOf(store.get()), ...claims], askedCauses(words));
  const [message] = recogniseErrors(words);
  const causes = message === undefined ? [] : meaningOf(message.reading.row[1]).causes;
  const holdings = holdingsOf(causes, evidenceOf(store.get(), verdict, claims));
  return {
    first: items[0]?.findings.map(({ cause }) => cause) ?? [],
    library: message?.reading.library.name,
    causes: holdings.slice(0, 4).map(({ cause }) => cause),
    verdict: signatureVerdict(store.get()).tone,
  };
}

describe('what people of public threads would enter', () => {
  // The tokens are as old in the last case as in the first.
  beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: now * 1000 }));
  afterAll(() => void vi.useRealTimers());

  it.each(threads)('has the true cause first: $from', async (thread) => {
    const { first, library, causes, verdict } = await shown(thread);
    if (thread.first === null) expect(first).toEqual([]);
    else expect(first).toContain(thread.first);
    expect(verdict).toBe(thread.verdict ?? verdict);
    if (thread.said === undefined) return;
    expect(library).toBe(thread.said[0]);
    expect(causes).toContain(thread.said[1]);
  });

  it('is of at least 350 threads, each once', () => {
    expect(threads.length).toBeGreaterThanOrEqual(350);
    expect(new Set(threads.map(({ from }) => from)).size).toBe(threads.length);
  });
});
