import { createHash, createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { jwkMembersOf } from '../crypto/openssl/jwk-members.ts';
import { readKeys } from '../diagnose/read-keys.ts';
import { noKey } from '../keys/key.ts';
import { allTokenForms } from '../token/all-forms.ts';
import { installTokenForms } from '../token/token-forms.ts';
import { readJson } from '../text/json.ts';
import { findTokens } from '../intake/find-tokens.ts';
import type { Relation } from './relation.ts';
import { relationsIn } from './relations.ts';
import { resourceRequest, tokenRequestProof } from './vectors/rfc9449.ts';
import { readStatusList, statusCounts, statusSquares } from './status-list.ts';
import { relationSource, relationWords } from './words.ts';

const b64 = (value: object | string): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const [client, stranger, server] = [pair(), pair(), pair()];
const jwk = jwkMembersOf(client.publicKey);

function signed(header: object, claims: object | string, key: KeyObject = server.privateKey): string {
  const input = `${b64({ alg: 'ES256', ...header })}.${b64(claims)}`;
  return `${input}.${sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}
const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');
const thumbprint = hash(JSON.stringify({ crv: jwk['crv'], kty: jwk['kty'], x: jwk['x'], y: jwk['y'] }));

async function relations(text: string, keys?: string): Promise<readonly Relation[]> {
  const ring = keys === undefined ? null : await readKeys({ ...noKey, text: keys });
  const found = await relationsIn(text, findTokens(text).tokens, ring);
  for (const relation of found) {
    expect(relationWords(relation).length).toBeGreaterThan(15);
    expect(relationSource(relation)).not.toBe('');
  }
  return found;
}
const failing = async (text: string): Promise<readonly string[]> =>
  (await relations(text)).filter(({ fits }) => fits === false).map(({ kind }) => kind);
const fitting = async (text: string): Promise<readonly string[]> =>
  (await relations(text)).filter(({ fits }) => fits === true).map(({ kind }) => kind);

describe('the proofs of RFC 9449', () => {
  it('are signed with their own key: §5', async () => {
    expect(await relations(tokenRequestProof)).toEqual([{ kind: 'proof-signature', fits: true }]);
  });

  it('fit their request and their access token: §7.1', async () => {
    expect(await fitting(resourceRequest)).toEqual(['proof-signature', 'proof-method', 'proof-address', 'proof-hash']);
    expect(await failing(resourceRequest)).toEqual([]);
  });
});

const access = signed({ typ: 'at+jwt' }, { iss: 'https://as.example', scope: 'read', cnf: { jkt: thumbprint } });
const proofClaims = {
  jti: 'j-1',
  htm: 'POST',
  htu: 'https://api.example/orders',
  iat: 1_800_000_000,
  ath: hash(access),
};
const proofHeader = { typ: 'dpop+jwt', jwk };
type Made = { readonly header?: object; readonly claims?: object; readonly key?: KeyObject };
const proof = ({ header = {}, claims = {}, key = client.privateKey }: Made = {}): string =>
  signed({ ...proofHeader, ...header }, { ...proofClaims, ...claims }, key);
const request = (line: string, host: string, ...proofs: readonly string[]): string =>
  [line, `Host: ${host}`, `Authorization: DPoP ${access}`, ...proofs.map((each) => `DPoP: ${each}`), ''].join('\r\n');

describe('a DPoP proof', () => {
  it('fits the key of the token that it was made for, and not of another one', async () => {
    const other = signed({ typ: 'at+jwt' }, { iss: 'https://as.example', cnf: { jkt: 'other' } });
    const found = await relations(`${access}\n${other}\n${proof({ claims: { ath: hash(other) } })}`);
    expect(found).toContainEqual({ kind: 'proof-hash', fits: true });
    expect(found).toContainEqual({ kind: 'proof-token-key', fits: false });
  });

  it('is not said to be wrong where this page cannot check it', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const found = await relations(proof({ key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey }));
    vi.unstubAllGlobals();
    expect(found).toContainEqual({ kind: 'proof-signature', fits: null });
  });

  it('fits the request that it was made for', async () => {
    const text = request('POST /orders?a=1 HTTP/1.1', 'api.example', proof());
    expect(await failing(text)).toEqual([]);
    expect(await fitting(text)).toEqual([
      'proof-signature',
      'proof-method',
      'proof-address',
      'proof-hash',
      'proof-token-key',
    ]);
  });

  it.each([
    `curl -X POST https://api.example/orders -H 'DPoP: ${proof()}' -H 'Authorization: DPoP ${access}'`,
    `curl 'https://API.example:443/orders#a' \\\n -H 'DPoP: ${proof()}' \\\n -d '{}'`,
    `fetch("https://api.example/orders", { method: "POST", headers: { DPoP: "${proof()}" } })`,
    `POST https://api.example/orders HTTP/1.1\nDPoP: ${proof()}`,
  ])('fits the request in %s', async (text) => {
    expect(await failing(text)).toEqual([]);
    expect(await fitting(text)).toEqual(expect.arrayContaining(['proof-method', 'proof-address']));
  });

  it.each<[string, string]>([
    ['proof-typ', proof({ header: { typ: 'JWT' } })],
    ['proof-typ', proof({ header: { typ: undefined } })],
    ['proof-alg', proof({ header: { alg: 'none' } })],
    ['proof-alg', proof({ header: { alg: 'HS256' } })],
    ['proof-key', proof({ header: { jwk: undefined } })],
    ['proof-key', proof({ header: { jwk: jwkMembersOf(client.privateKey) } })],
    ['proof-key', proof({ header: { jwk: 'no key' } })],
    ['proof-key', proof({ header: { jwk: { kty: 'oct', k: 'AAAA' } } })],
    ['proof-signature', proof({ key: stranger.privateKey })],
    ['proof-claim', proof({ claims: { jti: undefined } })],
    ['proof-claim', proof({ claims: { htm: 7 } })],
    ['proof-claim', proof({ claims: { htu: undefined } })],
    ['proof-claim', proof({ claims: { iat: 'now' } })],
    ['crit', proof({ header: { crit: ['z'], z: 1 } })],
    ['proof-several', request('POST /orders HTTP/1.1', 'api.example', proof(), proof({ claims: { jti: 'j-2' } }))],
    ['proof-method', request('GET /orders HTTP/1.1', 'api.example', proof())],
    ['proof-address', request('POST /others HTTP/1.1', 'api.example', proof())],
    ['proof-address', request('POST /orders HTTP/1.1', 'other.example', proof())],
    ['proof-address', `curl -X POST http://api.example/orders -H 'DPoP: ${proof()}'`],
    ['proof-hash', `${access}\n${proof({ claims: { ath: hash('another') } })}`],
    ['proof-hash-missing', `${proof({ claims: { ath: undefined } })}\n${access}`],
    [
      'proof-token-key',
      `${access}\n${proof({ header: { jwk: jwkMembersOf(stranger.publicKey) }, key: stranger.privateKey })}`,
    ],
  ])('is rejected: %s', async (kind, text) => expect(await failing(text)).toEqual([kind]));

  it('is for the token that is sent, and not for another one in the text', async () => {
    const other = signed({ typ: 'at+jwt' }, { iss: 'https://as.example', cnf: { jkt: 'other' } });
    const sent = request('POST /orders HTTP/1.1', 'api.example', proof({ claims: { ath: hash(other) } }));
    expect(await failing(`earlier: ${other}\n${sent}`)).toEqual(['proof-hash']);
    const both = `${request('POST /orders HTTP/1.1', 'api.example', proof({ claims: { ath: hash('opaque') } }))}Authorization: DPoP opaque\r\n`;
    expect(await failing(both)).toEqual(['proof-hash']);
  });

  it('contains what is checked only once', async () => {
    const first = (text: string, more: string): string => text.replace('{', `{${more},`);
    const twice = first(first(JSON.stringify(proofClaims), '"ath":"AA"'), '"other":1,"other":2');
    const sent = request('POST /orders HTTP/1.1', 'api.example', signed(proofHeader, twice, client.privateKey));
    expect((await relations(sent)).filter(({ fits }) => fits === false)).toEqual([
      { kind: 'proof-claim', fits: false, name: 'ath', problem: 'twice' },
    ]);
  });

  it('names its URL in any of the ways that mean the same', async () => {
    for (const htu of ['https://API.example:443/%6frders', 'https://api.example/a/../orders?a#b'])
      expect(await failing(request('POST /orders HTTP/1.1', 'api.example', proof({ claims: { htu } })))).toEqual([]);
    for (const htu of [
      'https://api.example/%2Forders',
      'https://api.example/Orders',
      'https://api.example@evil.example/orders',
    ])
      expect(await failing(request('POST /orders HTTP/1.1', 'api.example', proof({ claims: { htu } })))).toEqual([
        'proof-address',
      ]);
  });

  it('has nothing to be compared with if no key is named', async () => {
    const unbound = signed({ typ: 'at+jwt' }, { scope: 'read' });
    const found = await relations(`${unbound}\n${proof({ claims: { ath: hash(unbound) } })}`);
    expect(found).toContainEqual({ kind: 'proof-token-key', fits: null });
  });
});

