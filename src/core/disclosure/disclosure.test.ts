import { createHash, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jwkMembersOf } from '../crypto/openssl/jwk-members.ts';
import { readJson } from '../text/json.ts';
import { parseToken } from '../token/parse-token.ts';
import { applyDisclosures } from './apply.ts';
import { checkBinding } from './check-binding.ts';
import { checkIssued } from './check-issued.ts';
import {
  complexStructured,
  credentialPresented,
  issuerJwk,
  simpleStructured,
  w3cPresented,
} from './vectors/rfc9901.ts';
import { splitSdJwt } from './split.ts';
import { chosenAfter, disclosureRows } from './tree.ts';
import { disclosureFaultWords } from './words.ts';

const b64 = (text: string): string => Buffer.from(text).toString('base64url');
const disclose = (...items: readonly unknown[]): string => b64(JSON.stringify(items));
const digest = (disclosure: string): string => createHash('sha256').update(disclosure).digest('base64url');

const member = disclose('salt', 'a', 1);
const element = disclose('salt', 1);
function applied(payload: string, ...disclosures: readonly string[]) {
  const { node } = readJson(payload);
  if (node?.kind !== 'object') throw new Error('Not an object');
  const result = applyDisclosures(node, payload, disclosures);
  return { ...result, kinds: result.faults.map(({ kind }) => kind) };
}
const payloadWith = (members: object): string => JSON.stringify({ iss: 'https://a.example', ...members });

/** The example of RFC 9901 §5, as signed in its drafts. */
const issued =
  'eyJhbGciOiAiRVMyNTYiLCAidHlwIjogImV4YW1wbGUrc2Qtand0In0.eyJfc2QiOiBbIkNyUWU3UzVrcUJBSHQtbk1ZWGdjNmJkdDJTSDVhVFkxc1VfTS1QZ2tqUEkiLCAiSnpZakg0c3ZsaUgwUjNQeUVNZmVadTZKdDY5dTVxZWhabzdGN0VQWWxTRSIsICJQb3JGYnBLdVZ1Nnh5bUphZ3ZrRnNGWEFiUm9jMkpHbEFVQTJCQTRvN2NJIiwgIlRHZjRvTGJnd2Q1SlFhSHlLVlFaVTlVZEdFMHc1cnREc3JaemZVYW9tTG8iLCAiWFFfM2tQS3QxWHlYN0tBTmtxVlI2eVoyVmE1TnJQSXZQWWJ5TXZSS0JNTSIsICJYekZyendzY002R242Q0pEYzZ2Vks4QmtNbmZHOHZPU0tmcFBJWmRBZmRFIiwgImdiT3NJNEVkcTJ4Mkt3LXc1d1BFemFrb2I5aFYxY1JEMEFUTjNvUUw5Sk0iLCAianN1OXlWdWx3UVFsaEZsTV8zSmx6TWFTRnpnbGhRRzBEcGZheVF3TFVLNCJdLCAiaXNzIjogImh0dHBzOi8vaXNzdWVyLmV4YW1wbGUuY29tIiwgImlhdCI6IDE2ODMwMDAwMDAsICJleHAiOiAxODgzMDAwMDAwLCAic3ViIjogInVzZXJfNDIiLCAibmF0aW9uYWxpdGllcyI6IFt7Ii4uLiI6ICJwRm5kamtaX1ZDem15VGE2VWpsWm8zZGgta284YUlLUWM5RGxHemhhVllvIn0sIHsiLi4uIjogIjdDZjZKa1B1ZHJ5M2xjYndIZ2VaOGtoQXYxVTFPU2xlclAwVmtCSnJXWjAifV0sICJfc2RfYWxnIjogInNoYS0yNTYiLCAiY25mIjogeyJqd2siOiB7Imt0eSI6ICJFQyIsICJjcnYiOiAiUC0yNTYiLCAieCI6ICJUQ0FFUjE5WnZ1M09IRjRqNFc0dmZTVm9ISVAxSUxpbERsczd2Q2VHZW1jIiwgInkiOiAiWnhqaVdXYlpNUUdIVldLVlE0aGJTSWlyc1ZmdWVjQ0U2dDRqVDlGMkhaUSJ9fX0.Ds6Agd3LwQJuQW0V7EZLaX-ed2CpEvA7gFrVjuVJaPCzIAvLXhDzcmEzDzXJxx27iPs91uodf0wGVrpe529ZmQ~WyJlbHVWNU9nM2dTTklJOEVZbnN4QV9BIiwgImZhbWlseV9uYW1lIiwgIkRvZSJd~WyJBSngtMDk1VlBycFR0TjRRTU9xUk9BIiwgImFkZHJlc3MiLCB7InN0cmVldF9hZGRyZXNzIjogIjEyMyBNYWluIFN0IiwgImxvY2FsaXR5IjogIkFueXRvd24iLCAicmVnaW9uIjogIkFueXN0YXRlIiwgImNvdW50cnkiOiAiVVMifV0~WyIyR0xDNDJzS1F2ZUNmR2ZyeU5STjl3IiwgImdpdmVuX25hbWUiLCAiSm9obiJd~WyJsa2x4RjVqTVlsR1RQVW92TU5JdkNBIiwgIlVTIl0~';
