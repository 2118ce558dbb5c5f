import { createHash, sign, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { noPolicy, type Policy } from '../../core/claims/policy.ts';
import { secondsOfMs } from '../../core/claims/numeric-date.ts';
import type { KeyTask } from '../../core/code/target.ts';
import { targetNames, targets } from '../../core/code/targets.ts';
import { noteWords, reasonWords } from '../../core/code/words.ts';
import { jwkMembersOf } from '../../core/crypto/openssl/jwk-members.ts';
import { b64, ec, otherEc, spki } from '../doctor/doctor-cases/signers.ts';
import { freshDisclosing } from '../state/disclosures.ts';
import { signatureVerdict } from '../signature/signature-verdict.ts';
import type { Session } from '../state/model.ts';
import { keyTyped, openSession, tokenTyped } from '../testing.ts';
import { codeAnswer } from './code-answer.ts';
import { codeRequestOf } from './code-request.ts';
import { programLanguages, runPrograms, type Program } from './code-run/programs.ts';

const pem = String(ec.privateKey.export({ type: 'pkcs8', format: 'pem' }));
const now = secondsOfMs(Date.now());
const signature = (input: string, key: KeyObject): string =>
  sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
function es256(header: object, claims: string, key = ec.privateKey): string {
  const input = `${b64(JSON.stringify({ alg: 'ES256', ...header }))}.${b64(claims)}`;
  return `${input}.${signature(input, key)}`;
}
const disclose = (...items: readonly unknown[]): string => b64(JSON.stringify(items));
const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

async function sessionOf(token: string, policy: Partial<Policy> = {}): Promise<Session> {
  const { say, settle } = openSession();
  say(tokenTyped(token), keyTyped(pem));
  return { ...(await settle()), policy: { ...noPolicy, ...policy } };
}

function answerOf(session: Session, task: KeyTask, name: (typeof targetNames)[number] = 'jose') {
  return codeAnswer(codeRequestOf(session), task, targets[name]);
}

const wordsOf = (session: Session, task: KeyTask, name?: (typeof targetNames)[number]): string => {
  const answer = answerOf(session, task, name);
  return answer.kind === 'unable' ? reasonWords(answer.reason) : answer.notes.map(noteWords).join('\n');
};

function programOf(session: Session, task: KeyTask, token = ''): Program {
  const answer = answerOf(session, task);
  if (answer.kind === 'unable') throw new Error(reasonWords(answer.reason));
  const keyFile = task === 'sign' ? pem : spki(ec.publicKey);
  return { name: task, text: answer.text, env: task === 'sign' ? {} : { TOKEN: token }, keyFile };
}

function ranWith(programs: readonly Program[]) {
  const { jose } = programLanguages;
  if (jose === undefined) throw new Error('No runner');
  return runPrograms(jose, programs);
}

/** Returns what the code that verifies this token prints for other tokens, or the error of each. */
async function verifiedBy(session: Session, ...tokens: readonly string[]) {
  return ranWith(tokens.map((token) => programOf(session, 'verify', token)));
}

async function signedBy(session: Session): Promise<string> {
  const [result] = ranWith([programOf(session, 'sign')]);
  expect(result?.error).toBeNull();
  return result?.out ?? '';
}

async function isAccepted(token: string): Promise<void> {
  const session = await sessionOf(token);
  expect(signatureVerdict(session).verdict).toBe('verified');
  expect(freshDisclosing(session)?.refusals ?? []).toEqual([]);
}

const claims = { iss: 'https://a.example', exp: 4_100_000_000, name: 'Ada', roles: ['a', { b: 1 }] };
const [head, body, mark] = es256({ typ: 'JWT', kid: 'k' }, JSON.stringify(claims)).split('.');
const flattened = { payload: body, protected: head, header: { jku: 'https://a.example' }, signature: mark };
const stranger = { protected: head, signature: signature(`${head}.${body}`, otherEc.privateKey) };
const general = { payload: body, signatures: [stranger, { protected: head, signature: mark }] };

describe('code for a JSON serialization', () => {
  it.each([
    ['flattened', flattened],
    ['general', general],
  ])('verifies it: %s', async (_, value) => {
    const token = JSON.stringify(value);
    const session = await sessionOf(token, { issuer: ['https://a.example'] });
    const other = await sessionOf(token, { issuer: ['https://b.example'] });
    const [good, wrong] = await verifiedBy(session, token, token.replaceAll(mark ?? '', signature('x', ec.privateKey)));
    expect(good).toEqual({ error: null, out: JSON.stringify(claims) });
    expect(wrong?.error).not.toBeNull();
    expect((await verifiedBy(other, token))[0]?.error).not.toBeNull();
  });

  it.each([
    ['flattened', flattened, ''],
    ['general', general, '2 signatures'],
  ])('makes one like it: %s', async (_, value, note) => {
    const session = await sessionOf(JSON.stringify(value));
    const made = await signedBy(session);
    const {
      signature: own,
      signatures = [],
      ...others
    } = JSON.parse(made) as Record<string, unknown> & { signatures?: readonly { header?: object }[] };
    expect(own ?? signatures).not.toBe('');
    expect(others).toMatchObject({ payload: body });
    await isAccepted(made);
    expect(wordsOf(session, 'sign')).toContain(note);
  });

  it('keeps an unprotected header, and gives no code for an alg that only such a header has', async () => {
    expect(JSON.parse(await signedBy(await sessionOf(JSON.stringify(flattened))))).toMatchObject({
      header: flattened.header,
    });
    const loose = JSON.stringify({ payload: body, header: { alg: 'ES256' }, signature: mark });
    expect(wordsOf(await sessionOf(loose), 'verify')).toContain('only in the unprotected header');
  });

  it.each(targetNames.filter((name) => name !== 'jose'))('is not written for %s, which is said', async (name) => {
    const session = await sessionOf(JSON.stringify(flattened));
    for (const task of ['verify', 'sign'] as const)
      expect(wordsOf(session, task, name)).toContain('write the token compactly first');
  });
});

describe('code for an SD-JWT', () => {
  const street = disclose('s1', 'street', 'Main');
  const address = disclose('s2', 'address', { _sd: [digest(street)], country: 'US' });
  const role = disclose('s3', 'admin');
  const exp = disclose('s4', 'exp', 4_100_000_000);
  const holderOf = { cnf: { jwk: jwkMembersOf(otherEc.publicKey) } };
  const payload = {
    iss: 'https://a.example',
    _sd: [digest(address), digest(exp), 'decoy-1'],
    roles: ['a', { '...': digest(role) }, { '...': 'decoy-2' }],
    ...holderOf,
  };
  const issue = (value: object) => es256({ typ: 'example+sd-jwt' }, JSON.stringify(value));
  const issued = issue(payload);
  const all = [address, street, role, exp];
  const presented = (...of: readonly string[]) => [issued, ...of, ''].join('~');
  const whole = presented(...all);
  const disclosed = {
    iss: 'https://a.example',
    roles: ['a', 'admin'],
    ...holderOf,
    address: { country: 'US', street: 'Main' },
    exp: 4_100_000_000,
  };

  it('gives the claims with what was disclosed', async () => {
    const policy = { issuer: ['https://a.example'], type: 'example+sd-jwt', requiredClaims: ['exp'] };
    const session = await sessionOf(whole, policy);
    const [everything, some, expOnly] = await verifiedBy(session, whole, presented(role), presented(exp));
    expect(JSON.parse(everything?.out ?? '')).toEqual(disclosed);
    // The required claim is withheld.
    expect(some?.error).toContain('exp');
    expect(JSON.parse(expOnly?.out ?? '')).toEqual({
      iss: 'https://a.example',
      roles: ['a'],
      ...holderOf,
      exp: 4_100_000_000,
    });
  });

  it('reads every hash that this page knows', async () => {
    for (const [name, node] of [
      ['sha-384', 'sha384'],
      ['sha3-256', 'sha3-256'],
    ] as const) {
      const token = `${issue({ _sd_alg: name, _sd: [createHash(node).update(exp).digest('base64url')] })}~${exp}~`;
      const session = await sessionOf(token);
      expect((await verifiedBy(session, token))[0]).toEqual({ error: null, out: '{"exp":4100000000}' });
      await isAccepted(await signedBy(session));
      expect((await verifiedBy(await sessionOf(whole), token))[0]?.error).toContain('another hash');
    }
  });

  it('rejects what RFC 9901 §7.1 forbids', async () => {
    const past = disclose('s', 'exp', 1);
    const element = disclose('s', 1);
    const faulty = {
      signature: `${issued.slice(0, -6)}AAAAAA~`,
      'no digest': presented(disclose('s', 'a', 1)),
      twice: presented(role, role),
      'a digest twice': `${issue({ _sd: [digest(exp), digest(exp)] })}~${exp}~`,
      'name taken': `${issue({ exp: 4_000_000_000, _sd: [digest(exp)] })}~${exp}~`,
      'names that are equal': `${issue({ _sd: [digest(exp), digest(past)] })}~${exp}~${past}~`,
      reserved: `${issue({ _sd: [digest(disclose('s', '_sd', 1))] })}~${disclose('s', '_sd', 1)}~`,
      ellipsis: `${issue({ _sd: [digest(disclose('s', '...', 1))] })}~${disclose('s', '...', 1)}~`,
      'an element in _sd': `${issue({ _sd: [digest(element)] })}~${element}~`,
      'a member in an array': `${issue({ a: [{ '...': digest(exp) }] })}~${exp}~`,
      'not an array': `${issue({ _sd: [digest(b64('"abc"'))] })}~${b64('"abc"')}~`,
      'not JSON': presented('AAAA'),
      expired: `${issue({ _sd: [digest(past)] })}~${past}~`,
      'an unsigned token': `${b64('{"alg":"none"}')}.${b64('{}')}.~`,
    };
    const results = await verifiedBy(await sessionOf(whole), ...Object.values(faulty));
    expect(Object.keys(faulty).filter((_, at) => results[at]?.error === null)).toEqual([]);
  });

  const bind = (of: string, more: object = {}, header: object = {}, key = otherEc.privateKey) =>
    of +
    es256(
      { typ: 'kb+jwt', ...header },
      JSON.stringify({ iat: now, aud: 'https://v.example', nonce: 'n-1', sd_hash: digest(of), ...more }),
      key,
    );

  it('checks the key binding, and rejects what RFC 9901 §7.3 forbids', async () => {
    const bound = bind(whole);
    const session = await sessionOf(bound, { nonce: 'n-1', audience: ['https://v.example'] });
    const faulty = {
      none: whole,
      nonce: bind(whole, { nonce: 'n-2' }),
      audience: bind(whole, { aud: 'https://w.example' }),
      'another presentation': whole + bind(presented(role)).slice(presented(role).length),
      'no sd_hash': bind(whole, { sd_hash: undefined }),
      'another key': bind(whole, {}, {}, ec.privateKey),
      typ: bind(whole, {}, { typ: 'JWT' }),
      old: bind(whole, { iat: now - 3600 }),
      'without iat': bind(whole, { iat: undefined }),
      future: bind(whole, { iat: now + 3600 }),
      expired: bind(whole, { exp: now - 60 }),
      crit: bind(whole, {}, { crit: ['x'], x: 1 }),
    };
    const [good, ...results] = await verifiedBy(session, bound, ...Object.values(faulty));
    expect(good?.error).toBeNull();
    expect(JSON.parse(good?.out ?? '')).toEqual(disclosed);
    expect(Object.keys(faulty).filter((_, at) => results[at]?.error === null)).toEqual([]);
    // The audience of the holder's presentation is not one of the token, unless it has its own.
    const own = bind(`${issue({ ...holderOf, aud: 'https://else.example' })}~`);
    expect((await verifiedBy(await sessionOf(own, { audience: ['https://v.example'] }), own))[0]?.error).toContain(
      'aud',
    );
  });

  it('requires key binding if its nonce is expected, and says what is left open', async () => {
    const session = await sessionOf(whole, { nonce: 'n-1' });
    const [none, good] = await verifiedBy(session, whole, bind(whole));
    expect([none?.error, good?.error]).toEqual([expect.any(String), null]);
    const open = wordsOf(await sessionOf(bind(whole)), 'verify');
    expect(open).toContain('not set an expected nonce');
    expect(open).toContain('for 300 seconds');
    expect(wordsOf(await sessionOf(bind(whole), { maxAge: secondsOfMs(60_000) }), 'verify')).not.toContain('for 300');
    expect(wordsOf(await sessionOf(`${issue({ a: 1 })}~${bind('').slice(0)}`), 'verify')).toContain(
      "needs the holder's key",
    );
  });

  it('issues one like it, which this page accepts', async () => {
    const session = await sessionOf(bind(whole));
    const made = await signedBy(session);
    await isAccepted(made);
    const [header = '', content = ''] = made.split('.').map((part) => Buffer.from(part, 'base64url').toString());
    expect(JSON.parse(header)).toEqual({ alg: 'ES256', typ: 'example+sd-jwt' });
    expect(JSON.parse(content)).toMatchObject({ iss: payload.iss, _sd_alg: 'sha-256', ...holderOf });
    const [verified] = await verifiedBy(await sessionOf(whole), made);
    expect(JSON.parse(verified?.out ?? '')).toEqual(disclosed);
    const notes = wordsOf(session, 'sign');
    expect(notes).toContain('2 digests of this token have no disclosure');
    expect(notes).toContain('The holder makes the key binding JWT');
  });

  it.each(['flattened', 'general'])('reads and issues the JSON serialization: %s', async (form) => {
    const [h, p, s] = issued.split('.');
    const entry = { protected: h, signature: s, header: { disclosures: all, kb_jwt: bind(whole).slice(whole.length) } };
    const token = JSON.stringify(form === 'general' ? { payload: p, signatures: [entry] } : { payload: p, ...entry });
    const session = await sessionOf(token, { nonce: 'n-1' });
    const [good] = await verifiedBy(session, token);
    expect(good?.error).toBeNull();
    expect(JSON.parse(good?.out ?? '')).toEqual(disclosed);
    const made = await signedBy(session);
    expect(made).toContain('"disclosures"');
    await isAccepted(made);
  });

  it('is written for jose only, and not for disclosures that a verifier must reject', async () => {
    const session = await sessionOf(whole);
    for (const name of targetNames.filter((each) => each !== 'jose'))
      expect(wordsOf(session, 'verify', name)).toContain('does not read SD-JWTs');
    expect(wordsOf(await sessionOf(presented(disclose('s', 'a', 1))), 'verify')).toContain(
      'Code must reject this token: no digest',
    );
  });

  it('keeps any text as text, and refuses a number that would change', async () => {
    const hostile = 'a"b\'c\\d`e$f${g}\n\r\u2028*/ // </script>';
    const inner = disclose('s', hostile, { [hostile]: [hostile], __proto__x: 1 });
    const value = { [`${hostile}2`]: hostile, _sd: [digest(inner)] };
    const made = await signedBy(await sessionOf(`${issue(value)}~${inner}~`));
    const session = await sessionOf(made);
    const [verified] = await verifiedBy(session, made);
    expect(JSON.parse(verified?.out ?? '')).toEqual({
      [`${hostile}2`]: hostile,
      [hostile]: { [hostile]: [hostile], __proto__x: 1 },
    });
    const big = b64('["s","a",12345678901234567890]');
    expect(wordsOf(await sessionOf(`${issue({ _sd: [digest(big)] })}~${big}~`), 'sign')).toContain(
      'a value would change',
    );
  });
});
