import type { KeyManagementRow } from '../../crypto/encryption/key-management.ts';
import { t } from '../../text/language.ts';
import type { CauseId } from '../cause.ts';
import type { Finding } from '../trial.ts';

/**
 * Returns the findings about a secret in the words of encryption: the families of signatures speak of
 * a signer. null for a reading that only a signer has.
 */
export function secretWords(findings: readonly Finding[], row: KeyManagementRow): readonly Finding[] | null {
  const said = findings.map(({ cause }): Finding | null => {
    const words = sentences[cause];
    return words === undefined ? null : { cause, sentence: words(row.family === 'pbes2') };
  });
  const known = said.flatMap((each) => each ?? []);
  return known.length === said.length ? known : null;
}

const sentences: Readonly<Partial<Record<CauseId, (isPassword: boolean) => string>>> = {
  'secret-is-base64': () =>
    t`Your secret is base64. The sender decoded it and encrypted with the bytes.\nSet "Secret encoding" to Base64.`,
  'secret-is-hex': () =>
    t`Your secret is hex. The sender decoded it and encrypted with the bytes.\nSet "Secret encoding" to Hex.`,
  'secret-not-base64': () =>
    t`The sender used the characters of your secret and did not decode them.\nSet "Secret encoding" to UTF-8 text.`,
  'secret-double-base64': () =>
    t`Your secret is base64 of base64, like a Kubernetes secret before it is decoded.\nPaste it decoded once.`,
  'secret-trailing-newline': (isPassword) =>
    isPassword
      ? t`Your password and the sender's differ by a line break at the end.\nRead the password without it, here and where the sender reads it.`
      : t`Your secret and the sender's differ by a line break at the end.\nRead the secret without it, here and where the sender reads it.`,
  'secret-whitespace': (isPassword) =>
    isPassword
      ? t`Your password and the sender's differ by whitespace. Each space counts.\nRead the password without it, here and where the sender reads it.`
      : t`Your secret and the sender's differ by whitespace. Each space counts.\nRead the secret without it, here and where the sender reads it.`,
  'secret-quoted': () => t`Your secret and the sender's differ by the quotes around it.\nDelete the quotes.`,
  'secret-env-line': () =>
    t`Your key is a whole line of configuration. The sender used only the value.\nKeep what follows the equals sign.`,
  'secret-json-config': () =>
    t`Your key is JSON around the secret. The sender used only the secret.\nKeep only the secret.`,
  'secret-laravel-prefix': () =>
    t`Your secret has Laravel's base64: prefix. The sender decoded what follows it.\nDelete the prefix, and set "Secret encoding" to Base64.`,
  'secret-url-encoded': () =>
    t`Your secret and the sender's differ by percent-encoding.\nUse the decoded text on both sides.`,
  'secret-charset': () =>
    t`The sender wrote your secret in another character encoding than UTF-8.\nUse UTF-8 on both sides.`,
  'secret-invisible-character': () =>
    t`Your secret contains a character that cannot be seen, and the sender's does not.\nDelete it.`,
  'secret-typo': (isPassword) =>
    isPassword
      ? t`The sender's password differs from yours by one character.\nCompare the two.`
      : t`The sender's secret differs from yours by one character.\nCompare the two.`,
};
