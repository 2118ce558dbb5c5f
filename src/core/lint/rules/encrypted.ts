import { readBase64url } from '../../text/base64url.ts';
import { memberNamed, stringOf } from '../../text/json.ts';
import { count, t } from '../../text/language.ts';
import { headerParameter, sightValue, textParameter } from '../reading.ts';
import { algRule, encryptionOf, isIntegrated, keyFault, onceEncrypted, partRule } from '../encrypted-parts.ts';
import { sightingAt, sightingIf, type Rule, type LintSubject } from '../rule.ts';

/**
 * The maximum is twice what OWASP recommends. More only keeps the recipient busy
 * (draft-ietf-oauth-rfc8725bis §3.13).
 */
const mostRounds = 1_200_000;
const leastRounds = 600_000;
/** The minimum of RFC 7518 §4.8.1.2. */
const floorOfRounds = 1000;

/** Encrypted tokens, as far as they can be read without the key. */
export const encryptedRules = {
  'jwe/rsa-pkcs1': algRule(
    'high',
    'RFC 8725 §3.2',
    (alg) => alg === 'RSA1_5',
    () => ({
      what: t`RSA1_5 can be decrypted by sending the recipient many variants.`,
      advice: t`An attacker who sees how the recipient fails learns the content (Bleichenbacher). Use RSA-OAEP-256 or ECDH-ES.`,
    }),
  ),
  'jwe/oaep-sha1': algRule(
    'info',
    'RFC 7518 §4.3',
    (alg) => alg === 'RSA-OAEP',
    () => ({
      what: t`RSA-OAEP hashes with SHA-1.`,
      advice: t`That is not a weakness here, but many policies forbid SHA-1. RSA-OAEP-256 does the same with SHA-256.`,
    }),
  ),
  'jwe/anybody': algRule(
    'info',
    'RFC 8725 §3.3',
    // A signed token inside says who sent it.
    (alg, { inner }) => /^(?:RSA|ECDH-ES)/.test(alg) && inner?.kind !== 'jws',
    () => ({
      what: t`Anyone who has the public key can create such a token.`,
      advice: t`Encryption alone says nothing about the sender. Put a signed token inside, and check its signature.`,
    }),
  ),
  'jwe/many-rounds': {
    severity: 'high',
    source: 'draft-ietf-oauth-rfc8725bis §3.13',
    look: (subject) =>
      sightValue(headerParameter(subject, 'p2c'), (node) =>
        sightingIf(node.kind === 'number' && node.value > mostRounds, () =>
          sightingAt(
            'header',
            node,
            t`p2c is so high that it slows the recipient down.`,
            t`The recipient computes all rounds before it can check anything. Reject more than ${count(mostRounds)}.`,
          ),
        ),
      ),
  },
  'jwe/few-rounds': {
    severity: 'medium',
    source: 'RFC 7518 §4.8.1.2',
    look: (subject) =>
      sightValue(headerParameter(subject, 'p2c'), (node) =>
        sightingIf(node.kind === 'number' && node.value > 0 && node.value < leastRounds, () => ({
          ...sightingAt(
            'header',
            node,
            t`p2c is so low that passwords are easy to guess.`,
            t`With fewer rounds, an attacker tries passwords faster. The specification requires at least ${count(floorOfRounds)}, OWASP recommends ${count(leastRounds)}.`,
          ),
          severity: node.kind === 'number' && node.value < floorOfRounds ? 'high' : 'medium',
        })),
      ),
  },
  'jwe/password-parameters': onceEncrypted({
    severity: 'high',
    source: 'RFC 7518 §4.8.1',
    look: (subject) =>
      sightValue(headerParameter(subject, 'alg'), (node) =>
        sightingIf(stringOf(node)?.startsWith('PBES2') === true && !hasPasswordParameters(subject), () =>
          sightingAt(
            'header',
            node,
            t`The password cannot be turned into a key: p2s or p2c is missing or invalid.`,
            t`p2s is a salt of at least 8 bytes in base64url, p2c a whole number of rounds.`,
          ),
        ),
      ),
  }),
  'jwe/no-content-encryption': {
    severity: 'critical',
    source: 'RFC 7516 §4.1.2',
    look: (subject) =>
      sightValue(headerParameter(subject, 'alg'), (node) =>
        sightingIf(
          subject.token.kind === 'jwe' && !isIntegrated(stringOf(node)) && encryptionOf(subject) === null,
          () =>
            sightingAt(
              'header',
              headerParameter(subject, 'enc') ?? node,
              t`enc is missing or unknown.`,
              t`It says how the content is encrypted, such as A256GCM. Without it the token cannot be decrypted.`,
            ),
        ),
      ),
  },
  'jwe/no-ephemeral-key': onceEncrypted(
    algRule(
      'critical',
      'RFC 7518 §4.6.1.1',
      (alg, subject) => alg.startsWith('ECDH-ES') && headerParameter(subject, 'epk') === undefined,
      () => ({
        what: t`epk is missing.`,
        advice: t`ECDH-ES needs the sender's public key for this token in the header. Without it the token cannot be decrypted.`,
      }),
    ),
  ),
  'jwe/ephemeral-private': {
    severity: 'critical',
    source: 'RFC 7518 §4.6.1.1',
    look: (subject) =>
      sightValue(headerParameter(subject, 'epk'), (node) => {
        const secret = node.kind === 'object' ? memberNamed(node, 'd') : undefined;
        return secret === undefined
          ? []
          : [
              sightingAt(
                'header',
                { span: secret.nameSpan },
                t`epk contains its private key.`,
                t`With it, anyone who sees the token can decrypt it. Put only the public key there.`,
              ),
            ];
      }),
  },
  'jwe/vector': onceEncrypted({
    severity: 'critical',
    source: 'RFC 7518 §5.3',
    look: (subject) =>
      partRule(subject, 1, ({ vector }, bytes) =>
        bytes.length === vector
          ? null
          : {
              what: t`The initialization vector has ${bytes.length} bytes instead of ${vector}.`,
              advice: t`The token is damaged or was created by a faulty program: strict libraries reject it.`,
            },
      ),
  }),
  'jwe/zero-vector': onceEncrypted({
    severity: 'critical',
    source: 'RFC 7518 §8.4',
    look: (subject) =>
      partRule(subject, 1, ({ vector }, bytes) =>
        bytes.length === vector && bytes.every((byte) => byte === 0)
          ? {
              what: t`The initialization vector is all zeros.`,
              advice: t`It must be new for each token. With AES-GCM a repeated one reveals the contents and lets attackers forge tokens.`,
            }
          : null,
      ),
  }),
  'jwe/tag': onceEncrypted({
    severity: 'critical',
    source: 'RFC 7518 §5',
    look: (subject) =>
      partRule(subject, 3, ({ tag }, bytes) =>
        bytes.length === tag
          ? null
          : {
              what: t`The authentication tag has ${bytes.length} bytes instead of ${tag}.`,
              advice: t`An attacker can forge a shortened tag by trial and error. A recipient must accept only the full length.`,
            },
      ),
  }),
  'jwe/encrypted-key': onceEncrypted({
    severity: 'high',
    source: 'RFC 7516 §5.2',
    look: (subject) => partRule(subject, 0, (_, bytes) => keyFault(textParameter(subject, 'alg') ?? '', bytes.length)),
  }),
  'jwe/wrap-parameters': onceEncrypted(
    algRule(
      'high',
      'RFC 7518 §4.7.1',
      (alg, subject) => alg.endsWith('GCMKW') && ['iv', 'tag'].some((name) => textParameter(subject, name) === null),
      () => ({
        what: t`The header lacks iv or tag.`,
        advice: t`AES-GCM key wrapping puts both there. Without them the token cannot be decrypted.`,
      }),
    ),
  ),
  'jwe/weak-wrap': algRule(
    'low',
    'NIST SP 800-57',
    (alg, subject) => (encryptionOf(subject)?.bits ?? 0) > Number(/A(128|192)(?:GCM)?KW$/.exec(alg)?.[1] ?? 256),
    () => ({
      what: t`The key wrapping is weaker than the content encryption.`,
      advice: t`The weaker of the two counts. Use the same length for both.`,
    }),
  ),
} as const satisfies Readonly<Record<string, Rule>>;

function hasPasswordParameters(subject: LintSubject): boolean {
  const [salt, rounds] = [textParameter(subject, 'p2s'), headerParameter(subject, 'p2c')];
  return (
    salt !== null &&
    readBase64url(salt).bytes.length >= 8 &&
    rounds?.kind === 'number' &&
    Number.isInteger(rounds.value) &&
    rounds.value > 0
  );
}
