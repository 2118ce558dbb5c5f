import type { ErrorLibrary } from '../error-row.ts';

export const lcobucciJwt: ErrorLibrary = {
  name: 'lcobucci/jwt',
  source: 'lcobucci/jwt',
  version: '5.4.0',
  marks: ['Lcobucci\\JWT', 'lcobucci/jwt', 'RequiredConstraintsViolated'],
  files: {
    'src/Validation/Constraint/SignedWith.php': [
      ['Token signature mismatch', 'signature', 'RequiredConstraintsViolated'],
      ['Token signer mismatch', 'algorithm', 'RequiredConstraintsViolated'],
    ],
    'src/Validation/Constraint/StrictValidAt.php': [
      ['The token is expired', 'expired', 'RequiredConstraintsViolated'],
      ['The token cannot be used yet', 'not-yet-valid', 'RequiredConstraintsViolated'],
      ['The token was issued in the future', 'issued-in-future', 'RequiredConstraintsViolated'],
    ],
    'src/Validation/Constraint/PermittedFor.php': [
      ['The token is not allowed to be used by this audience', 'audience', 'RequiredConstraintsViolated'],
    ],
    'src/Validation/Constraint/IssuedBy.php': [
      ['The token was not issued by the given issuers', 'issuer', 'RequiredConstraintsViolated'],
    ],
    'src/Validation/Constraint/IdentifiedBy.php': [
      ['The token is not identified with the expected ID', 'claim', 'RequiredConstraintsViolated'],
    ],
    'src/Validation/Constraint/RelatedTo.php': [
      ['The token is not related to the expected subject', 'claim', 'RequiredConstraintsViolated'],
    ],
    'src/Validation/Constraint/HasClaimWithValue.php': [
      ['The token does not have the claim "{}"', 'missing-claim', 'RequiredConstraintsViolated'],
      ['The claim "{}" does not have the expected value', 'claim', 'RequiredConstraintsViolated'],
    ],
    'src/Token/InvalidTokenStructure.php': [
      ['The JWT string must have two dots', 'malformed', 'InvalidTokenStructure'],
      ['The JWT string is missing the Header part', 'header', 'InvalidTokenStructure'],
      ['The JWT string is missing the Claim part', 'payload', 'InvalidTokenStructure'],
      ['The JWT string is missing the Signature part', 'unsigned', 'InvalidTokenStructure'],
      ['Value is not in the allowed date format: {}', 'bad-time', 'InvalidTokenStructure'],
    ],
    'src/Token/UnsupportedHeaderFound.php': [
      ['Encryption is not supported yet', 'encrypted', 'UnsupportedHeaderFound'],
    ],
    'src/Encoding/CannotDecodeContent.php': [
      ['Error while decoding from Base64Url, invalid base64 characters detected', 'encoding', 'CannotDecodeContent'],
      ['Error while decoding from JSON', 'header', 'CannotDecodeContent'],
    ],
    'src/Parsing/Decoder.php of 3.2.0': [['Error while decoding to JSON: {}', 'header', 'RuntimeException']],
    'src/Token.php of 3.2.0': [
      ['Requested claim is not configured', 'missing-claim', 'OutOfBoundsException'],
      ['Requested header is not configured', 'missing-claim', 'OutOfBoundsException'],
      ['This token is not signed', 'unsigned', 'BadMethodCallException'],
    ],
    'src/Signer of 3.2.0 and 3.4.6': [
      ['You must inform a valid key file', 'key-form', 'InvalidArgumentException'],
      ['This key is not compatible with RSA signatures', 'key-type', 'InvalidArgumentException'],
      ['This key is not compatible with this signer', 'key-type', 'InvalidArgumentException'],
    ],
    'src/Signer/InvalidKeyProvided.php': [
      ['Key cannot be empty', 'no-key', 'InvalidKeyProvided'],
      ['Key provided is shorter than {} bits', 'weak-key', 'InvalidKeyProvided'],
      ['It was not possible to parse your key, reason:', 'key-form', 'InvalidKeyProvided'],
      ['The type of the provided key is not "{}"', 'key-type', 'InvalidKeyProvided'],
      ['The length of the provided key is different than {} bits', 'key-type', 'InvalidKeyProvided'],
    ],
    'src/Signer/Key/FileCouldNotBeRead.php': [
      ['The path "{}" does not contain a valid key file', 'key-form', 'FileCouldNotBeRead'],
    ],
    'src/Signer/Ecdsa/ConversionFailed.php': [
      ['Invalid signature length.', 'encoding', 'ConversionFailed'],
      ['Invalid data. Should start with a sequence.', 'encoding', 'ConversionFailed'],
    ],
    'src/Signer/OpenSSL.php of 3.0.1': [['The type of given key does not match with this signer', 'key-type']],
    'src/Signer/Ecdsa/KeyParser.php of 3.2.2': [['This is not a valid ECDSA key.', 'key-form']],
  },
};
