import {
  registeredHeaderParameters,
  type HeaderParameterRow,
  type RegisteredHeaderParameter,
} from '../claims/header-parameters.ts';
import type { ClaimRow } from '../claims/claim-row.ts';
import { registeredClaims, type RegisteredClaim } from '../claims/registered-claims.ts';
import type { AlgorithmFamily, AlgorithmRow } from '../crypto/algorithm-row.ts';
import { algorithms } from '../crypto/algorithms.ts';
import { algorithmEntryId } from './algorithm-entry-id.ts';
import type { Entry, Topic } from './entry.ts';
import { claimEntryId, parameterEntryId } from './name-entry-id.ts';

type Topics = readonly Topic[];

/** The topics of each claim. Other claims are explained in `claim-names`. */
const claimTopics = {
  iss: ['audience-and-issuer'],
  sub: ['privacy', 'claim-names'],
  aud: ['audience-and-issuer', 'token-confusion'],
  exp: ['expiry', 'clock-tolerance', 'refresh-tokens', 'revocation'],
  nbf: ['expiry', 'clock-tolerance'],
  iat: ['expiry', 'clock-tolerance'],
  jti: ['revocation', 'replay'],
  nonce: ['replay', 'expectations'],
  auth_time: ['expiry', 'access-or-id-token'],
  azp: ['access-or-id-token', 'audience-and-issuer'],
  at_hash: ['access-or-id-token'],
  c_hash: ['access-or-id-token'],
  sub_jwk: ['keys-in-token', 'thumbprint'],
  email: ['privacy'],
  sid: ['revocation', 'jwt-or-session'],
  scope: ['access-or-id-token'],
  client_id: ['access-or-id-token'],
  cnf: ['sender-constrained', 'thumbprint'],
  htm: ['sender-constrained'],
  htu: ['sender-constrained'],
  ath: ['sender-constrained'],
  _sd: ['selective-disclosure', 'privacy'],
  status: ['revocation', 'status-list'],
} as const satisfies Partial<Record<RegisteredClaim, Topics>>;

const parameterTopics = {
  alg: ['hmac-or-key-pair', 'rsa-ecdsa-eddsa', 'alg-none', 'algorithm-confusion'],
  typ: ['token-confusion', 'access-or-id-token'],
  cty: ['jwt-jws-jwe'],
  kid: ['key-sets', 'kid-injection'],
  jku: ['key-url-attack', 'keys-in-token'],
  jwk: ['keys-in-token'],
  x5u: ['key-url-attack', 'keys-in-token'],
  x5c: ['keys-in-token', 'key-forms'],
  x5t: ['thumbprint'],
  'x5t#S256': ['thumbprint'],
  enc: ['jwe'],
  zip: ['jwe'],
  epk: ['jwe'],
  p2c: ['jwe'],
} as const satisfies Partial<Record<RegisteredHeaderParameter, Topics>>;

const familyTopics: Readonly<Record<AlgorithmFamily, Topics>> = {
  hmac: ['hmac-or-key-pair', 'secret-strength', 'guessed-secret'],
  'rsassa-pkcs1': ['rsa-ecdsa-eddsa', 'hmac-or-key-pair', 'algorithm-confusion'],
  'rsassa-pss': ['rsa-ecdsa-eddsa', 'hmac-or-key-pair'],
  ecdsa: ['rsa-ecdsa-eddsa', 'hmac-or-key-pair'],
  eddsa: ['rsa-ecdsa-eddsa', 'hmac-or-key-pair'],
  'ml-dsa': ['rsa-ecdsa-eddsa', 'hmac-or-key-pair'],
  none: ['alg-none'],
};

const ofClaim: ReadonlyMap<string, Topics> = new Map(Object.entries(claimTopics));
const ofParameter: ReadonlyMap<string, Topics> = new Map(Object.entries(parameterTopics));

const claimEntry = ({ name, title, meaning, source }: ClaimRow): Entry => ({
  id: claimEntryId(name),
  group: 'claims',
  title,
  name,
  paragraphs: [meaning],
  source,
  terms: '',
  see: ofClaim.get(name) ?? ['claim-names'],
});

const parameterEntry = ({ name, title, meaning, source }: HeaderParameterRow): Entry => ({
  id: parameterEntryId(name),
  group: 'parameters',
  title,
  name,
  paragraphs: [meaning],
  source,
  terms: '',
  see: ofParameter.get(name) ?? ['header'],
});

const algorithmEntry = ({ name, title, help, family, source }: AlgorithmRow): Entry => ({
  id: algorithmEntryId(name),
  group: 'algorithms',
  title,
  name,
  paragraphs: [help],
  source,
  terms: '',
  see: familyTopics[family],
});

/**
 * Entries made from the rows of other tables, which have the names and meanings. Only further
 * reading is added here.
 */
export const derivedEntries: readonly Entry[] = [
  ...registeredClaims.map(claimEntry),
  ...registeredHeaderParameters.map(parameterEntry),
  ...Object.values(algorithms).map(algorithmEntry),
];
