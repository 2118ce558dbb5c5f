import { readDer } from '../../../keys/der.ts';
import { linesOf } from '../../../keys/lines.ts';
import { membersOf } from '../../../keys/json-pieces.ts';
import { readPem } from '../../../keys/pem.ts';
import { keyPiecesOf } from '../../../keys/pieces.ts';
import { readJwk } from '../../../keys/read-jwk.ts';
import type { KeyText } from '../../../keys/key.ts';
import type { Case } from '../../case.ts';
import type { Cost, Finding } from '../../trial.ts';
import { aroundLines } from './in-lines.ts';
import { jwkIdentitySteps } from './jwk-identity.ts';
import { jwkMemberSteps } from './jwk-members.ts';
import { jwkNotations } from './jwk-notation.ts';
import { looseJson } from './loose-json.ts';
import type { MendStep } from './mend.ts';
import { armorRepairs } from './pem-armor.ts';
import { pemRepairs } from './pem-repairs.ts';
import { printedKeys } from './printed-keys.ts';
import { publicKeyForms } from './public-keys.ts';
import { wrappings } from './wrappings.ts';
import { xmlKeys } from './xml.ts';

/** A text that the key may have been before one to three kinds of damage. */
export type MendedText = {
  readonly text: string;
  /** The damage first, the text around the key last. */
  readonly findings: readonly Finding[];
  readonly cost: Cost;
  /** The name of the key among others; undefined if it is alone. */
  readonly name?: string | null;
  readonly names?: readonly (string | null)[];
  /** Whether other texts may be meant as well, so that only a proof counts. */
  readonly isGuess: boolean;
};

/** In the order in which equal costs are reported. */
const steps: readonly MendStep[] = [
  ...wrappings,
  ...looseJson,
  ...jwkNotations,
  ...pemRepairs,
  ...aroundLines,
  ...jwkMemberSteps,
  ...jwkIdentitySteps,
  ...publicKeyForms,
  ...printedKeys,
  ...xmlKeys,
  ...armorRepairs,
];

const mostSteps = 3;
const dearest: Cost = 5;
/** A set with hundreds of keys is shorter than this. Each text costs some ten passes. */
const longest = 200_000;
const mostTexts = 40;

/**
 * Returns what the Key box may have been meant to contain, if its text cannot be read: only texts
 * with a key, cheapest first, at most forty. Nothing if every key was read as given.
 */
export function mendedTexts({ key, ring }: Pick<Case, 'key' | 'ring'>): readonly MendedText[] {
  if (ring.kind === 'empty' || (ring.kind === 'keys' && ring.faults.length === 0)) return [];
  return textsOf(key);
}

/** Returns the texts with a key that the text of a Key box may have been. Cached. */
function textsOf(key: KeyText): readonly MendedText[] {
  const known = mended.get(key) ?? search(key.text);
  mended.set(key, known);
  return known;
}

/**
 * Returns the only text that the contents of a Key box can mean; null if there is none, or several.
 * Of several keys in JSON, the one with the name of the kid is meant, or else all.
 */
export function onlyMeaningOf(key: KeyText, kid?: string): MendedText | null {
  const certain = textsOf(key).filter(({ isGuess }) => !isGuess);
  const named = kid === undefined ? undefined : certain.find(({ name }) => name === kid);
  return named ?? certain.find(({ names }) => names !== undefined) ?? certain[0] ?? null;
}

/** Returns the texts with a key that this text certainly is in another form, cheapest first. */
export const certainTexts = (text: string): readonly string[] => search(text, certainSteps).map((each) => each.text);

const certainSteps = steps.filter(({ isGuess }) => isGuess !== true);

const mended = new WeakMap<object, readonly MendedText[]>();

type Path = MendedText & { readonly steps: number };

function search(text: string, by = steps): readonly MendedText[] {
  if (text.length > longest) return [];
  const tiers: Path[][] = Array.from({ length: dearest + 1 }, () => []);
  tiers[0]?.push({ text, findings: [], cost: 0, steps: 0, isGuess: false });
  const seen = new Set([text]);
  const found: MendedText[] = [];
  for (const tier of tiers) {
    for (const path of tier) {
      if (path.steps > 0 && isReadable(path.text))
        found.push({ ...path, findings: path.findings.toSorted((a, b) => rank(a) - rank(b)) });
      else if (path.steps < mostSteps) for (const next of onward(path, seen, by)) tiers[next.cost]?.push(next);
    }
  }
  return found;
}

function onward(path: Path, seen: Set<string>, by: readonly MendStep[]): readonly Path[] {
  const paths: Path[] = [];
  for (const { cost, mend, isGuess = false } of by) {
    for (const { text, finding, name = path.name, names = path.names } of mend(path.text)) {
      if (seen.size >= mostTexts || seen.has(text)) continue;
      seen.add(text);
      paths.push({
        text,
        findings: [...path.findings, finding],
        cost: path.cost + cost,
        steps: path.steps + 1,
        isGuess: path.isGuess || isGuess,
        ...(name === undefined ? {} : { name }),
        ...(names === undefined ? {} : { names }),
      });
    }
  }
  return paths;
}

/** What surrounds a key is less telling than what is wrong with it. */
const rank = ({ cause }: Finding): number => (cause.startsWith('secret-') || around.has(cause) ? 1 : 0);

const around: ReadonlySet<string> = new Set(['key-in-json', 'key-in-yaml']);

/**
 * Returns whether the Key box would find a key in the text, as far as that is possible without
 * cryptography.
 */
export function isReadable(text: string): boolean {
  const places = linesOf(text);
  return keyPiecesOf(text).some((piece) => {
    const der = piece.kind === 'pem' ? readPem(piece.block, places) : null;
    if (piece.kind === 'jwk') return readJwk(membersOf(piece.object)).ok;
    return der?.ok === true && readDer(der.value).ok;
  });
}
