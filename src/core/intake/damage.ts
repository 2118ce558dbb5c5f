import { readBase64url } from '../text/base64url.ts';
import { smallest } from '../text/extremes.ts';
import { fromUtf8 } from '../text/bytes.ts';
import { memberNamed, readJson } from '../text/json.ts';
import { objectEndIn } from '../text/object-end.ts';
import { Growth, isWholeOfAnother, opensObject } from './completeness.ts';
import type { Damage } from './found.ts';

type Sight = { readonly token: string; readonly growth: Growth; readonly first: string; readonly last: string };

/** To add a kind of damage, add a row. Each looks at the token once. */
const signs: Readonly<Record<Damage, (sight: Sight) => boolean>> = {
  'start-missing': ({ token, first, last, growth }) =>
    isHeadless({ first, last, growth }) ||
    (first.length > 3 &&
      !opensObject(first) &&
      (/^y[A-DI-L]/.test(token) || opensObject(token.slice(first.length + 1, first.length + 5)))),
  'middle-missing': ({ token, growth }) => growth.dots > 0 && gapInside.test(token),
  'end-missing': ({ token, growth, last, first }) =>
    opensObject(first) &&
    !isHeadless({ first, last, growth }) &&
    (gapAtEnd.test(token) ||
      (growth.dots < growth.dotsWanted &&
        !hidesPayload(first) &&
        !hidesSignature(last, growth) &&
        !gapInside.test(token)) ||
      isShort(last, growth)),
  'signature-masked': ({ growth, last }) => growth.dots === 2 && masked.test(last),
  'dot-missing': ({ growth, first }) => growth.dots < growth.dotsWanted && hidesPayload(first),
  'trailing-characters': ({ growth, last }) =>
    growth.dots === 2 && growth.lengths.some((length) => length > 0 && length === last.search(/[^\w+/=~-]/)),
};

/** A payload and a whole signature: an object that names no algorithm, and no object after it. */
function isHeadless({ first, last, growth }: Pick<Sight, 'first' | 'last' | 'growth'>): boolean {
  if (growth.dots !== 1 || growth.dotsWanted !== 2 || !isWholeOfAnother(last.length) || !/^[\w-]+$/.test(last))
    return false;
  const { node, fault } = readJson(fromUtf8(readBase64url(first).bytes) ?? '');
  return fault === null && node?.kind === 'object' && !['alg', 'enc', 'typ'].some((name) => memberNamed(node, name));
}

const gapInside = /(?:\u2026|\.{3}|[[(<](?:snip|cut|truncated|omitted)[\])>])[\])>]?[\w-]/i;
const gapAtEnd = /(?:\u2026|\.{3})[\])>]?$/;
const masked = /^(?:[*x\u2022.]{3,}|[[<({]{1,2}.*[\])>}]{1,2}|redacted|signature|hidden|masked|removed|secret)$/i;

const names: readonly Damage[] = [
  'start-missing',
  'middle-missing',
  'end-missing',
  'signature-masked',
  'dot-missing',
  'trailing-characters',
];

/** Returns the visible damage of a token: facts about its text, not proof. Linear. */
export function damageOf(token: string): readonly Damage[] {
  const growth = new Growth();
  growth.add(token);
  const dot = token.indexOf('.');
  if (dot < 0 && !opensObject(token.slice(0, 4))) return [];
  const first = dot < 0 ? token : token.slice(0, dot);
  const last = token.slice(token.lastIndexOf('.') + 1);
  return names.filter((name) => signs[name]({ token, growth, first, last }));
}

/**
 * Returns whether the last part is shorter than the shortest signature of the algorithm. An empty
 * one has other reasons (detached, stripped).
 */
const isShort = (last: string, { dots, dotsWanted, lengths }: Growth): boolean =>
  dots === dotsWanted &&
  last !== '' &&
  lengths.length > 0 &&
  /^[\w-]+$/.test(last) &&
  last.length < smallest(lengths) &&
  !isWholeOfAnother(last.length);

/**
 * Returns whether a second object begins inside the first segment, directly after the first object.
 */
function hidesPayload(first: string): boolean {
  for (let at = first.indexOf('ey', 4); at >= 0; at = first.indexOf('ey', at + 1)) {
    const { bytes } = readBase64url(first.slice(at - (at % 4 || 4), at));
    if (bytes.at(-1) === 0x7d && opensObject(first.slice(at, at + 4))) return true;
  }
  return false;
}

/**
 * Returns whether the payload's object ends inside the second part and the signature may follow: a
 * dot is missing, not the end.
 */
const hidesSignature = (last: string, { dots }: Growth): boolean => dots === 1 && objectEndIn(last) !== null;
