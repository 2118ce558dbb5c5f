import type { Policy, PolicyField } from '../../core/claims/policy.ts';
import { readKeys } from '../../core/diagnose/read-keys.ts';
import type { Key, KeyRing } from '../../core/keys/key.ts';
import type { Inputs, Source } from '../state/model.ts';
import { fieldOfPair, policyPairs } from './policy-pairs.ts';
import type { Outgoing } from './print-link.ts';
import { detachedOffer, type DetachedOffer } from './share-detached.ts';
import { publicKeys, type PublicKeys } from './public-keys.ts';
import { safeText, type SafeText } from './safe-text.ts';
import { secretsInBoxes, type Secrets } from './secrets.ts';
import { tokenOffer, type TokenForm, type TokenOffer } from './share-token.ts';

/** Everything that could go into a link, to choose from. */
export type Offers = {
  readonly token: TokenOffer;
  readonly key: { readonly publicKeys: PublicKeys | null; readonly given: readonly Key[] };
  readonly expectations: readonly ExpectationOffer[];
  /** null without a detached payload. */
  readonly detached: DetachedOffer | null;
};

/** A policy field with an expectation. `text` is null if it contains a secret. */
export type ExpectationOffer = { readonly field: PolicyField; readonly name: string; readonly text: SafeText | null };

/**
 * What was chosen from it. `checkAsOf` is a policy field with a choice of its own, because it tells
 * when someone looked.
 */
export type Choices = {
  readonly token: TokenForm | null;
  readonly publicKey: boolean;
  readonly expectations: boolean;
  readonly checkAsOf: boolean;
  /** Never chosen at first: it may be a whole document. */
  readonly detached: boolean;
};

type Seen = { readonly ring: KeyRing; readonly secrets: Secrets };

/**
 * What each input offers. An input without a row does not compile, and only what its row returns
 * can get into a link. From the key box only the opened keys are read. The passphrase never goes
 * anywhere.
 */
const rows = {
  source: (source: Source, { secrets }: Seen): TokenOffer => tokenOffer(source, secrets),
  key: (_: unknown, { ring, secrets }: Seen): Offers['key'] => ({
    publicKeys: publicKeys(ring.keys, secrets),
    given: ring.keys,
  }),
  policy: (policy: Policy, { secrets }: Seen): Offers['expectations'] =>
    policyPairs(policy).flatMap(([name, text]) => {
      const field = fieldOfPair(name);
      return field === null ? [] : [{ field, name, text: safeText(text, secrets) }];
    }),
  // A half-typed field is not an expectation yet.
  typed: null,
  detached: (detached: Inputs['detached'], { secrets }: Seen): DetachedOffer | null => detachedOffer(detached, secrets),
  // A stack trace or a log line may contain anything.
  errorText: null,
  // Where an expectation came from is nothing to the next reader.
  issuersOfLink: null,
  // The profile is how someone looks at the token, not what they expect of it.
  profile: null,
  intent: null,
} satisfies { readonly [Name in keyof Inputs]: ((input: Inputs[Name], seen: Seen) => unknown) | null };

export type Shareable = Pick<Inputs, 'source' | 'key' | 'policy'> & Partial<Pick<Inputs, 'detached'>>;

export async function shareOffers(inputs: Shareable): Promise<Offers> {
  // The keys that the signature is checked with, also from a PEM with a literal \n for example.
  const ring = await readKeys(inputs.key);
  const seen = { ring, secrets: await secretsInBoxes(inputs, ring) };
  return {
    token: rows.source(inputs.source, seen),
    key: rows.key(inputs.key, seen),
    expectations: rows.policy(inputs.policy, seen),
    detached: rows.detached(inputs.detached ?? null, seen),
  };
}

export function outgoingOf({ token, key, expectations, detached }: Offers, choices: Choices): Outgoing {
  const isChosen = ({ field }: ExpectationOffer): boolean =>
    field === 'checkAsOf' ? choices.checkAsOf : choices.expectations;
  return {
    token: choices.token === null ? null : token.forms[choices.token],
    publicKeys: choices.publicKey ? key.publicKeys : null,
    detached: choices.detached ? detached : null,
    expectations: expectations.filter(isChosen).flatMap(({ name, text }) => (text === null ? [] : [[name, text]])),
  };
}
