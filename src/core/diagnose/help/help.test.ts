import { describe, expect, it } from 'vitest';
import { causeIds } from '../cause.ts';
import { claimsHelp } from './claims.ts';
import { encryptionHelp } from './encryption.ts';
import { expectationsHelp } from './expectations.ts';
import { help } from './help.ts';
import type { Help } from './entry.ts';
import { keyFormsHelp } from './key-forms.ts';
import { keyReadingsHelp } from './key-readings.ts';
import { keysHelp } from './keys.ts';
import { secretDamageHelp } from './secret-damage.ts';
import { receiversHelp } from './receivers.ts';
import { secretReadingsHelp } from './secret-readings.ts';
import { secretsHelp } from './secrets.ts';
import { signatureHelp } from './signature.ts';
import { tokenContentHelp } from './token-content.ts';
import { tokenFormsHelp } from './token-forms.ts';
import { tokenPlacesHelp } from './token-places.ts';
import { tokenWrappingHelp } from './token-wrapping.ts';
import { tokenHelp } from './token.ts';

const all: readonly [string, Help][] = Object.entries(help);
const remediesOf = ({ remedies }: Help) =>
  remedies.flatMap(({ text, code }) => (code === undefined ? [text] : [text, code]));
const textsOf = (one: Help): readonly string[] => [
  one.meaning,
  one.origin,
  ...remediesOf(one),
  ...(one.source === null ? [] : [one.source]),
];

describe('the help', () => {
  it('covers every cause, each in one family', () => {
    const families = [
      tokenWrappingHelp,
      tokenPlacesHelp,
      tokenContentHelp,
      tokenHelp,
      secretsHelp,
      secretDamageHelp,
      secretReadingsHelp,
      keyReadingsHelp,
      receiversHelp,
      keysHelp,
      keyFormsHelp,
      signatureHelp,
      tokenFormsHelp,
      claimsHelp,
      expectationsHelp,
      encryptionHelp,
    ].flatMap((family) => Object.keys(family));
    expect(families.toSorted()).toEqual([...causeIds].toSorted());
    expect(all.length).toBeGreaterThan(90);
  });

  it.each(all)('of %s has no empty field, and names something to do', (_, one) => {
    expect(textsOf(one).filter((text) => text.trim() === '' || text !== text.trim())).toEqual([]);
    expect(one.remedies.length).toBeGreaterThan(0);
  });

  it.each(all)('of %s is short sentences and lines of code', (_, { meaning, origin, remedies }) => {
    expect(meaning.length, meaning).toBeLessThanOrEqual(240);
    expect(origin.length, origin).toBeLessThanOrEqual(400);
    for (const text of [meaning, origin]) expect(text).toMatch(/^\S.*[.)]$/);
    expect(remedies.filter(({ text }) => text.length > 220 || !/[.:")]$/.test(text)).map(({ text }) => text)).toEqual(
      [],
    );
  });

  it('never repeats the same text for the same library', () => {
    for (const [id, { remedies }] of all) {
      const said = remedies.map(({ where, text }) => `${where} ${text}`);
      expect(new Set(said).size, id).toBe(said.length);
    }
  });

  it('names its sources as specifications, weaknesses or documents', () => {
    const sources = all.flatMap(([, { source }]) => source?.split('; ') ?? []);
    const known =
      /^(RFC \d{3,5}( (§[\d.]+[\d–., §]*|Appendix [A-Z](\.\d)?))?( \(NumericDate\))?|CVE-\d{4}-\d+(, CVE-\d{4}-\d+)*|CWE-\d+(, CWE-\d+)*|OpenID Connect .* §[\d.]+|SEC 1 §[\d.]+|Microsoft identity platform, ".*")$/;
    expect(sources.filter((source) => !known.test(source))).toEqual([]);
    expect(sources.length).toBeGreaterThan(60);
  });

  it('has brackets and quotes of code in pairs', () => {
    const codes = all.flatMap(([, { remedies }]) => remedies.flatMap(({ code }) => code ?? []));
    const unpaired = codes.filter(
      (code) =>
        ['()', '[]', '{}'].some((pair) => code.split(pair.charAt(0)).length !== code.split(pair.charAt(1)).length) ||
        code.split('"').length % 2 === 0,
    );
    expect(unpaired).toEqual([]);
    expect(codes.length).toBeGreaterThan(150);
  });
});
