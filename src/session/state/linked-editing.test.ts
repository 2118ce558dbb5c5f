import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jwkMembersOf } from '../../core/crypto/openssl/jwk-members.ts';
import { noPolicy } from '../../core/claims/policy.ts';
import { seconds } from '../../core/claims/numeric-date.ts';
import { verdictAt } from '../../core/claims/check-claims.ts';
import { structureWords } from '../../core/token/words.ts';
import { preparedClaims } from '../reading/claims.ts';
import { emptySession } from './reduce.ts';
import { signatureVerdict } from '../signature/signature-verdict.ts';
import { headerTyped, keyTyped, openSession, payloadTyped, secretKey, tokenTyped } from '../testing.ts';
import { tokenOfSource } from './source.ts';

const b64 = (text: string): string => Buffer.from(text).toString('base64url');
const hs256 = (header: string, payload: string, key: string): string => {
  const input = `${b64(header)}.${b64(payload)}`;
  return `${input}.${createHmac('sha256', key).update(input).digest('base64url')}`;
};
const header = '{"alg":"HS256","typ":"JWT"}';
const key = 'a-shared-secret-of-32-bytes-or-so';
const token = hs256(header, '{"sub":"1"}', key);
const other = 'another-shared-secret-of-32-bytes';

const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const ecPublic = ec.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const ecPrivate = ec.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const es256 = (() => {
  const input = `${b64('{"alg":"ES256"}')}.${b64('{"sub":"1"}')}`;
  return `${input}.${sign('sha256', Buffer.from(input), { key: ec.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
})();

const verdictOf = (session: ReturnType<typeof openSession>) => {
  const { verdict, reason } = signatureVerdict(session.store.get());
  return { verdict, reason };
};

describe('rule 1: only three things sign', () => {
  it('typing a token or a key verifies and never signs', async () => {
    const s = openSession();
    s.say(tokenTyped(token), keyTyped(other));
    await s.settle();
    expect(s.text()).toBe(token);
    expect(verdictOf(s)).toEqual({ verdict: 'rejected', reason: 'wrong-secret' });
    s.say(keyTyped(key));
    await s.settle();
    expect(s.text()).toBe(token);
    expect(verdictOf(s).verdict).toBe('verified');
  });

  it('an edit of the payload signs if a key here can', async () => {
    const s = openSession();
    s.say(tokenTyped(token), keyTyped(key));
    await s.settle();
    s.say(payloadTyped('{"sub":"2"}'));
    await s.settle();
    expect(s.text()).toBe(hs256(header, '{"sub":"2"}', key));
    expect(verdictOf(s).verdict).toBe('verified');
  });

  it('a later change of key verifies the exact token that was signed here', async () => {
    const s = openSession();
    s.say(tokenTyped(token), keyTyped(key));
    await s.settle();
    s.say(payloadTyped('{"sub":"2"}'));
    await s.settle();
    s.say(keyTyped(other));
    await s.settle();
    expect(s.text()).toBe(hs256(header, '{"sub":"2"}', key));
    expect(verdictOf(s)).toEqual({ verdict: 'rejected', reason: 'wrong-secret' });
  });

  it('a key typed after an edit does not sign, and Sign does', async () => {
    const s = openSession();
    s.say(tokenTyped(token), payloadTyped('{"sub":"2"}'), keyTyped(key));
    await s.settle();
    expect(verdictOf(s)).toEqual({ verdict: 'rejected', reason: 'edited-not-signed' });
    s.say({ type: 'sign-pressed' });
    await s.settle();
    expect(s.text()).toBe(hs256(header, '{"sub":"2"}', key));
    expect(verdictOf(s).verdict).toBe('verified');
  });
});

describe('rule 2: without a usable key the old signature stays', () => {
  it('is edited-not-signed and unchecked without a key', async () => {
    const s = openSession();
    s.say(tokenTyped(token), payloadTyped('{"sub":"2"}'));
    await s.settle();
    expect(s.text()).toBe(`${b64(header)}.${b64('{"sub":"2"}')}.${token.split('.')[2]}`);
    expect(verdictOf(s)).toEqual({ verdict: 'unchecked', reason: 'edited-not-signed' });
  });

  it('reports the result of the computation if a public key is given', async () => {
    const s = openSession();
    s.say(tokenTyped(es256), keyTyped(ecPublic));
    await s.settle();
    expect(verdictOf(s).verdict).toBe('verified');
    s.say(payloadTyped('{"sub":"2"}'));
    await s.settle();
    expect(verdictOf(s)).toEqual({ verdict: 'rejected', reason: 'edited-not-signed' });
    s.say(payloadTyped('{"sub":"1"}'));
    await s.settle();
    expect(verdictOf(s).verdict).toBe('verified');
  });
});

describe('rule 3: only inputs of the cryptography increase the revision', () => {
  it('leaves the revision alone when an expectation changes', async () => {
    const s = openSession();
    s.say(tokenTyped(token), keyTyped(key));
    const { revision } = await s.settle();
    s.say({ type: 'policy-set', field: 'issuer', policy: { ...noPolicy, issuer: ['me'] } });
    expect(s.store.get().revision).toBe(revision);
    expect(verdictOf(s).verdict).toBe('verified');
  });
});

describe('rule 4: structure and signature are two questions', () => {
  it('signs a broken payload as typed, and reports that it is malformed', async () => {
    const s = openSession();
    s.say(tokenTyped(token), keyTyped(key), payloadTyped('{"sub":'));
    await s.settle();
    expect(s.text()).toBe(hs256(header, '{"sub":', key));
    expect(s.payload()).toBe('{"sub":');
    expect(structureWords(tokenOfSource(s.store.get().source)).verdict).toBe('malformed');
    expect(verdictOf(s).verdict).toBe('verified');
  });

  it('keeps the old signature under a broken header, unchecked', async () => {
    const s = openSession();
    s.say(tokenTyped(token), keyTyped(key), headerTyped('{"alg":"HS256"'));
    await s.settle();
    expect(s.text()).toBe(`${b64('{"alg":"HS256"')}.${token.split('.').slice(1).join('.')}`);
    expect(verdictOf(s)).toEqual({ verdict: 'unchecked', reason: 'token-corrupted-header' });
  });

  it('accepts text as a well-formed payload of a JWS', async () => {
    const s = openSession();
    const text = hs256(header, 'just text', key);
    s.say(tokenTyped(text), keyTyped(key));
    await s.settle();
    expect(s.payload()).toBe('just text');
    expect(structureWords(tokenOfSource(s.store.get().source)).verdict).toBe('well-formed');
    expect(verdictOf(s).verdict).toBe('verified');
  });
});

describe('rule 5: none', () => {
  const unsecured = `${b64('{"alg":"none"}')}.${b64('{"sub":"1"}')}.`;

  it('is unchecked with an empty third part, even if a key is given', async () => {
    const s = openSession();
    s.say(tokenTyped(unsecured), keyTyped(key));
    await s.settle();
    expect(verdictOf(s)).toEqual({ verdict: 'unchecked', reason: 'alg-none' });
  });

  it('is rejected with any other third part', async () => {
    const s = openSession();
    s.say(tokenTyped(`${unsecured}AAAA`));
    await s.settle();
    expect(verdictOf(s)).toEqual({ verdict: 'rejected', reason: 'alg-none' });
  });

  it('empties the signature when it is chosen', async () => {
    const s = openSession();
    s.say(tokenTyped(token), keyTyped(key), { type: 'algorithm-chosen', alg: 'none' });
    await s.settle();
    expect(s.text()).toBe(`${b64('{"alg":"none","typ":"JWT"}')}.${b64('{"sub":"1"}')}.`);
    expect(verdictOf(s)).toEqual({ verdict: 'unchecked', reason: 'alg-none' });
  });

  it('adds a missing third part only by signing', async () => {
    const s = openSession();
    const two = token.split('.').slice(0, 2).join('.');
    s.say(tokenTyped(two), payloadTyped('{"sub":"2"}'));
    await s.settle();
    expect(s.text()).toBe(`${b64(header)}.${b64('{"sub":"2"}')}`);
    s.say(keyTyped(key), { type: 'sign-pressed' });
    await s.settle();
    expect(s.text()).toBe(hs256(header, '{"sub":"2"}', key));
  });
});

describe('rule 6: one history', () => {
  it('groups typing in one field, and covers token, key and expectations alike', async () => {
    const s = openSession();
    s.say(tokenTyped(token), keyTyped(key));
    s.pause(100);
    const pane = s.payload() ?? '';
    s.say(...['1 ', '1 2', '1 23'].map((sub) => payloadTyped(pane.replace('"1"', `"${sub}"`))));
    await s.settle();
    const signed = s.text();
    s.say({ type: 'undone' });
    await s.settle();
    expect(s.text()).toBe(token);
    expect(verdictOf(s).verdict).toBe('verified');
    s.say({ type: 'redone' });
    await s.settle();
    expect(s.text()).toBe(signed);
    s.say({ type: 'undone' }, { type: 'undone' }, { type: 'undone' });
    await s.settle();
    expect(s.text()).toBe('');
    expect(s.store.get().key.text).toBe('');
  });

  it('restores everything after Clear', async () => {
    const s = openSession();
    s.say(tokenTyped(token), keyTyped(key), {
      type: 'loaded',
      source: emptySession.source,
      key: emptySession.key,
      policy: noPolicy,
      intent: 'verify',
    });
    await s.settle();
    expect(s.text()).toBe('');
    s.say({ type: 'undone' });
    await s.settle();
    expect(s.text()).toBe(token);
    expect(verdictOf(s).verdict).toBe('verified');
  });

  it('signs after redo if the signature was still being computed', async () => {
    const s = openSession();
    s.say(tokenTyped(token), keyTyped(key));
    await s.settle();
    s.say(payloadTyped('{"sub":"2"}'), { type: 'undone' }, { type: 'redone' });
    await s.settle();
    expect(s.text()).toBe(hs256(header, '{"sub":"2"}', key));
  });
});

describe('rule 7: the source contains the whole pasted text', () => {
  it('edits the token inside its wrapping', async () => {
    const s = openSession();
    s.say(tokenTyped(`Authorization: Bearer ${token}\n`), keyTyped(key), payloadTyped('{"sub":"2"}'));
    await s.settle();
    expect(s.text()).toBe(`Authorization: Bearer ${hs256(header, '{"sub":"2"}', key)}\n`);
  });

  it('does not put line breaks inside a token back', async () => {
    const s = openSession();
    const broken = `"${token.slice(0, 30)}\n${token.slice(30)}"`;
    s.say(tokenTyped(broken), keyTyped(key));
    await s.settle();
    expect(verdictOf(s).verdict).toBe('verified');
    s.say(payloadTyped('{"sub":"2"}'));
    await s.settle();
    expect(s.text()).toBe(`"${hs256(header, '{"sub":"2"}', key)}"`);
  });

  const edited = hs256(header, '{"sub":"2"}', key);
  const standard = (text: string): string => Buffer.from(text).toString('base64');

  it.each<[string, (of: string) => string]>([
    ['percent-encoding', (of) => `https://x.example/cb?state=a%20b&id_token=${of.replaceAll('.', '%2E')}&z=1`],
    ['percent-encoding twice', (of) => `next=${of.replaceAll('.', '%252E')}`],
    ['base64', standard],
    ['base64 in a Kubernetes secret', (of) => `data:\n  token: ${standard(of)}\n`],
    ['a command', (of) => `curl -sS 'https://x.example/me' \\\n  -H 'Authorization: Bearer ${of}' \\\n  --compressed`],
    ['a cookie line', (of) => `Cookie: theme=dark; session=${of}; lang=en`],
  ])('restores %s on an edit, so that the whole text can be copied back', async (_, written) => {
    const s = openSession();
    s.say(keyTyped(key), tokenTyped(written(token)));
    await s.settle();
    expect(verdictOf(s).verdict).toBe('verified');
    s.say(payloadTyped('{"sub":"2"}'));
    await s.settle();
    expect(s.text()).toBe(written(edited));
    expect(verdictOf(s).verdict).toBe('verified');
    s.say({ type: 'undone' });
    expect(s.text()).toBe(written(token));
  });

  it('keeps the edits of each token when another token of the text is chosen', async () => {
    const third = hs256(header, '{"sub":"3"}', key);
    const written = (a: string, b: string): string => `{"access_token":"${a}","id_token":"${b}"}`;
    const s = openSession();
    s.say(keyTyped(key), tokenTyped(written(token, third)), payloadTyped('{"sub":"2"}'));
    await s.settle();
    s.say({ type: 'token-chosen', chosen: 1 });
    expect(JSON.parse(s.payload() ?? '')).toEqual({ sub: '3' });
    s.say(payloadTyped('{"sub":"4"}'));
    await s.settle();
    expect(s.text()).toBe(written(edited, hs256(header, '{"sub":"4"}', key)));
    s.say({ type: 'token-chosen', chosen: 0 });
    await s.settle();
    expect(JSON.parse(s.payload() ?? '')).toEqual({ sub: '2' });
    expect(s.text()).toBe(written(edited, hs256(header, '{"sub":"4"}', key)));
    expect(verdictOf(s).verdict).toBe('verified');
    s.say({ type: 'undone' }, { type: 'undone' }, { type: 'undone' });
    await s.settle();
    expect(s.text()).toBe(written(edited, third));
    s.say({ type: 'undone' });
    expect(s.text()).toBe(written(token, third));
  });
});

