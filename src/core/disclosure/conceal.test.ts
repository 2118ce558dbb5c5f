import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readJson } from '../text/json.ts';
import { applyDisclosures } from './apply.ts';
import { claimRows, claimTree, undisclosedIn, type ClaimTree } from './claim-tree.ts';
import { concealClaims } from './conceal.ts';

function treeOf(payload: string, disclosures: readonly string[] = []): ClaimTree {
  const { node } = readJson(payload);
  if (node?.kind !== 'object') throw new Error('Not an object');
  return claimTree(node, payload, disclosures);
}

function applied(payload: string, disclosures: readonly string[]) {
  const { node } = readJson(payload);
  if (node?.kind !== 'object') throw new Error('Not an object');
  return applyDisclosures(node, payload, disclosures);
}

const idsOf = (tree: ClaimTree, paths: readonly string[]): ReadonlySet<string> =>
  new Set(
    claimRows(tree)
      .filter(({ node }) => paths.includes(node.path))
      .map(({ node }) => node.id),
  );

function concealed(payload: string, paths: readonly string[], { decoys = 0, hash = 'sha-256' } = {}) {
  const tree = treeOf(payload);
  return concealClaims(tree, { marked: idsOf(tree, paths), decoys, hash });
}

const nodeHashes: Readonly<Record<string, string>> = {
  'sha-256': 'sha256',
  'sha-512': 'sha512',
  'sha3-256': 'sha3-256',
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Another implementation of RFC 9901 §7.1 step 3, on values and with the cryptography of Node. */
function processed(payload: string, disclosures: readonly string[]): unknown {
  const whole: unknown = JSON.parse(payload);
  if (!isObject(whole)) throw new Error('Not an object');
  const { _sd_alg: named = 'sha-256', ...claims } = whole;
  const hash = typeof named === 'string' ? nodeHashes[named] : undefined;
  if (hash === undefined) throw new Error('Another hash');
  const known = new Map<unknown, readonly unknown[]>(
    disclosures.map((each) => {
      const [, ...rest] = itemsOf(JSON.parse(Buffer.from(each, 'base64url').toString()));
      return [createHash(hash).update(each, 'ascii').digest('base64url'), rest] as const;
    }),
  );
  const element = (item: unknown): readonly unknown[] => {
    const digest = isObject(item) ? item['...'] : undefined;
    if (digest === undefined) return [walk(item)];
    const rest = known.get(digest);
    return rest?.length === 1 ? [walk(rest[0])] : [];
  };
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.flatMap(element);
    if (!isObject(value)) return value;
    const { _sd: digests, ...plain } = value;
    const members = Object.entries(plain).map(([name, each]) => [name, walk(each)] as const);
    const more = itemsOf(digests).flatMap((digest) => {
      const [name, each, ...others] = known.get(digest) ?? [];
      return typeof name === 'string' && others.length === 0 && each !== undefined ? [[name, walk(each)] as const] : [];
    });
    return Object.fromEntries([...members, ...more]);
  };
  return walk(claims);
}

const payload = JSON.stringify({
  iss: 'https://a.example',
  name: 'Ada',
  address: { street: 'Main', country: 'US' },
  nationalities: ['DE', 'US', { code: 'FR' }],
});

