import { claimNumber, claimText, hasAudience, hasClaim, headerText, type ReceiverFacts } from './facts.ts';

/** How the tokens of receivers are recognized whose claims need more than one look. */

/** The claims of a GitHub App, and nothing else, not even a `jti`: an app's number or client ID as the issuer. */
export function isGitHubApp(facts: ReceiverFacts): boolean {
  const isKnown = facts.claims.members.every(({ name }) => ['iat', 'exp', 'iss', 'alg'].includes(name));
  const isApp = /^(?:\d{2,9}|Iv[\w.]{10,24})$/.test(claimText(facts, 'iss')) || claimNumber(facts, 'iss') !== null;
  return headerText(facts, 'alg') === 'RS256' && isKnown && isApp && hasClaim(facts, 'exp');
}

/** Team and key have ten characters, and there is nothing else in the token. */
export const isForPush = (facts: ReceiverFacts): boolean =>
  headerText(facts, 'alg') === 'ES256' &&
  /^[A-Z\d]{10}$/.test(claimText(facts, 'iss')) &&
  facts.claims.members.every(({ name }) => name === 'iss' || name === 'iat');

export const isForAppStore = hasAudience(/^appstoreconnect-v1$/);

/** Access tokens that Salesforce issued name its URL twice; a client authenticates itself at another address. */
export function isBearerGrant(facts: ReceiverFacts): boolean {
  const issuer = claimText(facts, 'iss');
  const isOfClient = issuer !== '' && issuer === claimText(facts, 'sub');
  return !issuer.startsWith('https://') && !(isOfClient && hasAudience(/\/services\/oauth2\/token$/)(facts));
}

export const isMcp = (facts: ReceiverFacts): boolean =>
  hasAudience(/^https?:\/\/[^/]*\bmcp\b|^https?:\/\/[^?#]*\/(?:mcp|sse)\b/)(facts) ||
  /(?:^|[\s:/])mcp(?:$|[\s:./])/i.test(claimText(facts, 'scope'));

/** What a service account sends to Google's token endpoint: scopes for that address (RFC 7523 §2.1). */
export const isForGoogle = (facts: ReceiverFacts): boolean =>
  (claimText(facts, 'iss').endsWith('gserviceaccount.com') &&
    hasAudience(/^https:\/\/(?:accounts\.google\.com|(?:[\w-]+\.)*googleapis\.com)(?:\/|$)/)(facts) &&
    !hasAudience(/identitytoolkit/)(facts)) ||
  (hasClaim(facts, 'scope') &&
    hasAudience(
      /^https:\/\/(?:oauth2\.googleapis\.com\/token|accounts\.google\.com\/o\/oauth2\/token|www\.googleapis\.com\/oauth2\/v\d\/token)$/,
    )(facts));

/** The assertion of a client: it is issuer and subject, and the audience is Entra's token endpoint. */
export const isForEntra = (facts: ReceiverFacts): boolean =>
  hasAudience(/^https:\/\/login\.(?:microsoftonline\.(?:com|us)|windows\.net|partner\.microsoftonline\.cn)\/[^?#]*$/)(
    facts,
  ) &&
  claimText(facts, 'iss') !== '' &&
  claimText(facts, 'iss') === claimText(facts, 'sub');
