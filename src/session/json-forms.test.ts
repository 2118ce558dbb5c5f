import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seconds } from '../core/claims/numeric-date.ts';
import { serializedIn } from '../core/intake/serialized.ts';
import { installSerializedFinder } from '../core/intake/serialized-places.ts';
import { allTokenForms } from '../core/token/all-forms.ts';
import { installTokenForms } from '../core/token/token-forms.ts';
import { readSerialized } from '../core/token/serialized.ts';
import { printSerialized } from '../core/token/serialized-edit.ts';
import { parseToken } from '../core/token/parse-token.ts';
import { codeRequestOf } from './code/code-request.ts';
import { diagnosesOf } from './doctor/diagnosis.ts';
import { claimsInput } from './reading/claims.ts';
import { lintMaterialOf, lintSubjectOf } from './reading/findings.ts';
import { prepareSummary, summaryAt } from './reading/summary.ts';
import { summaryText } from './reading/summary-pieces.ts';
import { structureVerdict } from './reading/structure-verdict.ts';
import { parseWork, printWork } from './share/kept-work.ts';
import { signatureVerdict } from './signature/signature-verdict.ts';
import { convertedForm } from './state/conversion.ts';
import { asParts, boxTextOf, foundInSource, pastedSource } from './state/source.ts';
import { intakeOf } from './state/intake.ts';
import { unprotectedHeadersOf } from './state/unprotected.ts';
import { headerTyped, keyTyped, openSession, payloadTyped, secretKey, tokenTyped } from './testing.ts';

const b64 = (text: string): string => Buffer.from(text).toString('base64url');
const secret = 'a-secret-of-32-bytes-for-HS256!!';
const [payload, header] = [b64('{"sub":"a","exp":2000000000}'), b64('{"alg":"HS256"}')];
const mac = (input: string, key = secret): string => createHmac('sha256', key).update(input).digest('base64url');
const entry = (protectedHeader = header, key = secret) => ({
  protected: protectedHeader,
  signature: mac(`${protectedHeader}.${payload}`, key),
});
const flattened = { payload, ...entry() };
const unencoded = b64('{"alg":"HS256","b64":false,"crit":["b64"]}');
const flattenedOf = (protectedHeader: string, text: string) => ({
  payload: text,
  protected: protectedHeader,
  signature: mac(`${protectedHeader}.${text}`),
});

async function settled(text: string, key = secret) {
  const opened = openSession();
  opened.say(tokenTyped(text), keyTyped(secretKey(key)));
  return { ...opened, session: await opened.settle() };
}

installTokenForms(allTokenForms);
installSerializedFinder(serializedIn);

