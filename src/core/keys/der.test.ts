import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex } from '../text/bytes.ts';
import { derIntegerOf, oidOf, readDer, smallIntegerOf, type DerNode } from './der.ts';
import { derElement, derInteger, objectIdentifier, derSequence } from './der-write.ts';

const bytes = (hex: string): Uint8Array<ArrayBuffer> => fromHex(hex) ?? new Uint8Array();
const faultOf = (hex: string): unknown => {
  const read = readDer(bytes(hex));
  return read.ok ? null : read.fault;
};
const nodeOf = (der: Uint8Array<ArrayBuffer>): DerNode | undefined => {
  const read = readDer(der);
  return read.ok ? read.value : undefined;
};

describe('reading DER', () => {
  it('returns the tag, place and content of every element', () => {
    expect(nodeOf(bytes('3006 0201 05 0401 ff'.replaceAll(' ', '')))).toMatchObject({
      tag: 0x30,
      at: 0,
      children: [
        { tag: 2, at: 2 },
        { tag: 4, at: 5 },
      ],
    });
  });

  it.each([
    ['nothing', '', 0, 'empty'],
    ['a tag alone', '30', 0, 'ends-early'],
    ['a content that is too short', '300502', 2, 'ends-early'],
    ['a child that is longer than its parent', '3003020501', 4, 'ends-early'],
    ['a length without its octets', '3082', 1, 'ends-early'],
    ['a length that no file has', '308501020304050000', 1, 'bad-length'],
    ['an indefinite length', '30800000', 1, 'indefinite-length'],
    ['a tag of several octets', '3f0100', 0, 'long-tag'],
    ['bytes after the end', '300000', 2, 'trailing-bytes'],
  ])('names %s and its place', (_, hex, at, detail) => {
    expect(faultOf(hex)).toEqual({ at, detail });
  });

  it('rejects nesting and numbers that no key has', () => {
    let nested = derElement(0x05);
    for (let depth = 0; depth < 40; depth += 1) nested = derSequence(nested);
    expect(readDer(nested)).toMatchObject({ ok: false, fault: { detail: 'too-deep' } });
    expect(readDer(derElement(0x30, new Uint8Array(50_000)))).toMatchObject({
      ok: false,
      fault: { detail: 'too-many' },
    });
  });
});

describe('reading back what was written', () => {
  it('restores object identifiers', () => {
    for (const oid of [
      '1.2.840.113549.1.1.1',
      '2.5.4.3',
      '2.16.840.1.101.3.4.3.17',
      '1.3.101.112',
      '2.999.1',
      '0.9.2342.19200300.100.1.25',
    ]) {
      expect(oidOf(nodeOf(objectIdentifier(oid)))).toBe(oid);
    }
    expect(objectIdentifier('1.2.840.113549')).toEqual(bytes('06062a864886f70d'));
  });

  it('restores magnitudes without leading zeros', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (magnitude) => {
        const first = magnitude.findIndex((octet) => octet !== 0);
        expect(derIntegerOf(nodeOf(derInteger(magnitude)))).toEqual(
          first < 0 ? new Uint8Array(1) : magnitude.slice(first),
        );
      }),
    ));

  it('restores contents of any length', () =>
    fc.assert(
      fc.property(fc.nat(70_000), (length) => {
        expect(nodeOf(derElement(4, new Uint8Array(length)))?.content.length).toBe(length);
      }),
    ));

  it('returns null for negative and overlong integers', () => {
    expect(derIntegerOf(nodeOf(bytes('0201ff')))).toBeNull();
    expect(smallIntegerOf(nodeOf(bytes('020800ffffffffffffff')))).toBeNull();
    expect(smallIntegerOf(nodeOf(bytes('02020800')))).toBe(2048);
  });
});
