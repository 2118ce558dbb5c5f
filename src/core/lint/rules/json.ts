import { claimRow } from '../../claims/registered-claims.ts';
import type { ContentsPart } from '../../profiles/profile.ts';
import { duplicateNamesOf, eachValue, type JsonMember, type JsonNode, type JsonObject } from '../../text/json.ts';
import { count, t } from '../../text/language.ts';
import { othersText } from '../../text/others-text.ts';
import { textIn } from '../../text/spans.ts';
import { leafValues, textsIn } from '../reading.ts';
import { sightingAt, sightingIf, type Rule, type Sighting, type LintSubject } from '../rule.ts';

/** JSON that two readers may interpret differently. */
export const jsonRules = {
  'json/duplicate-name': {
    severity: 'high',
    source: 'RFC 7515 §4, RFC 7519 §4',
    look: inBoth((object, place) =>
      duplicateNamesOf(object)
        .slice(0, 3)
        .map(({ name, span }) =>
          sightingAt(
            place,
            { span },
            t`${othersText(name)} occurs more than once.`,
            t`Some parsers use the first, some the last, some reject: what one checked, another may not have seen.`,
          ),
        ),
    ),
  },
  'json/number-loses-digits': {
    severity: 'medium',
    source: 'RFC 8259 §6',
    look: inBoth((object, place, text) =>
      leafValues(object)
        .filter(({ node }) => losesDigits(node, text))
        .slice(0, 3)
        .map(({ name, node }) =>
          sightingAt(
            place,
            node,
            t`${othersText(name)} is too large a number: many parsers round it.`,
            t`Above 9,007,199,254,740,991, JavaScript and others silently lose digits. Write it as a string.`,
          ),
        ),
    ),
  },
  'json/hidden-character': {
    severity: 'medium',
    source: 'RFC 7493 §2.1',
    look: inBoth((object, place) =>
      [...hiddenNames(object), ...hiddenTexts(object)]
        .slice(0, 3)
        .map(({ name, node }) =>
          sightingAt(
            place,
            node,
            t`${name} contains invisible characters.`,
            t`They can reverse the order of displayed text, or make two different strings look the same.`,
          ),
        ),
    ),
  },
  'json/prototype-name': {
    severity: 'medium',
    source: 'CWE-1321',
    look: inBoth((object, place) => {
      const member = memberCalled(['__proto__', 'constructor', 'prototype'], object);
      return member === undefined
        ? []
        : [
            sightingAt(
              place,
              { span: member.nameSpan },
              t`A member is called ${othersText(member.name)}.`,
              t`Code that carelessly copies members into an object changes all objects through it (prototype pollution).`,
            ),
          ];
    }),
  },
  'json/lookalike-name': {
    severity: 'medium',
    source: 'RFC 7515 §10.13',
    look: inBoth((object, place) =>
      object.members
        .filter(({ name }) => looksRegistered(name))
        .slice(0, 3)
        .map(({ name, nameSpan }) =>
          sightingAt(
            place,
            { span: nameSpan },
            t`${othersText(name)} looks like ${latin(name)}, but is written with different letters.`,
            t`People read it as the registered name, programs do not. Write it in ASCII.`,
          ),
        ),
    ),
  },
  'json/deep': {
    severity: 'low',
    source: 'CWE-674',
    look: inBoth((object, place) =>
      sightingIf(depthOf(object, 0) > mostLevels, () =>
        sightingAt(
          place,
          { span: { start: object.span.start, end: object.span.start + 1 } },
          t`This is nested deeper than ${mostLevels} levels.`,
          t`Some parsers reject it, others run out of stack.`,
        ),
      ),
    ),
  },
  'json/many-members': {
    severity: 'low',
    source: 'CWE-770',
    look: inBoth((object, place) =>
      sightingIf(object.members.length > mostMembers, () =>
        sightingAt(
          place,
          { span: { start: object.span.start, end: object.span.start + 1 } },
          t`There are ${count(object.members.length)} members.`,
          t`A token is sent with each request. Keep such data on the server, and refer to it by an ID.`,
        ),
      ),
    ),
  },
} as const satisfies Readonly<Record<string, Rule>>;

const mostLevels = 32;
const mostMembers = 1000;

function inBoth(look: (object: JsonObject, place: ContentsPart, text: string) => readonly Sighting[]): Rule['look'] {
  return ({ contents, texts }: LintSubject) =>
    (['header', 'claims'] as const).flatMap((place) => {
      const object = contents[place];
      return object === null ? [] : look(object, place, texts[place]);
    });
}

/**
 * Returns whether a double may not keep all digits: an integer beyond ±(2^53 − 1), or a number with
 * more than 17 digits.
 */
function losesDigits(node: JsonNode, text: string): boolean {
  if (node.kind !== 'number') return false;
  const written = textIn(text, node.span);
  return /^-?\d+$/.test(written)
    ? !Number.isSafeInteger(node.value)
    : written.replace(/\D/g, '').replace(/^0+/, '').length > 17;
}

/** Control characters, zero-width characters, bidirectional marks, lone surrogates. */
/**
 * Controls other than tab and line breaks, lone surrogates, and characters that draw nothing: soft
 * hyphen, direction and joining marks, fillers, tags. Variation selectors follow visible characters.
 */
const hidden =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- These characters are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\p{Cs}/u;

const hiddenTexts = (object: JsonObject) =>
  textsIn(object).flatMap(({ name, node, text }) => (hidden.test(text) ? [{ name: othersText(name), node }] : []));

/** The members at any depth with such a character in their name, which is written without it. */
const hiddenNames = (object: JsonObject) =>
  [...eachValue(object)].flatMap(({ node }) =>
    node.kind === 'object'
      ? node.members.flatMap(({ name, nameSpan }) =>
          hidden.test(name) ? [{ name: t`The name ${othersText(name)}`, node: { span: nameSpan } }] : [],
        )
      : [],
  );

/** The first member, at any depth, whose name is one of these. */
function memberCalled(names: readonly string[], object: JsonObject): JsonMember | undefined {
  for (const { node } of eachValue(object)) {
    const found = node.kind === 'object' ? node.members.find(({ name }) => names.includes(name)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Cyrillic and Greek letters that look like Latin ones. */
const drawnLike: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    х: 'x',
    у: 'y',
    і: 'i',
    ј: 'j',
    ѕ: 's',
    ԁ: 'd',
    ո: 'n',
    ɡ: 'g',
    ѵ: 'v',
    ο: 'o',
    α: 'a',
    ν: 'v',
    ι: 'i',
    υ: 'u',
  }),
);

const latin = (name: string): string =>
  [...name.normalize('NFKC')].map((character) => drawnLike.get(character) ?? character).join('');

const looksRegistered = (name: string): boolean => latin(name) !== name && claimRow(latin(name)) !== null;

const depthOf = (node: JsonNode, depth: number): number => {
  if (depth > mostLevels || (node.kind !== 'object' && node.kind !== 'array')) return depth;
  const inner = node.kind === 'array' ? node.items : node.members.map(({ value }) => value);
  return inner.reduce((deepest, each) => Math.max(deepest, depthOf(each, depth + 1)), depth + 1);
};
