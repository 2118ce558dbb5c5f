import type { Profile } from '../profile.ts';
import {
  anyClaimOf,
  checkedClaims,
  discouragedClaims,
  forbiddenClaims,
  optionalClaims,
  recommendedClaims,
  requiredClaims,
  shapedValue,
  shapedParameter,
  typRecommended,
  typRequired,
} from '../requirements.ts';

const idToken = 'OpenID Connect Core 1.0 §2';
const logout = 'OpenID Connect Back-Channel Logout 1.0 §2.4';
const keyBinding = 'OpenID Connect Key Binding';
const signals = 'OpenID Shared Signals Framework 1.0';
const commands = 'OpenID Provider Commands 1.0';

/** OpenID Connect, and the security events (RFC 8417) that it builds upon. */
export const openIdProfiles = {
  'id-token': {
    name: 'ID token',
    source: 'OpenID Connect Core 1.0',
    typs: [],
    markers: [
      { confidence: 'likely', has: ['at_hash'], hasNot: ['htm', 'cnf'] },
      { confidence: 'likely', has: ['c_hash'] },
      { confidence: 'likely', has: ['token_use'], says: ['token_use', 'id'] },
      { confidence: 'likely', has: ['typ'], says: ['typ', 'ID'] },
      { confidence: 'likely', has: ['nonce', 'iss', 'sub', 'aud'], hasNot: ['htm', 'events', 'response_type'] },
      { confidence: 'guess', has: ['auth_time', 'iss', 'sub', 'aud'], hasNot: ['scope', 'scp', 'client_id'] },
      { confidence: 'guess', has: ['email', 'iss', 'sub', 'aud'], hasNot: ['scope', 'scp', 'client_id'] },
      { confidence: 'guess', has: ['azp', 'iss', 'sub', 'aud'], hasNot: ['scope', 'scp', 'client_id'] },
    ],
    requirements: [
      ...checkedClaims('OpenID Connect Core 1.0 §3.1.3.7', 'iss', 'aud', 'exp'),
      ...requiredClaims(idToken, 'sub', 'iat'),
      shapedValue(idToken, 'iss', 'https-issuer'),
      shapedValue(idToken, 'sub', 'short-ascii'),
      ...optionalClaims(idToken, 'auth_time', 'nonce', 'acr', 'amr', 'azp'),
      ...optionalClaims('OpenID Connect Core 1.0 §3.1.3.6', 'at_hash'),
      ...optionalClaims('OpenID Connect Core 1.0 §3.3.2.11', 'c_hash'),
      ...optionalClaims(
        'OpenID Connect Core 1.0 §5.1',
        'name',
        'given_name',
        'family_name',
        'preferred_username',
        'email',
        'email_verified',
        'picture',
        'locale',
        'updated_at',
      ),
      ...optionalClaims('OpenID Connect Front-Channel Logout 1.0 §3', 'sid'),
    ],
  },
  'bound-id-token': {
    name: 'ID token bound to a key',
    source: keyBinding,
    typs: ['id_token+cnf'],
    markers: [],
    requirements: [
      typRequired(keyBinding),
      ...checkedClaims('OpenID Connect Core 1.0 §3.1.3.7', 'iss', 'aud', 'exp'),
      ...requiredClaims(idToken, 'sub', 'iat'),
      ...requiredClaims(keyBinding, 'cnf'),
      shapedValue(keyBinding, 'cnf', 'holder-key'),
    ],
  },
  'logout-token': {
    name: 'logout token',
    source: 'OpenID Connect Back-Channel Logout 1.0',
    typs: ['logout+jwt'],
    markers: [{ confidence: 'likely', has: ['events'], shape: ['events', 'logout-event'] }],
    requirements: [
      typRecommended(logout),
      shapedParameter('OpenID Connect Back-Channel Logout 1.0 §2.6', 'alg', 'signed'),
      ...checkedClaims('OpenID Connect Back-Channel Logout 1.0 §2.6', 'iss', 'aud', 'iat', 'exp', 'events'),
      ...requiredClaims(logout, 'jti'),
      anyClaimOf(logout, 'sub', 'sid'),
      shapedValue(logout, 'events', 'logout-event'),
      ...forbiddenClaims(logout, 'nonce'),
    ],
  },
  'shared-signal': {
    name: 'shared signal (CAEP, RISC)',
    source: signals,
    typs: [],
    markers: [{ confidence: 'likely', has: ['events', 'sub_id'] }],
    requirements: [
      ...requiredClaims(signals, 'iss', 'iat', 'jti', 'aud', 'events', 'sub_id'),
      shapedValue(signals, 'events', 'events'),
      ...forbiddenClaims(signals, 'sub', 'exp'),
    ],
  },
  'security-event': {
    name: 'security event token (SET)',
    source: 'RFC 8417',
    typs: ['secevent+jwt'],
    markers: [{ confidence: 'likely', has: ['events'] }],
    requirements: [
      typRecommended('RFC 8417 §2.3'),
      ...checkedClaims('RFC 8417 §2.2', 'iss', 'iat', 'jti', 'events'),
      ...recommendedClaims('RFC 8417 §2.2', 'aud'),
      ...optionalClaims('RFC 8417 §2.2', 'sub', 'txn', 'toe'),
      ...discouragedClaims('RFC 8417 §2.2', 'exp'),
      shapedValue('RFC 8417 §2.2', 'events', 'events'),
    ],
  },
  'op-command': {
    name: 'command of an OpenID provider',
    source: commands,
    typs: ['command+jwt'],
    markers: [],
    requirements: [
      typRequired(commands),
      ...requiredClaims(commands, 'iss', 'aud', 'client_id', 'iat', 'exp', 'jti', 'command', 'tenant'),
      ...optionalClaims(commands, 'sub'),
    ],
  },
} as const satisfies Readonly<Record<string, Profile>>;
