import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readJson } from '../text/json.ts';
import { checkChain } from './chain.ts';
import { chainFaultSource, chainFaultWords } from './chain-words.ts';
import {
  edwardsCertificate,
  encryptionCertificate,
  intermediateCertificate,
  leafCertificate,
  noCaCertificate,
  noSignCertificate,
  otherCertificate,
  pssCertificate,
  rootCertificate,
} from './fixtures/chain.ts';
import {
  authorityTooMany,
  lastAuthority,
  leafOfLast,
  leafOfLeaf,
  leafOfOtherName,
  leafTooFar,
  limitingRoot,
  plainLeaf,
  rootOfNames,
} from './fixtures/limited-chains.ts';

async function chainOf(header: object) {
  const { node } = readJson(JSON.stringify(header));
  if (node?.kind !== 'object') throw new Error('Not an object');
  const chain = await checkChain(node);
  if (chain === null) throw new Error('No chain');
  for (const fault of chain.faults) {
    expect(chainFaultWords(fault).length).toBeGreaterThan(15);
    expect(chainFaultSource(fault)).toMatch(/^RFC/);
  }
  return chain;
}
const kindsOf = async (header: object): Promise<readonly string[]> =>
  (await chainOf(header)).faults.map(({ kind }) => kind);
const whole = [leafCertificate, intermediateCertificate, rootCertificate];

describe('a certificate chain', () => {
  it('says which critical extensions are not checked', async () => {
    const { items, faults } = await chainOf({ x5c: [leafOfOtherName, rootOfNames] });
    expect(items.map(({ unchecked }) => unchecked)).toEqual([['1.2.3.4'], ['nameConstraints']]);
    expect(faults).toEqual([]);
    expect((await chainOf({ x5c: whole })).items.flatMap(({ unchecked }) => unchecked)).toEqual([]);
  });

  it('is checked from the signer to the root', async () => {
    const { items, faults } = await chainOf({ x5c: whole });
    expect(faults).toEqual([]);
    expect(items.map(({ signer, isSigned }) => [signer, isSigned])).toEqual([
      ['next', true],
      ['next', true],
      ['itself', true],
    ]);
    expect(items[0]).toMatchObject({
      usage: ['digitalSignature', 'clientAuth', 'serverAuth'],
      details: { subject: 'O=Example, CN=Signer', issuer: 'O=Example, CN=Intermediate' },
    });
    expect(items[0]?.details?.alternativeNames).toEqual([
      'DNS:signer.example',
      'URI:https://signer.example/',
      'IP:192.0.2.7',
      'email:a@signer.example',
    ]);
  });

  it('says how many of its certificates were not read', async () => {
    const { faults } = await chainOf({ x5c: Array.from({ length: 10_000 }, () => rootCertificate) });
    expect(faults[0]).toEqual({ kind: 'too-long', count: 10_000, most: 10 });
  });

  it.each([
    ['without its root', [leafCertificate, intermediateCertificate]],
    ['with a certificate signed by RSASSA-PSS', [leafCertificate, pssCertificate, rootCertificate]],
    ['of one Ed25519 certificate', [edwardsCertificate]],
    ['as long as its path length allows', [leafOfLast, lastAuthority, limitingRoot]],
  ])('holds %s', async (_, x5c) => expect(await kindsOf({ x5c })).toEqual([]));

  it.each<[string, unknown]>([
    ['not-a-list', 'abc'],
    ['not-a-list', []],
    ['unreadable', ['AAAA']],
    ['unreadable', [leafCertificate, 7]],
    ['other-issuer', [leafCertificate, rootCertificate]],
    ['bad-signature', [leafCertificate, otherCertificate, rootCertificate]],
    ['not-an-authority', [leafCertificate, noCaCertificate, rootCertificate]],
    ['not-an-authority', [leafOfLeaf, plainLeaf, limitingRoot]],
    ['path-too-long', [leafTooFar, authorityTooMany, lastAuthority, limitingRoot]],
    ['not-for-signatures', [encryptionCertificate, intermediateCertificate]],
    ['not-for-certificates', [leafCertificate, noSignCertificate, rootCertificate]],
  ])('is broken: %s', async (kind, x5c) => {
    expect(await kindsOf({ x5c })).toEqual([kind]);
  });

  it('has its thumbprints compared', async () => {
    const { fingerprint, fingerprint256 } = new X509Certificate(Buffer.from(leafCertificate, 'base64'));
    const hex = (text: string): string => Buffer.from(text.replaceAll(':', ''), 'hex').toString('base64url');
    const [x5t, sha256] = [hex(fingerprint), hex(fingerprint256)];
    expect(await kindsOf({ x5c: whole, x5t, 'x5t#S256': sha256 })).toEqual([]);
    expect(await kindsOf({ x5c: whole, x5t: sha256 })).toEqual(['thumbprint']);
    expect(await kindsOf({ x5c: whole, 'x5t#S256': x5t })).toEqual(['thumbprint']);
  });

  it('is not looked for without x5c', async () => {
    const { node } = readJson('{"alg":"ES256"}');
    expect(node?.kind === 'object' && (await checkChain(node))).toBeNull();
  });
});