describe('a key that cnf names by its kid', () => {
  const keys = (...kids: readonly (readonly [string, KeyObject])[]): string =>
    JSON.stringify({ keys: kids.map(([kid, key]) => ({ ...jwkMembersOf(key), kid })) });
  const bound = signed({ typ: 'at+jwt' }, { iss: 'https://as.example', cnf: { kid: 'h' } });
  const text = `${bound}\n${proof({ claims: { ath: hash(bound) } })}`;

  it('is compared with the key of the DPoP proof if the Key box has it', async () => {
    const fits = async (of?: string) => (await relations(text, of)).filter(({ kind }) => kind === 'proof-token-key');
    expect(await fits(keys(['h', client.publicKey]))).toEqual([{ kind: 'proof-token-key', fits: true }]);
    expect(await fits(keys(['h', stranger.publicKey], ['x', client.publicKey]))).toEqual([
      { kind: 'proof-token-key', fits: false },
    ]);
    for (const of of [undefined, keys(['x', client.publicKey])])
      expect(await fits(of)).toEqual([{ kind: 'proof-token-key', fits: null, kid: 'h' }]);
  });

  it('is the key of the proof of a client attestation', async () => {
    const attestation = signed({ typ: 'oauth-client-attestation+jwt' }, { sub: 'c-1', exp: 2e9, cnf: { kid: 'h' } });
    const pop = signed({ typ: 'oauth-client-attestation-pop+jwt' }, { aud: 'a', jti: 'j', iat: 1 }, client.privateKey);
    const fits = async (of?: string) =>
      (await relations(`${attestation}\n${pop}`, of)).filter(({ kind }) => kind === 'attestation-key');
    expect(await fits(keys(['h', client.publicKey]))).toEqual([{ kind: 'attestation-key', fits: true }]);
    expect(await fits(keys(['h', stranger.publicKey]))).toEqual([{ kind: 'attestation-key', fits: false }]);
    expect(await fits()).toEqual([{ kind: 'attestation-key', fits: null, kid: 'h' }]);
  });
});

