import type { RegisteredHeaderParameter } from '../claims/header-parameters.ts';
import type { RegisteredClaim } from '../claims/registered-claims.ts';
import type { AlgorithmName } from '../crypto/algorithms.ts';

/** What is explained in our own words. What has a row in a table of its own (a claim, a header parameter, an algorithm) is not among them. */
export type Topic =
  | 'encoded-token'
  | 'header'
  | 'payload'
  | 'signature'
  | 'base64url'
  | 'claim-names'
  | 'jwt-jws-jwe'
  | 'jwe'
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

/** An entry of the glossary; its texts are said by `say` where they are shown. */
export type Entry = {
  readonly id: EntryId;
  readonly group: GroupId;
  /** A heading of a few words, without a full stop. */
  readonly title: string;
  /** How it is written in a token, where the title says it in words: `exp`. */
  readonly name: string | null;
  /** Each of a few sentences. */
  readonly paragraphs: readonly string[];
  /** Where it stands, as a person would cite it. */
  readonly source: string;
  /** Further words that people search it by. */
  readonly terms: string;
  readonly see: readonly EntryId[];
};

/** A topic as it is written down. */
export type Written = Pick<Entry, 'group' | 'title' | 'paragraphs' | 'source' | 'terms' | 'see'>;

/** A file of topics, for `satisfies`. */
export type WrittenTopics = Readonly<Partial<Record<Topic, Written>>>;
