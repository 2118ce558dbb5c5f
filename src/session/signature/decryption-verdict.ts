import type { Packing } from '../../core/crypto/encryption/decrypt.ts';
import { decryptionFaultWords } from '../../core/crypto/encryption/words.ts';
import { isMisfit } from '../../core/crypto/encryption/fault.ts';
import { isUnsafeKeyManagement } from '../../core/crypto/encryption/names.ts';
import { faultCause } from '../../core/keys/fault-cause.ts';
import { keyFaultWords, keyNoun } from '../../core/keys/words.ts';
import { lineOf, type Headline } from '../../core/text/headline.ts';
import { t } from '../../core/text/language.ts';
import { memoLast } from '../../core/text/memo.ts';
import { othersText } from '../../core/text/others-text.ts';
import type { Jwe } from '../../core/token/token.ts';
import { isFrom } from '../../core/keys/origin.ts';
import type { Decryption, OpenedLayer } from '../state/decryption.ts';
import type { Session } from '../state/model.ts';
import { encryptedLayer, freshDecryption } from '../state/opened.ts';
import { isEditedUnsealed, isUnsafelySealed, staleLayer } from '../state/nested.ts';
import { tokenOfSource } from '../state/source.ts';
import { nextJob } from './jobs.ts';

/** The Decryption verdict: whether a key here opens the JWE, and if not, at which step it fails. */
type DecryptionVerdict = Headline & {
  readonly verdict: 'decrypted' | 'rejected' | 'unchecked' | 'checking';
  /** An id; null if there is nothing to explain. */
  readonly reason: string | null;
  readonly text: string;
  readonly kid: string | null;
  /** Whether it was decrypted, but something is wrong with how it was encrypted. */
  readonly isDoubtful?: boolean;
};

/** Returns the verdict; null for a token that is not encrypted. */
export const decryptionVerdict = memoLast((session: Session): DecryptionVerdict | null => {
  const source = encryptedLayer(session);
  const token = source === null ? null : tokenOfSource(source);
  if (token?.kind !== 'jwe') return null;
  const kid = token.header.parameters.kid ?? null;
  if (session.missed === session.revision)
    return {
      ...unchecked(null, t`the part of the page that decrypts could not be loaded.`),
      kid,
    };
  const job = nextJob(session)?.kind;
  if (job === 'encrypt')
    return { verdict: 'checking', reason: null, headline: t`Encrypting …`, line: '', text: t`Encrypting …`, kid };
  if (job === 'open-keys' || job === 'decrypt')
    return { verdict: 'checking', reason: null, headline: t`Decrypting …`, line: '', text: t`Decrypting …`, kid };
  const outcome = freshDecryption(session);
  return { ...(outcome === null ? withoutAnswer(session, token) : answered(session, outcome)), kid };
});

/** Returns the recipients (from 0) for which the edited content could not be encrypted, if others remain. */
export const recipientsWithoutKey = memoLast((session: Session): readonly number[] => {
  const outcome = freshDecryption(session);
  if (outcome?.kind !== 'not-encrypted' || outcome.fault.kind !== 'recipients-without-key') return noRecipients;
  const { missing, of } = outcome.fault;
  return missing.length < of ? missing : noRecipients;
});
const noRecipients: readonly number[] = [];

type Words = Omit<DecryptionVerdict, 'kid'>;

const unchecked = (reason: string | null, text: string): Words => ({
  verdict: 'unchecked',
  reason,
  headline: t`Not decrypted`,
  line: lineOf(text),
  text: t`Not decrypted: ${text}`,
});