describe('a client attestation', () => {
  const attestation = signed({ typ: 'oauth-client-attestation+jwt' }, { sub: 'c-1', exp: 2_000_000_000, cnf: { jwk } });
  const pop = (claims: object, key = client.privateKey): string =>
    signed(
      { typ: 'oauth-client-attestation-pop+jwt' },
      { aud: 'https://as.example', jti: 'j', iat: 1, ...claims },
      key,
    );

  it('names the key and the client of its proof', async () => {
    expect(await fitting(`${attestation}\n${pop({ iss: 'c-1' })}`)).toEqual(['attestation-key', 'attestation-client']);
  });

  it('must contain what its proof is compared with', async () => {
    const bare = signed({ typ: 'oauth-client-attestation+jwt' }, { sub: 'c-1' });
    expect(await failing(bare)).toEqual(['claim-missing', 'claim-missing']);
    expect(await failing(signed({ typ: 'oauth-client-attestation-pop+jwt' }, { aud: 'a', iat: 1 }))).toEqual([
      'claim-missing',
    ]);
  });

  it('is known by the header field that it is sent in', async () => {
    const [untyped, ofClient] = [signed({}, { sub: 'c-1', exp: 2_000_000_000, cnf: { jwk } }), pop({ iss: 'c-1' })];
    const text = `POST /t HTTP/1.1\nOAuth-Client-Attestation: ${untyped}\nOAuth-Client-Attestation-PoP: ${ofClient}\n`;
    expect(await failing(text)).toEqual(['typ-differs']);
  });

  it('is sent to the server that its proof is for', async () => {
    const sentTo = (host: string): string =>
      `POST /token HTTP/1.1\nHost: ${host}\nOAuth-Client-Attestation: ${attestation}\nOAuth-Client-Attestation-PoP: ${pop({})}\n`;
    expect(await failing(sentTo('as.example'))).toEqual([]);
    // The issuer may have another host than its endpoints.
    expect(await relations(sentTo('other.example'))).toContainEqual(
      expect.objectContaining({ kind: 'audience', fits: null }),
    );
  });

  it('is about the client of the request', async () => {
    const sent = (of: string): string =>
      `POST /token HTTP/1.1\nHost: as.example\nOAuth-Client-Attestation: ${attestation}\n\nclient_id=${of}`;
    expect(await fitting(sent('c-1'))).toEqual(['attestation-request']);
    expect(await failing(sent('c-2'))).toEqual(['attestation-request']);
  });

  it('has its signature checked with the Key box', async () => {
    const named = signed(
      { typ: 'oauth-client-attestation+jwt', kid: 's' },
      { sub: 'c-1', exp: 2_000_000_000, cnf: { jwk } },
    );
    const signatureWith = async (key?: object) =>
      (await relations(named, key && JSON.stringify(key))).find(({ kind }) => kind === 'token-signature');
    const own = jwkMembersOf(server.publicKey);
    expect(await signatureWith()).toMatchObject({ fits: null, hasKeys: false });
    expect(await signatureWith(own)).toMatchObject({ fits: true });
    expect(await signatureWith(jwk)).toMatchObject({ fits: null, hasKeys: true });
    expect(await signatureWith({ ...jwk, kid: 's' })).toMatchObject({ fits: false });
  });

  it('does not fit the proof of another key or client', async () => {
    expect(await failing(`${attestation}\n${pop({}, stranger.privateKey)}`)).toEqual(['attestation-key']);
    expect(await failing(`${attestation}\n${pop({ iss: 'c-2' })}`)).toEqual(['attestation-client']);
  });
});