describe('claims that are concealed', () => {
  it('are given by their disclosures only: members, nested ones, array elements and what is in them', () => {
    const paths = ['name', 'address.street', 'nationalities[1]', 'nationalities[2]', 'nationalities[2].code'];
    const { payload: hidden, disclosures } = concealed(payload, paths);
    expect(disclosures).toHaveLength(5);
    expect(processed(hidden, disclosures)).toEqual(JSON.parse(payload));
    expect(processed(hidden, [])).toEqual({
      iss: 'https://a.example',
      address: { country: 'US' },
      nationalities: ['DE'],
    });
    for (const word of ['Ada', 'Main', 'street', 'FR', 'name']) expect(hidden).not.toContain(`"${word}"`);
    expect(applied(hidden, disclosures)).toMatchObject({ faults: [], undisclosed: 0 });
  });

  it('are in the form of RFC 9901 §4.2: salt of 128 bits, name, value', () => {
    const { disclosures } = concealed(payload, ['name', 'nationalities[0]']);
    const contents = disclosures.map((each) => itemsOf(JSON.parse(Buffer.from(each, 'base64url').toString())));
    expect(contents).toEqual([
      [expect.stringMatching(/^[\w-]{22}$/), 'name', 'Ada'],
      [expect.stringMatching(/^[\w-]{22}$/), 'DE'],
    ]);
    expect(new Set(contents.map(([salt]) => salt)).size).toBe(2);
  });

  it('are hidden with the digest that sorts first in front, whatever their order was', () => {
    for (let at = 0; at < 5; at += 1) {
      const { payload: hidden } = concealed(payload, ['iss', 'name', 'address', 'nationalities']);
      const digests = hidden.match(/[\w-]{43}/g) ?? [];
      expect(digests).toHaveLength(4);
      expect(digests).toEqual(digests.toSorted());
    }
  });

  it('keep the digits of numbers and the escapes of names', () => {
    const { payload: hidden, disclosures } = concealed('{"n\\u0061me":1.0,"big":12345678901234567890}', [
      'name',
      'big',
    ]);
    const texts = disclosures.map((each) => Buffer.from(each, 'base64url').toString());
    expect(texts[0]).toContain('"n\\u0061me",1.0]');
    expect(texts[1]).toContain(',12345678901234567890]');
    expect(applied(hidden, disclosures).claims).toContain('12345678901234567890');
  });

  it.each(['sha-256', 'sha-512', 'sha3-256'])('are hashed with %s, which is named', (hash) => {
    const { payload: hidden, disclosures } = concealed(payload, ['name', 'nationalities[0]'], { hash });
    expect(JSON.parse(hidden)).toMatchObject({ _sd_alg: hash });
    expect(processed(hidden, disclosures)).toEqual(JSON.parse(payload));
  });

  it('have decoys in each object and array with such a claim, which look like digests', () => {
    const paths = ['name', 'address.street', 'nationalities[0]'];
    const { payload: hidden, disclosures } = concealed(payload, paths, { decoys: 3 });
    const digests = (many: number) =>
      Array.from({ length: many }, () => expect.stringMatching(/^[\w-]{43}$/) as unknown);
    expect(JSON.parse(hidden)).toMatchObject({ _sd: digests(4), address: { _sd: digests(4) } });
    expect(hidden.match(/\{"\.\.\.":"[\w-]{43}"\}/g)).toHaveLength(4);
    expect(processed(hidden, disclosures)).toEqual(JSON.parse(payload));
    expect(applied(hidden, disclosures)).toMatchObject({ faults: [], undisclosed: 9 });
  });

  it('are not concealed again: an SD-JWT without any has no trace of it', () => {
    const { payload: hidden, disclosures } = concealed(payload, ['name', 'nationalities[1]']);
    const tree = treeOf(hidden, disclosures);
    const open = concealClaims(tree, { marked: new Set(), decoys: 2, hash: 'sha-256' });
    expect(open.disclosures).toEqual([]);
    expect(JSON.parse(open.payload)).toEqual(JSON.parse(payload));
  });

  it('keep their disclosures if others are added, and digests without one stay', () => {
    const first = concealed(payload, ['name', 'address', 'address.street'], { decoys: 1 });
    const kept = first.disclosures.filter((each) => !Buffer.from(each, 'base64url').toString().includes('"name"'));
    const tree = treeOf(first.payload, kept);
    expect(undisclosedIn(tree)).toBe(3);
    const marked = idsOf(tree, ['address', 'address.street', 'nationalities[0]']);
    const second = concealClaims(tree, { marked, decoys: 0, hash: 'sha-512' });
    expect(second.disclosures).toEqual(expect.arrayContaining(kept));
    expect(second.disclosures).toHaveLength(3);
    expect(JSON.parse(second.payload)).toMatchObject({ _sd_alg: 'sha-256' });
    expect(applied(second.payload, second.disclosures)).toMatchObject({ faults: [], undisclosed: 3 });
    expect(second.payload).not.toContain('Ada');
  });

  it('get a new salt if something in them changes, and what contains them too', () => {
    const first = concealed(payload, ['address', 'name']);
    const tree = treeOf(first.payload, first.disclosures);
    const marked = idsOf(tree, ['address', 'address.country', 'name']);
    const { disclosures, payload: hidden } = concealClaims(tree, { marked, decoys: 0, hash: 'sha-256' });
    expect(disclosures.filter((each) => first.disclosures.includes(each))).toHaveLength(1);
    expect(processed(hidden, disclosures)).toEqual(JSON.parse(payload));
  });

  it('get another value with a new salt, in place of the earlier disclosure', () => {
    const first = concealed(payload, ['name', 'address', 'address.street']);
    const tree = treeOf(first.payload, first.disclosures);
    const marked = idsOf(tree, ['name', 'address', 'address.street']);
    const [street = ''] = idsOf(tree, ['address.street']);
    const values = new Map([[street, '"Side"']]);
    const { disclosures, payload: hidden } = concealClaims(tree, { marked, decoys: 0, hash: 'sha-256', values });
    expect(processed(hidden, disclosures)).toEqual({
      ...JSON.parse(payload),
      address: { street: 'Side', country: 'US' },
    });
    expect(disclosures.filter((each) => first.disclosures.includes(each))).toHaveLength(1);
    const same = concealClaims(tree, { marked, decoys: 0, hash: 'sha-256', values: new Map([[street, '"Main"']]) });
    expect(same.disclosures.toSorted()).toEqual(first.disclosures.toSorted());
  });

  it('are all hashed again with another hash', () => {
    const first = concealed(payload, ['address', 'address.street', 'name']);
    const tree = treeOf(first.payload, first.disclosures);
    const marked = idsOf(tree, ['address', 'address.street', 'name']);
    const { disclosures, payload: hidden } = concealClaims(tree, { marked, decoys: 0, hash: 'sha-512' });
    expect(processed(hidden, disclosures)).toEqual(JSON.parse(payload));
    expect(applied(hidden, disclosures)).toMatchObject({ faults: [], undisclosed: 0 });
  });
});

