import type { Contents, Place } from '../profiles/profile.ts';
import type { ProfileId } from '../profiles/profiles.ts';
import type { Recognition } from '../profiles/recognise.ts';
import type { JsonNode } from '../text/json.ts';
import type { Span } from '../text/spans.ts';
import type { Token } from '../token/token.ts';
import type { Beside } from './beside.ts';

/** From what lets anybody in to what is merely worth knowing. */
export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof severities)[number];

/** What the rules look at. Nothing of it changes with the clock. */
export type Subject = {
  readonly token: Token;
  /** Header and claims, their spans counting in `texts`. */
  readonly contents: Contents;
  readonly texts: Readonly<Record<Place, string>>;
  readonly recognition: Recognition | null;
  /** The profile that it is held against: the one pinned, or the one recognised. null: none. */
  readonly profile: ProfileId | null;
  readonly isPinned: boolean;
  readonly sent: Sent;
  readonly beside: Beside;
};

/** How the text that was pasted carries the token. */
export type Sent = {
  /** The authentication scheme before it. */
  readonly scheme: 'bearer' | 'dpop' | null;
  /** Where in an address it stands. */
  readonly address: 'query' | 'fragment' | null;
  /** What the text calls it: a parameter, a member, a cookie. */
  readonly name: string | null;
  /** It is set as a cookie: the attributes that guard one and are not given. null: it is not. */
  readonly cookieLacks: readonly string[] | null;
};

/** Something a rule saw. */
export type Sighting = {
  readonly place: Place | 'signature' | 'token';
  /** Where in the text of its place; null: all of it. */
  readonly span: Span | null;
  /** What is so: a sentence. */
  readonly what: string;
  /** Why that matters and what to do: a sentence or two. */
  readonly advice: string;
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  readonly source?: string;
};

export type Rule = {
  readonly severity: Severity;
  /** The specification or practice it rests on, as a person would cite it. */
  readonly source: string;
  /** Total: looks, and says what it saw. At most one sighting for a cause. */
  readonly look: (subject: Subject) => readonly Sighting[];
};

/** A sighting at a value, or at anything else that has a span. */
export const at = (place: Place, { span }: Pick<JsonNode, 'span'>, what: string, advice: string): Sighting => ({
  place,
  span,
  what,
  advice,
});

/** The same in a list, or nothing. */
export const when = (isSo: boolean, sighting: () => Sighting): readonly Sighting[] => (isSo ? [sighting()] : []);