const bound =
  'eyJhbGciOiAiRVMyNTYiLCAidHlwIjogImtiK2p3dCJ9.eyJub25jZSI6ICIxMjM0NTY3ODkwIiwgImF1ZCI6ICJodHRwczovL3ZlcmlmaWVyLmV4YW1wbGUub3JnIiwgImlhdCI6IDE3MTU3ODMyOTksICJzZF9oYXNoIjogIlFMbWYtQk1QUjhzY2RrckhVOGF5aTFqSk85WjdJcDEwVnJmV2VCTDd0MHMifQ._rLO1DtTo_OtJbLzNYSPGAYEwc11X67o-lAKBYux__oWRcLMV_o999VaJADaSc6UetudXNTkk_fAw65xz1F0Cw';

function payloadOf(token: string) {
  const text = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  const { node } = readJson(text);
  if (node?.kind !== 'object') throw new Error('Not an object');
  return { text, node };
}

describe('disclosures', () => {
  it('takes the last of two members _sd, as readers of JSON do', () => {
    const other = disclose('salt', 'b', 2);
    const payload = `{"_sd":["${digest(member)}"],"_sd":["${digest(other)}"]}`;
    expect(applied(payload, member, other)).toMatchObject({ claims: '{"b":2}', kinds: ['not-referenced'] });
  });

  it('are put in their places: the example of RFC 9901 §5', () => {
    const { text, node } = payloadOf(issued);
    const result = applyDisclosures(node, text, splitSdJwt(issued)?.disclosures ?? []);
    expect(result.faults).toEqual([]);
    expect(JSON.parse(result.claims)).toEqual({
      iss: 'https://issuer.example.com',
      iat: 1_683_000_000,
      exp: 1_883_000_000,
      sub: 'user_42',
      nationalities: ['US'],
      cnf: expect.anything(),
      given_name: 'John',
      family_name: 'Doe',
      address: { street_address: '123 Main St', locality: 'Anytown', region: 'Anystate', country: 'US' },
    });
    expect([result.disclosed.length, result.undisclosed]).toEqual([4, 6]);
  });

  it('are found in disclosures, and keep the digits of numbers', () => {
    const inner = disclose('salt', 'street', 'Main');
    const outer = b64(`["salt","address",{"_sd":["${digest(inner)}"],"id":1.0}]`);
    const { claims, faults } = applied(payloadWith({ _sd: [digest(outer)] }), inner, outer);
    expect(faults).toEqual([]);
    expect(claims).toBe('{"iss":"https://a.example","address":{"street":"Main","id":1.0}}');
  });

  it.each<[string, string, string, ...string[]]>([
    ['hash-unknown', 'an unknown hash', payloadWith({ _sd_alg: 'whirlpool' })],
    ['hash-weak', 'a broken hash', payloadWith({ _sd_alg: 'md5' })],
    ['hash-weak', 'a truncated hash', payloadWith({ _sd_alg: 'sha-256-32' })],
    ['hash-spelling', 'the name of the platform', payloadWith({ _sd_alg: 'SHA-256' })],
    ['hash-not-a-string', 'a number as hash', payloadWith({ _sd_alg: 256 })],
    ['hash-nested', 'a hash for an object inside', payloadWith({ a: { _sd_alg: 'sha-256' } })],
    ['disclosure-empty', 'nothing', payloadWith({}), ''],
    ['not-utf8', 'other bytes', payloadWith({}), Buffer.from([0x5b, 0xff]).toString('base64url')],
    ['ellipsis-misplaced', 'a member called ...', payloadWith({ a: { '...': digest(element) } }), element],
    ['not-base64url', 'other characters', payloadWith({}), '*'],
    ['not-base64url', 'padding', payloadWith({}), `${b64('["s1",1]')}=`],
    ['not-an-array', 'an object', payloadWith({}), b64('{}')],
    ['wrong-length', 'four elements', payloadWith({}), disclose('s', 'a', 1, 2)],
    ['salt-not-a-string', 'a number as salt', payloadWith({}), disclose(1, 'a', 1)],
    ['name-not-a-string', 'a number as name', payloadWith({}), disclose('s', 1, 1)],
    ['name-reserved', 'a reserved name', payloadWith({}), disclose('s', '_sd', 1)],
    ['not-referenced', 'no digest', payloadWith({ _sd: [] }), member],
    ['disclosure-repeated', 'the same twice', payloadWith({ _sd: [digest(member)] }), member, member],
    ['digest-repeated', 'a digest twice', payloadWith({ _sd: [digest(member), digest(member)] }), member],
    ['sd-not-an-array', 'a string as _sd', payloadWith({ _sd: 'a' })],
    ['digest-not-a-string', 'a number as digest', payloadWith({ _sd: [1] })],
    ['digest-not-a-string', 'a number as digest of an element', payloadWith({ list: [{ '...': 1 }] })],
    ['ellipsis-not-alone', 'more members', payloadWith({ list: [{ '...': digest(element), b: 1 }] })],
    ['not-for-a-member', 'an element in _sd', payloadWith({ _sd: [digest(element)] }), element],
    ['not-for-an-element', 'a member in an array', payloadWith({ list: [{ '...': digest(member) }] }), member],
    ['name-taken', 'a name that is there', payloadWith({ a: 2, _sd: [digest(member)] }), member],
  ])('are rejected: %s (%s)', (kind, _, payload, ...disclosures) => {
    const { kinds, faults } = applied(payload, ...disclosures);
    expect(kinds).toContain(kind);
    for (const fault of faults) expect(disclosureFaultWords(fault).length).toBeGreaterThan(15);
  });

  it('are not followed to any depth', () => {
    const deep = `{"_sd":[],"a":${'{"a":'.repeat(100)}{"_sd":[]}${'}'.repeat(100)}}`;
    expect(applied(deep).kinds).toContain('too-deep');
  });
});

