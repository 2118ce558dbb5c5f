import { createHash, createHmac, sign, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verdictAt } from '../../core/claims/check-claims.ts';
import { seconds } from '../../core/claims/numeric-date.ts';
import { claimRows } from '../../core/disclosure/claim-tree.ts';
import { b64, ec, spki } from '../doctor/doctor-cases/signers.ts';
import { preparedClaims, preparedClaimsOf } from '../reading/claims.ts';
import { freshDisclosing, sdJwtOf } from '../state/disclosures.ts';
import { structureVerdict } from '../reading/structure-verdict.ts';
import type { Session } from '../state/model.ts';
import { keyTyped, openSession, payloadTyped, tokenTyped } from '../testing.ts';
import { issuableOf, issuableRows, issuerKeyOf, issueSdJwt } from './issue-disclosures.ts';
import { signatureVerdict } from './signature-verdict.ts';

const pem = String(ec.privateKey.export({ type: 'pkcs8', format: 'pem' }));
const claims = { iss: 'https://a.example', name: 'Ada', address: { city: 'Paris' }, roles: ['a', 'b'] };

function es256(header: object, payload: string): string {
  const input = `${b64(JSON.stringify({ alg: 'ES256', ...header }))}.${b64(payload)}`;
  const key = { key: ec.privateKey, dsaEncoding: 'ieee-p1363' } as const;
  return `${input}.${sign('sha256', Buffer.from(input), key).toString('base64url')}`;
}
const plain = es256({ typ: 'JWT' }, JSON.stringify(claims));

async function opened(token: string, key = pem) {
  const { say, settle, ...others } = openSession();
  say(tokenTyped(token), keyTyped(key));
  return { ...others, say, settle, session: await settle() };
}

type Wish = { readonly decoys?: number; readonly hash?: string; readonly typ?: string };

const marksOf = (session: Session, paths: readonly string[]): ReadonlySet<string> => {
  const found = issuableOf(session);
  if (!found.ok) throw new Error(found.fault);
  const rows = claimRows(found.value.tree).filter(({ node }) => paths.includes(node.path));
  expect(rows).toHaveLength(paths.length);
  return new Set(rows.map(({ node }) => node.id));
};

const issue = (session: Session, paths: readonly string[], { decoys = 0, hash = 'sha-256', typ }: Wish = {}) =>
  issueSdJwt(session, { marked: marksOf(session, paths), decoys, hash, typ: typ ?? null });

async function issuedText(session: Session, paths: readonly string[], wish: Wish = {}): Promise<string> {
  const made = await issue(session, paths, wish);
  if (!made.ok) throw new Error(made.fault);
  return made.value.text;
}

/** Checks the issuer's signature with Node alone. */
function isSigned(text: string): boolean {
  const [issuer = ''] = text.split('~');
  const at = issuer.lastIndexOf('.');
  const key = { key: ec.publicKey, dsaEncoding: 'ieee-p1363' } as const;
  return verify('sha256', Buffer.from(issuer.slice(0, at)), key, Buffer.from(issuer.slice(at + 1), 'base64url'));
}

