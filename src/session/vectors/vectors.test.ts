import { describe, expect, it } from 'vitest';
import { jwsVectors } from '../../core/crypto/vectors/all.ts';
import { askDoctor, causesOf } from '../doctor/doctor-cases/ask.ts';
import { boxesWith } from '../doctor/doctor-cases/doctor-case.ts';
import { signatureFact } from '../signature/signature-fact.ts';
import { signatureVerdict } from '../signature/signature-verdict.ts';
import { structureVerdict } from '../reading/structure-verdict.ts';
import { cookbookVectors } from './cookbook.ts';
import { madeVectors } from './made.ts';
import type { Vector } from './vector.ts';
import { wycheproofVectors } from './wycheproof.ts';

/**
 * The RFCs' own tokens. Here their keys go through the Key box, as JWKs and as the page reads them.
 * Their mathematics is tested next to the vectors.
 */
const standards: readonly Vector[] = jwsVectors.map(({ name, source, token, key }) => ({
  name: `${source} ${name}`,
  token,
  key: JSON.stringify(key),
  result: 'valid',
}));
const vectors = [...wycheproofVectors, ...madeVectors, ...standards];
const of = (result: Vector['result']) => vectors.filter((vector) => vector.result === result);

/** Returns the verdict and the doctor's list, asked as the page asks. */
async function judged(token: string, key: string) {
  const { opened, items } = await askDoctor(boxesWith(token, key), { tries: 60, cost: 2 });
  const session = await opened.settle();
  return {
    fact: signatureFact(session),
    verdict: signatureVerdict(session),
    causes: causesOf(items),
    structure: structureVerdict(session),
  };
}

/**
 * Rejections by a strict verifier that the page does not report: the key itself is good, and only
 * its maker or the other keys in its set are not.
 */
const silent: ReadonlySet<string> = new Set(['rejectsKeyWithRocaVulnerability', 'jws_mixedSymmetryKeyset']);

/** The keys of standards and of Wycheproof that anyone can have or guess. */
function commonWarnings(name: string, key: string): readonly string[] {
  if (name === 'RFC 7515 A.1 HS256') return ['example-key'];
  if (key.includes('"k":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"')) return ['well-known-secret', 'short-secret'];
  const isPublished = name.startsWith('RFC') || name.startsWith('long_key') || name.includes('RFC 8032');
  return isPublished ? ['well-known-secret'] : [];
}

describe('the vectors', () => {
  it.each(of('valid'))('verify: $name', async ({ name, token, key }) => {
    const { verdict } = await judged(token, key);
    expect(verdict.verdict).toBe('verified');
    // Which algorithms jose has depends on the platform.
    expect(verdict.warnings.filter((id) => id !== 'alg-unsupported')).toEqual(commonWarnings(name, key));
  });

  it.each(of('invalid'))('do not verify: $name', async ({ token, key }) => {
    const { verdict } = await judged(token, key);
    expect(['rejected', 'unchecked']).toContain(verdict.verdict);
    expect(verdict.reason).not.toBeNull();
  });

  it.each(cookbookVectors)(
    'are called by their name if they are not a JWS in compact serialization: $name',
    async ({ token, key, cause }) => {
      const { verdict, causes, structure } = await judged(token, key);
      expect(verdict.verdict).not.toBe('verified');
      expect(causes[0]).toBe(cause);
      expect(structure.text.length).toBeGreaterThan(20);
    },
  );

  it.each(of('refused'))(
    'verify with a warning, or say what prevents the use of the key: $name',
    async ({ name, token, key }) => {
      const { fact, verdict, causes } = await judged(token, key);
      if (fact.kind === 'no-fitting-key') return expect(causes).toContain('jwks-key-not-for-signing');
      expect(fact.kind).toBe('verified');
      expect(verdict.grave || causes.some((cause) => cause !== 'jwks-pasted-as-jwk')).toBe(!silent.has(name));
    },
  );
});