describe('a JWS in JSON serialization', () => {
  it('opens in the panes and keeps its text', async () => {
    const text = JSON.stringify({ x: 1, ...flattened }, null, '\t');
    const { session, header: shown, payload: claims } = await settled(text);
    expect(boxTextOf(session.source)).toBe(text);
    expect([shown(), claims()]).toEqual(['{\n  "alg": "HS256"\n}', '{\n  "sub": "a",\n  "exp": 2000000000\n}']);
    expect(signatureVerdict(session)).toMatchObject({ verdict: 'verified', alg: 'HS256' });
    expect(claimsInput(session).claims).not.toBeNull();
  });

  it('has the signature that is shown named in its summary', async () => {
    const { session } = await settled(
      JSON.stringify({ payload, signatures: [entry(b64('{"alg":"ES256"}')), entry()] }),
    );
    const summary = prepareSummary(lintSubjectOf(lintMaterialOf(session)));
    expect(summary && summaryText(summaryAt(summary, seconds(0)))).toContain('Shown: signature 1 of 2, with ES256.');
  });

  it('is signed again with only those members changed', async () => {
    const text = `POST /acme HTTP/1.1\r\n\r\n${JSON.stringify({ ...flattened, other: [1, '\u00e9'] }, null, 3)}\n`;
    const { say, settle } = await settled(text);
    say(payloadTyped('{"sub":"b"}'));
    const session = await settle();
    const edited = b64('{"sub":"b"}');
    expect(signatureVerdict(session).verdict).toBe('verified');
    expect(boxTextOf(session.source)).toBe(
      text.replace(payload, edited).replace(flattened.signature, mac(`${header}.${edited}`)),
    );
  });

  it('has each signature selected, and that one signed', async () => {
    const second = entry(b64('{"alg":"HS256","kid":"2"}'), 'another-secret-of-32-bytes-HS256');
    const text = JSON.stringify({ payload, signatures: [entry(), second] });
    const opened = await settled(text);
    expect(signatureVerdict(opened.session).text).toMatch(/^Verified.*Verified: 1\. Do not match: 2\.$/);
    opened.say({ type: 'entry-chosen', entry: 1 });
    expect(opened.header()).toContain('"kid": "2"');
    opened.say(headerTyped('{"alg":"HS256","kid":"3"}'));
    const session = await opened.settle();
    expect(signatureVerdict(session).text).toMatch(/Verified: 1 and 2\.$/);
    expect(JSON.parse(boxTextOf(session.source)).signatures[0]).toEqual(entry());
  });

  it('reads alg from an unprotected header, and shows it apart', async () => {
    const text = JSON.stringify({ payload, header: { alg: 'HS256', kid: 'k' }, signature: mac(`.${payload}`) });
    const { session, header: shown, say, settle } = await settled(text);
    expect(signatureVerdict(session)).toMatchObject({ verdict: 'verified', alg: 'HS256', kid: 'k' });
    expect(shown()).toBe('');
    expect(unprotectedHeadersOf(session.source)).toMatchObject([
      { name: 'header', text: '{\n  "alg": "HS256",\n  "kid": "k"\n}', fault: null },
    ]);
    say({ type: 'algorithm-chosen', alg: 'HS512' });
    const after = await settle();
    expect(JSON.parse(boxTextOf(after.source)).header.alg).toBe('HS512');
    expect(signatureVerdict(after).verdict).toBe('verified');
    say(payloadTyped('{"sub":"b"}'));
    const edited = await settle();
    expect(Object.keys(JSON.parse(boxTextOf(edited.source)))).toEqual(['payload', 'header', 'signature']);
    expect(signatureVerdict(edited).verdict).toBe('verified');
  });

  it.each<readonly [string, object, RegExp]>([
    ['no signature', { payload, protected: header }, /“signature” is missing/],
    [
      'signature next to signatures',
      { payload, signatures: [entry()], signature: 'AA' },
      /“signature” belongs to the flattened/,
    ],
    ['no list', { payload, signatures: {} }, /“signatures” must be an array of objects/],
    ['an empty list', { payload, signatures: [] }, /“signatures” must be an array of objects/],
    ['a header that is encoded', { ...flattened, header: 'e30' }, /“header” is not a JSON object/],
    ['a payload that is not a string', { ...flattened, payload: 1 }, /“payload” is not a string/],
    ['alg in both headers', { ...flattened, header: { alg: 'HS256' } }, /“alg” is in two headers/],
    [
      'crit that is not protected',
      { ...flattened, header: { crit: ['exp'], exp: 1 } },
      /“crit” is in an unprotected header/,
    ],
    ['no alg', { payload, protected: b64('{"typ":"a"}'), signature: 'AA' }, /has no algorithm/],
    ['bad characters', { ...flattened, signature: 'a*b' }, /\*/],
  ])('says what is wrong: %s', async (_, object, sentence) => {
    const { session } = await settled(JSON.stringify(object));
    expect(structureVerdict(session)).toMatchObject({ verdict: 'malformed', text: expect.stringMatching(sentence) });
  });

  it.each<readonly [string, object]>([
    ['alg in both headers', { ...flattened, header: { alg: 'none' } }],
    ['b64 that is not protected', { ...flattened, header: { b64: false } }],
    ['signature next to signatures', { payload, signatures: [entry()], signature: 'AA' }],
    [
      'b64 that differs between signatures',
      { payload, signatures: [entry(), entry(b64('{"alg":"HS256","b64":false,"crit":["b64"]}'))] },
    ],
    ['anything but objects', { payload, signatures: [1, entry()] }],
    [
      'a rule broken beside another signature',
      { payload, signatures: [entry(), { ...entry(), header: { crit: ['z'] } }] },
    ],
  ])('is not green although the signature matches: %s', async (_, object) => {
    const { session } = await settled(JSON.stringify(object));
    expect(signatureVerdict(session)).toMatchObject({ verdict: 'unchecked', tone: 'warn' });
    expect(signatureVerdict(session).text).not.toContain('Verified');
  });

  it('lists a signature with warnings apart', async () => {
    const critical = entry(b64('{"alg":"HS256","crit":["z"],"z":1}'));
    const { session } = await settled(JSON.stringify({ payload, signatures: [entry(), critical] }));
    expect(signatureVerdict(session).text).toMatch(/Verified: 1\. Verified, with warnings: 2\.$/);
  });

  it('says how many signatures were not read', async () => {
    const signatures = Array.from({ length: 1000 }, () => entry());
    const { session } = await settled(JSON.stringify({ payload, signatures }));
    expect(signatureVerdict(session).text).toContain('has 1,000 signatures, of which only the first 100 were read');
    expect(structureVerdict(session).text).toContain('1,000 signatures');
  });

  it.each<[string, object]>([
    ['signatures', { payload, signatures: Array.from({ length: 25_000 }, () => entry()) }],
    [
      'other members',
      { ...flattened, ...Object.fromEntries(Array.from({ length: 25_000 }, (_, at) => [`m${at}`, 1])) },
    ],
    [
      'recipients',
      {
        ciphertext: 'AA',
        recipients: Array.from({ length: 25_000 }, () => ({ encrypted_key: 'AA' })),
        protected: 'e30',
      },
    ],
  ])('is not read with too many %s, and says so', async (_, object) => {
    const { session } = await settled(JSON.stringify(object));
    expect(structureVerdict(session)).toMatchObject({
      verdict: 'malformed',
      text: expect.stringContaining('more than 20,000 members'),
    });
    expect(signatureVerdict(session).verdict).toBe('unchecked');
  });

  it.each<[string, object]>([
    ['in an unencoded payload', { ...flattenedOf(unencoded, 'a,'.repeat(30_000)) }],
    ['in a string of an unprotected header', { ...flattened, header: { kid: ','.repeat(30_000) } }],
    ['in another member', { ...flattened, note: '{"a":[1,'.repeat(10_000) }],
  ])('is read whatever its strings contain: commas %s', async (_, object) => {
    const { session } = await settled(JSON.stringify(object));
    expect(structureVerdict(session).verdict).toBe('well-formed');
    expect(signatureVerdict(session).verdict).toBe('verified');
  });

  it('is not seen in other JSON with many members, whose inner names are those of a token', () => {
    const records = Array.from({ length: 25_000 }, () => ({ payload: 'a', signature: 'b', header: {} }));
    for (const object of [{ records }, { payload: records }, { note: '"ciphertext" "protected"', records }])
      expect(readSerialized(JSON.stringify(object))).toBeNull();
  });

  it('is found after words, however long it is', () => {
    const text = `See ${JSON.stringify({ payload: 'A'.repeat(20_000_000), protected: header, signature: 'AAAA' })} there`;
    expect(serializedIn(text, { start: 0, end: text.length })).toEqual([{ start: 4, end: text.length - 6 }]);
  });

  it('reads the payload once for all signatures', () => {
    const text = JSON.stringify({ payload, signatures: [entry(), entry()] });
    const one = parseToken(text, 0);
    parseToken(header);
    const other = parseToken(text, 1);
    expect(one.kind === 'jws' && one.payload).toBe(other.kind === 'jws' && other.payload);
  });

  it('says which member occurs twice', async () => {
    const { session } = await settled(JSON.stringify(flattened).replace('{', '{"payload":"e30",'));
    expect(structureVerdict(session).text).toMatch(/“payload” occurs twice/);
  });

  it('does not match if any byte was changed', async () => {
    const { session } = await settled(JSON.stringify({ ...flattened, payload: b64('{"sub":"z"}') }));
    expect(signatureVerdict(session)).toMatchObject({ verdict: 'rejected', reason: 'wrong-secret' });
    expect(diagnosesOf(session)).toEqual([]);
  });

  it('is converted to compact form and back', async () => {
    const compact = `${header}.${payload}.${flattened.signature}`;
    const { store, text, settle } = await settled(JSON.stringify(flattened));
    const convert = (form: 'compact' | 'flattened') =>
      store.dispatch({ type: 'form-chosen', token: convertedForm(store.get().source, form) ?? '' });
    convert('compact');
    expect(text()).toBe(compact);
    convert('flattened');
    expect(JSON.parse(text())).toEqual(flattened);
    expect(signatureVerdict(await settle()).verdict).toBe('verified');
    expect(convertedForm(pastedSource(JSON.stringify({ ...flattened, header: { kid: 'a' } })), 'compact')).toBeNull();
  });

  it('has code written for it, and is kept with the signature that is shown', async () => {
    const { session } = await settled(JSON.stringify({ payload, signatures: [entry(), entry()] }));
    expect(codeRequestOf(session)).toMatchObject({ request: { form: { kind: 'general', count: 2 } } });
    const kept = JSON.parse(
      printWork({ ...session, source: { ...pastedSource(boxTextOf(session.source)), entry: 1 } as never }) ?? '',
    );
    expect(parseWork(kept)?.source).toMatchObject({ entry: 1 });
  });

  it('is found among other tokens', async () => {
    const compact = `${header}.${payload}.${flattened.signature}`;
    const { session } = await settled(`a ${compact}\n\n${JSON.stringify(flattened)}\n${compact}`);
    expect(intakeOf(session)?.tokens.length).toBe(3);
  });
});

