import { algorithms, type AlgorithmRow } from '../../../crypto/algorithms.ts';
import { modulusBits } from '../../../crypto/fit.ts';
import type { Case } from '../../case.ts';
import type { Observation } from '../../trial.ts';
import { seen } from './seen.ts';

/** A signing algorithm and nothing behind the last dot. */
export const emptySignature: Observation = (given) => {
  const { token, row } = given;
  if (row === null || row.family === 'none' || token?.signature?.text !== '') return [];
  return [seen(given, 'signature-empty', `The header says ${row.name}, but nothing stands behind the last dot: the token was never signed, or its signature was taken out. Copy it whole, or sign it.`)];
};

/** CVE-2022-21449: with r or s zero some verifiers accept anything. */
export const psychic: Observation = (given) => {
  const { token, row } = given;
  if (row?.family !== 'ecdsa' || token?.signature?.fault !== null || token.signature.bytes.length !== row.signatureBytes) return [];
  const { bytes } = token.signature;
  const [r, s] = [bytes.subarray(0, bytes.length / 2), bytes.subarray(bytes.length / 2)];
  const zero = [['R', r], ['S', s]].flatMap(([name, half]) => (half instanceof Uint8Array && half.every((byte) => byte === 0) ? [name] : []));
  if (zero.length === 0) return [];
  return [seen(given, 'psychic-signature', `${zero.join(' and ')} of the signature ${zero.length === 2 ? 'are' : 'is'} zero, which no signer makes: a forgery for verifiers that do not look (CVE-2022-21449, Java 15 to 18). Refuse it.`)];
};

/**
 * What the signature's length and first bytes tell beside the algorithm and the keys, a sentence each. No proof of
 * anything: words for where nothing matched.
 */
export function signatureHints({ token, row, ring }: Case): string[] {
  const length = token?.signature?.bytes.length ?? 0;
  if (token === null || row === null || row.family === 'none' || length === 0) return [];
  const modulus = ring.keys.find(({ jwk }) => row.kty === 'RSA' && jwk.kty === 'RSA');
  return [...lengthHint(row, length), ...derHint(row, token.signature?.bytes ?? new Uint8Array()), ...(modulus ? modulusHint(modulusBits(modulus.jwk), length) : [])];
}

function lengthHint(row: AlgorithmRow, length: number): string[] {
  const expected = typeof row.signatureBytes === 'number' ? row.signatureBytes : null;
  if (expected === length || (expected === null && length >= 96)) return [];
  const makers = Object.values(algorithms).filter((each) => each.signatureBytes === length && each.family !== 'none').map(({ name }) => name);
  const rsa = expected !== null && length >= 128 && length % 64 === 0 ? [`an RSA key of ${length * 8} bits`] : [];
  const like = [...makers, ...rsa];
  const wants = expected === null ? 'as many as its key' : String(expected);
  return [`The signature has ${length} bytes${like.length > 0 ? `, as ${orWords(like)} makes it` : ''}; one of ${row.name} has ${wants}.`];
}

function derHint({ family, name, signatureBytes }: AlgorithmRow, bytes: Uint8Array): string[] {
  if (family !== 'ecdsa' || bytes[0] !== 0x30 || bytes.length === signatureBytes) return [];
  return [`The signature begins with the byte 30 as ASN.1 DER does; ${name} wants R and S side by side.`];
}

function modulusHint(bits: number, length: number): string[] {
  const own = Math.ceil(bits / 8);
  return own === length || length < 96 ? [] : [`The signature has ${length} bytes, but the RSA key of ${bits} bits makes ${own}: it is of another key, or cut.`];
}

const orWords = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`);
