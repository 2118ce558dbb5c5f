import * as node from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jwkMembersOf } from '../../crypto/openssl/jwk-members.ts';
import { diagnoseBoxes } from '../testing.ts';

const b64 = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
const secret = 'a secret of thirty-two characters or more';
const { privateKey } = node.generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

function shared(claims: object): string {
  const input = `${b64({ alg: 'HS256' })}.${b64(claims)}`;
  return `${input}.${node.createHmac('sha256', secret).update(input).digest('base64url')}`;
}
function pushed(iss: string, kid: string): string {
  const input = `${b64({ alg: 'ES256', kid })}.${b64({ iss, iat: 1_700_000_000 })}`;
  return `${input}.${node.sign('sha256', Buffer.from(input), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}
const causesIn = async (pasted: string, key: string) =>
  (await diagnoseBoxes(pasted, key)).flatMap(({ findings }) => findings.map(({ cause }) => cause));

describe('a token under the name of another one', () => {
  it('is reported where it is called a refresh token', async () => {
    const access = shared({ token_type: 'access', user_id: 1 });
    expect(await causesIn(`{"refresh":"${access}"}`, secret)).toContain('wrong-token-kind');
    expect(await causesIn(`refreshToken=${access}`, secret)).toContain('wrong-token-kind');
  });

  it('is not reported under its own name, or if it does not say what it is', async () => {
    expect(await causesIn(`{"access":"${shared({ token_type: 'access' })}"}`, secret)).not.toContain(
      'wrong-token-kind',
    );
    expect(await causesIn(`{"refresh":"${shared({ user_id: 1 })}"}`, secret)).not.toContain('wrong-token-kind');
  });
});

describe('the IDs of key and team', () => {
  it('are swapped if the name of the file says so', async () => {
    const token = pushed('KEY1234567', 'TEAM123456');
    expect(await causesIn(token, `AuthKey_KEY1234567.p8\n${pem}`)).toContain('provider-issuer-form');
    expect(await causesIn(`AuthKey_KEY1234567.p8 ${token}`, pem)).toContain('provider-issuer-form');
  });

  it('are not swapped without the name of a file, or with the one of kid', async () => {
    expect(await causesIn(pushed('KEY1234567', 'TEAM123456'), pem)).not.toContain('provider-issuer-form');
    const right = pushed('TEAM123456', 'KEY1234567');
    expect(await causesIn(right, `AuthKey_KEY1234567.p8\n${pem}`)).not.toContain('provider-issuer-form');
  });
});

describe('the algorithm of NATS', () => {
  const ed = node.generateKeyPairSync('ed25519');
  const jwk = JSON.stringify(jwkMembersOf(ed.publicKey));
  const named = (alg: string): string => {
    const input = `${b64({ typ: 'JWT', alg })}.${b64({ iss: 'ADB', sub: 'UDX', nats: { type: 'user', version: 2 } })}`;
    return `${input}.${node.sign(null, Buffer.from(input), ed.privateKey).toString('base64url')}`;
  };
  const sentencesIn = async (pasted: string, key: string) =>
    (await diagnoseBoxes(pasted, key)).flatMap(({ findings }) => findings.map(({ sentence }) => sentence)).join('\n');

  it('is right there, so the signer need not change it', async () => {
    const creds = `-----BEGIN NATS USER JWT-----\n${named('ed25519-nkey')}\n------END NATS USER JWT------\n`;
    expect(await causesIn(creds, '')).toEqual(['alg-nonstandard-name']);
    expect(await sentencesIn(creds, '')).toMatch(/as NATS does for Ed25519[^]*paste iss into the Key box/);
    expect(await sentencesIn(creds, jwk)).toMatch(/as NATS does\. The signature is Ed25519/);
  });

  it('is not a name that is only similar', async () => {
    expect(await sentencesIn(named('ed25519-key'), '')).toMatch(/The signer must write "alg":"Ed25519"/);
    expect(await sentencesIn(named('ed25519-key'), jwk)).toMatch(/The signer must write "alg":"Ed25519"/);
  });
});
