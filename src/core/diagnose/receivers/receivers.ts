import { memberNamed } from '../../text/json.ts';
import {
  audienceAlone,
  audienceWritten,
  endsWithin,
  expiryWithin,
  issuedWithin,
  kidNamed,
  lifetimeAbove,
  lifetimeBelow,
  lifetimeWithin,
  type ReceiverCheck,
} from './checks.ts';
import { certificateNamed, thumbprintBytes } from './certificate-checks.ts';
import { claimText, hasAudience, hasClaim, headerText, type ReceiverFacts } from './facts.ts';
import {
  cognitoAccess,
  entraVersion,
  firebaseCustom,
  firebaseProject,
  firebaseSession,
  googleIssuer,
  mcpAudience,
  pushSubject,
  salesforceAudience,
  snowflake,
  snowflakeIssuer,
} from './provider-checks.ts';
import {
  isBearerGrant,
  isForAppStore,
  isForEntra,
  isForGoogle,
  isForPush,
  isGitHubApp,
  isMcp,
} from './recognise-receivers.ts';

/**
 * A receiver of tokens that requires more than RFC 7519: how a token for it is recognized, what it
 * requires, and the page that says so, with the month in which it was read.
 */
export type Receiver = {
  readonly name: string;
  readonly source: string;
  /** `certain` only if nothing else looks like this. A guess is never a rejection. */
  readonly recognise: (facts: ReceiverFacts) => 'certain' | 'guess' | null;
  readonly checks: readonly ReceiverCheck[];
  /** Claims that it takes in a JSON type which RFC 7519 §4.1 does not give them. */
  readonly taken?: readonly string[];
};

const minute = 60;
const hour = 3600;
const day = 86_400;

const certainIf = (is: (facts: ReceiverFacts) => boolean) => (facts: ReceiverFacts) =>
  is(facts) ? ('certain' as const) : null;
const guessIf = (is: (facts: ReceiverFacts) => boolean) => (facts: ReceiverFacts) =>
  is(facts) ? ('guess' as const) : null;

