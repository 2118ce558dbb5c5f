import { describe, expect, it } from 'vitest';
import { doctorReaders } from './doctor-readers.ts';
import { growthOf, type Growth, type Limits } from './measure.ts';
import { fewPieces, pieces, repeated } from './pieces.ts';
import { fewPlaces } from './places.ts';
import type { Reader } from './reader.ts';
import { sessionReaders } from './session-readers.ts';
import { entrances, textReaders } from './text-readers.ts';

type Case = { readonly piece: string; readonly place: string };

/**
 * `npm test` asks the entrances with a few pieces, `npm run fuzz` every reader with cases drawn
 * at random, and `GROWTH=all` every reader with every case, which takes many hours.
 */
const isWhole = process.env['GROWTH'] === 'all';
const isDrawn = process.env['FUZZ'] === 'all';
const drawn = 24;
const readers = isWhole || isDrawn ? [...entrances, ...textReaders, ...sessionReaders, ...doctorReaders] : entrances;

const clock = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const few: Limits = { clock, enough: 5, longest: 120_000 };
const limits: Limits = isWhole || isDrawn ? { clock, enough: 20, longest: 2_000_000 } : few;
const hour = 3_600_000;

describe('reading pasted text', () => {
  let measured = 0;

  for (const reader of readers) {
    it(`costs ${reader.name} no more than in proportion to its length`, { timeout: 10 * hour }, async () => {
      const steep: string[] = [];
      for (const { piece, place } of casesOf(reader)) {
        const { kind, words } = await confirmed(reader, { piece, place });
        if (kind !== 'too-cheap') measured += 1;
        if (kind === 'steep') steep.push(`${JSON.stringify(piece)} ${place}: ${words}`);
      }
      expect(steep).toEqual([]);
    });
  }

  it('was expensive enough to be measured in some cases', () => {
    expect(measured).toBeGreaterThan(0);
  });
});

describe('the measure', () => {
  const judged = async (read: (text: string) => number) =>
    (await growthOf((repeats, turn) => () => read('a'.repeat(repeats + turn)), 'a', { ...few, longest: 4_000_000 }))
      .kind;

  it('finds a reader steep if its time grows with the square of the length', async () => {
    const square = (text: string): number => {
      let sum = 0;
      for (let at = 0; at < text.length; at += 1) for (let to = at; to < text.length; to += 1) sum += to;
      return sum;
    };
    expect(await judged(square)).toBe('steep');
  });

  it('finds a reader linear that looks at each character once', async () => {
    const scan = (text: string): number => text.split('').reduce((sum, unit) => sum + unit.charCodeAt(0), 0);
    expect(await judged(scan)).toBe('linear');
  });
});

function casesOf({ places }: Reader): Case[] {
  const all = Object.keys(places).flatMap((place) => pieces.map((piece) => ({ piece, place })));
  if (isWhole) return all;
  if (isDrawn) return Array.from({ length: drawn }, () => all[Math.floor(Math.random() * all.length)]).filter(isCase);
  return all.filter(({ piece, place }) => fewPieces.has(piece) && fewPlaces.has(place));
}

function isCase(value: Case | undefined): value is Case {
  return value !== undefined;
}

/**
 * A reader counts as steep only after three steep runs, so that a pause of the machine is not
 * mistaken for a slow reader.
 */
async function confirmed(reader: Reader, of: Case): Promise<Growth> {
  const first = await growth(reader, of);
  if (first.kind !== 'steep') return first;
  const second = await growth(reader, of);
  return second.kind === 'steep' ? growth(reader, of) : second;
}

async function growth({ places, open }: Reader, { place, piece }: Case): Promise<Growth> {
  const put = places[place] ?? String;
  try {
    return await growthOf((repeats, turn) => open(put(repeated(piece, repeats + turn))), piece, limits);
  } catch (error) {
    return { kind: 'steep', words: String(error) };
  }
}
