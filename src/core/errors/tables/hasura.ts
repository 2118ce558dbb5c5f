import type { ErrorLibrary } from '../error-row.ts';

export const hasura: ErrorLibrary = {
  name: 'Hasura',
  source: 'hasura/graphql-engine',
  version: 'commit 0132ac2',
  marks: ['hasura', 'Hasura', 'invalid-jwt', 'jwt-invalid-claims'],
  files: {
    'server/src-lib/Hasura/Server/Auth/JWT.hs': [
      ['Could not verify JWT: {}', 'refused', 'invalid-jwt'],
      ['Could not verify JWT: JWTExpired', 'expired', 'invalid-jwt'],
      ['Could not verify JWT: JWTNotYetValid', 'not-yet-valid', 'invalid-jwt'],
      ['Could not verify JWT: JWTIssuedAtFuture', 'issued-in-future', 'invalid-jwt'],
      ['Could not verify JWT: JWTNotInAudience', 'audience', 'invalid-jwt'],
      ['Could not verify JWT: JWTNotInIssuer', 'issuer', 'invalid-jwt'],
      ['Could not verify JWT: JWSError JWSInvalidSignature', 'no-valid-key', 'invalid-jwt'],
      ['Could not verify JWT: JWSError JWSNoValidSignatures', 'no-valid-key', 'invalid-jwt'],
      ['Could not verify JWT: JWSError (CompactDecodeError', 'malformed', 'invalid-jwt'],
      ['Could not verify JWT: JWSError (JSONDecodeError', 'header', 'invalid-jwt'],
      ['Malformed Authorization header', 'scheme', 'invalid-headers'],
      ['Could not find {} in Cookie header', 'no-token', 'invalid-headers'],
      ["claims key: '{}' not found", 'missing-claim', 'jwt-invalid-claims'],
      ["claims not found at claims_namespace_path: '{}'", 'missing-claim', 'jwt-invalid-claims'],
      ['JWT claim does not contain {}', 'missing-claim', 'jwt-missing-role-claims'],
      ['JWT claim from claims_map, {} not found', 'missing-claim', 'jwt-invalid-claims'],
      ['expecting a string when claims_format is stringified_json', 'claim-type', 'jwt-invalid-claims'],
      ['expecting a json object when claims_format is json', 'claim-type', 'jwt-invalid-claims'],
      ['Invalid JWK: {}', 'key-form'],
      ['key and jwk_url both cannot be empty', 'configuration'],
    ],
  },
};
