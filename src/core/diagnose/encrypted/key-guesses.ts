import { keyReservation } from '../../crypto/encryption/key-misfit.ts';
import type { SealedToken } from '../../crypto/encryption/decrypt.ts';
import { bareKey, memberBytes } from '../../crypto/members.ts';
import type { Jwk } from '../../crypto/jwk.ts';
import type { Key, KeyText } from '../../keys/key.ts';
import { openKeys } from '../../keys/open-keys.ts';
import { keysOfKid } from '../../keys/select-key.ts';
import { fromHex, utf8 } from '../../text/bytes.ts';
import { t } from '../../text/language.ts';
import { othersText } from '../../text/others-text.ts';
import { textIn } from '../../text/spans.ts';
import { mendedTexts } from '../families/key-text/mended-texts.ts';
import { theKey } from '../families/key-name.ts';
import { readingsOf } from '../families/secret/readings.ts';
import { repairedKey } from '../families/secret/repaired-key.ts';
import { keyValue } from '../families/secret/secret-variant.ts';
import { derivedKeys } from './derived-keys.ts';
import type { KeyGuess, SealedCase } from './sealed-case.ts';
import { secretWords } from './secret-words.ts';

/**
 * Returns the keys to try with a token: first as a recipient would choose them, then what they may
 * have been meant to be. Some thousand for a shared secret, most of another length than the algorithm
 * needs.
 */
export async function* keyGuesses(given: SealedCase, token: SealedToken): AsyncGenerator<KeyGuess> {
  const chosen = keysOfKid(given.ring, given.kid);
  yield* chosen.map(({ jwk }) => asGiven(jwk));
  yield* chosen.flatMap((key) => released(given, token, key));
  yield* passedOver(given, chosen);
  if (token.row.kty.includes('oct')) yield* secretGuesses(given, token);
  yield* await mendedKeys(given);
}

const asGiven = (jwk: Jwk): KeyGuess => ({ findings: [], cost: 0, jwk, repaired: () => null });

/** The key without the members that reserve it for something else. */
function released({ ring }: SealedCase, { row, content }: SealedToken, key: Key): readonly KeyGuess[] {
  const fault = keyReservation({ row, content, key: key.jwk });
  if (fault?.kind !== 'key-reserved') return [];
  const jwk = bareKey(key.jwk, 'private');
  const sentence = t`The token opens with ${theKey(key)}, but the key says “${fault.member}”: “${othersText(fault.value)}”, so strict libraries reject it for ${row.name} (RFC 7517 §4).\nThe recipient must correct that member, or the sender must use the algorithm that it names.`;
  const kid = key.kid === null ? {} : { kid: key.kid };
  const text = JSON.stringify({ ...jwk, ...kid }, null, 2);
  return [
    {
      findings: [{ cause: 'jwe-key-reserved', sentence }],
      cost: 1,
      jwk,
      repaired: () => ({ ...plain(ring.of), text }),
    },
  ];
}

/** The keys of a set that the token's kid does not name, at most 200. */
function passedOver({ ring, kid }: SealedCase, chosen: readonly Key[]): readonly KeyGuess[] {
  return ring.keys
    .filter((key) => !chosen.includes(key))
    .slice(0, 200)
    .map((key) => ({
      findings: [
        {
          cause: 'jwks-kid-wrong-key',
          sentence: t`The token's kid “${othersText(kid ?? '')}” names another key, but ${theKey(key)} opens the token.\nThe sender must write the kid of the key for which it encrypts.`,
        },
      ],
      cost: 1,
      jwk: key.jwk,
      repaired: () => ({ ...plain(ring.of), text: textIn(ring.of.text, key.span) }),
    }));
}

const plain = ({ secretEncoding, passphrase }: KeyText): KeyText => ({ text: '', secretEncoding, passphrase });

/** Reads of a secret, if it is one, or of the `k` of a JWK (RFC 7518 §6.4.1). */
function* secretGuesses(given: SealedCase, token: SealedToken): Generator<KeyGuess> {
  const { ring, key } = given;
  if (ring.kind !== 'secret') {
    for (const each of ring.keys.slice(0, 16)) yield* memberGuesses(given, each);
    return;
  }
  for (const reading of readingsOf(key.text, key.secretEncoding, true)) {
    const findings = secretWords(reading.findings, token.row);
    if (findings !== null)
      yield {
        findings,
        cost: reading.cost,
        jwk: { kty: 'oct', k: keyValue(reading.bytes) },
        repaired: () => repairedKey(key, reading),
      };
  }
  yield* derivedKeys(key, token);
}

/** The characters of `k`, not decoded or decoded as hex. */
function* memberGuesses({ ring }: SealedCase, { jwk }: Key): Generator<KeyGuess> {
  const k = jwk.kty === 'oct' && typeof jwk.k === 'string' ? jwk.k : null;
  if (k === null) return;
  const hex = fromHex(k);
  const rows = [
    [utf8(k), t`"k" in the JWK is the plain secret, but a JWK needs it in base64url (RFC 7518 §6.4.1).\nEncode it.`],
    ...(hex === null
      ? []
      : [
          [
            hex,
            t`"k" in the JWK is hex, but a JWK needs it in base64url (RFC 7518 §6.4.1).\nEncode its bytes.`,
          ] as const,
        ]),
  ] as const;
  for (const [bytes, sentence] of rows) {
    const right: Jwk = { kty: 'oct', k: keyValue(bytes) };
    yield {
      findings: [{ cause: 'jwk-k-is-plain-text', sentence }],
      cost: 1,
      jwk: right,
      repaired: () => ({ ...plain(ring.of), text: JSON.stringify(right, null, 2) }),
    };
  }
}

/** What a text that cannot be read as a key may have been. At most forty texts. */
async function mendedKeys({ key, ring }: SealedCase): Promise<readonly KeyGuess[]> {
  const guesses: KeyGuess[] = [];
  const known = new Set(ring.keys.map(({ jwk }) => String(memberBytes(jwk, 'd'))));
  for (const { text, findings, cost } of mendedTexts({ key, ring })) {
    const mended: KeyText = { ...plain(key), text };
    for (const { jwk } of (await openKeys(mended)).keys)
      if (!known.has(String(memberBytes(jwk, 'd')))) guesses.push({ findings, cost, jwk, repaired: () => mended });
  }
  return guesses;
}