it('conceals any claims of any payload so that both readers give them back', () => {
  const names = fc.string().filter((name) => !['_sd', '...', '_sd_alg', '__proto__'].includes(name));
  const { tree: value } = fc.letrec<{ tree: unknown; leaf: unknown }>((tie) => ({
    leaf: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
    tree: fc.oneof(
      { depthSize: 'small' },
      tie('leaf'),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(names, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  const claims = fc.dictionary(names, value, { maxKeys: 5, noNullPrototype: true });
  fc.assert(
    fc.property(claims, fc.infiniteStream(fc.boolean()), fc.nat({ max: 2 }), (all, marks, decoys) => {
      const tree = treeOf(JSON.stringify(all));
      const ids = claimRows(tree).map(({ node }) => node.id);
      const marked = new Set(ids.filter(() => marks.next().value));
      const first = concealClaims(tree, { marked, decoys, hash: 'sha-256' });
      expect(first.disclosures).toHaveLength(marked.size);
      expect(processed(first.payload, first.disclosures)).toEqual(all);
      const { faults, claims: text } = applied(first.payload, first.disclosures);
      expect(faults).toEqual([]);
      expect(JSON.parse(text)).toEqual(all);
      // Reading it again gives a tree with the same marks, which change nothing.
      const again = treeOf(first.payload, first.disclosures);
      const kept = new Set(claimRows(again).flatMap(({ node }) => (node.written === null ? [] : [node.id])));
      const second = concealClaims(again, { marked: kept, decoys: 0, hash: 'sha-256' });
      expect(second.disclosures.toSorted()).toEqual(first.disclosures.toSorted());
      expect(JSON.parse(second.payload)).toEqual(JSON.parse(first.payload));
    }),
    { numRuns: 300 },
  );
});
