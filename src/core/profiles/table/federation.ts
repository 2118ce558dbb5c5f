import type { Profile } from '../profile.ts';
import {
  checkedClaims,
  checkedParameters,
  optionalClaims,
  requiredClaims,
  shapedValue,
  typRequired,
} from '../requirements.ts';

const federation = 'OpenID Federation 1.0';

/** OpenID Federation: statements that lead to a trust anchor. */
export const federationProfiles = {
  'entity-statement': {
    name: 'entity statement',
    source: federation,
    typs: ['entity-statement+jwt'],
    markers: [{ confidence: 'likely', has: ['iss', 'sub', 'jwks'] }],
    requirements: [
      typRequired(federation),
      ...checkedParameters(federation, 'kid'),
      ...checkedClaims(federation, 'iss', 'sub', 'iat', 'exp', 'jwks'),
      shapedValue(federation, 'jwks', 'key-set'),
      ...optionalClaims(federation, 'authority_hints', 'metadata', 'metadata_policy', 'constraints', 'trust_marks'),
      shapedValue(federation, 'authority_hints', 'some-items'),
    ],
  },
  'trust-mark': {
    name: 'trust mark',
    source: federation,
    typs: ['trust-mark+jwt'],
    markers: [],
    requirements: [
      typRequired(federation),
      ...checkedClaims(federation, 'iss', 'sub', 'trust_mark_type', 'iat'),
      ...optionalClaims(federation, 'exp', 'ref', 'delegation'),
    ],
  },
  'trust-mark-delegation': {
    name: 'delegation of a trust mark',
    source: federation,
    typs: ['trust-mark-delegation+jwt'],
    markers: [],
    requirements: [typRequired(federation), ...requiredClaims(federation, 'iss', 'sub', 'trust_mark_type', 'iat')],
  },
  'trust-mark-status': {
    name: 'status of a trust mark',
    source: federation,
    typs: ['trust-mark-status-response+jwt'],
    markers: [],
    requirements: [typRequired(federation), ...requiredClaims(federation, 'iss', 'iat', 'trust_mark', 'status')],
  },
  'resolve-response': {
    name: 'resolved metadata of an entity',
    source: federation,
    typs: ['resolve-response+jwt'],
    markers: [],
    requirements: [
      typRequired(federation),
      ...requiredClaims(federation, 'iss', 'sub', 'iat', 'exp', 'metadata', 'trust_chain'),
      shapedValue(federation, 'trust_chain', 'some-items'),
    ],
  },
  'signed-key-set': {
    name: 'signed JWK Set',
    source: federation,
    typs: ['jwk-set+jwt'],
    markers: [{ confidence: 'likely', has: ['keys', 'iss', 'sub'] }],
    requirements: [
      typRequired(federation),
      ...requiredClaims(federation, 'keys', 'iss', 'sub'),
      shapedValue(federation, 'keys', 'some-items'),
      ...optionalClaims(federation, 'iat', 'exp'),
    ],
  },
  'registration-response': {
    name: 'answer to an explicit registration',
    source: federation,
    typs: ['explicit-registration-response+jwt'],
    markers: [],
    requirements: [
      typRequired(federation),
      ...requiredClaims(federation, 'iss', 'sub', 'iat', 'exp', 'aud', 'trust_anchor', 'authority_hints', 'metadata'),
      shapedValue(federation, 'authority_hints', 'some-items'),
    ],
  },
} as const satisfies Readonly<Record<string, Profile>>;
