import type { Profile } from '../profile.ts';
import {
  oneParameterOf,
  optionalClaims,
  recommendedClaims,
  requiredClaims,
  requiredParameters,
  shapedValue,
  shapedParameter,
  typRequired,
} from '../requirements.ts';

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
      ...requiredClaims(identity, 'sub', 'exp', 'cnf'),
      ...recommendedClaims(identity, 'iss'),
      shapedValue(identity, 'cnf', 'holder-key'),
    ],
  },
  'workload-proof': {
    name: 'workload proof token',
    source: proof,
    typs: ['wpt+jwt'],
    markers: [{ confidence: 'likely', has: ['wth'] }],
    requirements: [
      typRequired(proof),
      ...requiredClaims(proof, 'aud', 'exp', 'jti', 'wth'),
      shapedValue(proof, 'wth', 'sha-256'),
      ...optionalClaims(proof, 'ath', 'tth', 'oth'),
    ],
  },
  'spiffe-svid': {
    name: 'SPIFFE identity (JWT-SVID)',
    source: svid,
    typs: [],
    markers: [{ confidence: 'likely', has: ['sub'], shape: ['sub', 'spiffe-id'] }],
    requirements: [
      shapedParameter(svid, 'alg', 'svid-algorithm'),
      ...requiredClaims(svid, 'sub', 'aud', 'exp'),
      shapedValue(svid, 'sub', 'spiffe-id'),
    ],
  },
  'acme-request': {
    name: 'ACME request',
    source: 'RFC 8555',
    typs: [],
    markers: [{ confidence: 'certain', in: 'header', has: ['nonce', 'url'] }],
    requirements: [
      ...requiredParameters('RFC 8555 §6.2', 'alg', 'nonce', 'url'),
      oneParameterOf('RFC 8555 §6.2', 'jwk', 'kid'),
      shapedParameter('RFC 8555 §6.2', 'alg', 'asymmetric'),
      shapedParameter('RFC 8555 §6.2', 'jwk', 'public-key'),
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
    requirements: optionalClaims('RFC 9711 §4', 'eat_nonce', 'ueid', 'eat_profile', 'submods', 'oemid', 'hwmodel'),
  },
} as const satisfies Readonly<Record<string, Profile>>;
