import { afterEach, describe, expect, it, vi } from 'vitest';
import { readStored, writeStored } from './storage.ts';

afterEach(() => vi.unstubAllGlobals());

function memory(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
  };
}

const forbidden = {
  get localStorage(): Storage {
    throw new DOMException('denied', 'SecurityError');
  },
};

describe('storage', () => {
  it('keeps and forgets under the name of the product', () => {
    const device = memory();
    vi.stubGlobal('localStorage', device);
    expect(writeStored('device', 'settings', '{}')).toBe(true);
    expect([device.getItem('jotscope.settings'), readStored('device', 'settings')]).toEqual(['{}', '{}']);
    writeStored('device', 'settings', null);
    expect(readStored('device', 'settings')).toBeNull();
  });

  it('separates what belongs to the tab from what belongs to the device', () => {
    vi.stubGlobal('localStorage', memory());
    vi.stubGlobal('sessionStorage', memory());
    writeStored('tab', 'draft', 'x');
    expect([readStored('tab', 'draft'), readStored('device', 'draft')]).toEqual(['x', null]);
  });

  it('reports that it is forbidden, and does not throw', () => {
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: () => forbidden.localStorage });
    try {
      expect([readStored('device', 'settings'), writeStored('device', 'settings', '{}')]).toEqual([null, false]);
    } finally {
      Reflect.deleteProperty(globalThis, 'localStorage');
    }
  });
});
