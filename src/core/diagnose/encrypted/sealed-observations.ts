import { decryptToken, type SealedToken } from '../../crypto/encryption/decrypt.ts';
import { isMisfit, type DecryptionFault } from '../../crypto/encryption/fault.ts';
import { decryptionFaultWords } from '../../crypto/encryption/words.ts';
import { modulusBits } from '../../crypto/fit.ts';
import { faultCause } from '../../keys/fault-cause.ts';
import type { KeyRing } from '../../keys/key.ts';
import { keysOfKid } from '../../keys/select-key.ts';
import { keyFaultWords } from '../../keys/words.ts';
import { count, say, t } from '../../text/language.ts';
import { othersText } from '../../text/others-text.ts';
import type { CauseId } from '../cause.ts';
import { sentenceCase } from '../finding-words.ts';
import type { Diagnosis } from '../trial.ts';
import { sealedWith, type SealedCase } from './sealed-case.ts';

/** What is seen with the keys as they are, and the fault of the key that came furthest. */
type SealedSight = { readonly seen: readonly Diagnosis[]; readonly furthest: DecryptionFault | null };

const seenAs = (cause: CauseId, sentence: string, evidence?: string): Diagnosis => ({
  findings: [{ cause, sentence, ...(evidence === undefined ? {} : { evidence }) }],
  kind: 'seen',
  changes: [],
  repair: null,
});

/** Returns what is seen before anything else is tried. */
export async function lookAtSealed(given: SealedCase): Promise<SealedSight> {
  const token = sealedWith(given, {});
  const { ring } = given;
  if (token === null) return { seen: [unknownName(given)], furthest: null };
  if (ring.kind === 'empty')
    return { seen: [seenAs('no-key', t`${token.row.name} needs ${say(token.row.requirement)}.`)], furthest: null };
  const [fault] = ring.faults;
  if (ring.keys.length === 0 && fault !== undefined)
    return { seen: [seenAs(faultCause(fault), keyFaultWords(fault))], furthest: null };
  const furthest = await furthestFault(given, token);
  const misfit = furthest === null ? [] : faultSeen(furthest);
  return { seen: [...otherModulus(given, token), ...kidMissing(given), ...misfit], furthest };
}

function unknownName({ header }: SealedCase): Diagnosis {
  const names = [header['alg'], header['enc']].map((name) => (typeof name === 'string' ? name : '')).join('”, “');
  return seenAs(
    'jwe-unusable',
    t`The header says “alg” and “enc”: “${othersText(names)}”. One of them is not a registered name.\nNames are case-sensitive (RFC 7518 §4.1, §5.1).`,
  );
}

/** Returns the fault of the key that came furthest, because it says most. */
async function furthestFault({ ring, kid }: SealedCase, token: SealedToken): Promise<DecryptionFault | null> {
  let furthest: DecryptionFault | null = null;
  for (const { jwk } of keysOfKid(ring, kid).slice(0, 50)) {
    const answer = await decryptToken(token, jwk);
    if (!answer.ok && (furthest === null || (isMisfit(furthest) && !isMisfit(answer.fault)))) furthest = answer.fault;
  }
  return furthest;
}

/** The causes of faults that need no try. The others are found by trying. */
const causes: Readonly<Partial<Record<DecryptionFault['kind'], CauseId>>> = {
  'key-type-mismatch': 'key-type-mismatch',
  'key-length-mismatch': 'jwe-key-length',
  'curve-mismatch': 'alg-curve-mismatch',
  'key-not-private': 'jwe-key-not-private',
  'key-reserved': 'jwe-key-reserved',
  'key-refused': 'jwe-unusable',
  parameter: 'jwe-unusable',
  'count-too-large': 'jwe-unusable',
  'encrypted-key-not-empty': 'jwe-unusable',
  'point-refused': 'jwe-unusable',
  'part-length': 'jwe-tag-length',
  'key-bytes': 'jwe-wrong-enc',
  'zip-unknown': 'jwe-zip',
  'zip-broken': 'jwe-zip',
  'zip-too-large': 'jwe-zip',
};

