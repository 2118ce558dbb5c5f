import type { ErrorLibrary } from '../error-row.ts';
import { identityModelKeys } from './parts/identity-model-keys.ts';
import { identityModelTokens } from './parts/identity-model-tokens.ts';

export const identityModel: ErrorLibrary = {
  name: 'Microsoft.IdentityModel',
  source: 'AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet',
  version: '8.2.0',
  marks: ['Microsoft.IdentityModel', 'System.IdentityModel.Tokens.Jwt', 'SecurityToken', 'IDX1', 'IDX2'],
  files: {
    'src/Microsoft.IdentityModel.Tokens/LogMessages.cs': [...identityModelTokens, ...identityModelKeys],
    'src/Microsoft.IdentityModel.JsonWebTokens/LogMessages.cs': [
      ['IDX14100: JWT is not well formed, there are no dots (.).', 'malformed', 'SecurityTokenMalformedException'],
      ["IDX14101: Unable to decode the payload '{}' as Base64Url encoded string.", 'payload', 'ArgumentException'],
      ["IDX14102: Unable to decode the header '{}' as Base64Url encoded string.", 'header', 'ArgumentException'],
      [
        'IDX14107: Token string does not match the token formats: JWE (header.encryptedKey.iv.ciphertext.tag) or JWS (header.payload.signature)',
        'malformed',
        'SecurityTokenMalformedException',
      ],
      [
        "IDX14111: JWT: '{}' must have three segments (JWS) or five segments (JWE).",
        'malformed',
        'SecurityTokenMalformedException',
      ],
      ['IDX14120: JWT is not well formed, there is only one dot (.).', 'malformed', 'SecurityTokenMalformedException'],
      [
        'IDX14121: JWT is not a well formed JWE, there must be four dots (.).',
        'encrypted',
        'SecurityTokenMalformedException',
      ],
      [
        'IDX14122: JWT is not a well formed JWE, there are more than four dots (.) a JWE can have at most 4 dots.',
        'malformed',
        'SecurityTokenMalformedException',
      ],
      ["IDX14300: Could not parse '{}' : '{}' as a '{}'.", 'bad-time'],
      ['IDX14301: Unable to parse the header into a JSON object.', 'header'],
      ['IDX14302: Unable to parse the payload into a JSON object.', 'payload'],
      ["IDX14305: Unable to convert the '{}' json property to the following type: '{}'.", 'claim-type'],
    ],
    'src/System.IdentityModel.Tokens.Jwt/LogMessages.cs': [
      ["IDX12401: Expires: '{}' must be after NotBefore: '{}'.", 'bad-time', 'ArgumentException'],
      [
        'IDX12709: CanReadToken() returned false. JWT is not well formed.',
        'malformed',
        'SecurityTokenMalformedException',
      ],
      [
        'IDX12720: Token string does not match the token formats: JWE (header.encryptedKey.iv.ciphertext.tag) or JWS (header.payload.signature)',
        'malformed',
        'SecurityTokenMalformedException',
      ],
      ["IDX12723: Unable to decode the payload '{}' as Base64Url encoded string.", 'payload', 'ArgumentException'],
      ["IDX12729: Unable to decode the header '{}' as Base64Url encoded string.", 'header', 'ArgumentException'],
      [
        'IDX12739: JWT has three segments but is not in proper JWS format.',
        'malformed',
        'SecurityTokenMalformedException',
      ],
      [
        'IDX12740: JWT has five segments but is not in proper JWE format.',
        'encrypted',
        'SecurityTokenMalformedException',
      ],
      [
        'IDX12741: JWT must have three segments (JWS) or five segments (JWE).',
        'malformed',
        'SecurityTokenMalformedException',
      ],
    ],
    'src/Microsoft.IdentityModel.Protocols/LogMessages.cs': [
      ["IDX20803: Unable to obtain configuration from: '{}'.", 'key-set', 'InvalidOperationException'],
      ["IDX20804: Unable to retrieve document from: '{}'.", 'key-set', 'IOException'],
      ["IDX20806: Unable to obtain an updated configuration from: '{}'.", 'key-set'],
      ["IDX20807: Unable to retrieve document from: '{}'. HttpResponseMessage: '{}'", 'key-set', 'IOException'],
    ],
    'src/Microsoft.IdentityModel.Protocols.OpenIdConnect/LogMessages.cs': [
      [
        "IDX21314: OpenIdConnectProtocol requires the jwt token to have an '{}' claim.",
        'missing-claim',
        'OpenIdConnectProtocolException',
      ],
      ["IDX21320: RequireNonce is '{}'.", 'nonce', 'OpenIdConnectProtocolInvalidNonceException'],
      [
        "IDX21321: The 'nonce' found in the jwt token did not match the expected nonce.",
        'nonce',
        'OpenIdConnectProtocolInvalidNonceException',
      ],
      ["IDX21323: RequireNonce is '{}'.", 'nonce', 'OpenIdConnectProtocolInvalidNonceException'],
      ["IDX21324: The 'nonce' has expired: '{}'.", 'nonce', 'OpenIdConnectProtocolInvalidNonceException'],
      [
        "IDX21340: The 'id_token' contains 'azp' claim but its value is not equal to Client Id.",
        'claim',
        'OpenIdConnectProtocolException',
      ],
      [
        "IDX21348: Validating the 'at_hash' failed, see inner exception.",
        'claim',
        'OpenIdConnectProtocolInvalidAtHashException',
      ],
      ["IDX21818: The OpenIdConnectConfiguration's valid signing keys cannot be less than {}.", 'key-set'],
    ],
  },
};
