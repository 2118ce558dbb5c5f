import { listOf, say, t } from '../text/language.ts';
import type { Demand, Profile, Requirement } from './profile.ts';
import { profiles, type ProfileId } from './profiles.ts';
import { providerRow } from './providers.ts';
import type { Confidence, RecognitionReason, Recognition } from './recognise.ts';
import { shapes } from './shapes.ts';

/** Returns for example "OAuth access token (RFC 9068)". */
export function profileTitle(id: ProfileId): string {
  const { name, source } = profiles[id];
  return `${say(name)} (${source})`;
}

/** Returns for example "Looks like: OAuth access token (RFC 9068), because typ is at+jwt." */
export function recognitionWords({ profile, confidence, reason }: Recognition): string {
  return openings[confidence](profileTitle(profile), reasonWords(reason));
}

const openings: Readonly<Record<Confidence, (title: string, reason: string) => string>> = {
  certain: (title, reason) => t`Looks like: ${title}, because ${reason}.`,
  likely: (title, reason) => t`Looks like: ${title}, because ${reason}. typ does not confirm it.`,
  guess: (title, reason) => t`Possibly: ${title}, because ${reason}. typ does not confirm it.`,
};

function reasonWords(reason: RecognitionReason): string {
  switch (reason.kind) {
    case 'typ':
      return t`typ is ${reason.typ}`;
    case 'issuer':
      return t`the issuer is ${providerRow(reason.provider).name}`;
    case 'claims':
      return markerWords(reason.marker);
  }
}

function markerWords({ has, shape, says }: (RecognitionReason & { kind: 'claims' })['marker']): string {
  if (says !== undefined) return t`${says[0]} says ${says[1]}`;
  if (shape?.[1] === 'same-as-sub') return t`iss and sub are the same`;
  return t`it has ${listOf(has)}`;
}

/** Returns a requirement in a few words, such as "iss: required". */
export function requirementWords(requirement: Requirement, profile: Profile): string {
  switch (requirement.kind) {
    case 'any-of':
      return t`${listOf(requirement.names)}: at least one`;
    case 'one-of':
      return t`${listOf(requirement.names)}: exactly one`;
    case 'shape':
      return shapes[requirement.shape].demand(requirement.name);
    case 'typ-required':
      return t`typ ${typsOf(profile)}: required`;
    case 'typ-recommended':
      return t`typ ${typsOf(profile)}: recommended`;
    default:
      return needWords[requirement.kind](requirement.name);
  }
}

const needWords = {
  required: (name) => t`${name}: required`,
  recommended: (name) => t`${name}: recommended`,
  optional: (name) => t`${name}: optional`,
  discouraged: (name) => t`${name}: not recommended`,
  forbidden: (name) => t`${name}: forbidden`,
} as const satisfies Readonly<Record<string, (name: string) => string>>;

/** Returns what is not met, and what to do about it. */
export function demandWords(demand: Demand, profile: Profile): { readonly what: string; readonly advice: string } {
  const title = say(profile.name);
  switch (demand.kind) {
    case 'required':
      return {
        what: t`${demand.name} is missing.`,
        advice: t`This type of token must have it (${title}): strict verifiers reject it otherwise.`,
      };
    case 'recommended':
      return { what: t`${demand.name} is missing.`, advice: t`This type of token should have it (${title}).` };
    case 'forbidden':
      return {
        what: t`${demand.name} must not be present.`,
        advice: t`This type of token must not have it (${title}), so that verifiers do not confuse it with another type. Remove it.`,
      };
    case 'discouraged':
      return {
        what: t`${demand.name} should not be present.`,
        advice: t`This type of token should not have it (${title}). Remove it unless a recipient needs it.`,
      };
    case 'any-of':
      return {
        what: t`One of ${listOf(demand.names)} is missing.`,
        advice: t`This type of token must have at least one of them (${title}).`,
      };
    case 'one-of':
      return {
        what: t`Exactly one of ${listOf(demand.names)} must be present.`,
        advice: t`This type of token identifies its key in one way only (${title}).`,
      };
    case 'shape':
      return {
        what: shapes[demand.shape].demand(demand.name),
        advice: t`This type of token requires it (${title}).`,
      };
    case 'typ-required':
      return {
        what: t`typ is not ${typsOf(profile)}.`,
        advice: t`It must be, so that verifiers do not accept another type of token (${title}).`,
      };
    case 'typ-recommended':
      return {
        what: t`typ is not ${typsOf(profile)}.`,
        advice: t`It should be, so that verifiers do not accept another type of token (${title}).`,
      };
  }
}

const typsOf = ({ typs }: Profile): string => typs[0] ?? 'JWT';