describe('rule 8: text in no known key form is one secret, and every character counts', () => {
  it('counts the final line break', async () => {
    const s = openSession();
    s.say(tokenTyped(token), keyTyped(`${key}\n`));
    await s.settle();
    expect(verdictOf(s)).toEqual({ verdict: 'rejected', reason: 'wrong-secret' });
  });
});

describe('rule 10: claims are rejected if a check fails, accepted if one ran and none failed, otherwise unchecked', () => {
  const claims = (payload: string, issuer: readonly string[] = []) => {
    const s = openSession();
    s.say(tokenTyped(hs256(header, payload, key)), {
      type: 'policy-set',
      field: 'issuer',
      policy: { ...noPolicy, issuer },
    });
    return verdictAt(preparedClaims(s.store.get()), seconds(1000)).verdict;
  };

  it('names the checks that ran', () => {
    expect(claims('{"exp":999}')).toBe('rejected');
    expect(claims('{"exp":2000}')).toBe('accepted');
    expect(claims('{"sub":"1"}')).toBe('unchecked');
    expect(claims('{"exp":2000,"iss":"you"}', ['me'])).toBe('rejected');
  });
});

describe('rule 11: a key that only the token contains never leads to Verified', () => {
  it('is embedded-jwk, and says whether it matches', async () => {
    const jwk = jwkMembersOf(ec.publicKey);
    const input = `${b64(JSON.stringify({ alg: 'ES256', jwk }))}.${b64('{}')}`;
    const signature = sign('sha256', Buffer.from(input), { key: ec.privateKey, dsaEncoding: 'ieee-p1363' }).toString(
      'base64url',
    );
    const s = openSession();
    s.say(tokenTyped(`${input}.${signature}`));
    await s.settle();
    expect(verdictOf(s)).toEqual({ verdict: 'unchecked', reason: 'embedded-jwk' });
    expect(signatureVerdict(s.store.get()).text).toContain('the signature matches it');
    s.say(keyTyped(ecPublic));
    await s.settle();
    expect(verdictOf(s).verdict).toBe('verified');
  });
});

