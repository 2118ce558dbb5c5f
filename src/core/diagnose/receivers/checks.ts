import { durationWords } from '../../claims/duration.ts';
import { seconds } from '../../claims/numeric-date.ts';
import { t } from '../../text/language.ts';
import { othersText } from '../../text/others-text.ts';
import { audiencesOf, lifetimeIn, type ReceiverFacts, type ReceiverNote } from './facts.ts';

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
