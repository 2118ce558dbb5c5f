import { count, listOf, t } from '../../text/language.ts';
import { sightingIf, type Rule, type Sighting, type LintSubject } from '../rule.ts';

/** How the token is transported, as far as the pasted text shows, and its size. */
export const transportRules = {
  'transport/in-query': {
    severity: 'high',
    source: 'RFC 6750 §5.3',
    look: ({ sent }) =>
      sightingIf(sent.address === 'query', () =>
        whole(
          t`The token is in the query string of a URL.`,
          t`URLs get into logs, histories and referrers. Send the token in the Authorization header or in the body, and treat this one as disclosed.`,
        ),
      ),
  },
  'transport/in-fragment': {
    severity: 'low',
    source: 'RFC 9700 §2.1.2',
    look: ({ sent }) =>
      sightingIf(sent.address === 'fragment', () =>
        whole(
          t`The token is in the fragment of a URL.`,
          t`Servers do not see it, but the browser's history and every script on the page do. Use the authorization code flow with PKCE.`,
        ),
      ),
  },
  'transport/open-cookie': {
    severity: 'medium',
    source: 'RFC 6265 §4.1.2, CWE-1004',
    look: ({ sent: { cookieLacks } }) =>
      sightingIf(cookieLacks !== null && cookieLacks.length > 0, () =>
        whole(
          t`The cookie lacks ${listOf(cookieLacks ?? [])}.`,
          t`HttpOnly hides it from scripts, Secure keeps it off unencrypted connections, and SameSite keeps it out of other sites' requests.`,
        ),
      ),
  },
  'size/header-line': {
    severity: 'medium',
    source: 'Apache HTTP Server, LimitRequestFieldSize',
    look: (subject) =>
      sightingIf(lengthOf(subject) > 8000, () =>
        whole(
          t`The token is ${count(lengthOf(subject))} characters long.`,
          [t`Servers reject header lines of about 8,000 characters (431 or 400).`, largest(subject)].join(' ').trim(),
        ),
      ),
  },
  'size/cookie': {
    severity: 'medium',
    source: 'RFC 6265 §6.1',
    look: (subject) =>
      sightingIf(lengthOf(subject) > 4000 && lengthOf(subject) <= 8000, () =>
        whole(
          t`The token is ${count(lengthOf(subject))} characters long.`,
          [t`Browsers silently drop cookies larger than 4,096 bytes.`, largest(subject)].join(' ').trim(),
        ),
      ),
  },
} as const satisfies Readonly<Record<string, Rule>>;

const whole = (what: string, advice: string): Sighting => ({ place: 'token', span: null, what, advice });

const lengthOf = ({ token }: LintSubject): number => (token.kind === 'empty' ? 0 : token.text.length);

/** Returns the claims that are most worth removing. A part that cannot be read may hold any. */
function largest({ token, contents: { claims } }: LintSubject): string {
  const isUnread = claims === null || (token.kind !== 'empty' && token.faults.length > 0);
  if (isUnread) return '';
  const members = claims.members
    .toSorted((one, other) => sizeOf(other) - sizeOf(one))
    .slice(0, 3)
    .map(({ name }) => name);
  return members.length === 0 ? t`Claims are not what takes the space.` : t`Most of it: ${listOf(members)}.`;
}

const sizeOf = ({
  value: { span },
}: {
  readonly value: { readonly span: { readonly start: number; readonly end: number } };
}): number => span.end - span.start;
