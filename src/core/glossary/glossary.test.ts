import { describe, expect, it } from 'vitest';
import { causeIds } from '../diagnose/cause.ts';
import { algorithmEntryId } from './algorithm-entry-id.ts';
import { causeTopic } from './cause-topics.ts';
import { glossaryEntries, glossaryEntry, inGroups, seeAlso } from './glossary.ts';
import { claimEntryId, parameterEntryId } from './name-entry-id.ts';

const written = glossaryEntries.filter(({ id }) => !id.includes(':'));

describe('the glossary', () => {
  it('explains topics, claims, header parameters and algorithms', () => {
    expect(written.length).toBeGreaterThan(35);
    expect(glossaryEntries.length - written.length).toBeGreaterThan(100);
    expect(new Set(glossaryEntries.map(({ id }) => id)).size).toBe(glossaryEntries.length);
  });

  it.each(written.map((entry) => [entry.id, entry] as const))(
    'explains %s in a few short paragraphs',
    (_, { title, paragraphs, source }) => {
      expect(source).toMatch(/RFC \d{4}|OpenID Connect/);
      expect(title).not.toMatch(/\.$/);
      expect(paragraphs.length).toBeGreaterThan(0);
      expect(paragraphs.length).toBeLessThan(5);
      for (const paragraph of paragraphs) {
        expect(paragraph).toMatch(/[.!]$/);
        expect(paragraph.length).toBeLessThan(320);
      }
    },
  );

  it('gives a source and something to read on for every entry', () => {
    expect(glossaryEntries.filter(({ source }) => source === '')).toEqual([]);
    expect(glossaryEntries.filter((entry) => seeAlso(entry).length === 0)).toEqual([]);
  });

  it('refers only to existing entries, never to one twice or to itself', () => {
    for (const entry of glossaryEntries) {
      expect(seeAlso(entry).length, entry.id).toBe(entry.see.length);
      expect(new Set([...entry.see, entry.id]).size, entry.id).toBe(entry.see.length + 1);
    }
  });

  it('lists every entry under one heading', () => {
    expect(inGroups(glossaryEntries).flatMap((group) => group.entries)).toHaveLength(glossaryEntries.length);
    expect(inGroups([])).toEqual([]);
  });
});

describe('the entry of a name', () => {
  it('is that of its row, or explains such names', () => {
    expect([claimEntryId('exp'), parameterEntryId('x5t#S256'), algorithmEntryId('none')]).toEqual([
      'claim:exp',
      'parameter:x5t#S256',
      'algorithm:none',
    ]);
    for (const name of ['', 'my_claim', '__proto__', 'toString', 'EXP']) {
      expect([claimEntryId(name), parameterEntryId(name), algorithmEntryId(name)]).toEqual([
        'claim-names',
        'header',
        'parameter:alg',
      ]);
    }
  });

  it('is null for a text that is not an id', () => {
    for (const id of ['', 'claim:', 'claim:mine', '__proto__', 'toString']) expect(glossaryEntry(id)).toBeNull();
    expect(glossaryEntry('claim:exp')).toMatchObject({
      name: 'exp',
      title: 'Expiration time',
      source: 'RFC 7519 §4.1.4',
    });
  });

  it('exists for most causes, and is always an entry', () => {
    const topics = causeIds.flatMap((cause) => causeTopic(cause) ?? []);
    expect(topics.length).toBeGreaterThan(40);
    expect(topics.filter((topic) => glossaryEntry(topic) === null)).toEqual([]);
    expect(causeTopic('token-quoted')).toBeNull();
  });
});
