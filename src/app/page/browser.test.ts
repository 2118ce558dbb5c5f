import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText, linkWith, readAddress, replaceAddress } from './browser.ts';

afterEach(() => vi.unstubAllGlobals());

const stubLocation = () =>
  vi.stubGlobal('location', {
    href: 'https://tools.example/jwt/?token=a%2Eb#token=c%2Ed',
    pathname: '/jwt/',
    search: '?token=a%2Eb',
    hash: '#token=c%2Ed',
  });

describe('the address', () => {
  it('is read without its marks and as it is encoded', () => {
    stubLocation();
    expect(readAddress()).toEqual({ query: 'token=a%2Eb', fragment: 'token=c%2Ed' });
  });

  it('is replaced on the same path, without empty marks', () => {
    stubLocation();
    const replaceState = vi.fn();
    vi.stubGlobal('history', { replaceState });
    replaceAddress({ query: '', fragment: '' });
    replaceAddress({ query: 'a=1', fragment: 'b' });
    expect(replaceState.mock.calls.map(([, , address]) => address)).toEqual(['/jwt/', '/jwt/?a=1#b']);
  });

  it('makes links that leave the query out', () => {
    stubLocation();
    expect(linkWith('token=x')).toBe('https://tools.example/jwt/#token=x');
  });
});

describe('copying', () => {
  it('uses the clipboard where there is one', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await copyText('a\r\nb')).toBe(true);
    expect(writeText).toHaveBeenCalledWith('a\r\nb');
  });

  it('falls back to a copy event that carries the text to the letter', async () => {
    const target = new EventTarget();
    const setData = vi.fn();
    vi.stubGlobal('navigator', {});
    vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
    vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
    const copy = Object.assign(new Event('copy', { cancelable: true }), { clipboardData: { setData } });
    vi.stubGlobal('document', { execCommand: () => !target.dispatchEvent(copy) });
    expect(await copyText('a\r\nb')).toBe(true);
    expect(setData).toHaveBeenCalledWith('text/plain', 'a\r\nb');
  });

  it('says no where nothing may copy', async () => {
    vi.stubGlobal('navigator', {});
    vi.stubGlobal('addEventListener', () => undefined);
    vi.stubGlobal('removeEventListener', () => undefined);
    vi.stubGlobal('document', {
      execCommand: () => {
        throw new Error('gone');
      },
    });
    expect(await copyText('x')).toBe(false);
  });
});
