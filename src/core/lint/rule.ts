import type { Contents, ContentsPart } from '../profiles/profile.ts';
import type { ProfileId } from '../profiles/profiles.ts';
import type { Recognition } from '../profiles/recognise.ts';
import type { JsonNode } from '../text/json.ts';
import type { Span } from '../text/spans.ts';
import type { Token } from '../token/token.ts';
import type { Beside } from './beside.ts';

/** From problems that let anyone in to facts that are merely worth knowing. */
export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof severities)[number];

/** What the rules look at. None of it changes with the clock. */
export type LintSubject = {
  readonly token: Token;
  /** The token that is directly inside, if it could be read; otherwise null. */
  readonly inner: Token | null;
  /** The tokens inside that one, from outside. */
  readonly deeper: readonly Token[];
  /** Header and claims, with spans that refer to `texts`. */
  readonly contents: Contents;
  readonly texts: Readonly<Record<ContentsPart, string>>;
  readonly recognition: Recognition | null;
  /** The profile that it is compared with: the pinned one, or the recognized one. null for none. */
  readonly profile: ProfileId | null;
  readonly isPinned: boolean;
  /** Whether it is a JWE whose content was edited here and not encrypted yet. */
  readonly isUnsealed: boolean;
  readonly sent: Sent;
  readonly beside: Beside;
};

/** How the pasted text transports the token. */
export type Sent = {
  /** The authentication scheme in front of it. */
  readonly scheme: 'bearer' | 'dpop' | null;
  /** The part of a URL that contains it. */
  readonly address: 'query' | 'fragment' | null;
  /** Its name in the text: a parameter, a member, a cookie. */
  readonly name: string | null;
  /** If it is set as a cookie, the protective attributes that are missing; otherwise null. */
  readonly cookieLacks: readonly string[] | null;
};

/** Something that a rule found. */
export type Sighting = {
  readonly place: ContentsPart | 'signature' | 'token';
  /** The place in its text; null for all of it. */
  readonly span: Span | null;
  /** What was found: one sentence. */
  readonly what: string;
  /** Why it matters and what to do: one or two sentences. */
  readonly advice: string;
  /** If different from the rule's own. */
  readonly severity?: Severity;
  readonly source?: string;
};

export type Rule = {
  readonly severity: Severity;
  /** The specification or practice behind the rule, as people cite it. */
  readonly source: string;
  /** Returns what the rule finds. Total. At most one sighting for each cause. */
  readonly look: (subject: LintSubject) => readonly Sighting[];
};

/** Makes a sighting at a value, or at anything else that has a span. */
export const sightingAt = (
  place: ContentsPart,
  { span }: Pick<JsonNode, 'span'>,
  what: string,
  advice: string,
): Sighting => ({
  place,
  span,
  what,
  advice,
});

/** Returns the sighting in a list if the condition is true, otherwise an empty list. */
export const sightingIf = (isSo: boolean, sighting: () => Sighting): readonly Sighting[] => (isSo ? [sighting()] : []);
