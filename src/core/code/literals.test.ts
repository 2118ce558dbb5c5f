import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { algorithms } from '../crypto/algorithms.ts';
import { claimTree } from '../disclosure/claim-tree.ts';
import { sdHashOf } from '../disclosure/sd-hash.ts';
import { toBase64url } from '../text/base64url.ts';
import { utf8 } from '../text/bytes.ts';
import { jsonValueOf, readJson } from '../text/json.ts';
import { mediaTypeOf } from './media-type.ts';
import { isWellFormed } from './quote.ts';
import type { CodeRequest, OtherForm, WrittenJson } from './request.ts';
import { targetNames, targets, type TargetName } from './targets.ts';
import { literalsIn, type ReadLiterals, type Syntax } from './testing.ts';
import { writeCode } from './write-code.ts';

/*
 * Whatever a token or the expectations contain must be in string literals of the code's language:
 * code with hostile texts differs from code with harmless ones only inside its literals, and these
 * mean exactly those texts.
 */
const syntaxes: Readonly<Record<TargetName, Syntax>> = {
  jose: 'js',
  jsonwebtoken: 'js',
  pyjwt: 'python',
  jjwt: 'java',
  nimbus: 'java',
  golangJwt: 'go',
  dotnet: 'csharp',
  phpJwt: 'php',
  lcobucci: 'php',
  rustJsonwebtoken: 'rust',
  rubyJwt: 'ruby',
};

/** Returns the text at a place of a request. */
type Texts = (place: string) => string;

function requestOf(texts: Texts): CodeRequest {
  const header = written({ [texts('h1')]: texts('h2') });
  const claims = written({
    iss: texts('c1'),
    aud: [texts('c2'), texts('c3')],
    [texts('c4')]: texts('c5'),
    [texts('c6')]: { [texts('c7')]: [texts('c8'), 1.5, null, true, { [texts('c9')]: '' }] },
  });
  return {
    algorithm: { row: algorithms.HS256, variant: 'HS256' },
    key: null,
    pinned: null,
    overlooked: [],
    expected: {
      issuers: [texts('e1'), texts('e2')],
      audiences: [texts('e3'), texts('e4')],
      type: texts('e5'),
      tolerance: 60,
      required: [texts('e6'), texts('e7')],
      exact: [{ claim: texts('e8'), value: texts('e9') }],
      maxAge: 3600,
      leftOut: [],
    },
    header: { typ: texts('typ'), kid: texts('kid'), others: header.object.members, text: header.text },
    claims,
    form: { kind: 'compact' },
    disclosing: null,
  };
}

function written(value: object): WrittenJson {
  const text = JSON.stringify(value);
  const { node } = readJson(text);
  if (node?.kind !== 'object') throw new Error(text);
  return { object: node, text };
}

/** An SD-JWT or a JSON serialization with texts in all its places. */
function otherForm(kind: OtherForm, texts: Texts): CodeRequest {
  const request = requestOf(texts);
  if (kind === 'json')
    return { ...request, form: { kind: 'general', count: 2, unprotected: written({ [texts('u1')]: texts('u2') }) } };
  const disclosure = (...items: readonly unknown[]) => toBase64url(utf8(JSON.stringify(items)));
  const { object, text } = written({ [texts('c1')]: texts('c2'), list: [texts('c3')] });
  const inner = disclosure('s', texts('c4'), { [texts('c5')]: [texts('c6')] });
  const hash = sdHashOf(object);
  const digest = typeof hash === 'function' ? hash(inner) : '';
  const whole = written({ ...JSON.parse(text), _sd: [digest, 'decoy'] });
  const tree = claimTree(whole.object, whole.text, [inner]);
  return { ...request, claims: whole, disclosing: { tree, binding: { alg: 'ES256', nonce: texts('n1') } } };
}

function codeOf(target: TargetName, task: 'verify' | 'sign', texts: Texts, form?: OtherForm): ReadLiterals | null {
  const request = form === undefined ? requestOf(texts) : otherForm(form, texts);
  const answer = writeCode(request, task, targets[target]);
  return answer.kind === 'code' ? literalsIn(answer.text, syntaxes[target]) : null;
}