describe('issuing an SD-JWT', () => {
  it('gives one that Node verifies, and that passes every check here', async () => {
    const { session, say, settle, text } = await opened(plain);
    const paths = ['name', 'address', 'address.city', 'roles[1]'];
    const token = await issuedText(session, paths, { decoys: 1, typ: 'example+sd-jwt' });
    expect(isSigned(token)).toBe(true);
    expect(token).not.toContain(b64('Ada').slice(0, 4));
    const digests = token
      .split('~')
      .slice(1, -1)
      .map((each) => createHash('sha256').update(each).digest('base64url'));
    expect(digests).toHaveLength(4);
    say({ type: 'form-chosen', token });
    const after = await settle();
    expect(text()).toBe(token);
    expect(signatureVerdict(after)).toMatchObject({ verdict: 'verified' });
    expect(freshDisclosing(after)).toMatchObject({ refusals: [], undisclosed: 3 });
    expect(verdictAt(preparedClaims(after), seconds(1_800_000_000)).verdict).not.toBe('rejected');
    expect(
      preparedClaimsOf(after)
        ?.members.map(({ name }) => name)
        .toSorted(),
    ).toEqual(Object.keys(claims).toSorted());
    say({ type: 'undone' });
    expect(text()).toBe(plain);
  });

  it('is gone on with in the panes: an edit signs again and keeps the disclosures', async () => {
    const { session, say, settle, text, payload } = await opened(plain);
    say({ type: 'form-chosen', token: await issuedText(session, ['name']) });
    await settle();
    say(payloadTyped((payload() ?? '').replace('a.example', 'b.example')));
    const after = await settle();
    expect(isSigned(text())).toBe(true);
    expect(signatureVerdict(after).verdict).toBe('verified');
    expect(freshDisclosing(after)?.refusals).toEqual([]);
    expect(sdJwtOf(after.source)?.disclosures).toHaveLength(1);
  });

  it('makes another claim of an SD-JWT disclosable, and one of its claims visible again', async () => {
    const { session, say, settle } = await opened(plain);
    say({ type: 'form-chosen', token: await issuedText(session, ['name']) });
    const first = await settle();
    const token = await issuedText(first, ['roles[0]']);
    expect(isSigned(token)).toBe(true);
    say({ type: 'form-chosen', token });
    const after = await settle();
    expect(freshDisclosing(after)).toMatchObject({ refusals: [], undisclosed: 0 });
    expect(sdJwtOf(after.source)?.disclosures).toHaveLength(1);
    expect(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).toContain('"name":"Ada"');
  });

  it('leaves a key binding JWT out, because it covers another token', async () => {
    const { session, say, settle } = await opened(plain);
    const token = await issuedText(session, ['name']);
    say(tokenTyped(`${token}${es256({ typ: 'kb+jwt' }, '{}')}`));
    const again = await issuedText(await settle(), ['name', 'iss']);
    expect(again.endsWith('~')).toBe(true);
  });

  it('keeps the indentation of the payload, and signs with a secret too', async () => {
    const input = `${b64('{"alg":"HS256"}')}.${b64(JSON.stringify(claims, null, 2))}`;
    const mac = (of: string) =>
      createHmac('sha256', 'a secret of some thirty-two bytes').update(of).digest('base64url');
    const { session } = await opened(`${input}.${mac(input)}`, 'a secret of some thirty-two bytes');
    const token = await issuedText(session, ['name']);
    const [issuer = ''] = token.split('~');
    const [head, body, signature] = issuer.split('.');
    expect(signature).toBe(mac(`${head}.${body}`));
    expect(Buffer.from(body ?? '', 'base64url').toString()).toMatch(/^\{\n {2}"_sd": \[\n/);
  });

  it('writes the disclosures of a JSON serialization into its unprotected header', async () => {
    const [head, body, signature] = plain.split('.');
    const { session, say, settle } = await opened(JSON.stringify({ payload: body, protected: head, signature }));
    const token = await issuedText(session, ['name', 'roles[0]'], { typ: 'example+sd-jwt' });
    expect(JSON.parse(token)).toMatchObject({ header: { disclosures: [expect.any(String), expect.any(String)] } });
    say({ type: 'form-chosen', token });
    const first = await settle();
    expect(signatureVerdict(first).verdict).toBe('verified');
    expect(freshDisclosing(first)).toMatchObject({ refusals: [], undisclosed: 0 });
    const bound = JSON.stringify({ ...JSON.parse(token), header: { ...JSON.parse(token).header, kb_jwt: 'a.b.c' } });
    say(tokenTyped(bound));
    const again = JSON.parse(await issuedText(await settle(), ['name'])) as object;
    expect(again).not.toHaveProperty('header.kb_jwt');
    expect(again).toHaveProperty('header.disclosures.length', 1);
  });

  it.each([
    ['a type that was not protected', { protected: b64('{"alg":"ES256"}'), header: { typ: 'x', kid: 'k' } }],
    ['no protected header', { header: { alg: 'ES256' } }],
  ])('protects another type in a JSON serialization: %s', async (_, members) => {
    const serialized = JSON.stringify({ payload: b64(JSON.stringify(claims)), ...members, signature: 'AAAA' });
    const { session, say, settle } = await opened(serialized);
    const token = await issuedText(session, ['name'], { typ: 'example+sd-jwt' });
    say({ type: 'form-chosen', token });
    const after = await settle();
    const read = JSON.parse(token) as { protected: string; payload: string; signature: string; header: object };
    expect(isSigned(`${read.protected}.${read.payload}.${read.signature}`)).toBe(true);
    expect(JSON.parse(Buffer.from(read.protected, 'base64url').toString())).toHaveProperty('typ', 'example+sd-jwt');
    expect(read.header).not.toHaveProperty('typ');
    expect(structureVerdict(after).verdict).toBe('well-formed');
    expect(signatureVerdict(after).verdict).toBe('verified');
    expect(freshDisclosing(after)?.refusals).toEqual([]);
  });

  it('refuses what SD-JWT VC forbids, and warns about claims that verifiers need', async () => {
    const { session } = await opened(es256({ typ: 'dc+sd-jwt' }, JSON.stringify({ ...claims, vct: 'a', exp: 2e9 })));
    expect(await issue(session, ['exp'])).toMatchObject({ ok: false, fault: expect.stringContaining('SD-JWT VC') });
    const found = issuableOf(session);
    if (!found.ok) throw new Error(found.fault);
    const against = (typ: string) =>
      Object.fromEntries(
        issuableRows(found.value, typ).flatMap((row) => (row.against ? [[row.node.name, row.against]] : [])),
      );
    expect(against('dc+sd-jwt')).toEqual({ iss: 'forbidden', vct: 'forbidden', exp: 'forbidden' });
    expect(against('JWT')).toEqual({ iss: 'critical', exp: 'critical' });
  });

  it.each<[string, string, string, string]>([
    ['no token', '', pem, 'No token yet'],
    ['a JWE', `${b64('{"alg":"dir","enc":"A128GCM"}')}..aaaa.aaaa.aaaa`, '', 'is encrypted'],
    ['a text', es256({}, 'hello'), pem, 'not a claims set'],
    ['unencoded content', `${b64('{"alg":"ES256","b64":false,"crit":["b64"]}')}.{}.AAAA`, pem, 'not a claims set'],
    ['a fault of its own', es256({}, '{"_sd":"a"}'), pem, 'Fix the token first: _sd is not an array'],
    [
      'a header in which no disclosure can be',
      JSON.stringify({ payload: b64('{"a":1}'), protected: b64('{"alg":"ES256"}'), header: 'x', signature: 'AA' }),
      pem,
      'Fix the token first',
    ],
    [
      'several signatures',
      JSON.stringify({
        payload: 'e30',
        signatures: [
          { protected: b64('{"alg":"ES256"}'), signature: 'AA' },
          { protected: b64('{"alg":"ES256"}'), signature: 'AA' },
        ],
      }),
      pem,
      'several signatures',
    ],
  ])('says why %s cannot be issued', async (_, token, key, words) => {
    const { session } = await opened(token, key);
    expect(issuableOf(session)).toMatchObject({ ok: false, fault: expect.stringContaining(words) });
  });

  it.each([
    ['without a key', plain, '', "enter the issuer's private key"],
    ['with the public key', plain, spki(ec.publicKey), "enter the issuer's private key"],
    ['without an algorithm', `${b64('{"alg":"none"}')}.${b64('{"a":1}')}.`, pem, 'Choose a signature algorithm'],
  ])('says what is missing %s', async (_, token, key, words) => {
    const { session } = await opened(token, key);
    expect(issuableOf(session).ok).toBe(true);
    expect(issuerKeyOf(session)).toMatchObject({ ok: false, fault: expect.stringContaining(words) });
    expect(await issueSdJwt(session, { marked: new Set(['0']), decoys: 0, hash: 'sha-256', typ: null })).toMatchObject({
      ok: false,
    });
  });

  it('refuses two claims of one name, which no verifier would accept', async () => {
    const { session } = await opened(es256({}, '{"a":1,"a":2}'));
    const made = await issueSdJwt(session, { marked: new Set(['0', '1']), decoys: 0, hash: 'sha-256', typ: null });
    expect(made).toMatchObject({ ok: false, fault: expect.stringContaining('already there') });
  });
});
