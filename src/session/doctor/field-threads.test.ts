import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
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
import { now } from './doctor-cases/field-thread.ts';
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
import { fieldPages } from './doctor-cases/field-pages.ts';
import { fieldVerifiers } from './doctor-cases/field-verifiers.ts';
import { fieldDeployments } from './doctor-cases/field-deployments.ts';
import { fieldLanguages } from './doctor-cases/field-languages.ts';
import { fieldNative } from './doctor-cases/field-native.ts';
import { fieldRuntimes } from './doctor-cases/field-runtimes.ts';
import { fieldTransports } from './doctor-cases/field-transports.ts';
import { shownFor } from './doctor-cases/shown.ts';

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
  ...fieldVerifiers,
  ...fieldPages,
  ...fieldLanguages,
  ...fieldNative,
  ...fieldRuntimes,
  ...fieldDeployments,
  ...fieldTransports,
];

describe('what people of public threads would enter', () => {
  // The tokens are as old in the last case as in the first.
  beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: now * 1000 }));
  afterAll(() => void vi.useRealTimers());

  it.each(threads)('has the true cause first: $from', async (thread) => {
    const { first, library, causes, verdict } = await shownFor(thread);
    if (thread.first === null) expect(first).toEqual([]);
    else expect(first).toContain(thread.first);
    expect(verdict).toBe(thread.verdict ?? verdict);
    if (thread.said === undefined) return;
    expect(library).toBe(thread.said[0]);
    expect(causes).toContain(thread.said[1]);
  });

  it('is of at least 440 threads, each once', () => {
    expect(threads.length).toBeGreaterThanOrEqual(440);
    expect(new Set(threads.map(({ from }) => from)).size).toBe(threads.length);
  });
});
