import { describe, expect, it } from 'vitest';
import { bareCertificate } from '../../core/diagnose/families/key-text/fixtures/certificate.ts';
import { embeddedKeyLike } from '../../core/keys/embedded-keys.ts';
import { noKey } from '../../core/keys/key.ts';
import { openKeys } from '../../core/keys/open-keys.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import {
  b64,
  ec,
  es256,
  jwkText,
  otherEc,
  signatureOf,
  signed,
  signedPayload,
  signingSecret,
} from '../doctor/doctor-cases/signers.ts';
import { keyTyped, openSession, tokenTyped } from '../testing.ts';
import { signatureVerdict } from './signature-verdict.ts';

async function verdictOn(token: string, key: string) {
  const { say, settle } = openSession();
  say(tokenTyped(token), keyTyped(key));
  return signatureVerdict(await settle());
}

const ofHeader = (header: string) => verdictOn(signed(`${b64(header)}.${signedPayload}`), signingSecret);

describe('a header with two members of one name', () => {
  it.each([
    ['alg', '{"alg":"RS256","alg":"HS256"}'],
    ['alg', '{"alg":"none","alg":"HS256"}'],
    ['alg', '{"alg":"HS256","\\u0061lg":"HS256"}'],
    ['crit', '{"alg":"HS256","crit":["x"],"x":1,"crit":["b64"],"b64":true}'],
    ['x', '{"alg":"HS256","jwk":{"x":"a","x":"b"}}'],
  ])('warns and names %s: %s', async (name, header) => {
    const verdict = await ofHeader(header);
    expect(verdict).toMatchObject({ verdict: 'verified', warnings: ['strict-refuses'], tone: 'warn' });
    expect(verdict.text).toContain(`${name} more than once`);
  });

  it('does not concern one name at two levels', async () => {
    expect(await ofHeader('{"alg":"HS256","a":{"alg":"HS256"}}')).toMatchObject({ warnings: [], tone: 'good' });
  });
});

describe('b64 and crit', () => {
  it('warn if b64 is false and not critical', async () => {
    const verdict = await ofHeader('{"alg":"HS256","b64":false}');
    expect(verdict).toMatchObject({ verdict: 'verified', warnings: ['crit-unknown'], tone: 'warn' });
    expect(verdict.text).toContain('does not name it in crit');
  });

  it('warn if crit names b64 twice', async () => {
    expect(await ofHeader('{"alg":"HS256","b64":true,"crit":["b64","b64"]}')).toMatchObject({
      verdict: 'verified',
      warnings: ['crit-unknown'],
    });
  });

  it.each(['"b64":true', '"b64":true,"crit":["b64"]'])('are silent for %s', async (members) => {
    expect(await ofHeader(`{"alg":"HS256",${members}}`)).toMatchObject({ warnings: [], tone: 'good' });
  });
});

it('warns if a JWK has two members of one name', async () => {
  const doubled = `${jwkText(otherEc.publicKey).slice(0, -1)},${jwkText(ec.publicKey).slice(1)}`;
  const verdict = await verdictOn(es256(), doubled);
  expect(verdict).toMatchObject({ verdict: 'verified', warnings: ['strict-refuses'], tone: 'warn' });
  expect(verdict.text).toContain('the key contains the member');
});

describe('a key that the header contains in another way', () => {
  const jwk = jwkText(ec.publicKey);
  it.each([
    ['as string', JSON.stringify(jwk)],
    ['in a list', `[${jwk}]`],
    ['with an unreadable private value', `{"d":"x",${jwk.slice(1)}`],
    ['before another one', `${jwk},"jwk":${jwkText(otherEc.publicKey)}`],
  ])('is the token’s own: %s', async (_, value) => {
    const input = `${b64(`{"alg":"ES256","jwk":${value}}`)}.${signedPayload}`;
    const verdict = await verdictOn(`${input}.${signatureOf('ES256', input, ec.privateKey)}`, jwk);
    expect(verdict.verdict).toBe('verified');
    expect(verdict.warnings).toContain('key-from-token');
  });

  it.each([
    ['as string', JSON.stringify(bareCertificate)],
    ['in base64url', JSON.stringify([Buffer.from(bareCertificate, 'base64').toString('base64url')])],
  ])('is the token’s own as certificate %s', async (_, x5c) => {
    const header: unknown = JSON.parse(`{"alg":"ES256","x5c":${x5c},"jwk":null}`);
    const pem = `-----BEGIN CERTIFICATE-----\n${bareCertificate}\n-----END CERTIFICATE-----`;
    const found = await openKeys({ ...noKey, text: pem });
    const token = parseToken(`${b64(JSON.stringify(header))}.e30.`);
    const own = found.keys[0];
    if (token.kind !== 'jws' || own === undefined) throw new Error('No key');
    expect((await embeddedKeyLike(token, own.jwk))?.member).toBe('x5c');
  });
});
