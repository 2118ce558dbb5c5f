/** A story with one press. The texts are English; `say` translates them. */
export type Scenario = {
  readonly id: string;
  readonly title: string;
  /** What the story shows. */
  readonly facts: readonly string[];
  /** As `printActions` writes them. */
  readonly actions: string;
  /** The same with something changed. */
  readonly variants: readonly { readonly name: string; readonly actions: string }[];
};

const twoTabs = 'login_a.open-tab.call_b_orders.wait_900.race.call_a_orders.call_b_orders';
const logOut = 'login_a.call_a_orders.steal_log.logout_a.thief-call_orders.wait_900.thief-call_orders';
const leak = 'login_a.call_a_orders.leak.forge_orders.publish-key.use-key.drop-key.forge_orders';
const clocks = 'skew_orders_-120.login_a.call_a_orders.call_a_billing';
const stealing = 'login_a.call_a_orders.steal_xss.thief-call_orders.steal_csrf.open-tab.call_b_orders';

/**
 * Returns Monday to Friday with this many pairs of calls a day, a theft on Wednesday, and a new
 * password on Thursday.
 */
export function weekActions(pairs: number): string {
  const calls = Array.from({ length: pairs }, () => 'call_a_orders.call_a_billing').join('.');
  return [
    `login_a.${calls}.wait_86400`,
    `${calls}.wait_86400`,
    `${calls}.steal_log.thief-call_orders.wait_86400`,
    `call_a_orders.change-password.thief-call_orders.login_a.${calls}.wait_86400`,
    `${calls}.thief-call_orders`,
  ].join('.');
}

const sameWeek = weekActions(1);