describe('rule 12: typing a payload starts a token if there is none', () => {
  it('gives it the header of HS256', async () => {
    const s = openSession();
    s.say(payloadTyped('{"a":1}'));
    await s.settle();
    expect(s.text()).toBe(`${b64(header)}.${b64('{"a":1}')}`);
    expect(verdictOf(s)).toEqual({ verdict: 'unchecked', reason: 'edited-not-signed' });
    s.say(keyTyped(key), payloadTyped('{"a":12}'));
    await s.settle();
    expect(s.text()).toBe(hs256(header, '{"a":12}', key));
  });
});

describe('evidence is never rewritten', () => {
  it('keeps the bytes of the header, spaces and CRLF, when the payload of RFC 7515 A.1 is edited', async () => {
    const a1 =
      'eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
    const s = openSession();
    s.say(
      tokenTyped(a1),
      payloadTyped(
        Buffer.from(a1.split('.')[1] ?? '', 'base64url')
          .toString()
          .replace('joe', 'eve'),
      ),
    );
    expect(s.text().split('.')[0]).toBe('eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9');
    expect(Buffer.from(s.text().split('.')[1] ?? '', 'base64url').toString()).toBe(
      '{"iss":"eve",\r\n "exp":1300819380,\r\n "http://example.com/is_root":true}',
    );
  });

  it('keeps big numbers, exponents, escapes and duplicate names of a compact payload', async () => {
    const payload = '{"n":100002348117421473,"f":1.0,"e":1e3,"u":"\\u0041","n":2,"sub":"1"}';
    const s = openSession();
    s.say(tokenTyped(hs256(header, payload, key)), keyTyped(key));
    s.say(payloadTyped((s.payload() ?? '').replace('"sub": "1"', '"sub": "2"')));
    await s.settle();
    expect(s.text()).toBe(hs256(header, payload.replace('"sub":"1"', '"sub":"2"'), key));
  });

  it('does not change an ECDSA token unless an input changes', async () => {
    const s = openSession();
    s.say(tokenTyped(es256), keyTyped(ecPrivate), payloadTyped('{"sub":"2"}'));
    await s.settle();
    const signed = s.text();
    s.say(
      { type: 'policy-set', field: 'issuer', policy: { ...noPolicy, issuer: ['me'] } },
      keyTyped(ecPublic),
      keyTyped(secretKey(ecPrivate).text),
    );
    await s.settle();
    expect(s.text()).toBe(signed);
    expect(verdictOf(s).verdict).toBe('verified');
  });

  it('writes an unencoded payload as it is (RFC 7797 §3)', async () => {
    const s = openSession();
    const head = b64('{"alg":"HS256","b64":false,"crit":["b64"]}');
    const made = (payload: string) =>
      `${head}.${payload}.${createHmac('sha256', key).update(`${head}.${payload}`).digest('base64url')}`;
    s.say(tokenTyped(made('$02')), keyTyped(key));
    await s.settle();
    expect(s.payload()).toBe('$02');
    expect(verdictOf(s).verdict).toBe('verified');
    s.say(payloadTyped('$03'));
    await s.settle();
    expect(s.text()).toBe(made('$03'));
  });
});
