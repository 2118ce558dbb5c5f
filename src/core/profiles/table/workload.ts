import type { Profile } from '../profile.ts';
import { optional, recommended, required, shaped, shapedParameter, typRequired } from '../requirements.ts';

const identity = 'draft-ietf-wimse-workload-creds';
const proof = 'draft-ietf-wimse-wpt';
const svid = 'SPIFFE JWT-SVID';

/** Programs that prove their identity, without a person. */
export const workloadProfiles = {
  'workload-identity': {
    name: 'workload identity token',
    source: identity,
    typs: ['wit+jwt'],
    markers: [],
    requirements: [
      typRequired(identity),
      ...required(identity, 'sub', 'exp', 'cnf'),
      ...recommended(identity, 'iss'),
      shaped(identity, 'cnf', 'holder-key'),
    ],
  },
  'workload-proof': {
    name: 'workload proof token',
    source: proof,
    typs: ['wpt+jwt'],
    markers: [{ confidence: 'likely', has: ['wth'] }],
    requirements: [
      typRequired(proof),
      ...required(proof, 'aud', 'exp', 'jti', 'wth'),
      shaped(proof, 'wth', 'sha-256'),
      ...optional(proof, 'ath', 'tth', 'oth'),
    ],
  },
  'spiffe-svid': {
    name: 'SPIFFE identity (JWT-SVID)',
    source: svid,
    typs: [],
    markers: [{ confidence: 'likely', has: ['sub'], shape: ['sub', 'spiffe-id'] }],
    requirements: [
      shapedParameter(svid, 'alg', 'svid-algorithm'),
      ...required(svid, 'sub', 'aud', 'exp'),
      shaped(svid, 'sub', 'spiffe-id'),
    ],
  },
  'attestation-token': {
    name: 'attestation token (EAT)',
    source: 'RFC 9711',
    typs: ['eat+jwt'],
    markers: [
      { confidence: 'likely', has: ['eat_profile'] },
      { confidence: 'likely', has: ['eat_nonce'] },
    ],
    requirements: optional('RFC 9711 §4', 'eat_nonce', 'ueid', 'eat_profile', 'submods', 'oemid', 'hwmodel'),
  },
} as const satisfies Readonly<Record<string, Profile>>;
