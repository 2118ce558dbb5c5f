import { durationWords } from '../../claims/duration.ts';
import { seconds } from '../../claims/numeric-date.ts';
import { t } from '../../text/language.ts';
import { othersText } from '../../text/others-text.ts';
import {
  audiencesOf,
  claimNumber,
  hasClaim,
  headerText,
  lifetimeIn,
  type ReceiverFacts,
  type ReceiverNote,
} from './facts.ts';

/** A longer lifetime is not meant: a hundred years, in seconds. */
const longestMeant = 3_155_760_000;

/** Returns what a receiver says about a token; null if it accepts this part of it. */
export type ReceiverCheck = (facts: ReceiverFacts, receiver: string) => ReceiverNote | null;

/** Reports a lifetime outside what the receiver takes, in seconds. */
export const lifetimeWithin =
  (least: number, most: number, end = 'exp'): ReceiverCheck =>
  (facts, receiver) => {
    const lifetime = lifetimeIn(facts, end);
    // A time in milliseconds has its own cause.
    if (lifetime === null || lifetime <= 0 || lifetime > longestMeant || (lifetime >= least && lifetime <= most))
      return null;
    const [found, bound] = [durationWords(seconds(lifetime)), durationWords(seconds(lifetime > most ? most : least))];
    return {
      cause: 'lifetime-out-of-range',
      sentence:
        lifetime > most
          ? t`${receiver} rejects this: the token is valid for ${found} from iat to ${end}, but ${receiver} accepts at most ${bound}.\nSet a shorter lifetime in the signer.`
          : t`${receiver} rejects this: the token is valid for ${found} from iat to ${end}, but ${receiver} needs at least ${bound}.\nSet a longer lifetime in the signer.`,
    };
  };

/** Reports a lifetime of exactly the documented least one, which the receiver rejects as well. */
export const lifetimeAbove =
  (least: number): ReceiverCheck =>
  (facts, receiver) =>
    lifetimeIn(facts) === least
      ? {
          cause: 'lifetime-out-of-range',
          sentence: t`${receiver} rejects this: the token is valid for exactly ${durationWords(seconds(least))}, and ${receiver} needs more than that.\nSet a longer lifetime in the signer.`,
        }
      : null;

/** Reports an expiry too far from now. For tokens without iat, whose lifetime nothing else shows. */
export const expiryWithin =
  (most: number): ReceiverCheck =>
  (facts, receiver) => {
    const exp = claimNumber(facts, 'exp');
    const ahead = exp === null || facts.now === null || hasClaim(facts, 'iat') ? 0 : exp - facts.now;
    if (ahead <= most || ahead > longestMeant) return null;
    return { cause: 'lifetime-out-of-range', sentence: tooFar(receiver, most) };
  };

/** Reports an expiry too far from now, whatever iat says. The moment is of this minute, so the next is allowed. */
export const endsWithin =
  (most: number): ReceiverCheck =>
  (facts, receiver) => {
    const exp = claimNumber(facts, 'exp');
    const ahead = exp === null || facts.now === null ? 0 : exp - facts.now;
    // A clock that is ahead has its own cause.
    const isAhead = facts.now !== null && (claimNumber(facts, 'iat') ?? 0) > facts.now + 60;
    return isAhead || ahead <= most + 60 || ahead > longestMeant
      ? null
      : { cause: 'lifetime-out-of-range', sentence: tooFar(receiver, most) };
  };

const tooFar = (receiver: string, most: number): string =>
  t`${receiver} rejects this: exp is more than ${durationWords(seconds(most))} from now.\nSet a shorter lifetime in the signer.`;

/**
 * Reports a lifetime that reaches the limit of a receiver which counts exp from its own clock: whether it
 * accepts the token depends on the clocks.
 */
export const lifetimeBelow =
  (most: number): ReceiverCheck =>
  (facts, receiver) => {
    const lifetime = lifetimeIn(facts);
    if (lifetime === null || lifetime < most || lifetime > longestMeant) return null;
    const [found, bound, less] = [lifetime, most, most - 60].map((each) => durationWords(seconds(each)));
    return {
      cause: 'lifetime-out-of-range',
      isGuess: true,
      sentence: t`exp is ${found ?? ''} after iat, and ${receiver} accepts at most ${bound ?? ''} from its own clock. If the signer's clock is ahead, even by a second, ${receiver} rejects this.\nSet exp to ${less ?? ''} from now, and iat to one minute ago.`,
    };
  };

/** Reports a token that was issued longer ago than the receiver takes, whatever its exp. */
export const issuedWithin =
  (most: number): ReceiverCheck =>
  (facts, receiver) => {
    const iat = claimNumber(facts, 'iat');
    if (iat === null || facts.now === null || facts.now - iat <= most || facts.now - iat > longestMeant) return null;
    const bound = durationWords(seconds(most));
    return {
      cause: 'lifetime-out-of-range',
      sentence: t`${receiver} rejects this: iat is more than ${bound} ago.\nCreate a new token more often than that, and check the clock of the signer.`,
    };
  };

/** Reports a header without a kid, if the receiver chooses the key by it. */
export const kidNamed: ReceiverCheck = (facts, receiver) =>
  headerText(facts, 'kid') === ''
    ? {
        cause: 'token-without-kid',
        sentence: t`${receiver} rejects this: the header has no kid, and ${receiver} looks up the key by it.\nWrite the ID of the key into the header.`,
      }
    : null;

/** Reports a list as the audience, where the receiver compares with a string. */
export const audienceAlone: ReceiverCheck = (facts, receiver) => {
  const audiences = audiencesOf(facts);
  if (audiences.length < 2) return null;
  return {
    cause: 'provider-audience-form',
    sentence: t`${receiver} rejects this: aud is a list of ${audiences.length} audiences, but must be one string.\nWrite only the URL of the token endpoint.`,
  };
};

/** Reports an audience that is nearly the expected one: another scheme or a trailing slash. */
export const audienceWritten =
  (isNear: (audience: string) => boolean, expected: (audience: string) => string): ReceiverCheck =>
  (facts, receiver) => {
    const near = audiencesOf(facts).find(isNear);
    if (near === undefined || near === expected(near)) return null;
    return {
      cause: 'provider-audience-form',
      sentence: t`${receiver} rejects this: aud is “${othersText(near)}”, but must be “${othersText(expected(near))}”, character by character.\nCorrect it in the signer.`,
    };
  };