function withoutAnswer({ ring, source }: Session, token: Jwe): Words {
  const { header, parts, faults } = token;
  const { alg, enc } = header.parameters;
  const stale = staleLayer(source);
  if (stale !== null && stale.at > 0 && tokenOfSource(stale.parts).kind === 'jws')
    return unchecked(
      'edited-not-signed',
      t`the token inside was edited and must be signed first. Enter a key that can sign it.`,
    );
  if (isEditedUnsealed(source))
    return unchecked(
      'edited-not-encrypted',
      isUnsafelySealed(token)
        ? t`the content was edited here. RSA1_5 is not safe, so it is encrypted only when you press Encrypt. Better choose RSA-OAEP-256 as Algorithm.`
        : t`the content was edited here. Enter the recipient's key and press Encrypt.`,
    );
  if (header.object === null) return unchecked('token-corrupted-header', t`the header cannot be read.`);
  if (enc === undefined)
    return unchecked('enc-missing', t`the header does not say in enc how the content is encrypted.`);
  if (alg === undefined) return unchecked('alg-missing', t`the header does not say in alg how the key is encrypted.`);
  if (parts.length !== 4 || faults.length > 0)
    return unchecked('jwe-malformed', t`a part is missing or cannot be read. Structure says which.`);
  if (ring === null || ring.kind === 'empty')
    return unchecked('no-key', t`enter the recipient's key in the Key box. ${othersText(alg)} is used.`);
  const [fault] = ring.faults;
  return fault === undefined
    ? unchecked('no-key', t`the Key box does not contain a key.`)
    : unchecked(faultCause(fault), keyFaultWords(fault));
}

function answered(session: Session, outcome: Decryption): Words {
  switch (outcome.kind) {
    case 'decrypted':
      return decrypted(outcome.layers, isFrom(session.key, 'link'));
    case 'not-encrypted':
      return {
        ...unchecked('edited-not-encrypted', decryptionFaultWords(outcome.fault)),
        headline: t`Edited, not encrypted`,
        text: t`Edited and not encrypted: ${decryptionFaultWords(outcome.fault)}`,
      };
    case 'unable':
      return unchecked('work-failed', outcome.detail);
    case 'not-decrypted': {
      const { fault } = outcome;
      if (isFrom(session.key, 'example'))
        return unchecked('no-key', t`the key in the box belongs to an example. Enter the recipient's key.`);
      if (isMisfit(fault)) return unchecked(fault.kind, decryptionFaultWords(fault));
      const words = decryptionFaultWords(fault);
      return {
        verdict: 'rejected',
        reason: fault.kind,
        headline: t`Does not decrypt`,
        line: lineOf(words),
        text: t`Does not decrypt: ${words}`,
      };
    }
  }
}

function decrypted(layers: readonly OpenedLayer[], isFromLink: boolean): Words {
  const [outer] = layers;
  const by = outer === undefined ? '' : t`with ${keyNoun(outer.key)}: ${outer.alg}, ${outer.enc}.`;
  const isUnsafe = layers.some(({ alg }) => isUnsafeKeyManagement(alg));
  const unsafe = isUnsafe
    ? t` RSA1_5 is not safe: anyone who sees how the recipient fails can decrypt the content (RFC 8725 §3.2). Use RSA-OAEP-256.`
    : '';
  const known = layers.some(({ isKnown }) => isKnown)
    ? t` The key is publicly known, so anyone can decrypt the content.`
    : '';
  const linked = isFromLink ? t` The key came with the link, so its creator may also have created the token.` : '';
  const to = outer?.recipient === undefined ? '' : t` The key is that of recipient ${outer.recipient + 1}.`;
  const nested = to + (layers.length > 1 ? t` The content is another JWE; ${layers.length} layers were opened.` : '');
  const packing = layers.at(-1)?.packing;
  const packed = packing === undefined ? '' : packedWords[packing]();
  const doubts = packed + linked + known + unsafe;
  return {
    verdict: 'decrypted',
    reason: null,
    headline: t`Decrypted`,
    line: lineOf(by + nested + doubts),
    text: t`Decrypted ${by}` + nested + doubts,
    isDoubtful: doubts !== '',
  };
}

const packedWords: Readonly<Record<Packing, () => string>> = {
  gzip: () =>
    t` The content is compressed with gzip, but the header has no zip, so recipients read the compressed bytes.`,
  deflate: () =>
    t` The content is compressed in the zlib format, but the header has no zip, so recipients read the compressed bytes.`,
  'deflate-raw': () =>
    t` The content is compressed with DEFLATE, but the header does not say "zip":"DEF", so recipients read the compressed bytes.`,
};