const hashes = [
  ['sha-384', 'sha384'],
  ['sha-512', 'sha512'],
  ['sha3-256', 'sha3-256'],
] as const;
it.each(hashes)('reads the digests of %s', (name, node) => {
  const hash = createHash(node).update(member).digest('base64url');
  const { faults, claims } = applied(payloadWith({ _sd_alg: name, _sd: [hash] }), member);
  expect(faults).toEqual([]);
  expect(JSON.parse(claims)).toMatchObject({ a: 1 });
});

describe("the issuer's part", () => {
  const kindsOf = (header: object, payload: string, ...disclosures: readonly string[]) => {
    const token = parseToken(`${b64(JSON.stringify(header))}.${b64(payload)}.AAAA`);
    const { node } = readJson(payload);
    if (token.kind !== 'jws' || node?.kind !== 'object') throw new Error('Not a token');
    const { disclosed } = applyDisclosures(node, payload, disclosures);
    const faults = checkIssued(token, node, disclosed);
    for (const fault of faults) expect(disclosureFaultWords(fault).length).toBeGreaterThan(15);
    return faults.map(({ kind }) => kind);
  };
  const exp = disclose('salt', 'exp', 1);
  const withExp = payloadWith({ vct: 'a', _sd: [digest(exp)] });

  it('must be signed', () => {
    expect(kindsOf({ alg: 'none' }, payloadWith({}))).toEqual(['issuer-alg']);
    expect(kindsOf({ alg: 'ES256' }, payloadWith({}))).toEqual([]);
  });

  it('must show what a verifier needs, if it is an SD-JWT VC', () => {
    expect(kindsOf({ alg: 'ES256', typ: 'dc+sd-jwt' }, withExp, exp)).toEqual(['never-selective']);
    expect(kindsOf({ alg: 'ES256', typ: 'vc+sd-jwt' }, withExp, exp)).toEqual(['never-selective']);
    expect(kindsOf({ alg: 'ES256', typ: 'example+sd-jwt' }, withExp, exp)).toEqual([]);
    const w3c = payloadWith({ '@context': ['a'], _sd: [digest(exp)] });
    expect(kindsOf({ alg: 'ES256', typ: 'vc+sd-jwt' }, w3c, exp)).toEqual([]);
  });
});

