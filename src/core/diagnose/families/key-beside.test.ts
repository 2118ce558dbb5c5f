import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { diagnoseBoxes, boxesVerify } from '../testing.ts';

const secret = 'Zp9!kQ2#vR7xW4mN8tB5yC1uD6fG3hJ0';
const encode = (text: string): string => Buffer.from(text).toString('base64url');

function hs256(of: string | Uint8Array): string {
  const input = `${encode('{"alg":"HS256"}')}.${encode('{"sub":"jane"}')}`;
  return `${input}.${createHmac('sha256', of).update(input).digest('base64url')}`;
}

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .publicKey.export({ type: 'spki', format: 'pem' })
  .toString();
const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const input = `${encode('{"alg":"RS256"}')}.${encode('{"sub":"jane"}')}`;
const rs256 = `${input}.${createSign('sha256').update(input).sign(privateKey, 'base64url')}`;
const random = Buffer.from('8f1c6d02b7e94a53d85f0e71c2a4963b', 'hex').toString('base64');

const rows = [
  {
    causes: ['wrong-secret'],
    name: 'a secret in a .env file',
    pasted: `JWT_SECRET=${secret}\nTOKEN=${hs256(secret)}\n`,
    key: 'another secret altogether 5551',
    says: /the same text as the token, as “JWT_SECRET”, not the one in the Key box/,
  },
  {
    causes: ['no-key'],
    name: 'a secret, with nothing in the key box',
    pasted: `JWT_SECRET=${secret}\nTOKEN=${hs256(secret)}\n`,
    key: '',
    says: /Put it into the Key box\.$/,
  },
  {
    causes: ['wrong-secret', 'secret-is-base64'],
    name: 'a secret in base64',
    pasted: `JWT_SECRET=${random}\nTOKEN=${hs256(Buffer.from(random, 'base64'))}\n`,
    key: 'another secret altogether 5551',
    says: /decoded it to 16 bytes/,
  },
  {
    causes: ['wrong-key'],
    name: 'a public key',
    pasted: `${rs256}\n\n${pem}`,
    key: other,
    says: /in the same text as the token, not the one/,
  },
] as const;

describe('a key next to the token', () => {
  it.each(rows)('is reported with its proof: $name', async ({ causes, pasted, key, says }) => {
    const [top, ...others] = (await diagnoseBoxes(pasted, key)).filter(({ kind }) => kind === 'proven');
    expect([top?.findings.map(({ cause }) => cause), others]).toEqual([causes, []]);
    expect(top?.findings.map(({ sentence }) => sentence).join(' ')).toMatch(says);
    expect(top?.repair?.key && (await boxesVerify(pasted, top.repair.key))).toBe(true);
  });

  it.each([
    ['of another token', `JWT_SECRET=${secret}\nTOKEN=${hs256('some one else’s')}\n`, 'another secret altogether 5551'],
    ['of another pair', `${rs256}\n\n${other}`, other],
  ])('is not claimed if it is %s', async (_, pasted, key) => {
    expect((await diagnoseBoxes(pasted, key)).filter(({ kind }) => kind === 'proven')).toEqual([]);
  });
});
