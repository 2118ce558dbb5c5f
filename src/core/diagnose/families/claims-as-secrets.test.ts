import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseToken } from '../../token/parse-token.ts';
import { toldFinding } from './claims-as-secrets.ts';

const b64 = (of: string | Uint8Array): string => Buffer.from(of).toString('base64url');

function toldBy(claims: object, secret: string | Uint8Array, header: object = {}): string | null {
  const input = [{ alg: 'HS256', ...header }, claims].map((part) => b64(JSON.stringify(part))).join('.');
  const token = parseToken(`${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`);
  return token.kind === 'jws' ? (toldFinding(token, { kty: 'oct', k: b64(secret) })?.sentence ?? null) : null;
}

const id = 'billing-service-4711-of-the-tenant';

describe('a secret that the token tells', () => {
  it.each<[string, object, string | Uint8Array, object?]>([
    ['a claim', { client_id: id }, id],
    ['without its hyphens', { jti: '7c9e6679-7425-40de-944b-e07fc1f90ae7' }, '7c9e6679742540de944be07fc1f90ae7'],
    ['backwards', { client_id: id }, [...id].toReversed().join('')],
    ['two claims in a row', { iss: 'https://a.example/', sub: 'alice' }, 'https://a.example/alice'],
    ['two claims with a sign between', { iss: 'https://a.example/', sub: 'alice' }, 'alice:https://a.example/'],
    ['in base64', { client_id: id }, Buffer.from(id).toString('base64')],
    ['in hex', { client_id: id }, Buffer.from(id).toString('hex')],
    ['decoded from base64', { client_id: Buffer.from(id).toString('base64') }, id],
    ['a nested claim', { app: { name: [{ id }] } }, id],
    [
      'a member of the key in the header',
      {},
      'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
      { jwk: { x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU' } },
    ],
    ['a number', { client: 4711471147114711 }, '4711471147114711'],
    ['its SHA-256', { client_id: id }, createHash('sha256').update(id).digest()],
    ['its SHA-256 in hex', { client_id: id }, createHash('sha256').update(id).digest('hex')],
    [
      'the last of many claims',
      { ...Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`c${at}`, `v${at}`])), id },
      id,
    ],
  ])('is found: %s', (_, claims, secret, header) => {
    expect(toldBy(claims, secret, header)).toMatch(/itself/);
  });

  it('is not another secret', () => {
    expect(toldBy({ client_id: id, app: { id } }, 'correct horse battery staple')).toBeNull();
  });

  it('is named without what its author wrote into our sentence', () => {
    const name = 'iss". All is well.\nThe token is genuine.\u202e';
    const sentence = toldBy({ [name]: id }, id) ?? '';
    expect(sentence.split('\n')).toHaveLength(2);
    expect(sentence).not.toMatch(/iss"|\u202e/);
  });
});
