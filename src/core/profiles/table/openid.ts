import type { Profile } from '../profile.ts';
import {
  anyOf,
  discouraged,
  forbidden,
  optional,
  recommended,
  required,
  shaped,
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
      ...required(idToken, 'iss', 'sub', 'aud', 'exp', 'iat'),
      shaped(idToken, 'iss', 'https-issuer'),
      shaped(idToken, 'sub', 'short-ascii'),
      ...optional(idToken, 'auth_time', 'nonce', 'acr', 'amr', 'azp'),
      ...optional('OpenID Connect Core 1.0 §3.1.3.6', 'at_hash'),
      ...optional('OpenID Connect Core 1.0 §3.3.2.11', 'c_hash'),
      ...optional(
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
      ...optional('OpenID Connect Front-Channel Logout 1.0 §3', 'sid'),
    ],
  },
  'bound-id-token': {
    name: 'ID token bound to a key',
    source: keyBinding,
    typs: ['id_token+cnf'],
    markers: [],
    requirements: [
      typRequired(keyBinding),
      ...required(idToken, 'iss', 'sub', 'aud', 'exp', 'iat'),
      ...required(keyBinding, 'cnf'),
      shaped(keyBinding, 'cnf', 'holder-key'),
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
      ...required(logout, 'iss', 'aud', 'iat', 'exp', 'jti', 'events'),
      anyOf(logout, 'sub', 'sid'),
      shaped(logout, 'events', 'logout-event'),
      ...forbidden(logout, 'nonce'),
    ],
  },
  'shared-signal': {
    name: 'shared signal (CAEP, RISC)',
    source: signals,
    typs: [],
    markers: [{ confidence: 'likely', has: ['events', 'sub_id'] }],
    requirements: [
      ...required(signals, 'iss', 'iat', 'jti', 'aud', 'events', 'sub_id'),
      shaped(signals, 'events', 'events'),
      ...forbidden(signals, 'sub', 'exp'),
    ],
  },
  'security-event': {
    name: 'security event token (SET)',
    source: 'RFC 8417',
    typs: ['secevent+jwt'],
    markers: [{ confidence: 'likely', has: ['events'] }],
    requirements: [
      typRecommended('RFC 8417 §2.3'),
      ...required('RFC 8417 §2.2', 'iss', 'iat', 'jti', 'events'),
      ...recommended('RFC 8417 §2.2', 'aud'),
      ...optional('RFC 8417 §2.2', 'sub', 'txn', 'toe'),
      ...discouraged('RFC 8417 §2.2', 'exp'),
      shaped('RFC 8417 §2.2', 'events', 'events'),
    ],
  },
  'op-command': {
    name: 'command of an OpenID provider',
    source: commands,
    typs: ['command+jwt'],
    markers: [],
    requirements: [
      typRequired(commands),
      ...required(commands, 'iss', 'aud', 'client_id', 'iat', 'exp', 'jti', 'command', 'tenant'),
      ...optional(commands, 'sub'),
    ],
  },
} as const satisfies Readonly<Record<string, Profile>>;
