import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verdictAt } from '../../core/claims/check-claims.ts';
import type { PolicyField } from '../../core/claims/policy.ts';
import { checkSentence } from '../../core/claims/check-sentences.ts';
import { claimsSentence } from '../../core/claims/claims-words.ts';
import { seconds } from '../../core/claims/numeric-date.ts';
import { b64, ec, otherEc, spki } from '../doctor/doctor-cases/signers.ts';
import { preparedClaims, preparedClaimsOf } from '../reading/claims.ts';
import { claimEntriesOf, claimsTextOf } from '../reading/claim-entries.ts';
import { textIn } from '../../core/text/spans.ts';
import { lintMaterialOf } from '../reading/findings.ts';
import { tokenMarks } from '../reading/token-marks.ts';
import { freshDisclosing } from '../state/disclosures.ts';
import type { SessionEvent } from '../state/events.ts';
import type { Source } from '../state/model.ts';
import { boxTextOf } from '../state/source.ts';
import { keyTyped, openSession, payloadTyped, tokenTyped } from '../testing.ts';
import { jwkMembersOf } from '../../core/crypto/openssl/jwk-members.ts';
import { tokenWithDisclosures } from '../reading/disclosed-token.ts';
import { disclosureTreeOf } from '../reading/disclosure-rows.ts';
import { holderOf, makeKeyBinding } from './key-binding.ts';
import { signatureVerdict } from './signature-verdict.ts';

const disclosure = b64(JSON.stringify(['salt', 'exp', 1_700_000_000]));
const named = b64(JSON.stringify(['salt', 'given_name', 'Ada']));
function es256(header: object, claims: object): string {
  const input = `${b64(JSON.stringify(header))}.${b64(JSON.stringify(claims))}`;
  const key = { key: ec.privateKey, dsaEncoding: 'ieee-p1363' } as const;
  return `${input}.${sign('sha256', Buffer.from(input), key).toString('base64url')}`;
}
const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');
const payload = { iss: 'https://a.example', _sd: [digest(disclosure), digest(named), digest('decoy')] };
const issued = es256({ alg: 'ES256', typ: 'example+sd-jwt' }, payload);

async function settled(token: string, key = spki(ec.publicKey)) {
  const opened = openSession();
  opened.say(tokenTyped(token), keyTyped(key));
  const session = await opened.settle();
  const claims = verdictAt(preparedClaims(session), seconds(1_800_000_000));
  return { ...opened, session, claims, signature: signatureVerdict(session) };
}

const holderPair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const holderMembers = jwkMembersOf(holderPair.publicKey);
const holderThumbprint = digest(
  JSON.stringify({
    crv: holderMembers['crv'],
    kty: holderMembers['kty'],
    x: holderMembers['x'],
    y: holderMembers['y'],
  }),
);

const presenting = (source: Source, kept: readonly string[], binding: string | null = null): SessionEvent => ({
  type: 'form-chosen',
  token: tokenWithDisclosures(source, kept, binding),
});

