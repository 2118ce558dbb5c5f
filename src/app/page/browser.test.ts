import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText, linkWith, readAddress, replaceAddress } from './browser.ts';

afterEach(() => vi.unstubAllGlobals());

const stubLocation = () =>
  vi.stubGlobal('location', {
    href: 'https://tools.example/jwt/?token=a%2Eb#token=c%2Ed',
    protocol: 'https:',
    search: '?token=a%2Eb',
    hash: '#token=c%2Ed',
  });

describe('the address', () => {
  it('is read without ? and #, and stays percent-encoded', () => {
    stubLocation();
    expect(readAddress()).toEqual({ query: 'token=a%2Eb', fragment: 'token=c%2Ed' });
  });

  const replaceState = vi.fn();
  const replacedOn = (href: string): readonly unknown[] => {
    vi.stubGlobal('location', new URL(href));
    vi.stubGlobal('history', { replaceState: replaceState.mockReset() });
    replaceAddress({ query: '', fragment: '' });
    replaceAddress({ query: 'a=1', fragment: 'b' });
    return replaceState.mock.calls.map(([, , address]) => address);
  };

  it.each(['https://tools.example/jwt/', 'https://tools.example//index.html', 'file:///home/jotscope.html'])(
    'is replaced on the same path, without an empty ? or #: %s',
    (page) => {
      // A path that begins with two slashes would be read as another host (RFC 3986 §4.2).
      expect(replacedOn(`${page}?token=a%2Eb#token=c%2Ed`)).toEqual([page, `${page}?a=1#b`]);
    },
  );

  it('never throws when it is replaced', () => {
    vi.stubGlobal('location', new URL('https://tools.example/'));
    replaceState.mockImplementation(() => {
      throw new DOMException('too often', 'SecurityError');
    });
    vi.stubGlobal('history', { replaceState });
    expect(() => replaceAddress({ query: '', fragment: '' })).not.toThrow();
  });

  it('makes links without the query string', () => {
    stubLocation();
    expect(linkWith('token=x')).toBe('https://tools.example/jwt/#token=x');
  });

  it('makes links from disk that do not tell the path', () => {
    vi.stubGlobal('location', new URL('file:///home/ada/clients/acme/jotscope.html?a#token=x'));
    expect(linkWith('token=y')).toBe('#token=y');
  });
});

describe('copying', () => {
  it('uses the clipboard if there is one', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await copyText('a\r\nb')).toBe(true);
    expect(writeText).toHaveBeenCalledWith('a\r\nb');
  });

  it('falls back to a copy event with exactly the same text', async () => {
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

  it('returns false if nothing can copy', async () => {
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