/** A JSON object whose members have been shuffled and spaced. */
const objects = fc
  .tuple(
    fc.shuffledSubarray(['payload', 'protected', 'signature', 'header', 'x'], { minLength: 4 }),
    fc.constantFrom('', ' ', '\t', '\r\n  '),
  )
  .map(([names, space]) => {
    const values: Record<string, unknown> = { ...flattened, header: { kid: 'é\u2028' }, x: [1, { payload: 'no' }] };
    return `{${names.map((name) => `${space}${JSON.stringify(name)}${space}:${space}${JSON.stringify(values[name])}`).join(`${space},`)}${space}}`;
  });

describe('the text of a JSON serialization', () => {
  it('is printed as it was read', () => {
    fc.assert(
      fc.property(objects, (text) => {
        if (readSerialized(text) === null) return;
        expect(boxTextOf(asParts(pastedSource(text)))).toBe(text);
        expect(boxTextOf(asParts(pastedSource(`x ${text} y`)))).toBe(`x ${text} y`);
        expect(foundInSource(asParts(pastedSource(text)))).toMatchObject({ token: text });
      }),
    );
  });

  it('changes only where a member changes', () => {
    fc.assert(
      fc.property(objects, fc.base64String(), (text, value) => {
        const token = parseToken(text);
        if (token.kind !== 'jws' || token.json === undefined) return;
        const printed = printSerialized(text, 0, { payload: value });
        expect(JSON.parse(printed)).toEqual({
          ...JSON.parse(text),
          ...(value === '' && !('payload' in JSON.parse(text)) ? {} : { payload: value }),
        });
      }),
    );
  });
});

describe('a token that is not compact', () => {
  const named = 'a-secret-of-32-bytes-for-HS256!!';
  it.each<readonly [string, object]>([
    ['alg in an unprotected header', { payload, header: { alg: 'HS256' }, signature: mac(`.${payload}`, named) }],
    ['an unencoded payload with dots', flattenedOf(unencoded, 'a.b.c')],
    ['an unencoded payload that is not ASCII', flattenedOf(unencoded, 'é')],
  ])('is green, as strict libraries accept %s', async (_, object) => {
    const { session } = await settled(JSON.stringify(object));
    expect(signatureVerdict(session)).toMatchObject({ verdict: 'verified', warnings: [], tone: 'good' });
  });

  it.each(['a.b', 'é', '\u0001'])('is green with the detached and unencoded payload %j', async (text) => {
    const { say, settle } = await settled(`${unencoded}..${mac(`${unencoded}.${text}`)}`);
    say({ type: 'detached-typed', detached: { text, form: 'text' } });
    expect(signatureVerdict(await settle())).toMatchObject({ verdict: 'verified', warnings: [], tone: 'good' });
  });
});