describe('an SD-JWT', () => {
  it('has the signature of its issuer checked', async () => {
    const { signature } = await settled(`${issued}~${named}~`);
    expect(signature).toMatchObject({ verdict: 'verified', warnings: [] });
    const other = await settled(`${issued}~${named}~`, spki(otherEc.publicKey));
    expect(other.signature.verdict).toBe('rejected');
  });

  it('has its claims judged with what was disclosed', async () => {
    const { session, claims } = await settled(`${issued}~${disclosure}~${named}~`);
    expect(preparedClaimsOf(session)?.members.map(({ name }) => name)).toEqual(['iss', 'exp', 'given_name']);
    expect(claimEntriesOf(claimsTextOf(session)).map(({ name }) => name)).toEqual(['iss', 'exp', 'given_name']);
    expect(claims.verdict).toBe('rejected');
    expect(claimsSentence(claims, 'verified')).toContain('expired');
    expect(freshDisclosing(session)).toMatchObject({ undisclosed: 1, refusals: [] });
  });

  it('has findings on the claims as they are written, and its disclosures are not marked as the signature', async () => {
    const { session } = await settled(`${issued}~${disclosure}~${named}~`);
    const { texts, contents } = lintMaterialOf(session);
    const exp = contents.claims?.members.find(({ name }) => name === 'exp');
    expect(exp && textIn(texts.claims, exp.value.span)).toBe('1700000000');
    const marks = tokenMarks(session.source);
    expect(marks.filter(({ part }) => part === 'unread')).toEqual([]);
    expect(marks.find(({ part }) => part === 'signature')?.end).toBe(issued.length);
  });

  it('is rejected in Claims if RFC 9901 forbids it, whatever the signature', async () => {
    const { claims, signature } = await settled(`${issued}~${b64('["salt","a",1]')}~`);
    expect([signature.verdict, claims.verdict]).toEqual(['verified', 'rejected']);
    expect(claimsSentence(claims, 'verified')).toContain('no digest refers to disclosure 1');
  });

  it('keeps its disclosures when it is signed again', async () => {
    const { say, settle } = await settled(
      `${issued}~${named}~`,
      String(ec.privateKey.export({ type: 'pkcs8', format: 'pem' })),
    );
    say(payloadTyped(JSON.stringify({ ...payload, iss: 'https://b.example' })));
    const session = await settle();
    expect(boxTextOf(session.source).endsWith(`~${named}~`)).toBe(true);
    expect(signatureVerdict(session).verdict).toBe('verified');
  });

  it('loses a disclosure that is left out, and gets it back by undo', async () => {
    const { say, settle, session: before } = await settled(`${issued}~${disclosure}~${named}~`);
    say(presenting(before.source, [named]));
    const session = await settle();
    expect(boxTextOf(session.source)).toBe(`${issued}~${named}~`);
    say({ type: 'undone' });
    expect(boxTextOf((await settle()).source)).toBe(`${issued}~${disclosure}~${named}~`);
  });

  it('keeps what was left out, to be put back in its place', async () => {
    const { say, settle, session: before } = await settled(`${issued}~${disclosure}~${named}~`);
    say(presenting(before.source, [named]));
    const session = await settle();
    const tree = disclosureTreeOf(session);
    expect(tree).toMatchObject({ known: [disclosure, named], undisclosed: 1 });
    expect([...(tree?.present ?? [])]).toEqual([named]);
    say(presenting(session.source, tree?.known ?? []));
    expect(boxTextOf((await settle()).source)).toBe(`${issued}~${disclosure}~${named}~`);
  });

  describe('in JSON serialization', () => {
    const [protectedHeader, body, signature] = issued.split('.');
    const flattened = (header: object): string =>
      JSON.stringify({ header, payload: body, protected: protectedHeader, signature });

    it('has its disclosures in the unprotected header', async () => {
      const {
        session,
        claims,
        signature: verdict,
        say,
        settle,
      } = await settled(flattened({ disclosures: [disclosure, named] }));
      expect(verdict.verdict).toBe('verified');
      expect(preparedClaimsOf(session)?.members.map(({ name }) => name)).toEqual(['iss', 'exp', 'given_name']);
      expect(claimsSentence(claims, 'verified')).toContain('expired');
      say(presenting(session.source, [named]));
      const after = await settle();
      expect(JSON.parse(boxTextOf(after.source))).toMatchObject({ header: { disclosures: [named] }, signature });
      expect(disclosureTreeOf(after)?.known).toEqual([disclosure, named]);
    });

    it('has its key binding checked', async () => {
      const { session } = await settled(flattened({ disclosures: [named], kb_jwt: 'no.jwt' }));
      expect(freshDisclosing(session)?.refusals.map(({ clause }) => clause)).toEqual([
        expect.stringContaining('not a JWT that can be read'),
      ]);
    });

    it('has them in the first header only', async () => {
      const entry = { protected: protectedHeader, signature };
      const text = JSON.stringify({
        payload: body,
        signatures: [
          { ...entry, header: { disclosures: [7] } },
          { ...entry, header: { disclosures: [named] } },
        ],
      });
      const { session } = await settled(text);
      const clauses = freshDisclosing(session)
        ?.refusals.map(({ clause }) => clause)
        .join();
      expect(clauses).toContain('another unprotected header');
      expect(clauses).toContain('not an array of strings');
    });
  });

  it('is presented with a key binding JWT by its holder', async () => {
    const holder = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const bound = es256({ alg: 'ES256' }, { ...payload, cnf: { jwk: jwkMembersOf(holder.publicKey) } });
    const text = `${bound}~${named}~`;
    expect(holderOf((await settled(text)).session)?.key).toBeNull();
    const pem = String(holder.privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const { session, say, settle } = await settled(text, `${spki(ec.publicKey)}\n${pem}`);
    const owner = holderOf(session);
    if (owner === null || owner.key === null) throw new Error('No holder');
    const request = { aud: 'https://v.example', nonce: 'n', iat: 1_799_999_999 };
    const made = await makeKeyBinding({ ...owner, key: owner.key }, text, request);
    if (!made.ok) throw new Error(made.fault);
    say(presenting(session.source, [named], made.value));
    const after = await settle();
    expect(freshDisclosing(after)?.refusals).toEqual([]);
    expect(signatureVerdict(after).verdict).toBe('verified');
    expect(boxTextOf(after.source)).toBe(text + made.value);
  });

  it.each([
    ['its kid', { kid: 'h' }],
    ['its thumbprint', { jkt: holderThumbprint }],
  ])('is presented by the holder whom cnf names by %s', async (_, cnf) => {
    const token = `${es256({ alg: 'ES256', kid: 'i' }, { ...payload, cnf })}~${named}~`;
    const issuer = JSON.stringify({ ...jwkMembersOf(ec.publicKey), kid: 'i' });
    expect(holderOf((await settled(token, issuer)).session)?.key).toBeNull();
    const pem = String(holderPair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const { session: opened, say, settle } = await settled(token, pem);
    const ring = opened.ring && { ...opened.ring, keys: opened.ring.keys.map((key) => ({ ...key, kid: 'h' })) };
    const session = { ...opened, ring };
    const found = holderOf(session);
    expect(found).toMatchObject({ key: { kid: 'h' }, isThumbprint: 'jkt' in cnf });
    if (found === null || found.key === null) throw new Error('No holder');
    const made = await makeKeyBinding({ ...found, key: found.key }, token, {
      aud: 'a',
      nonce: 'n',
      iat: 1_799_999_999,
    });
    if (!made.ok) throw new Error(made.fault);
    say(presenting(session.source, [named], made.value));
    const clauses = freshDisclosing(await settle())?.refusals.map(({ clause }) => clause);
    // A key without a kid is not found again, which is said.
    expect(clauses).toEqual('jkt' in cnf ? [] : [expect.stringContaining('by its kid h')]);
    expect(Buffer.from(made.value.split('.')[0] ?? '', 'base64url').toString()).not.toContain('"d"');
  });

  describe('with a key binding JWT', () => {
    const holder = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const bound = es256(
      { alg: 'ES256', typ: 'dc+sd-jwt' },
      { ...payload, cnf: { jwk: jwkMembersOf(holder.publicKey) } },
    );
    const presented = `${bound}~${named}~`;
    const now = 1_800_000_000;
    const made = (more: object = {}): string => {
      const claims = { iat: now - 10, aud: 'https://v.example', nonce: 'n-1', sd_hash: digest(presented), ...more };
      const input = `${b64('{"alg":"ES256","typ":"kb+jwt"}')}.${b64(JSON.stringify(claims))}`;
      const key = { key: holder.privateKey, dsaEncoding: 'ieee-p1363' } as const;
      return `${presented}${input}.${sign('sha256', Buffer.from(input), key).toString('base64url')}`;
    };
    const judged = async (token: string, ...expected: readonly (readonly [PolicyField, string])[]) => {
      const { say, settle } = await settled(token);
      say(...expected.map(([field, text]) => ({ type: 'expectation-typed' as const, field, text })));
      const verdict = verdictAt(preparedClaims(await settle()), seconds(now));
      const failed = verdict.checks.filter(({ outcome }) => outcome === 'failed');
      return { verdict: verdict.verdict, sentences: failed.map((check) => checkSentence(check)) };
    };

    it('is accepted with the nonce and the audience that are expected', async () => {
      const { verdict } = await judged(made(), ['nonce', 'n-1'], ['audience', 'https://v.example'], ['maxAge', '60']);
      expect(verdict).toBe('accepted');
    });

    it.each<[string, string, PolicyField, string]>([
      ['another nonce', made({ nonce: 'n-2' }), 'nonce', 'nonce of the key binding JWT is "n-2"'],
      ['another audience', made({ aud: 'https://w.example' }), 'audience', 'aud of the key binding JWT is'],
      ['no key binding JWT', presented, 'nonce', 'no key binding JWT after its last tilde'],
      ['an old one', made({ iat: now - 3600 }), 'maxAge', 'longer ago than you allow'],
      ['one of the future', made({ iat: now + 60 }), 'tolerance', 'was made in the future'],
      ['an expired one', made({ exp: now - 1 }), 'tolerance', 'The key binding JWT expired'],
      ['one that is not valid yet', made({ nbf: now + 60 }), 'tolerance', 'is not valid before'],
    ])('is rejected with %s', async (_, token, field, words) => {
      const texts = { nonce: 'n-1', audience: 'https://v.example', maxAge: '60', tolerance: '0' };
      const { verdict, sentences } = await judged(token, [field, texts[field as keyof typeof texts]]);
      expect(verdict).toBe('rejected');
      expect(sentences.join('\n')).toContain(words);
      expect(sentences).toHaveLength(1);
    });

    it('is not rejected for its age alone', async () => {
      expect((await judged(made({ iat: 1_700_000_000 }))).verdict).not.toBe('rejected');
    });

    it('is called old, because verifiers accept one for minutes', async () => {
      const { session } = await settled(made({ iat: now - 3600 }));
      const sentence = claimsSentence(verdictAt(preparedClaims(session), seconds(now)), 'verified');
      expect(sentence).toContain('Note: the key binding JWT is old.');
    });

    it('has the key of its holder found in the Key box if cnf names it by kid', async () => {
      const byKid = es256({ alg: 'ES256', kid: 'i' }, { ...payload, cnf: { kid: 'h' } });
      const before = `${byKid}~`;
      const claims = { iat: now - 10, aud: 'https://v.example', nonce: 'n-1', sd_hash: digest(before) };
      const input = `${b64('{"alg":"ES256","typ":"kb+jwt"}')}.${b64(JSON.stringify(claims))}`;
      const signer = { key: holder.privateKey, dsaEncoding: 'ieee-p1363' } as const;
      const token = `${before}${input}.${sign('sha256', Buffer.from(input), signer).toString('base64url')}`;
      const issuer = { ...jwkMembersOf(ec.publicKey), kid: 'i' };
      const withKeys = async (...others: readonly object[]) => {
        const { session } = await settled(token, JSON.stringify({ keys: [issuer, ...others] }));
        return freshDisclosing(session)?.refusals.map(({ clause }) => clause);
      };
      expect(await withKeys({ ...jwkMembersOf(holder.publicKey), kid: 'h' })).toEqual([]);
      expect(await withKeys({ ...jwkMembersOf(otherEc.publicKey), kid: 'h' })).toEqual([
        expect.stringContaining('does not match'),
      ]);
      expect(await withKeys()).toEqual([expect.stringContaining('by its kid h,')]);
    });
  });

  it('has its key binding checked', async () => {
    const holder = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const bound = es256({ alg: 'ES256' }, { ...payload, cnf: { jwk: jwkMembersOf(holder.publicKey) } });
    const { claims } = await settled(`${bound}~${named}~${es256({ alg: 'ES256', typ: 'kb+jwt' }, { iat: 1 })}`);
    const text = claimsSentence(claims, 'verified');
    expect(text).toContain('does not contain sd_hash');
    expect(text).toContain('does not match the holder');
  });
});
