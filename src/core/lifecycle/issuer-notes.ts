import { t } from '../text/language.ts';

/** What the issuer says, by the id of the note. */
export const issuerNotes = {
  'logged-in': (one: string, two: string, three: string) =>
    t`The issuer checks the password, once. It signs ${one} (valid for ${two} min) and ${three} (valid for 14 days).`,
  'session-started': (one: string) =>
    t`The issuer checks the password, once. It stores the session ${one} for 14 days and sets a cookie that scripts cannot read.`,
  'refresh-expired': (one: string) => t`${one} has expired. The issuer answers invalid_grant.`,
  'family-is-revoked': (one: string) => t`${one} belongs to a revoked family. The issuer answers invalid_grant.`,
  'reuse-detected': (one: string) =>
    t`${one} was already used. Someone else may have a copy, and the issuer cannot know who. It revokes the whole family (RFC 9700 §4.14.2).`,
  rotated: (one: string, two: string, three: string) =>
    t`The issuer replaces ${one} with ${two} and signs ${three}. ${one} must not be used again.`,
  'within-grace': (one: string, two: string) =>
    t`${one} was used a moment ago. The grace period allows it again, for anyone who has it. The issuer also gives ${two}.`,
  'access-still-works': (one: string) =>
    t`${one}: still valid until exp. Services do not ask the issuer, so they do not know that it was ended.`,
  'access-denied': (one: string) =>
    t`The issuer puts ${one} on the denylist, until exp. Services that look there reject it at once.`,
  'version-raised': (one: string) =>
    t`The issuer raises the person's token_version to ${one}. That ends every access token on every device.`,
  'logged-out': (one: string) => t`The issuer deletes the refresh token ${one} and its family (RFC 7009).`,
  'session-ended': (one: string) => t`The issuer deletes the session ${one}. The next request with it fails.`,
  'basic-nothing-to-revoke': () => t`There is nothing to revoke. With Basic, only a new password ends the access.`,
  'all-revoked': (one: string) => t`The issuer revokes all logins of this person: ${one}.`,
  'password-changed': () => t`The person has a new password. The old one is wrong from now on.`,
  'setting-chosen': () => t`The setting applies from now on.`,
  'starts-again': () => t`This is another version of the app. Everyone must log in again.`,
  'expired-meanwhile': (one: string) => t`Expired in the meantime: ${one}.`,
  'no-keys-here': () => t`Sessions and Basic have no signing key.`,
  'key-published': (one: string) =>
    t`The issuer publishes ${one} in its key set. It still signs with the old key, so that every cache can learn the new one.`,
  'key-published-late': (one: string) =>
    t`The issuer publishes ${one}, with which it already signs. Services find it the next time they fetch the key set.`,
  'secret-installed': (one: string) =>
    t`The secret ${one} is installed at each service, by hand or by a secret store. HMAC does not have a public key set.`,
  'key-used': (one: string) =>
    t`The issuer signs with ${one} from now on. Services still accept the old key, for the tokens it has signed.`,
  'key-used-early': (one: string) =>
    t`The issuer signs with ${one} before it has published it. Services cannot find that key.`,
  'no-old-key': () => t`The issuer has only one key, so it removes nothing.`,
  'keys-dropped': (one: string) => t`The issuer removes ${one} from its key set.`,
  'leaked-key-dropped': (one: string) =>
    t`${one} ends with it, and the app has to refresh. After a leak that is right, because every forged token ends as well.`,
  'keys-dropped-early': (one: string) =>
    t`Too early for ${one}: it is still valid, but services that no longer have the key reject it. Keep an old key for one access token lifetime.`,
};
