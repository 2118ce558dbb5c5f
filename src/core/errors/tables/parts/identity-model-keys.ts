import type { ErrorRow } from '../../error-row.ts';

/** The codes of decryption, keys and encodings. */
export const identityModelKeys: readonly ErrorRow[] = [
  ["IDX10603: Decryption failed. Keys tried: '{}'.", 'decryption', 'SecurityTokenDecryptionFailedException'],
  ["IDX10609: Decryption failed. No Keys tried: token: '{}'.", 'no-key', 'SecurityTokenDecryptionFailedException'],
  [
    'IDX10612: Decryption failed. Header.Enc is null or empty, it must be specified.',
    'encrypted',
    'SecurityTokenException',
  ],
  ["IDX10618: Key unwrap failed using decryption Keys: '{}'.", 'decryption', 'SecurityTokenKeyWrapException'],
  [
    "IDX10619: Decryption failed. Algorithm: '{}'. Either the Encryption Algorithm: '{}' or none of the Security Keys are supported",
    'decryption',
    'SecurityTokenDecryptionFailedException',
  ],
  ["IDX10400: Unable to decode: '{}' as Base64url encoded string.", 'encoding', 'FormatException'],
  [
    "IDX10820: Invalid character found in Base64UrlEncoding. Character: '{}', Encoding: '{}'.",
    'encoding',
    'FormatException',
  ],
  ["IDX10821: Incorrect padding detected in Base64UrlEncoding. Encoding: '{}'.", 'encoding', 'FormatException'],
  [
    "IDX10630: The '{}' for signing cannot be smaller than '{}' bits. KeySize: '{}'.",
    'weak-key',
    'ArgumentOutOfRangeException',
  ],
  [
    "IDX10631: The '{}' for verifying cannot be smaller than '{}' bits. KeySize: '{}'.",
    'weak-key',
    'ArgumentOutOfRangeException',
  ],
  ['IDX10634: Unable to create the SignatureProvider.', 'key-type', 'NotSupportedException'],
  [
    "IDX10636: CryptoProviderFactory.CreateForVerifying returned null for key: '{}', signatureAlgorithm: '{}'.",
    'key-type',
    'InvalidOperationException',
  ],
  [
    "IDX10638: Cannot create the SignatureProvider, 'key.HasPrivateKey' is false, cannot create signatures. Key: {}.",
    'key-type',
    'InvalidOperationException',
  ],
  ["IDX10652: The algorithm '{}' is not supported.", 'unknown-algorithm', 'NotSupportedException'],
  [
    "IDX10653: The encryption algorithm '{}' requires a key size of at least '{}' bits. Key '{}', is of size: '{}'.",
    'weak-key',
    'ArgumentOutOfRangeException',
  ],
  [
    "IDX10696: The algorithm '{}' is not in the user-defined accepted list of algorithms.",
    'algorithm',
    'SecurityTokenInvalidAlgorithmException',
  ],
  [
    "IDX10697: The user defined 'Delegate' AlgorithmValidator specified on TokenValidationParameters returned false when validating Algorithm: '{}'",
    'algorithm',
    'SecurityTokenInvalidAlgorithmException',
  ],
  ["IDX10703: Cannot create a '{}', key length is zero.", 'no-key', 'ArgumentException'],
  ["IDX10719: SignatureSize (in bytes) was expected to be '{}', was '{}'.", 'encoding'],
  [
    "IDX10720: Unable to create KeyedHashAlgorithm for algorithm '{}', the key size must be greater than: '{}' bits, key has '{}' bits.",
    'weak-key',
    'ArgumentOutOfRangeException',
  ],
  ["IDX10808: The 'use' parameter of a JsonWebKey: '{}' was expected to be 'sig' or empty, but was '{}'.", 'key-use'],
  [
    "IDX10810: Unable to convert the JsonWebKey: '{}' to a X509SecurityKey, RsaSecurityKey or ECDSASecurityKey.",
    'key-form',
  ],
];
