import type { ErrorLibrary } from '../error-row.ts';

export const rabbitmq: ErrorLibrary = {
  name: 'RabbitMQ',
  source: 'rabbitmq/rabbitmq-server',
  version: '4.3, commit 5b09e55',
  marks: ['OAuth 2/JWT token', 'rabbit_auth_backend_oauth2', 'rabbitmq', 'RabbitMQ'],
  files: {
    'deps/rabbitmq_auth_backend_oauth2/src/rabbit_auth_backend_oauth2.erl': [
      ['OAuth 2/JWT token failed: signature_invalid', 'signature'],
      ['OAuth 2/JWT token failed: provided token is invalid', 'malformed'],
      ['OAuth 2/JWT token failed: {}', 'refused'],
      ['Provided JWT token has expired at timestamp {}', 'expired'],
      ['Provided JWT token has an invalid exp claim: value is not a number', 'bad-time'],
      ['Provided JWT token has no exp claim', 'no-expiry'],
      ['Not allowed to change username on refreshed token', 'subject'],
    ],
    'deps/rabbitmq_auth_backend_oauth2/src/rabbit_auth_backend_oauth2.erl of 3.11.0': [
      ['{invalid_aud,', 'audience', 'refused'],
      ['resource_id_not_found_in_aud', 'audience', 'refused'],
    ],
    'deps/rabbitmq_auth_backend_oauth2/src/uaa_jwt.erl': [
      ['OAuth 2/JWT token failed: key_not_found', 'key-not-found'],
      ['OAuth 2/JWT token failed: {error,key_not_found}', 'key-not-found'],
      ['unknown_signing_key_type', 'key-type'],
      ["Signing key '{}' not found. Downloading it", 'key-not-found'],
      ["Signing key '{}' not found. Downloading is not allowed", 'key-not-found'],
      ['Failed to download signing keys from {}', 'key-set'],
    ],
    'deps/rabbitmq_auth_backend_oauth2/src/rabbit_oauth2_resource_server.erl': [
      ['no_matching_aud_found', 'audience'],
      ['no_aud_found_cannot_pick_one_from_too_many_resource_servers', 'audience'],
      ['no_aud_found', 'audience'],
      ['aud_matched_many_resource_servers_only_one_allowed', 'audience'],
      ['too_many_resources_with_verify_aud_false', 'configuration'],
    ],
    'deps/rabbitmq_auth_backend_oauth2/src/uaa_jwt_jwk.erl': [
      ['invalid_pem_string', 'key-form'],
      ['invalid_pem_file', 'key-form'],
      ['fields_missing_for_kty', 'key-form'],
    ],
  },
};