describe('the tree of a payload', () => {
  const child = disclose('s1', 'street', 'Main');
  const parent = b64(`["s2","address",{"_sd":["${digest(child)}","decoy-1"]}]`);
  const text = payloadWith({ _sd: [digest(parent)], list: ['a', { '...': digest(element) }, { '...': 'decoy-2' }] });
  const { node } = readJson(text);
  const rows = node?.kind === 'object' ? disclosureRows(node, text, [child, parent, element, member]) : [];

  it('has what is disclosed in its place, and the digests without a disclosure', () => {
    const lines = rows.map((row) => [row.depth, row.kind === 'digest' ? row.digest : row.name]);
    expect(lines).toEqual([
      [0, 'address'],
      [1, 'street'],
      [1, 'decoy-1'],
      [0, 'list'],
      [1, null],
      [1, 'decoy-2'],
      [0, 'a'],
    ]);
    expect(rows.at(-1)).toMatchObject({ written: member, isUsed: false });
  });

  it('brings the disclosure that contains another, and takes it away with it', () => {
    const all = new Set([child, parent, element]);
    expect([...chosenAfter(rows, all, parent)]).toEqual([element]);
    expect([...chosenAfter(rows, all, child)]).toEqual([parent, element]);
    expect([...chosenAfter(rows, new Set([element]), child)].toSorted()).toEqual([child, parent, element].toSorted());
  });
});

