import { verifySignature } from '../crypto/verify.ts';
import type { Key } from '../keys/key.ts';
import { selectKeys } from '../keys/select-key.ts';
import { utf8 } from '../text/bytes.ts';
import type { Case } from './case.ts';
import { appleKeyFile } from './families/apple-key-file.ts';
import { boundToken } from './families/bound-token.ts';
import { certificateAsKey } from './families/certificate-as-key.ts';
import { intakeObservations } from './families/intake-observations.ts';
import { keyReadingFor } from './families/key-reading.ts';
import { keyRemarks } from './families/key-remarks.ts';
import { namedOtherwise } from './families/named-otherwise.ts';
import { secretRemarks } from './families/secret-remarks.ts';
import { tokenRemarks } from './families/token-remarks.ts';
import { jsonSerialization } from './families/token/other-forms.ts';
import { fingerprintRemarks } from './receivers/fingerprints.ts';
import type { Diagnosis } from './trial.ts';

/** Returns what is worth knowing about a valid token. None of it prevents verification. */
export async function remarksOn(given: Case): Promise<readonly Diagnosis[]> {
  const key = await verifyingKey(given);
  const ofKey = key === null ? [] : [...secretRemarks(given, key), ...keyRemarks(given, key)];
  const fingerprints = key === null ? [] : await fingerprintRemarks(given, key);
  // What explains why a library fails comes before what is weak in general.
  return [
    ...fingerprints,
    ...boundToken(given),
    ...namedOtherwise(given),
    ...appleKeyFile(given),
    ...tokenRemarks(given),
    ...keyReadingFor(given, key?.kid ?? given.token?.header.parameters.kid),
    ...intakeObservations(given),
    ...ofKey,
    ...certificateAsKey(given),
    ...jsonSerialization(given),
  ];
}

/** Returns the key in the box that verifies the token; null if none does. */
async function verifyingKey({ token, row, ring }: Case): Promise<Key | null> {
  const signature = token?.signature;
  if (!token || !signature || row === null) return null;
  const data = utf8(token.signingInput);
  for (const key of selectKeys(ring, token.header.parameters, row, 'verify').candidates) {
    const answer = await verifySignature(row, key.jwk, data, signature.bytes);
    if (answer.ok && answer.value) return key;
  }
  return null;
}
