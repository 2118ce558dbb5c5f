import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSources, sourceOf } from '../../scripts/lib/read-sources.ts';
import { germanSpeech, germanTables } from './german.ts';
import { tableTexts } from './table-texts.ts';

const src = fileURLToPath(new URL('..', import.meta.url));
const sources = readSources(src);
const inCode = sources.flatMap(({ sentences }) => sentences);
const all = new Set([...inCode.map(({ template }) => template), ...tableTexts()]);
const places = (template: string): string[] => [...new Set(template.match(/\{\d\}/g))].sort();
/** Names, code and notation that are the same in every language. */
const sameInAll = new Set(['Jotscope', 'https://…/.well-known/jwks.json']);

describe('German', () => {
  it('has every sentence that is said in English', () => {
    expect([...all].filter((template) => !Object.hasOwn(germanSpeech, template))).toEqual([]);
    expect(inCode.length, 'sentences were seen').toBeGreaterThan(0);
  });

  it('has none that the page never says', () => {
    expect(Object.keys(germanSpeech).filter((template) => !all.has(template))).toEqual([]);
  });

  it('says each sentence in one place', () => {
    const names = germanTables.flatMap((table) => Object.keys(table));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('puts every value into its sentence', () => {
    const off = Object.entries(germanSpeech).filter(([from, to]) => places(from).join() !== places(to).join());
    expect(off).toEqual([]);
  });
});

describe('every language', () => {
  it('is looked up when a sentence is said, not when a file is loaded', () => {
    expect(inCode.filter(({ inFunction }) => !inFunction)).toEqual([]);
  });

  it('is looked up for each text that people read', () => {
    const unsaid = sources.flatMap(({ path, unsaid: texts }) => texts.map((text) => ({ path, text })));
    expect(unsaid.filter(({ text }) => !sameInAll.has(text))).toEqual([]);
    expect(unsaid.length, 'texts were seen').toBeGreaterThan(0);
  });

  it('would find a text that is not looked up', () => {
    const { unsaid } = sourceOf(
      'x.tsx',
      "const a = <p title='One' className='no'>Two {b ? 'Three' : t`No`} {`Four ${b}`} · <Icon name='no' /></p>; announce(c ?? 'Five'); <Field label={`Six ${b}`} />;",
    );
    expect(unsaid).toEqual(['One', 'Two', 'Three', 'Four ', 'Five', 'Six ']);
  });

  it('would find a sentence that is made too early', () => {
    const { sentences } = sourceOf(
      'x.ts',
      'const a = t`Early ${1}.`; const b = () => t`In time.`; function c() { return `${t`Inside.`}`; } class D { e() { t`Late.`; } }',
    );
    expect(sentences).toEqual([
      { template: 'Early {0}.', inFunction: false },
      { template: 'In time.', inFunction: true },
      { template: 'Inside.', inFunction: true },
      { template: 'Late.', inFunction: true },
    ]);
  });
});
