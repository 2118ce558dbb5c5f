import { readBase64url } from '../../text/base64url.ts';
import { memberNamed, stringOf } from '../../text/json.ts';
import { count, t } from '../../text/language.ts';
import { headerParameter, sightValue, textParameter } from '../reading.ts';
import { algRule, encryptionOf, isIntegrated, keyFault, partRule } from '../encrypted-parts.ts';
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
      what: t`RSA1_5 can be opened by asking the receiver often enough.`,
      advice: t`Whoever sees how the receiver fails learns the content (Bleichenbacher). Use RSA-OAEP-256 or ECDH-ES.`,
    }),
  ),
  'jwe/oaep-sha1': algRule(
    'info',
    'RFC 7518 §4.3',
    (alg) => alg === 'RSA-OAEP',
    () => ({
      what: t`RSA-OAEP hashes with SHA-1.`,
      advice: t`That is no weakness here, but rules often forbid SHA-1. RSA-OAEP-256 does the same with SHA-256.`,
    }),
  ),
  'jwe/anybody': algRule(
    'info',
    'RFC 8725 §3.3',
    (alg) => /^(?:RSA|ECDH-ES)/.test(alg),
    () => ({
      what: t`Anybody who has the public key can make such a token.`,
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
            t`p2c keeps the receiver busy for long.`,
            t`Each such token costs its reader the rounds before anything is checked. Refuse more than ${count(mostRounds)}.`,
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
            t`p2c makes the password easy to try.`,
            t`The fewer rounds, the faster passwords are tried. ${count(floorOfRounds)} is the floor of the specification, ${count(leastRounds)} what OWASP asks for.`,
          ),
          severity: node.kind === 'number' && node.value < floorOfRounds ? 'high' : 'medium',
        })),
      ),
  },
  'jwe/password-parameters': {
    severity: 'high',
    source: 'RFC 7518 §4.8.1',
    look: (subject) =>
      sightValue(headerParameter(subject, 'alg'), (node) =>
        sightingIf(stringOf(node)?.startsWith('PBES2') === true && !hasPasswordParameters(subject), () =>
          sightingAt(
            'header',
            node,
            t`The password cannot become a key: p2s or p2c is missing or no good.`,
            t`p2s is a salt of at least 8 bytes in base64url, p2c a whole number of rounds.`,
          ),
        ),
      ),
  },
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
              t`It says how the content is encrypted, such as A256GCM. Without it nobody can open the token.`,
            ),
        ),
      ),
  },
  'jwe/no-ephemeral-key': algRule(
    'critical',
    'RFC 7518 §4.6.1.1',
    (alg, subject) => alg.startsWith('ECDH-ES') && headerParameter(subject, 'epk') === undefined,
    () => ({
      what: t`There is no epk.`,
      advice: t`ECDH-ES needs the sender's public key for this one token in the header. Without it nobody can open the token.`,
    }),
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
                t`epk holds its private half.`,
                t`With it everybody who sees the token can open it. Only the public half belongs there.`,
              ),
            ];
      }),
  },
  'jwe/vector': {
    severity: 'critical',
    source: 'RFC 7518 §5.3',
    look: (subject) =>
      partRule(subject, 1, ({ vector }, bytes) =>
        bytes.length === vector
          ? null
          : {
              what: t`The initialization vector has ${bytes.length} bytes instead of ${vector}.`,
              advice: t`The token was damaged or made by a faulty program: strict readers refuse it.`,
            },
      ),
  },
  'jwe/zero-vector': {
    severity: 'critical',
    source: 'RFC 7518 §8.4',
    look: (subject) =>
      partRule(subject, 1, ({ vector }, bytes) =>
        bytes.length === vector && bytes.every((byte) => byte === 0)
          ? {
              what: t`The initialization vector is all zeros.`,
              advice: t`It must be new for each token. With AES-GCM a repeated one gives the contents away, and lets others forge tokens.`,
            }
          : null,
      ),
  },
  'jwe/tag': {
    severity: 'critical',
    source: 'RFC 7518 §5',
    look: (subject) =>
      partRule(subject, 3, ({ tag }, bytes) =>
        bytes.length === tag
          ? null
          : {
              what: t`The authentication tag has ${bytes.length} bytes instead of ${tag}.`,
              advice: t`A cut tag can be forged by trying. A reader must take the full length only.`,
            },
      ),
  },
  'jwe/encrypted-key': {
    severity: 'high',
    source: 'RFC 7516 §5.2',
    look: (subject) => partRule(subject, 0, (_, bytes) => keyFault(textParameter(subject, 'alg') ?? '', bytes.length)),
  },
  'jwe/wrap-parameters': algRule(
    'high',
    'RFC 7518 §4.7.1',
    (alg, subject) => alg.endsWith('GCMKW') && ['iv', 'tag'].some((name) => textParameter(subject, name) === null),
    () => ({
      what: t`The header lacks iv or tag.`,
      advice: t`AES-GCM key wrapping puts both there. Without them nobody can open the token.`,
    }),
  ),
  'jwe/weak-wrap': algRule(
    'low',
    'NIST SP 800-57',
    (alg, subject) => (encryptionOf(subject)?.bits ?? 0) > Number(/A(128|192)(?:GCM)?KW$/.exec(alg)?.[1] ?? 256),
    () => ({
      what: t`The key is wrapped more weakly than the content is encrypted.`,
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
