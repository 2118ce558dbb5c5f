import type { Profile } from '../profile.ts';
import {
  checkedClaims,
  checkedParameters,
  oneParameterOf,
  optionalClaims,
  recommendedClaims,
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
      ...checkedClaims(identity, 'sub', 'exp', 'cnf'),
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
      ...checkedClaims(proof, 'aud', 'exp', 'jti', 'wth'),
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
      ...checkedClaims(svid, 'sub', 'aud', 'exp'),
      shapedValue(svid, 'sub', 'spiffe-id'),
    ],
  },
  'acme-request': {
    name: 'ACME request',
    source: 'RFC 8555',
    typs: [],
    markers: [{ confidence: 'certain', in: 'header', has: ['nonce', 'url'] }],
    requirements: [
      ...checkedParameters('RFC 8555 §6.2', 'alg', 'nonce', 'url'),
      oneParameterOf('RFC 8555 §6.2', 'jwk', 'kid'),
      shapedParameter('RFC 8555 §6.2', 'alg', 'asymmetric'),
      shapedParameter('RFC 8555 §6.2', 'jwk', 'public-key'),
    ],
  },
  passport: {
    name: 'signed caller identity (PASSporT)',
    source: 'RFC 8225',
    typs: ['passport'],
    markers: [{ confidence: 'likely', has: ['orig', 'dest'] }],
    requirements: [
      typRequired('RFC 8225 §4.1'),
      shapedParameter('RFC 8225 §4.2', 'alg', 'asymmetric'),
      ...checkedParameters('RFC 8225 §4.3', 'x5u'),
      ...checkedClaims('RFC 8225 §5', 'iat', 'orig', 'dest'),
      ...optionalClaims('RFC 8225 §5.2.2', 'mky'),
    ],
  },
  'shaken-passport': {
    name: 'signed caller identity (SHAKEN)',
    source: 'RFC 8588',
    typs: ['passport'],
    markers: [],
    requirements: [
      typRequired('RFC 8225 §4.1'),
      shapedParameter('RFC 8225 §4.2', 'alg', 'asymmetric'),
      ...checkedParameters('RFC 8225 §4.3', 'x5u'),
      ...checkedClaims('RFC 8225 §5', 'iat', 'orig', 'dest'),
      ...checkedClaims('RFC 8588 §4', 'attest', 'origid'),
    ],
  },
  'gnap-request': {
    name: 'signed GNAP request',
    source: 'RFC 9635',
    typs: ['gnap-binding-jws', 'gnap-binding-jwsd', 'gnap-binding-rotation-jws', 'gnap-binding-rotation-jwsd'],
    markers: [],
    requirements: [
      shapedParameter('RFC 9635 §7.3.3', 'alg', 'signed'),
      ...checkedParameters('RFC 9635 §7.3.3', 'htm', 'uri', 'created'),
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
