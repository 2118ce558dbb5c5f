import type { RegisteredHeaderParameter } from '../claims/header-parameters.ts';
import type { RegisteredClaim } from '../claims/registered-claims.ts';
import type { AlgorithmName } from '../crypto/algorithms.ts';

/**
 * What is explained in our own words. Names with a row in another table (claims, header parameters,
 * algorithms) are not topics.
 */
export type Topic =
  | 'encoded-token'
  | 'header'
  | 'payload'
  | 'signature'
  | 'base64url'
  | 'claim-names'
  | 'jwt-jws-jwe'
  | 'jwe'
  | 'json-serialization'
  | 'detached-payload'
  | 'nested-token'
  | 'structure-verdict'
  | 'signature-verdict'
  | 'claims-verdict'
  | 'decryption-verdict'
  | 'diagnosis'
  | 'findings'
  | 'expectations'
  | 'hmac-or-key-pair'
  | 'rsa-ecdsa-eddsa'
  | 'alg-none'
  | 'key-forms'
  | 'key-sets'
  | 'key-rotation'
  | 'secret-strength'
  | 'thumbprint'
  | 'keys-in-token'
  | 'expiry'
  | 'clock-tolerance'
  | 'refresh-tokens'
  | 'revocation'
  | 'signed-not-encrypted'
  | 'privacy'
  | 'browser-storage'
  | 'access-or-id-token'
  | 'audience-and-issuer'
  | 'sender-constrained'
  | 'selective-disclosure'
  | 'issue-sd-jwt'
  | 'status-list'
  | 'certificate-chain'
  | 'jwt-or-session'
  | 'jwt-or-basic'
  | 'algorithm-confusion'
  | 'guessed-secret'
  | 'kid-injection'
  | 'key-url-attack'
  | 'replay'
  | 'token-confusion';

export type EntryId =
  | Topic
  | `claim:${RegisteredClaim}`
  | `parameter:${RegisteredHeaderParameter}`
  | `algorithm:${AlgorithmName}`;

export type GroupId =
  | 'parts'
  | 'verdicts'
  | 'choosing'
  | 'keys'
  | 'lifetime'
  | 'use'
  | 'attacks'
  | 'claims'
  | 'parameters'
  | 'algorithms';

/** An entry of the glossary. `say` translates its texts when they are shown. */
export type Entry = {
  readonly id: EntryId;
  readonly group: GroupId;
  /** A heading of a few words, without a period. */
  readonly title: string;
  /** Its spelling in a token if the title is in words: `exp`. */
  readonly name: string | null;
  /** Each has a few sentences. */
  readonly paragraphs: readonly string[];
  /** Where it is defined, as people cite it. */
  readonly source: string;
  /** Additional search words. */
  readonly terms: string;
  readonly see: readonly EntryId[];
};

/** A topic as written in its file. */
export type Written = Pick<Entry, 'group' | 'title' | 'paragraphs' | 'source' | 'terms' | 'see'>;

/** A file of topics, for `satisfies`. */
export type WrittenTopics = Readonly<Partial<Record<Topic, Written>>>;
