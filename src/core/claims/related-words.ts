import { t } from '../text/language.ts';
import type { Facts, KeyBindingTime, RelatedKind } from './check.ts';
import { momentWords } from './claim-values.ts';

const names: Readonly<Record<RelatedKind, (place: number) => string>> = {
  certificate: (place) => t`certificate ${place} of x5c`,
  credential: () => t`the credential`,
  proof: () => t`the DPoP proof`,
  access: () => t`the access token of the proof`,
  attestation: () => t`the client attestation`,
  'attestation-proof': () => t`the proof of the client attestation`,
  'status-list': () => t`the status list`,
};

/** Returns what another token is, within a sentence. */
export const relatedName = ({ of, place }: Facts['related-time']): string => names[of](place);

const sentences: Readonly<Record<KeyBindingTime, (name: string, when: string) => string>> = {
  'in-future': (name, when) =>
    t`According to iat, ${name} was made in the future, at ${when}. Check the clock of its creator, or allow a tolerance.`,
  'too-old': (name, when) => t`According to iat, ${name} was made at ${when}, longer ago than you allow.`,
  old: (name, when) =>
    t`According to iat, ${name} was made at ${when}. Servers usually accept one for minutes only; Maximum age checks that.`,
  expired: (name, when) => t`By its dates, ${name} expired at ${when}.`,
  'not-yet-valid': (name, when) => t`By its dates, ${name} is not valid before ${when}.`,
};

export const relatedSentence = (facts: Facts['related-time']): string =>
  facts.problem === null ? '' : sentences[facts.problem](relatedName(facts), momentWords(facts.at));

const briefs: Readonly<Record<KeyBindingTime, (name: string) => string>> = {
  'in-future': (name) => t`${name} is from the future`,
  'too-old': (name) => t`${name} is too old`,
  old: (name) => t`${name} is old`,
  expired: (name) => t`${name} expired`,
  'not-yet-valid': (name) => t`${name} is not valid yet`,
};

export const relatedBrief = (facts: Facts['related-time']): string =>
  facts.problem === null ? '' : briefs[facts.problem](relatedName(facts));
