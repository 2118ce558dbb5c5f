import type { AlgorithmRow, Hash } from '../../../crypto/algorithm-row.ts';
import { algorithms } from '../../../crypto/algorithms.ts';
import { say, t } from '../../../text/language.ts';
import { changedDraft, headerOfSegment, lengthFits, type Draft } from './draft.ts';
import { algorithmMeantBy, isNameOfNats } from './algorithm-names.ts';
import { othersText } from '../../../text/others-text.ts';

/** `EdDSA` means Ed25519 or Ed448, which have their own rows. */
const rows: readonly AlgorithmRow[] = Object.values(algorithms).filter(
  ({ name, family }) => family !== 'none' && name !== 'EdDSA',
);

/** Returns the draft with the algorithm that the header's own name for it means. At most 1. */
export function* namedOtherwise(draft: Draft): Generator<Draft> {
  const name = draft.row === null ? headerOfSegment(draft.header)?.parameters.alg : undefined;
  const row = name === undefined ? null : algorithmMeantBy(name);
  if (name === undefined || row === null) return;
  const sentence = isNameOfNats(name)
    ? t`The header names the algorithm "${othersText(name, 24)}", as NATS does. The signature is ${row.name}. JWT libraries do not know the name.\nVerify it with a library of NATS.`
    : t`The header names the algorithm "${othersText(name, 24)}", which no JWT library knows. The signature is ${row.name}.\nThe signer must write "alg":"${row.name}" (RFC 7518 §3.1, case-sensitive).`;
  yield changedDraft(draft, { row, mends: false }, 1, ['alg-nonstandard-name', sentence]);
}

/**
 * Returns the draft with other algorithms whose signatures have the same length, the same family
 * first. At most 12.
 */
export function* signedOtherwise(draft: Draft): Generator<Draft> {
  const named = draft.row;
  if (named === null) return;
  for (const row of rows) {
    if (row.name === named.name || !lengthFits(row, draft.bytes.length) || isSame(named, row)) continue;
    const sentence = liesWords(named, row);
    yield changedDraft(draft, { row, mends: false }, row.kty === named.kty ? 2 : 3, ['alg-header-lies', sentence]);
  }
}

/** Returns the sentence. It never suggests leaving a token unsecured. */
function liesWords(named: AlgorithmRow, row: AlgorithmRow): string {
  return named.family === 'none'
    ? t`The header says ${named.name}, but the signature is ${row.name} (${say(row.title)}).\nThe signer must write "alg":"${row.name}". A verifier must never choose the algorithm by the signature.`
    : t`The header says ${named.name}, but the signature is ${row.name} (${say(row.title)}).\nThe signer must write "alg":"${row.name}" or sign with ${named.name}. A verifier must never choose the algorithm by the signature.`;
}

const isSame = (named: AlgorithmRow, row: AlgorithmRow): boolean =>
  named.family === 'eddsa' && row.family === 'eddsa' && named.curves.includes(row.name);

const hashes: readonly Hash[] = ['SHA-256', 'SHA-384', 'SHA-512'];

/**
 * Returns ECDSA with another hash than the curve's, because some signers are given the hash
 * separately. At most 2.
 */
export function* hashedOtherwise(draft: Draft): Generator<Draft> {
  const { row } = draft;
  if (row?.family !== 'ecdsa' || row.webCrypto === null) return;
  for (const hash of hashes.filter((each) => each !== row.hash)) {
    const sentence = t`The signature was made with ${hash}, but ${row.name} is ${row.curves.join(t` or `)} with ${row.hash ?? ''} (RFC 7518 §3.4).\nThe signer must hash with ${row.hash ?? ''}.`;
    yield changedDraft(draft, { row: withHash(row, hash), mends: false }, 2, ['alg-header-lies', sentence]);
  }
}

/** Uses its own name, because opened keys are cached by the row's name. */
function withHash(row: AlgorithmRow, hash: Hash): AlgorithmRow {
  if (row.webCrypto === null) return row;
  return {
    ...row,
    name: `${row.name}, with ${hash}`,
    hash,
    webCrypto: { ...row.webCrypto, use: { ...row.webCrypto.use, hash } },
  };
}
