import { algorithmOf } from '../crypto/algorithms.ts';
import { verifySignature } from '../crypto/verify.ts';
import { findToken } from '../intake/find-token.ts';
import type { KeyText } from '../keys/key.ts';
import { openKeys } from '../keys/open-keys.ts';
import { selectKeys } from '../keys/select-key.ts';
import { utf8 } from '../text/bytes.ts';
import { parseToken } from '../token/parse-token.ts';
import type { Case } from './case.ts';
import { tokenFamilies } from './families/all.ts';
import { observe } from './observe.ts';
import { remarksOn } from './remarks.ts';
import { openCase } from './open-case.ts';
import { fullBudget, tryAll } from './run.ts';
import type { Diagnosis, Finding } from './trial.ts';

/** For tests: returns a key text as typed. */
export const keyTextOf = (key: string | KeyText): KeyText =>
  typeof key === 'string' ? { text: key, secretEncoding: 'utf-8', passphrase: '' } : key;

/** For tests: opens the case of the texts in the two boxes. */
export const caseOfBoxes = (pasted: string, key: string | KeyText): Promise<Case> =>
  openCase(pasted, findToken(pasted), keyTextOf(key));

/** For tests: opens the case of a bare token, without searching its text for one. */
export function caseOfToken(token: string, key: string | KeyText): Promise<Case> {
  const found = {
    ...findToken(token),
    token,
    spans: [{ start: 0, end: token.length }],
    before: '',
    after: '',
    readings: [],
  };
  return openCase(token, found, keyTextOf(key));
}

/** For tests: returns everything that is seen and proven. */
export const diagnoseBoxes = async (pasted: string, key: string | KeyText): Promise<Diagnosis[]> =>
  diagnoseCase(await caseOfBoxes(pasted, key));

async function isVerified({ token, row, ring }: Case): Promise<boolean> {
  if (token?.signature === null || token?.faults.length !== 0 || row === null) return false;
  for (const { jwk } of selectKeys(ring, token.header.parameters, row, 'verify').candidates) {
    const answer = await verifySignature(row, jwk, utf8(token.signingInput), token.signature.bytes);
    if (answer.ok && answer.value) return true;
  }
  return false;
}

export async function diagnoseCase(given: Case): Promise<Diagnosis[]> {
  if (await isVerified(given)) return [...(await remarksOn(given))];
  const found = [...observe(given)];
  for await (const progress of tryAll(given, fullBudget, new AbortController().signal)) {
    if (progress.kind === 'proven') found.push(progress.diagnosis);
  }
  return found;
}

/**
 * For tests: returns the findings of every token variant that verifies with a given key, whatever
 * its cost.
 */
export async function tokenProofs(given: Case): Promise<(readonly Finding[])[]> {
  const proofs: (readonly Finding[])[] = [];
  for (const family of tokenFamilies) {
    for await (const { row, input, signature, findings } of family(given)) {
      for (const { jwk } of given.ring.keys) {
        const answer = await verifySignature(row, jwk, input, signature);
        if (answer.ok && answer.value) proofs.push(findings);
      }
    }
  }
  return proofs;
}

/**
 * For tests: returns whether the token in one text verifies by ordinary means with the keys in the
 * other.
 */
export const boxesVerify = (pasted: string, key: string | KeyText): Promise<boolean> =>
  verifiesToken(findToken(pasted).token, key);

/** For tests: returns whether a bare token verifies by ordinary means. */
export async function verifiesToken(text: string, key: string | KeyText): Promise<boolean> {
  const token = parseToken(text);
  const row = token.kind === 'jws' ? algorithmOf(token.header.parameters.alg ?? '') : null;
  if (token.kind !== 'jws' || row === null || token.signature === null || token.faults.length > 0) return false;
  for (const { jwk } of selectKeys(await openKeys(keyTextOf(key)), token.header.parameters, row, 'verify').candidates) {
    const answer = await verifySignature(row, jwk, utf8(token.signingInput), token.signature.bytes);
    if (answer.ok && answer.value) return true;
  }
  return false;
}