describe('the examples of RFC 9901, Appendix A', () => {
  const issuerKey = createPublicKey({ key: issuerJwk, format: 'jwk' });
  it.each([
    ['A.1', simpleStructured, ['region', 'country'], '{"region":"港区","country":"JP"}'],
    ['A.2', complexStructured, ['time', null, 'method', 'given_name', 'family_name', 'address'], 'Weidenstraße 22'],
    ['A.3', credentialPresented, ['age_equal_or_over', '18', 'nationalities'], '"age_equal_or_over":{"18":true}'],
    ['A.4', w3cPresented, ['order', 'dateOfVaccination', 'atcCode', 'medicinalProductName'], '"order":"3/3"'],
  ])('%s is signed, and its disclosures apply', async (_, token, names, piece) => {
    const split = splitSdJwt(token);
    if (split === null) throw new Error('Not an SD-JWT');
    const at = split.issuer.lastIndexOf('.');
    const signature = Buffer.from(split.issuer.slice(at + 1), 'base64url');
    const key = { key: issuerKey, dsaEncoding: 'ieee-p1363' } as const;
    expect(verify('sha256', Buffer.from(split.issuer.slice(0, at)), key, signature)).toBe(true);
    const { node, text } = payloadOf(token);
    const { faults, disclosed, claims } = applyDisclosures(node, text, split.disclosures);
    expect(faults).toEqual([]);
    expect(disclosed.map(({ name }) => name)).toEqual(names);
    expect(JSON.stringify(JSON.parse(claims))).toContain(piece);
    if (split.binding === null) return;
    expect((await checkBinding({ ...split, binding: split.binding }, node)).faults).toEqual([]);
  });
});

describe('key binding', () => {
  it('holds: the example of RFC 9901 §5', async () => {
    const split = splitSdJwt(issued + bound);
    if (split?.binding === null || split === null) throw new Error('No binding');
    const { faults } = await checkBinding({ ...split, binding: split.binding }, payloadOf(issued).node);
    expect(faults).toEqual([]);
  });

  const holder = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const payload = payloadWith({ cnf: { jwk: jwkMembersOf(holder.publicKey) } });
  const issuer = `${b64('{"alg":"ES256"}')}.${b64(payload)}.AAAA`;
  const presented = `${issuer}~`;
  type Made = { readonly header?: object; readonly claims?: object; readonly key?: KeyObject };
  function made({ header = {}, claims = {}, key = holder.privateKey }: Made): string {
    const all = { iat: 1, aud: 'a', nonce: 'n', sd_hash: digest(presented), ...claims };
    const input = `${b64(JSON.stringify({ alg: 'ES256', typ: 'kb+jwt', ...header }))}.${b64(JSON.stringify(all))}`;
    return `${input}.${sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  }
  async function faultsOf(binding: string, of: string = payload): Promise<readonly string[]> {
    const { node } = readJson(of);
    if (node?.kind !== 'object') throw new Error('Not an object');
    const { faults } = await checkBinding({ issuer, disclosures: [], binding, presented }, node);
    for (const fault of faults) expect(disclosureFaultWords(fault).length).toBeGreaterThan(15);
    return faults.map(({ kind }) => kind);
  }

  it('holds', async () => expect(await faultsOf(made({}))).toEqual([]));

  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  it.each<[string, string, string?]>([
    ['binding-unreadable', 'no.jwt'],
    ['binding-typ', made({ header: { typ: 'JWT' } })],
    ['binding-alg', made({ header: { alg: 'none' } })],
    ['binding-alg', made({ header: { alg: 'HS256' } })],
    ['binding-claim', made({ claims: { iat: undefined } })],
    ['binding-claim', made({ claims: { aud: undefined } })],
    ['binding-claim', made({ claims: { nonce: undefined } })],
    ['binding-claim', made({ claims: { sd_hash: undefined } })],
    ['binding-type', made({ claims: { iat: '1' } })],
    ['binding-type', made({ claims: { aud: ['a'] } })],
    ['binding-type', made({ claims: { nonce: 1 } })],
    ['binding-crit', made({ header: { crit: ['x'], x: 1 } })],
    ['last-tilde-missing', member],
    ['binding-hash', made({ claims: { sd_hash: digest('other') } })],
    ['binding-signature', made({ key: stranger })],
    ['binding-no-key', made({}), payloadWith({})],
    ['binding-other-key', made({}), payloadWith({ cnf: { jkt: 'x' } })],
  ])('is rejected: %s', async (kind, binding, of) => expect(await faultsOf(binding, of)).toContain(kind));
});
