import type { Jwk } from '../crypto/jwk.ts';
import { memberBytes } from '../crypto/members.ts';
import { withCrtMembers } from '../crypto/rsa.ts';
import { concatBytes } from '../text/bytes.ts';
import {
  bitString,
  derElement,
  derInteger,
  nullElement,
  objectIdentifier,
  octetString,
  derSequence,
} from './der-write.ts';
import { ecCurveOf, keyAlgorithms } from './oids.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Returns SubjectPublicKeyInfo (RFC 5280 §4.1.2.7); null if the key has no public half. */
export function spkiOfJwk(jwk: Jwk): Bytes | null {
  const key = publicBits(jwk);
  const identifier = identifierOf(jwk);
  return key && identifier && derSequence(identifier, bitString(key));
}

/**
 * Returns PrivateKeyInfo (RFC 5208 §5). An EC key includes its public point, as OpenSSL writes it.
 * Call it only for private keys.
 */
export function pkcs8OfJwk(jwk: Jwk): Bytes | null {
  const key = privateOctets(jwk);
  const identifier = identifierOf(jwk);
  return key && identifier && derSequence(derInteger(new Uint8Array(1)), identifier, octetString(key));
}

/**
 * Returns AlgorithmIdentifier: RFC 3279 §2.3.1 requires NULL for RSA, RFC 8410 §3 and RFC 9881 §2
 * require nothing.
 */
function identifierOf(jwk: Jwk): Bytes | null {
  const row = keyAlgorithms.find((each) => {
    switch (each.family) {
      case 'rsa':
        return jwk.kty === 'RSA' && !each.pss;
      case 'ec':
        return jwk.kty === 'EC';
      case 'okp':
        return jwk.kty === 'OKP' && each.crv === jwk.crv;
      case 'ml-dsa':
        return jwk.kty === 'AKP' && each.alg === jwk.alg;
    }
  });
  if (!row) return null;
  const oid = objectIdentifier(row.oid);
  if (row.family === 'rsa') return derSequence(oid, nullElement());
  if (row.family !== 'ec') return derSequence(oid);
  const curve = ecCurveOf(jwk.crv);
  return curve ? derSequence(oid, objectIdentifier(curve.oid)) : null;
}

/** Returns the content of its BIT STRING; null for a secret, or if the key has no public half. */
export function publicBits(jwk: Jwk): Bytes | null {
  const has = (...names: readonly string[]): boolean => names.every((name) => typeof jwk[name] === 'string');
  switch (jwk.kty) {
    case 'RSA':
      return has('n', 'e') ? derSequence(derInteger(memberBytes(jwk, 'n')), derInteger(memberBytes(jwk, 'e'))) : null;
    case 'EC':
      return has('x', 'y') ? pointOf(jwk) : null;
    case 'OKP':
      return has('x') ? memberBytes(jwk, 'x') : null;
    case 'AKP':
      return has('pub') ? memberBytes(jwk, 'pub') : null;
    case 'oct':
      return null;
  }
}

function privateOctets(jwk: Jwk): Bytes | null {
  switch (jwk.kty) {
    case 'RSA':
      return pkcs1Of(jwk);
    case 'EC':
      return derSequence(
        derInteger(Uint8Array.of(1)),
        octetString(memberBytes(jwk, 'd')),
        derElement(0xa1, bitString(pointOf(jwk))),
      );
    case 'OKP':
      return octetString(memberBytes(jwk, 'd'));
    // Only the seed, [0] IMPLICIT (RFC 9881 §6).
    case 'AKP':
      return derElement(0x80, memberBytes(jwk, 'priv'));
    case 'oct':
      return null;
  }
}

const pointOf = (jwk: Jwk): Bytes => concatBytes(Uint8Array.of(4), memberBytes(jwk, 'x'), memberBytes(jwk, 'y'));

/**
 * Returns RSAPrivateKey (RFC 8017 A.1.2). Restores the primes of a key with only n, e and d; null
 * if they cannot be found.
 */
function pkcs1Of(jwk: Jwk): Bytes | null {
  try {
    const whole = withCrtMembers(jwk);
    const numbers = ['n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi'].map((name) => derInteger(memberBytes(whole, name)));
    return derSequence(derInteger(new Uint8Array(1)), ...numbers);
  } catch {
    return null;
  }
}
