import type { ErrorLibrary } from '../error-row.ts';

export const jwtKit: ErrorLibrary = {
  name: 'JWTKit (Vapor)',
  source: 'vapor/jwt-kit',
  version: '5.3.0',
  marks: ['JWTKit', 'JWTError', 'errorType:'],
  files: {
    'Sources/JWTKit/Claims': [
      ['reason: "expired"', 'expired', 'claimVerificationFailure'],
      ['reason: "too soon"', 'not-yet-valid', 'claimVerificationFailure'],
      ['reason: "not intended for {}"', 'audience', 'claimVerificationFailure'],
    ],
    'Sources/JWTKit/JWTParser.swift': [
      ['Token is not split in 3 parts', 'malformed', 'malformedToken'],
      ['Token parts count is not 3.', 'malformed', 'malformedToken'],
      ["Couldn't decode header from JWT with error: {}", 'header', 'malformedToken'],
      ["Couldn't decode JWT with error: {}", 'payload', 'malformedToken'],
      ['Header and payload must be UTF-8 encoded.', 'encoding', 'malformedToken'],
    ],
    'Sources/JWTKit/JWTKeyCollection.swift': [['Missing KID', 'no-kid', 'invalidJWK']],
    'Sources/JWTKit/JWTError.swift': [
      ['errorType: signatureVerificationFailed', 'signature'],
      ['errorType: signingAlgorithmFailure', 'signing-key'],
      ['errorType: noKeyProvided', 'no-key'],
      ['errorType: unknownKID', 'key-not-found'],
    ],
    'Sources/JWTKit/Vendor': [
      ['Token not provided by Apple', 'issuer', 'claimVerificationFailure'],
      ['Token not provided by Google', 'issuer', 'claimVerificationFailure'],
      ['Token not provided by Microsoft', 'issuer', 'claimVerificationFailure'],
      ['Token not provided by Firebase', 'issuer', 'claimVerificationFailure'],
      ['Token must contain tenant Id', 'missing-claim', 'claimVerificationFailure'],
    ],
  },
};