describe('a client assertion (RFC 7523)', () => {
  const claims = { iss: 'c-1', sub: 'c-1', aud: 'https://as.example/token', exp: 2_000_000_000 };
  const sent = (changed: object, form = 'client_id=c-1', header: object = {}): string =>
    `POST /token?a=1 HTTP/1.1\nHost: as.example\n\n${form}&client_assertion=${signed(header, { ...claims, ...changed })}`;

  it.each([
    sent({}),
    sent({ aud: 'https://as.example' }),
    sent({ aud: ['https://as.example/', 'x'] }),
    sent({ aud: 'https://as.example/issuer' }),
    sent({ aud: 'the server' }),
    sent({ iss: 'a b', sub: 'a b' }, 'client_id=a+b'),
    `curl https://as.example/token -d client_id=c-1 -d client_assertion=${signed({}, claims)}`,
  ])('fits its endpoint: %s', async (text) => expect(await failing(text)).toEqual([]));

  it.each<[string, string]>([
    ['audience', sent({ aud: 'https://other.example/token' })],
    ['assertion-client', sent({}, 'client_id=c-2')],
    ['assertion-subject', sent({ iss: 'c-2' })],
    ['claim-missing', sent({ sub: undefined })],
    ['claim-missing', sent({ exp: undefined })],
    ['claim-missing', sent({ aud: undefined })],
    ['crit', sent({}, '', { crit: ['z'], z: 1 })],
  ])('is rejected: %s', async (kind, text) => expect(await failing(text)).toEqual([kind]));

  it('has its signature checked with the Key box, by key or by secret', async () => {
    const secret = 'a shared secret of more than thirty-two bytes';
    const input = `${b64({ alg: 'HS256' })}.${b64(claims)}`;
    const text = (assertion: string): string =>
      `POST /token HTTP/1.1\nHost: as.example\n\nclient_assertion=${assertion}`;
    const byMac = `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
    const fits = async (assertion: string, key: string) =>
      (await relations(text(assertion), key)).find(({ kind }) => kind === 'token-signature')?.fits;
    expect(await fits(byMac, secret)).toBe(true);
    expect(await fits(byMac, `${secret}x`)).toBeNull();
    expect(await fits(signed({}, claims), JSON.stringify(jwkMembersOf(server.publicKey)))).toBe(true);
    expect(await fits(signed({}, claims), JSON.stringify(jwk))).toBeNull();
  });

  it.each(['the server', 'https://accounts.other.example', 'https://accounts.other.example/tenant'])(
    'names its server in a way that cannot be compared: %s',
    async (aud) => {
      expect(await relations(sent({ aud }))).toContainEqual(expect.objectContaining({ kind: 'audience', fits: null }));
    },
  );
});

describe('an ACME request (RFC 8555)', () => {
  const acme = (url: string, more: object = {}): string => {
    const [header, payload, signature] = signed({ nonce: 'n', url, kid: 'k' }, { a: 1 }).split('.');
    return JSON.stringify({ protected: header, payload, signature, ...more });
  };
  const sent = (body: string): string => `POST /acme/new-order HTTP/1.1\nHost: ca.example\n\n${body}`;
  const url = 'https://ca.example/acme/new-order';

  it('is sent to the URL that it names', async () => {
    installTokenForms(allTokenForms);
    const at = (text: string) => relationsIn(text, [{ token: text.slice(text.indexOf('{')), name: null }]);
    expect(await at(sent(acme(url)))).toEqual([expect.objectContaining({ kind: 'request-url', fits: true })]);
    expect(await at(sent(acme('https://ca.example/acme/other')))).toEqual([
      expect.objectContaining({ kind: 'request-url', fits: false }),
    ]);
    expect(await at(acme(url, { header: { a: 1 } }))).toEqual([{ kind: 'request-unprotected', fits: false }]);
  });
});

describe('a status list', () => {
  const uri = 'https://as.example/lists/1';
  const zlib = (...bytes: readonly number[]): string => deflateSync(Uint8Array.from(bytes)).toString('base64url');
  const list = (members: object, sub = uri): string =>
    signed({ typ: 'statuslist+jwt' }, { sub, iat: 1, status_list: { bits: 1, lst: 'eNrbuRgAAhcBXQ', ...members } });
  const token = (idx: number): string => signed({}, { sub: 'a', status: { status_list: { idx, uri } } });

  // The draft's example of one bit: [0xb9, 0xa3].
  it.each([
    [0, 1],
    [1, 0],
    [2, 0],
    [3, 1],
    [15, 1],
  ])('has the status of index %i: %i', async (idx, value) => {
    const found = await relations(`${token(idx)}\n${list({})}`);
    expect(found).toContainEqual({ kind: 'status', fits: value === 0 ? null : false, index: idx, value });
  });

  it('makes a token valid only if a key verifies it', async () => {
    const text = `${token(1)}\n${list({})}`;
    const key = (of: { publicKey: KeyObject }, kid?: string): string =>
      JSON.stringify({ ...jwkMembersOf(of.publicKey), kid });
    const status = { kind: 'status', index: 1, value: 0 };
    expect(await relations(text, key(server))).toContainEqual({ ...status, fits: true, isSigned: true });
    expect(await relations(text, key(stranger))).toContainEqual({ ...status, fits: null });
    expect(await relations(text, key(stranger))).toContainEqual({
      kind: 'status-signature',
      fits: null,
      hasKeys: true,
    });
    const claims = { sub: uri, iat: 1, status_list: { bits: 1, lst: 'eNrbuRgAAhcBXQ' } };
    const named = `${token(1)}\n${signed({ typ: 'statuslist+jwt', kid: 'l' }, claims)}`;
    expect(await relations(named, key(server, 'l'))).toContainEqual({ ...status, fits: true, isSigned: true });
    expect(await relations(named, key(stranger, 'l'))).toContainEqual(
      expect.objectContaining({ kind: 'status-signature', fits: false }),
    );
  });

  it('may be signed with a shared secret', async () => {
    const secret = Buffer.alloc(32, 7);
    const claims = { sub: uri, iat: 1, status_list: { bits: 1, lst: 'eNrbuRgAAhcBXQ' } };
    const input = `${b64({ alg: 'HS256', typ: 'statuslist+jwt', kid: 'l' })}.${b64(claims)}`;
    const text = `${token(1)}\n${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
    const key = (k: Buffer) => JSON.stringify({ kty: 'oct', kid: 'l', k: k.toString('base64url') });
    const signature = { kind: 'status-signature', hasKeys: true };
    expect(await relations(text, key(secret))).toContainEqual({ ...signature, fits: true });
    expect(await relations(text, key(Buffer.alloc(32)))).toContainEqual({ ...signature, fits: false });
  });

  it('is the newest one of several', async () => {
    const of = (iat: number, lst: string): string =>
      signed({ typ: 'statuslist+jwt' }, { sub: uri, iat, status_list: { bits: 1, lst } });
    const [valid, revoked] = [of(1, zlib(0)), of(2, zlib(255))];
    for (const text of [`${token(1)}\n${valid}\n${revoked}`, `${revoked}\n${valid}\n${token(1)}`])
      expect(await failing(text)).toEqual(['status']);
  });

  it('is not hidden by a newer one that anyone can write', async () => {
    const of = (iat: number, lst: string, key?: KeyObject): string =>
      signed({ typ: 'statuslist+jwt' }, { sub: uri, iat, status_list: { bits: 1, lst } }, key);
    const [revoked, valid] = [of(1, zlib(255)), of(9, zlib(0), stranger.privateKey)];
    const found = await relations(`${token(1)}\n${revoked}\n${valid}`, JSON.stringify(jwkMembersOf(server.publicKey)));
    expect(found).toContainEqual({ kind: 'status', fits: false, index: 1, value: 1, isSigned: true });
  });

  it('says of a revoked token as well that the signature of the list is not checked', async () => {
    const found = await relations(`${token(0)}\n${list({})}`);
    expect(found.map((relation) => relationWords(relation))).toContain(
      'the token is revoked by its status list (index 0), whose signature is not checked',
    );
  });

  it.each([0, -1, '60'])('has a ttl that is a positive number, not %j', async (ttl) => {
    const claims = { sub: uri, iat: 1, ttl, status_list: { bits: 1, lst: 'eNrbuRgAAhcBXQ' } };
    expect(await failing(signed({ typ: 'statuslist+jwt' }, claims))).toEqual(['status-ttl']);
  });

  it('has the last of two indexes, as readers of JSON do', async () => {
    const twice = Buffer.from(`{"status":{"status_list":{"uri":"${uri}","idx":1,"idx":0}}}`).toString('base64url');
    const found = await relations(`${b64({ alg: 'ES256' })}.${twice}.AAAA\n${list({})}`);
    expect(found).toContainEqual({ kind: 'status', fits: false, index: 0, value: 1 });
  });

  it('has statuses of several bits', async () => {
    // The draft's example of two bits: [0xc9, 0x44, 0xf9].
    const found = await relations(`${list({ bits: 2, lst: 'eNo76fITAAPfAgc' })}\n${token(1)}`);
    expect(found).toContainEqual({ kind: 'status', fits: false, index: 1, value: 2 });
    const other = await relations(`${list({ bits: 2, lst: 'eNo76fITAAPfAgc' })}\n${token(3)}`);
    expect(other).toContainEqual({ kind: 'status', fits: null, index: 3, value: 3 });
  });

  it.each<[string, string, boolean]>([
    ['status-list', `${token(0)}\n${list({}, 'https://as.example/lists/2')}`, false],
    ['status-index', `${token(16)}\n${list({})}`, false],
    ['status-no-index', `${token(-1)}\n${list({})}`, false],
    ['status-no-index', `${token(0.5)}\n${list({})}`, false],
    ['status-no-index', `${token('1' as never)}\n${list({})}`, false],
    ['status-broken', `${token(0)}\n${list({ bits: 3 })}`, false],
    ['status-broken', `${token(0)}\n${list({ lst: '*' })}`, false],
    ['status-broken', `${token(0)}\n${list({ lst: 'AAAA' })}`, false],
    ['status-broken', `${token(0)}\n${list({ lst: zlib(1, 2, 3).slice(0, -2) })}`, false],
  ])('is refused: %s', async (kind, text, fits) => {
    expect(await relations(text)).toEqual([expect.objectContaining({ kind, fits })]);
  });

  it.each<[string, string]>([
    ['typ-differs', signed({ typ: 'JWT' }, { sub: uri, iat: 1, status_list: { bits: 1, lst: 'eNrbuRgAAhcBXQ' } })],
    ['claim-missing', signed({ typ: 'statuslist+jwt' }, { iat: 1, status_list: { bits: 1, lst: 'eNrbuRgAAhcBXQ' } })],
    ['status-broken', list({ lst: 'AAAA' })],
  ])('is refused on its own: %s', async (kind, text) => {
    expect(await relations(text)).toEqual([expect.objectContaining({ kind, fits: false })]);
  });

  it('is not read if it is a bomb', async () => {
    const bomb = deflateSync(new Uint8Array(13_000_000)).toString('base64url');
    const found = await relations(`${token(0)}\n${list({ lst: bomb })}`);
    expect(found).toEqual([{ kind: 'status-broken', fits: false, problem: 'too-long' }]);
  });
});

describe('the picture of a status list', () => {
  it('has a square for each status that is not 0, and counts them', async () => {
    const read = await readStatusList(readJson('{"bits":1,"lst":"eNrbuRgAAhcBXQ"}').node ?? undefined);
    if (!read.ok) throw new Error(read.fault);
    expect(statusCounts(read.value)).toEqual([7, 9]);
    const squares = statusSquares(read.value, { from: 8, columns: 4, rows: 1 });
    expect([...squares]).toEqual([[1, 'M0 0h1v1h-1zM1 0h1v1h-1z']]);
  });
});