function faultSeen(fault: DecryptionFault): readonly Diagnosis[] {
  const cause = causes[fault.kind];
  return cause === undefined ? [] : [seenAs(cause, sentenceCase(decryptionFaultWords(fault)))];
}

/** RSA makes ciphertexts as long as its modulus (RFC 8017 §7.1.1), so another length is another key's. */
function otherModulus({ ring, kid, parts }: SealedCase, { row }: SealedToken): readonly Diagnosis[] {
  if (!row.kty.includes('RSA')) return [];
  const sizes = keysOfKid(ring, kid).flatMap(({ jwk }) => (jwk.kty === 'RSA' ? Math.ceil(modulusBits(jwk) / 8) : []));
  const given = parts.encryptedKey.length;
  const [size] = sizes;
  if (size === undefined || given === 0 || sizes.includes(given)) return [];
  return [
    seenAs(
      'jwe-other-recipient',
      t`The token was encrypted for another key: its encrypted key has ${given} bytes, and a key of ${size * 8} bits makes ${size}.\nUse the private key of the recipient, or ask the sender to encrypt for yours.`,
    ),
  ];
}

/** A kid that no key has, if there are several to choose from. */
function kidMissing({ ring, kid }: SealedCase): readonly Diagnosis[] {
  const isSet = ring.keys.length > 1 || ring.keys.some(({ form }) => form === 'jwk-set');
  if (kid === undefined || !isSet || ring.keys.some((key) => key.kid === kid || key.kid === null)) return [];
  return [
    seenAs(
      'jwks-kid-not-found',
      t`None of your ${ring.keys.length} keys has the token's kid “${othersText(kid)}”, so it was probably encrypted for another key.\nUse the private key with that kid.`,
    ),
  ];
}

/** Returns what remains to say after nothing was proven. */
export function nothingOpened(
  { ring, kid, name }: SealedCase,
  { seen, furthest }: SealedSight,
  tries: number,
): readonly Diagnosis[] {
  const isExplained = seen.some(({ findings: [{ cause }] }) => cause === 'jwe-other-recipient');
  if (furthest === null || isExplained) return [];
  const evidence = t`Jotscope tried ${count(tries)} ways the token or key could be changed or misread. None of them decrypts.`;
  if (furthest.kind === 'tag-mismatch' && !furthest.isDirect)
    return [
      seenAs(
        'jwe-changed',
        t`Your key is the right one: it opens the content key. Header, initialization vector, ciphertext or tag was changed after encryption.\nGet the token again, and compare it with the one that was sent.`,
        evidence,
      ),
    ];
  // Auth.js makes a key of the right length from any secret, so the length of the text says nothing.
  const isDerived = ring.kind === 'secret' && furthest.kind === 'key-length-mismatch' && isSessionOfAuthJs(name);
  if (furthest.kind !== 'unwrap-failed' && furthest.kind !== 'tag-mismatch' && !isDerived) return [];
  const either =
    ring.kind === 'secret'
      ? t`Either the token was encrypted with another secret, or it was changed afterwards. Jotscope cannot tell which.`
      : t`Either the token was encrypted for another key, or it was changed afterwards. Jotscope cannot tell which.`;
  const advice =
    ring.kind === 'secret'
      ? t`Compare your secret with the sender's: same environment, same version after a rotation, complete.`
      : t`Check that your private key belongs to the public key with which the sender encrypted.`;
  return [seenAs('jwe-other-recipient', [either, ...kidsDiffer(ring, kid), advice].join('\n'), evidence)];
}

const isSessionOfAuthJs = (name: string | null | undefined): boolean =>
  /(?:next-auth|authjs)\.session-token(?:\.\d+)?$/.test(name ?? '');

/** Two names for one key are possible, so this only supports what was tried. */
function kidsDiffer({ keys }: KeyRing, kid: string | undefined): readonly string[] {
  const [only, ...others] = keys;
  if (kid === undefined || only === undefined || only.kid === null || only.kid === kid || others.length > 0) return [];
  return [t`The token's kid is “${othersText(kid)}”, and your key's is “${othersText(only.kid)}”.`];
}
