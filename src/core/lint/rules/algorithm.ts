import type { AlgorithmRow } from '../../crypto/algorithm-row.ts';
import { algorithmOf } from '../../crypto/algorithms.ts';
import { issuerOf, providerRow } from '../../profiles/providers.ts';
import { stringOf } from '../../text/json.ts';
import { t } from '../../text/language.ts';
import { othersText } from '../../text/others-text.ts';
import { headerParameter, sightValue, textParameter } from '../reading.ts';
import { sightingAt, sightingIf, type Rule, type Sighting, type LintSubject } from '../rule.ts';

/** The algorithm and the signature, as far as the token alone reveals. */
export const algorithmRules = {
  'algorithm/none': {
    severity: 'critical',
    source: 'RFC 8725 §3.2',
    look: (subject) =>
      sightValue(headerParameter(subject, 'alg'), (node) =>
        sightingIf(isNone(stringOf(node)), () =>
          sightingAt(
            'header',
            node,
            t`The token is not signed: alg is ${stringOf(node) ?? ''}.`,
            t`Anyone can create such a token. A verifier must reject none unless it is configured to accept it.`,
          ),
        ),
      ),
  },
  'algorithm/spelling': {
    severity: 'high',
    source: 'RFC 7515 §4.1.1',
    look: (subject) =>
      sightValue(headerParameter(subject, 'alg'), (node) => {
        const written = stringOf(node) ?? '';
        const meant = knownLike(written);
        return sightingIf(meant !== null, () =>
          sightingAt(
            'header',
            node,
            t`alg is ${othersText(written)} instead of ${meant?.name ?? ''}.`,
            t`Algorithm names are case-sensitive: strict verifiers reject this, and lenient ones can be tricked past their checks.`,
          ),
        );
      }),
  },
  'algorithm/polymorphic': {
    severity: 'info',
    source: 'RFC 9864',
    look: (subject) =>
      sightValue(headerParameter(subject, 'alg'), (node) =>
        sightingIf(stringOf(node) === 'EdDSA', () =>
          sightingAt(
            'header',
            node,
            t`EdDSA does not say which curve.`,
            t`It is deprecated in favor of Ed25519 and Ed448, which name the whole algorithm. It still works; use the new names in new systems.`,
          ),
        ),
      ),
  },
  'algorithm/shared-secret-of-others': {
    severity: 'high',
    source: 'RFC 8725 §2.1',
    look: (subject) =>
      sightValue(headerParameter(subject, 'alg'), (node) => {
        const foreign = algorithmOf(stringOf(node) ?? '')?.family === 'hmac' ? signOfKeyPair(subject) : null;
        return sightingIf(foreign !== null, () =>
          sightingAt(
            'header',
            node,
            t`The token is signed with a shared secret, but ${foreign ?? ''}.`,
            t`Key confusion looks like this: a public key used as the secret. The verifier must choose the algorithm by the key, never by the token.`,
          ),
        );
      }),
  },
  'signature/unexpected': {
    severity: 'high',
    source: 'RFC 7518 §3.6',
    look: (subject) =>
      sightingIf(isNone(textParameter(subject, 'alg')) && signatureOf(subject).length > 0, () =>
        ofSignature(
          t`alg is none, but there is a signature.`,
          t`With none the third part is empty. Either the algorithm was removed from the header, or the signature belongs to another token.`,
        ),
      ),
  },
  'signature/empty': {
    severity: 'critical',
    source: 'RFC 7515 §5.2',
    look: (subject) =>
      sightingIf(hasEmptySignature(subject), () =>
        ofSignature(
          t`The signature is empty.`,
          t`Nothing proves who created the token. Vulnerable libraries treated such tokens as signed (CVE-2020-28042). A verifier must reject it.`,
        ),
      ),
  },
  'signature/uniform': {
    severity: 'high',
    source: 'RFC 7515 §5.2',
    look: (subject) =>
      sightingIf(isUniform(signatureOf(subject)), () =>
        ofSignature(
          t`All bytes of the signature are the same.`,
          t`No algorithm produces such a signature: it is a placeholder, or an attempt to pass without one.`,
        ),
      ),
  },
  'signature/zero-half': {
    severity: 'critical',
    source: 'RFC 7518 §3.4',
    look: (subject) =>
      sightingIf(hasZeroHalf(subject), () =>
        ofSignature(
          t`One half of the ECDSA signature is zero.`,
          t`Java 15 to 18 accepted such a signature with every key (CVE-2022-21449). Both halves must be at least 1.`,
        ),
      ),
  },
} as const satisfies Readonly<Record<string, Rule>>;

const isNone = (alg: string | null): boolean => alg?.trim().toLowerCase() === 'none';

const ofSignature = (what: string, advice: string): Sighting => ({ place: 'signature', span: null, what, advice });

/**
 * Returns the algorithm that a misspelled name resembles; null if it is correct or resembles none.
 */
function knownLike(written: string): AlgorithmRow | null {
  if (algorithmOf(written) !== null || isNone(written)) return null;
  const plain = written.trim();
  return algorithmOf(plain) ?? algorithmOf(plain.toUpperCase()) ?? algorithmOf(plain.replace(/^ed/i, 'Ed')) ?? null;
}

/** Returns why a key pair is expected. */
function signOfKeyPair(subject: LintSubject): string | null {
  const name = ['jwk', 'jku', 'x5u', 'x5c', 'x5t', 'x5t#S256'].find(
    (each) => headerParameter(subject, each) !== undefined,
  );
  if (name !== undefined) return t`the header has ${othersText(name)}`;
  const { claims } = subject.contents;
  const provider = claims === null ? null : issuerOf(claims);
  return provider === null || sharesSecrets.has(provider) ? null : t`the issuer is ${providerRow(provider).name}`;
}

/** These providers also let customers sign with a secret. */
const sharesSecrets: ReadonlySet<string> = new Set(['supabase', 'auth0', 'keycloak']);

const signatureOf = ({ token }: LintSubject): Uint8Array =>
  token.kind === 'jws' ? (token.signature?.bytes ?? new Uint8Array()) : new Uint8Array();

function hasEmptySignature(subject: LintSubject): boolean {
  const { token } = subject;
  const alg = textParameter(subject, 'alg');
  return token.kind === 'jws' && token.signature?.text === '' && alg !== null && !isNone(alg);
}

const isUniform = (bytes: Uint8Array): boolean => bytes.length >= 16 && bytes.every((byte) => byte === bytes[0]);

function hasZeroHalf(subject: LintSubject): boolean {
  const bytes = signatureOf(subject);
  const isEcdsa = algorithmOf(textParameter(subject, 'alg') ?? '')?.family === 'ecdsa';
  const half = bytes.length / 2;
  return (
    isEcdsa &&
    half >= 16 &&
    !isUniform(bytes) &&
    [bytes.subarray(0, half), bytes.subarray(half)].some((part) => part.every((byte) => byte === 0))
  );
}
