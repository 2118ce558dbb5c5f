import { t } from '../text/language.ts';

/** What the thief says, by the id of the note. */
export const thiefNotes = {
  'xss-read': (one: string) =>
    t`A script in the page reads localStorage, as every script of the page can. The thief has ${one}.`,
  'xss-blocked': () =>
    t`A script in the page finds no token in localStorage, and it cannot read an HttpOnly cookie. While the tab is open, it can still send requests as the person.`,
  'xss-empty': () => t`A script in the page finds nothing: the tab is not logged in.`,
  'log-empty': () => t`The log is empty. No request with a credential has reached a service yet.`,
  'log-read': (one: string) => t`A service wrote the request headers to its log. The thief reads ${one} there.`,
  'wire-empty': () => t`A request goes out without TLS, but it does not contain a credential.`,
  'wire-read': (one: string) => t`A request goes out without TLS. Anyone on the network can read ${one}.`,
  'wire-secure': (one: string) =>
    t`A request goes out without TLS. The cookie with ${one} is Secure, so the browser does not send it.`,
  'csrf-worked': () =>
    t`The thief's page sent a form to the service, and the browser added the credential by itself. The thief placed an order without knowing any token.`,
  'csrf-rejected': () => t`The browser added the credential to the thief's form, but the service rejected it.`,
  'csrf-same-site': () => t`The cookie is SameSite=Lax, so the browser does not add it to a form from another site.`,
  'csrf-nothing-sent': () =>
    t`The browser adds nothing to a form from another site: only the app's own script can set the Authorization header.`,
  'thief-has-nothing': () => t`The thief has nothing that a service would accept.`,
  'thief-no-refresh': () => t`The thief has no refresh token.`,
  'thief-got-in': (one: string) => t`The thief gets in with ${one}. To the service, it looks like the person.`,
  'thief-kept-out': (one: string) => t`The thief is kept out: ${one} does not work.`,
  'thief-refreshed': (one: string, two: string) =>
    t`The thief now has fresh tokens: ${one} and ${two}. As long as only the thief refreshes, the issuer cannot notice.`,
  'thief-refresh-failed': () => t`The thief's refresh failed.`,
  'nothing-to-forge': () =>
    t`The thief cannot forge anything: a session id is a random number, and Basic needs the password.`,
  forged: (one: string, two: string) =>
    t`The thief creates ${one} with role admin and signs it with the leaked ${two}.`,
  'forged-without-key': (one: string) =>
    t`The thief creates ${one} with role admin. Without the issuer's key, it is signed with another one.`,
  'secret-leaked': (one: string) =>
    t`The thief reads the configuration of the service Billing. It has the secret ${one}, because anyone who can check an HMAC can also sign.`,
  'leak-public-keys': (one: string) =>
    t`The thief reads the configuration of the service Billing. It has only public keys (${one}), which cannot sign.`,
  'leak-session': () =>
    t`The thief reads the configuration of the service Billing. It does not contain a key that could create a session.`,
  'leak-hashes': () =>
    t`The thief reads the user table: only password hashes. No password has arrived at a service yet.`,
  'leak-passwords': () => t`The thief reads requests at the service Billing. Each of them contains the password.`,
};
