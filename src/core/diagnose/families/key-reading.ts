import { changesOf } from '../changes.ts';
import type { Case } from '../case.ts';
import type { CauseId } from '../cause.ts';
import type { Diagnosis, Observation } from '../trial.ts';
import { t } from '../../text/language.ts';
import { onlyMeaningOf } from './key-text/mended-texts.ts';

/**
 * Reports how the text of the Key box was read, if it is not written as a key should be. The repair
 * writes it as it was read.
 */
export const keyReading: Observation = (given) => keyReadingFor(given, given.token?.header.parameters.kid);

/** Returns the same for the key with this kid, which may be its name among others. */
export function keyReadingFor(given: Case, kid: string | undefined): readonly Diagnosis[] {
  const { ring, key, row } = given;
  if (ring.read === undefined || (ring.kind === 'secret' && (row === null || row.kty === 'oct')))
    return writtenOddly(given);
  const meaning = onlyMeaningOf(key, kid);
  const [first, ...others] = meaning?.findings ?? [];
  if (meaning === null || first === undefined) return [];
  const repaired = { text: meaning.text, secretEncoding: key.secretEncoding, passphrase: key.passphrase };
  return [
    {
      findings: [first, ...others],
      kind: 'remark',
      changes: changesOf(given, { key: repaired }),
      repair: { key: repaired },
    },
  ];
}

type Odd = {
  readonly cause: CauseId;
  readonly looks: RegExp;
  readonly text: (of: string) => string;
  readonly says: () => string;
};

/** Texts in which a key is found without changing them, although other programs fail with them. */
const oddities: readonly Odd[] = [
  {
    cause: 'key-json-bom',
    looks: /^\ufeff\s*[{[]/,
    text: (of) => of.slice(1),
    says: () =>
      t`The JSON of the key starts with a byte-order mark (U+FEFF), which Jotscope skipped. Most JSON parsers reject it.\nSave the file as UTF-8 without the mark.`,
  },
  {
    cause: 'key-in-yaml',
    looks: /^[ \t]*(?:-[ \t]+)?["']?[\w.-]{1,80}["']?:[ \t]*(?:[|>][+-]?\d?[ \t]*\r?\n[ \t]+)["']?-----BEGIN /m,
    text: (of) =>
      of
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => /^(?:-----|[A-Za-z0-9+/=]+$)/.test(line))
        .join('\n'),
    says: () =>
      t`The key is an indented block of YAML. Jotscope skipped the name and the indentation.\nPaste only the lines from BEGIN to END.`,
  },
  {
    cause: 'pem-bad-armor',
    looks: /^[ \t\u00a0]{1,80}-----(?:BEGIN|END) /m,
    text: (of) => of.replace(/^[ \t\u00a0]{1,80}/gm, ''),
    says: () =>
      t`The BEGIN or END line of the key is indented. Jotscope skipped the spaces. OpenSSL, and with it Node.js and PHP, finds no key.\nRemove the spaces at the beginning of each line.`,
  },
];

function writtenOddly(given: Case): readonly Diagnosis[] {
  const { key, ring } = given;
  if (ring.kind !== 'keys' || ring.keys.length === 0) return [];
  // A block of YAML is indented as well.
  return oddities
    .filter(({ looks }) => looks.test(key.text))
    .slice(0, 1)
    .map(({ cause, text, says }): Diagnosis => {
      const repaired = { text: text(key.text), secretEncoding: key.secretEncoding, passphrase: key.passphrase };
      return {
        findings: [{ cause, sentence: says() }],
        kind: 'remark',
        changes: changesOf(given, { key: repaired }),
        repair: { key: repaired },
      };
    });
}
