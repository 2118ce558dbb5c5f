import { describe, expect, it } from 'vitest';
import { emptySession } from '../../session/state/reduce.ts';
import { boxTextOf } from '../../session/state/source.ts';
import { createStore } from '../../session/state/store.ts';
import { keyTyped, secretKey, tokenTyped } from '../../session/testing.ts';
import { takeFile, type Drop } from './take-file.ts';

const token = `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.${'A'.repeat(43)}`;
const jwk = '{"kty":"oct","k":"c2VjcmV0"}';

const utf16 = (text: string, isLittle: boolean): ArrayBuffer => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return view.buffer;
};

/**
 * Returns what a drop on a page with a token and a key leaves in both boxes, and what the page
 * says.
 */
async function drop(file: File, more: Partial<Drop> = {}) {
  const store = createStore(emptySession);
  store.dispatch(tokenTyped('old token'));
  store.dispatch(keyTyped('old key'));
  const says = await takeFile(store, { file, isFolder: false, count: 1, isOnKey: false, ...more });
  const { source, key } = store.get();
  return { token: boxTextOf(source), key: key.text, says };
}

const nothingChanged = { token: 'old token', key: 'old key' };

describe('a dropped file', () => {
  it.each<[string, ArrayBuffer | string]>([
    ['UTF-8', token],
    ['UTF-8 with a byte-order mark', `\uFEFF${token}`],
    ['UTF-16, little-endian', utf16(`\uFEFF${token}`, true)],
    ['UTF-16, big-endian', utf16(`\uFEFF${token}`, false)],
  ])('is read as %s', async (_, content) => {
    expect(await drop(new File([content], 'a.txt'))).toEqual({
      ...nothingChanged,
      token,
      says: 'Read a.txt. Nothing was uploaded.',
    });
  });

  it('goes into the Key box if it falls there, or contains a key', async () => {
    expect((await drop(new File(['my secret'], 'a.txt'), { isOnKey: true })).key).toBe('my secret');
    expect((await drop(new File([utf16(`\uFEFF${jwk}\r\n`, true)], 'a.json'))).key).toBe(`${jwk}\r\n`);
  });

  it('keeps the encoding that was chosen, and can be undone', async () => {
    const store = createStore({ ...emptySession, key: { ...secretKey('aa'), secretEncoding: 'hex' } });
    await takeFile(store, { file: new File(['bb'], 'a'), isFolder: false, count: 1, isOnKey: true });
    expect(store.get().key).toEqual({ ...secretKey('bb'), secretEncoding: 'hex' });
    store.dispatch({ type: 'undone' });
    expect(store.get().key.text).toBe('aa');
  });

  it.each<[string, File, RegExp]>([
    ['that is empty', new File([], 'a.txt'), /^a\.txt is empty/],
    ['of whitespace alone', new File(['\r\n \n'], 'a.txt'), /^a\.txt is empty/],
    ['of a byte-order mark alone', new File([new Uint8Array([0xff, 0xfe])], 'a.txt'), /^a\.txt is empty/],
    ['that is binary', new File([new Uint8Array([0x30, 0x82, 0x01, 0xff])], 'a.der'), /^a\.der is a binary file/],
    ['that holds a NUL', new File(['a\0b'], 'a.bin'), /^a\.bin is a binary file/],
    ['of UTF-16 that is cut', new File([new Uint8Array([0xff, 0xfe, 0x41])], 'a.txt'), /^a\.txt is a binary file/],
    ['that is too large', new File([new Uint8Array(5_000_001)], 'a.log'), /^a\.log is larger than 5 MB/],
  ])('%s changes nothing, on either box', async (_, file, words) => {
    for (const isOnKey of [false, true])
      expect(await drop(file, { isOnKey })).toEqual({ ...nothingChanged, says: expect.stringMatching(words) });
  });

  it('that cannot be read changes nothing', async () => {
    const file = Object.assign(new File(['x'], 'a.txt'), {
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    });
    expect(await drop(file)).toEqual({
      ...nothingChanged,
      says: 'The browser could not read a.txt. Nothing was changed.',
    });
  });

  it('that is a folder changes nothing', async () => {
    const says = 'keys is a folder. Drop one of its files instead.';
    expect(await drop(new File([], 'keys'), { isFolder: true })).toEqual({ ...nothingChanged, says });
  });

  it('that comes with others is the only one read, and the page says so', async () => {
    const { says } = await drop(new File([token], 'a.txt'), { count: 2 });
    expect(says).toBe('You dropped 2 files. Only the first was read. Read a.txt. Nothing was uploaded.');
  });
});