/** The facts are those of the RFCs; each names its source. */
export const scenarios: readonly Scenario[] = [
  {
    id: 'login',
    title: 'Log in',
    facts: [
      'The password is sent once, to the issuer. After that, tokens prove who the person is.',
      'An access token is short-lived: 5 to 15 minutes, at most an hour. A refresh token lasts longer: 7 to 30 days.',
      'A refresh token goes only to the issuer, never to a service (RFC 6749 §1.5). Many issuers use a random string for it.',
    ],
    actions: 'login_a',
    variants: [],
  },
  {
    id: 'use',
    title: 'Use the access token',
    facts: [
      'The token is in the Authorization header, after the word Bearer (RFC 6750 §2.1).',
      'The service checks the signature, exp, nbf, iss and aud. typ is optional (RFC 7519 §5.1).',
      'Anyone who has the token can read its payload. A password or a card number must not be in it.',
    ],
    actions: 'login_a.call_a_orders.call_a_billing',
    variants: [],
  },
  {
    id: 'expiry',
    title: 'Expiry and refresh',
    facts: [
      'After exp, the service answers 401. The app uses its refresh token and tries again.',
      'If the refresh fails as well, the person must log in.',
    ],
    actions: 'login_a.call_a_orders.wait_900.call_a_orders.wait_1296000.call_a_orders.login_a',
    variants: [],
  },
  {
    id: 'theft',
    title: 'A stolen refresh token',
    facts: [
      'Each refresh token works once. The issuer replaces it and remembers the old one.',
      'If an old one comes back, two people have the same token. The issuer revokes the whole family (RFC 9700 §4.14.2).',
      'The person must log in again, and the thief loses access. Access tokens that exist still work until exp.',
    ],
    actions:
      'login_a.steal_xss.wait_960.thief-refresh.thief-call_orders.call_a_orders.thief-refresh.thief-call_orders.wait_900.thief-call_orders',
    variants: [
      {
        name: 'With a denylist',
        actions:
          'set_lookup_denylist.login_a.steal_xss.wait_960.thief-refresh.thief-call_orders.call_a_orders.thief-refresh.thief-call_orders',
      },
    ],
  },
  {
    id: 'two-tabs',
    title: 'Two tabs refresh at once',
    facts: [
      'Both tabs send the same refresh token. To the issuer, that looks like a theft, and the person is logged out.',
      'Remedy 1: a grace period of 15 to 60 seconds, which RFC 9700 does not define. A thief can use it as well.',
      'Remedy 2: one tab refreshes for all, with the Web Locks API (navigator.locks).',
    ],
    actions: twoTabs,
    variants: [
      { name: 'With a grace period', actions: `set_grace_30.${twoTabs}` },
      { name: 'With a lock', actions: `set_lock_on.${twoTabs}` },
    ],
  },
  {
    id: 'logout',
    title: 'Log out',
    facts: [
      'The issuer deletes the refresh token. A copy of the access token still works until exp.',
      'It ends earlier only if services look something up: a denylist of jti, or the person’s token_version or last logout.',
      'An entry in the denylist is needed only until the exp of its token.',
    ],
    actions: logOut,
    variants: [
      { name: 'With a denylist', actions: `set_lookup_denylist.${logOut}` },
      { name: 'With token_version', actions: `set_lookup_version.${logOut}` },
    ],
  },
  {
    id: 'rotation',
    title: 'Change the signing key',
    facts: [
      'Publish the new key first, then sign with it. Keep the old key published for one access token lifetime.',
      'A service that does not know a kid fetches the key set again (OpenID Connect Core 1.0 §10.1.1).',
    ],
    actions:
      'login_a.call_a_orders.publish-key.wait_120.use-key.refresh_a.call_a_orders.wait_900.refresh_a.drop-key.call_a_billing',
    variants: [
      {
        name: 'In a hurry',
        actions: 'login_a.call_a_orders.wait_120.use-key.refresh_a.call_a_orders.publish-key.wait_120.call_a_orders',
      },
    ],
  },
  {
    id: 'leak',
    title: 'A leaked secret',
    facts: [
      'With HMAC, anyone who can check a token can also create one. Use it within one trust domain only.',
      'With a key pair, services have only the public key. It cannot sign.',
      'A secret for HS256 has at least 256 bits (RFC 7518 §3.2). After a leak, only a new secret helps.',
    ],
    actions: `set_style_HS256.${leak}`,
    variants: [{ name: 'With a key pair', actions: leak }],
  },
  {
    id: 'clocks',
    title: 'Clocks that differ',
    facts: [
      'The clock of Orders is 2 minutes behind. For Orders, a new token is from the future, and nbf rejects it.',
      'A verifier may allow a leeway, usually no more than a few minutes (RFC 7519 §4.1.5).',
      'Without a setting, jose, jsonwebtoken, PyJWT, golang-jwt, JJWT and php-jwt allow 0 s. Nimbus allows 60 s, and .NET 5 minutes.',
    ],
    actions: clocks,
    variants: [{ name: 'With 5 minutes leeway', actions: `set_leeway_300.${clocks}` }],
  },
  {
    id: 'storage',
    title: 'Where the browser keeps tokens',
    facts: [
      'Every script of the page can read localStorage, including one that an attacker injected (XSS).',
      'The browser adds a cookie by itself, even to a request from another site (CSRF), unless SameSite forbids it.',
      'Common choice: the access token in memory, the refresh token in an HttpOnly, Secure, SameSite cookie. Refresh is POST only and rate-limited.',
    ],
    actions: stealing,
    variants: [
      { name: 'In cookies', actions: `set_storage_cookie.${stealing}` },
      { name: 'In memory', actions: `set_storage_memory.${stealing}` },
      { name: 'In memory and a strict cookie', actions: `set_storage_memory-cookie.${stealing}` },
    ],
  },
  {
    id: 'services',
    title: 'Many services, one issuer',
    facts: [
      'Each service fetches the key set once. After that, it checks tokens alone.',
      'No service asks the issuer. That is fast, and it is why the issuer cannot end an access token early.',
    ],
    actions: 'login_a.call_a_orders.call_a_billing.call_a_orders.call_a_billing',
    variants: [
      {
        name: 'With a server session',
        actions: 'set_style_session.login_a.call_a_orders.call_a_billing.call_a_orders.call_a_billing',
      },
    ],
  },
  {
    id: 'week',
    title: 'JWT, session and Basic: the same week',
    facts: [
      'A JWT is large and needs no lookup. It cannot be ended before exp without one.',
      'A session id is small and needs a lookup for each request. It ends at once.',
      'Basic sends the password with each request. A thief has it until it is changed.',
    ],
    actions: sameWeek,
    variants: [
      { name: 'With a server session', actions: `set_style_session.${sameWeek}` },
      { name: 'With Basic', actions: `set_style_basic.${sameWeek}` },
    ],
  },
];
