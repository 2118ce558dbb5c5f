import { type JsonNode, type JsonObject, stringOf } from '../../text/json.ts';
import { listOf, t } from '../../text/language.ts';
import { urlFrom } from '../address.ts';
import { claimNamed, sightValue } from '../reading.ts';
import { sightingAt, sightingIf, type Rule } from '../rule.ts';

/** The key that the bearer must prove to possess (RFC 7800), and proofs of it (RFC 9449). */
export const confirmationRules = {
  'cnf/bound': {
    severity: 'info',
    source: 'RFC 7800 §3.1',
    look: (subject) =>
      sightValue(claimNamed(subject, 'cnf'), (node) => {
        const methods = methodsOf(node);
        return sightingIf(methods.length === 1 && isSound(node), () =>
          sightingAt(
            'claims',
            node,
            t`The token is bound to a key: ${meaningOf(methods[0] ?? '')}.`,
            t`The sender must also prove possession of that key, so a stolen token alone is useless. The verifier must check the proof.`,
          ),
        );
      }),
  },
  'cnf/malformed': {
    severity: 'medium',
    source: 'RFC 7800 §3.1',
    look: (subject) =>
      sightValue(claimNamed(subject, 'cnf'), (node) =>
        sightingIf(!isSound(node), () =>
          sightingAt(
            'claims',
            node,
            t`cnf does not name a key that can be checked.`,
            t`It must be an object with one method: jwk, jwe, kid, jku, jkt or x5t#S256. The last two are 43 characters of base64url.`,
          ),
        ),
      ),
  },
  'cnf/several': {
    severity: 'medium',
    source: 'RFC 7800 §3.1',
    look: (subject) =>
      sightValue(claimNamed(subject, 'cnf'), (node) =>
        sightingIf(isSound(node) && methodsOf(node).length > 1, () =>
          sightingAt(
            'claims',
            node,
            t`cnf names several keys: ${listOf(methodsOf(node))}.`,
            t`Exactly one is allowed. Otherwise verifiers check different ones.`,
          ),
        ),
      ),
  },
  'proof/address-spelling': {
    severity: 'medium',
    source: 'RFC 9449 §4.3',
    look: (subject) =>
      sightValue(claimNamed(subject, 'htu'), (node) => {
        const written = stringOf(node) ?? '';
        const url = urlFrom(written);
        const plain = url === null ? written : `${url.origin}${url.pathname}`;
        return sightingIf(!/[?#]/.test(written) && plain !== written && plain !== `${written}/`, () =>
          sightingAt(
            'claims',
            node,
            t`htu is not in its normal form.`,
            t`It should be ${plain}: a verifier that compares strings rejects uppercase in the host and default ports.`,
          ),
        );
      }),
  },
  'proof/own-expiry': {
    severity: 'info',
    source: 'RFC 9449 §4.2',
    look: (subject) =>
      sightValue(claimNamed(subject, 'exp') ?? claimNamed(subject, 'nbf'), (node) =>
        sightingIf(subject.profile === 'dpop-proof', () =>
          sightingAt(
            'claims',
            node,
            t`The proof has its own exp or nbf.`,
            t`That is allowed, but verifiers use iat and their own time window.`,
          ),
        ),
      ),
  },
} as const satisfies Readonly<Record<string, Rule>>;

const methods = ['jwk', 'jwe', 'jkt', 'x5t#S256'];

const membersOf = (node: JsonNode): JsonObject['members'] => (node.kind === 'object' ? node.members : []);

/** Returns the confirmation methods, and `kid` only if none of the others is present. */
function methodsOf(node: JsonNode): readonly string[] {
  const names = membersOf(node).map(({ name }) => name);
  const told = names.filter((name) => methods.includes(name));
  return told.length === 0 && names.includes('kid') ? ['kid'] : told;
}

const isSound = (node: JsonNode): boolean =>
  methodsOf(node).length > 0 &&
  membersOf(node).every(
    ({ name, value }) => (name !== 'jkt' && name !== 'x5t#S256') || /^[\w-]{43}$/.test(stringOf(value) ?? ''),
  );

function meaningOf(method: string): string {
  switch (method) {
    case 'jkt':
      return t`the one with this thumbprint, proved by DPoP`;
    case 'x5t#S256':
      return t`that of a client certificate (mutual TLS)`;
    case 'jwk':
      return t`the one in the claim itself`;
    case 'jwe':
      return t`the encrypted one in the claim`;
    default:
      return t`the one with this name`;
  }
}