/** Ends of literals and comments, escapes, interpolation, line breaks, and what cannot be seen. */
const fragments = [
  ['"', "'", '`', '"""', "'''", '\\', '\\"', "\\'", '"#', '"##', '#{x}', '#$x', '#@x', '${x}', '{$x}', '$x', '{x}'],
  ['\n', '\r\n', '\t', '\0', '\u0085', '\u2028', '\u202e', '\ufeff', '\u{e0001}', '\ud800', '\udc00', '😀', 'é'],
  ['\\u0022', '\\u000a', '\\u{22}', '\\x22', '\\n', '*/', '//', '/*', '--', '#', ';', '?>', '<?php', '</script>'],
  [')', ']', '}', '__proto__', 'application/', '%s', ' ', '0', 'x', '__END__', '=begin'],
].flat();
const hostile = fc.array(fc.constantFrom(...fragments), { maxLength: 6 }).map((texts) => texts.join(''));
/** Each text ends with its place: an object with a name twice would be written as JSON text. */
const placed =
  (texts: readonly string[]): Texts =>
  (place) =>
    `${texts[Number.parseInt(place.replaceAll(/\D/g, '0'), 10) % texts.length] ?? ''}${place} `;
/** Half a surrogate pair stays, since some languages have no literal for it and get JSON text. */
const harmless =
  (texts: Texts): Texts =>
  (place) =>
    `harmless ${isWellFormed(texts(place)) ? '' : '\ud800'}${place}`;

/** Returns all texts in literals, also those in JSON. */
function textsIn(values: readonly string[]): ReadonlySet<string> {
  const found = new Set(values);
  for (const value of values) {
    const { node, fault } = readJson(value);
    if (fault === null && node !== null) addAll(found, jsonValueOf(node));
  }
  return found;
}

function addAll(found: Set<string>, value: unknown): void {
  if (typeof value === 'string') found.add(value);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    found.add(name);
    addAll(found, inner);
  }
}

const places = {
  verify: ['e1', 'e2', 'e3', 'e4', 'e6', 'e7', 'e8', 'e9'],
  sign: ['typ', 'kid', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9'],
} as const;

/** The places in the forms that only some libraries read, by form and task. */
const otherPlaces = {
  json: { verify: ['e1', 'e3', 'e6', 'e9'], sign: ['typ', 'kid', 'c1', 'c4', 'c8', 'u1', 'u2'] },
  'sd-jwt': { verify: ['e1', 'e3', 'e6', 'e9', 'n1'], sign: ['typ', 'kid', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6'] },
} as const;

const formsWritten = targetNames.flatMap((target) =>
  [...(targets[target].forms ?? [])].flatMap((form) =>
    (['verify', 'sign'] as const).map((task) => ({ target, form, task })),
  ),
);

it.each(formsWritten)(
  'code for $target to $task the form $form has every text in a literal',
  ({ target, form, task }) => {
    let seen = 0;
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (chosen) => {
        const texts = placed(chosen);
        const code = codeOf(target, task, texts, form);
        if (code === null) return;
        seen += 1;
        expect(code.skeleton).toBe(codeOf(target, task, harmless(texts), form)?.skeleton);
        const found = textsIn(code.values);
        const isThere = (text: string): boolean => found.has(text) || found.has(text.replaceAll(/\p{Cs}/gu, '\ufffd'));
        expect(otherPlaces[form][task].map(texts).filter((text) => !isThere(text))).toEqual([]);
      }),
      { numRuns: 100 },
    );
    expect(seen).toBeGreaterThan(50);
  },
);

describe.each(targetNames)('code for %s', (target) => {
  it.each(['verify', 'sign'] as const)('to %s has every text in a literal of its language', (task) => {
    let seen = 0;
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (chosen) => {
        const texts = placed(chosen);
        const code = codeOf(target, task, texts);
        // Null where the language has no literal for such a text; the page then says so.
        if (code === null) return;
        seen += 1;
        expect(code.skeleton).toBe(codeOf(target, task, harmless(texts))?.skeleton);
        const found = textsIn(code.values);
        const isThere = (text: string): boolean => found.has(text) || found.has(text.replaceAll(/\p{Cs}/gu, '\ufffd'));
        expect(places[task].map(texts).filter((text) => !isThere(text))).toEqual([]);
        if (task === 'verify') expect([texts('e5'), mediaTypeOf(texts('e5'))].some(isThere)).toBe(true);
      }),
      { numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(50);
  });
});