/** To add a receiver, add a row. */
export const receivers: readonly Receiver[] = [
  {
    name: 'GitHub',
    source: 'docs.github.com, Generating a JSON Web Token (JWT) for a GitHub App (2026-11)',
    recognise: certainIf(isGitHubApp),
    // Ten minutes from now, and a minute for the recommended iat in the past.
    checks: [lifetimeWithin(1, 11 * minute), endsWithin(10 * minute), lifetimeBelow(10 * minute)],
    // The app's ID is a number, and GitHub took only a number until 2024.
    taken: ['iss'],
  },
  {
    name: 'Apple',
    source: 'developer.apple.com, Creating a client secret (2026-11)',
    recognise: certainIf(
      (facts) =>
        hasAudience(/^https:\/\/appleid\.apple\.com\/?$/)(facts) &&
        !hasClaim(facts, 'nonce_supported') &&
        headerText(facts, 'alg') === 'ES256',
    ),
    checks: [
      lifetimeWithin(1, 15_777_000),
      audienceWritten(
        (audience) => audience.startsWith('https://appleid.apple.com'),
        () => 'https://appleid.apple.com',
      ),
      kidNamed,
    ],
  },
  {
    name: 'App Store Connect',
    source: 'developer.apple.com, Generating tokens for API requests (2026-11)',
    recognise: certainIf((facts) => isForAppStore(facts) && !hasClaim(facts, 'scope') && !hasClaim(facts, 'bid')),
    checks: [lifetimeWithin(1, 20 * minute), kidNamed],
  },
  {
    name: 'App Store Server API',
    source: 'developer.apple.com, Generating JSON Web Tokens for API requests (2026-11)',
    recognise: certainIf((facts) => isForAppStore(facts) && hasClaim(facts, 'bid')),
    checks: [lifetimeWithin(1, hour), kidNamed],
  },
  {
    name: 'APNs',
    source: 'developer.apple.com, Establishing a token-based connection to APNs (2026-11)',
    recognise: guessIf(isForPush),
    checks: [kidNamed, issuedWithin(hour)],
  },
  {
    name: 'Google',
    source: 'developers.google.com, Using OAuth 2.0 for server to server applications (2026-11)',
    recognise: certainIf(isForGoogle),
    checks: [googleIssuer, lifetimeWithin(1, hour)],
  },
  {
    name: 'Firebase',
    source: 'firebase.google.com, Create custom tokens (2026-11)',
    recognise: certainIf(
      hasAudience(
        /^https:\/\/identitytoolkit\.googleapis\.com\/google\.identity\.identitytoolkit\.v1\.IdentityToolkit$/,
      ),
    ),
    checks: [lifetimeWithin(1, hour), firebaseCustom],
  },
  {
    name: 'Firebase',
    source: 'firebase.google.com, Verify ID tokens (2026-11)',
    recognise: certainIf((facts) => claimText(facts, 'iss').startsWith('https://securetoken.google.com/')),
    checks: [firebaseProject],
  },
  {
    name: 'Firebase',
    source: 'firebase.google.com, Manage session cookies (2026-11)',
    recognise: guessIf((facts) => claimText(facts, 'iss').startsWith('https://session.firebase.google.com/')),
    checks: [firebaseSession],
  },
  {
    name: 'Snowflake',
    source: 'docs.snowflake.com, Authenticating Snowflake REST APIs with Snowflake (2026-11)',
    recognise: certainIf((facts) => snowflake.test(claimText(facts, 'iss'))),
    checks: [snowflakeIssuer, lifetimeWithin(1, hour)],
  },
  {
    name: 'Zoom',
    // The least lifetime itself is rejected: mieszko4/react-native-zoom-us#254.
    source: 'developers.zoom.us, Meeting SDK auth (2026-11)',
    recognise: certainIf((facts) => hasClaim(facts, 'appKey') || hasClaim(facts, 'sdkKey')),
    checks: [
      lifetimeWithin(30 * minute, 2 * day),
      lifetimeWithin(30 * minute, 2 * day, 'tokenExp'),
      lifetimeAbove(30 * minute),
    ],
  },
  {
    name: 'Salesforce',
    source: 'help.salesforce.com, OAuth 2.0 JWT Bearer Flow for Server-to-Server Integration (2026-11)',
    recognise: certainIf(
      (facts) => hasAudience(/^(?:https?:\/\/)?(?:[\w.-]+\.)?salesforce\.com\b/)(facts) && isBearerGrant(facts),
    ),
    checks: [audienceWritten((audience) => /salesforce\.com/.test(audience), salesforceAudience)],
  },
  {
    name: 'DocuSign',
    source: 'developers.docusign.com, JWT Grant authentication (2026-11)',
    recognise: certainIf(hasAudience(/account(?:-d)?\.docusign\.com/)),
    checks: [
      audienceWritten(
        (audience) => audience.includes('docusign.com'),
        (audience) => audience.replace(/^https?:\/\//, '').replace(/\/.*$/, ''),
      ),
    ],
  },
  {
    name: 'Box',
    source: 'developer.box.com, JWT without SDK (2026-11)',
    recognise: certainIf(hasAudience(/^https:\/\/api\.box\.com\/oauth2\/token$/)),
    checks: [lifetimeWithin(1, minute)],
  },
  {
    name: 'Tableau',
    source: 'help.tableau.com, Configure connected apps with direct trust (2026-11)',
    recognise: certainIf(hasAudience(/^tableau$/)),
    checks: [lifetimeWithin(1, 10 * minute)],
  },
  {
    name: 'Twilio',
    source: 'twilio.com/docs, Access tokens (2026-11)',
    recognise: certainIf((facts) => headerText(facts, 'cty').startsWith('twilio-fpa')),
    checks: [lifetimeWithin(1, day)],
  },
  {
    name: 'Web Push',
    source: 'RFC 8292 §2',
    recognise: certainIf(
      (facts) =>
        headerText(facts, 'alg') === 'ES256' &&
        /^(?:mailto:|https:)/.test(claimText(facts, 'sub')) &&
        !hasClaim(facts, 'iss') &&
        hasAudience(/^https:\/\//)(facts) &&
        memberNamed(facts.header, 'jwk') === undefined,
    ),
    checks: [
      lifetimeWithin(1, day),
      expiryWithin(day),
      audienceWritten(
        (audience) => audience.startsWith('https://'),
        (audience) => /^https:\/\/[^/?#]+/.exec(audience)?.[0] ?? audience,
      ),
    ],
  },
  {
    name: 'Apple Web Push',
    source: 'web-push-libs/web-push#947; blog.videah.net, Web Push Pitfall (2026-11)',
    recognise: certainIf(hasAudience(/^https:\/\/web\.push\.apple\.com\/?$/)),
    checks: [pushSubject],
  },
  {
    name: 'Microsoft Entra ID',
    source: 'learn.microsoft.com, Certificate credentials; panva/openid-client#348 (2026-11)',
    recognise: certainIf(isForEntra),
    checks: [certificateNamed, thumbprintBytes, audienceAlone],
  },
  {
    name: 'Amazon Cognito',
    source: 'docs.aws.amazon.com, Understanding the access token (2026-11)',
    recognise: guessIf(
      (facts) => claimText(facts, 'token_use') === 'access' && /cognito-idp\./.test(claimText(facts, 'iss')),
    ),
    checks: [cognitoAccess],
  },
  {
    name: 'Microsoft Entra ID',
    source: 'learn.microsoft.com, Access tokens in the Microsoft identity platform (2026-11)',
    recognise: guessIf((facts) => hasClaim(facts, 'tid') && hasClaim(facts, 'ver')),
    checks: [entraVersion],
  },
  {
    name: 'MCP',
    source: 'modelcontextprotocol.io, Authorization, 2025-06-18; RFC 8707 §2',
    recognise: guessIf(isMcp),
    checks: [mcpAudience],
  },
];
