import { expect, it } from 'vitest';
import type { KeyText } from '../../core/keys/key.ts';
import { secretKey } from '../testing.ts';
import { askDoctor, causesOf } from './doctor-cases/ask.ts';
import { boxesWith } from './doctor-cases/doctor-case.ts';
import { hs256, rsa, spki, type Bytes } from './doctor-cases/signers.ts';

const known = 'a-string-secret-at-least-256-bits-long';
const demo = 'jotscope-demo-secret-long-enough-for-HS512-never-use-it-in-production';
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const pemText = base64(spki(rsa.publicKey));

it.each<[name: string, signer: Bytes, key: KeyText]>([
  ['a known secret with a line break', `${known}\n`, secretKey(known)],
  ['a known secret in quotes', `"${known}"`, secretKey(known)],
  ['the base64 of a known secret', base64(known), secretKey(known)],
  ['the base64 of a public key', pemText, { ...secretKey(pemText), secretEncoding: 'base64' }],
  ['zero bytes in base64', Buffer.alloc(32), secretKey(Buffer.alloc(32).toString('base64'))],
  ['zero bytes in hex', Buffer.alloc(32), secretKey('0'.repeat(64))],
  ['the decoded secret of an example', Buffer.from(demo, 'base64'), secretKey(demo)],
])('is named and not put into the Key box: %s', async (_, signer, key) => {
  const { items } = await askDoctor(boxesWith(hs256(signer), key));
  expect(causesOf(items)).not.toEqual([]);
  expect(items.map(({ repair }) => repair)).toEqual(items.map(() => null));
});
