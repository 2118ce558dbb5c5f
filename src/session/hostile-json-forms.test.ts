import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { generalDecrypt, GeneralEncrypt, generalVerify, type GeneralJWE, type GeneralJWSInput } from 'jose';
import { describe, expect, it } from 'vitest';
import { lint } from '../core/lint/lint.ts';
import { lintMaterialOf, lintSubjectOf } from './reading/findings.ts';
import { structureVerdict } from './reading/structure-verdict.ts';
import { printWork } from './share/kept-work.ts';
import { decryptionVerdict, recipientsWithoutKey } from './signature/decryption-verdict.ts';
import { signatureVerdict } from './signature/signature-verdict.ts';
import { openTexts } from './state/opened.ts';
import { recipientsRemoved } from './state/recipients.ts';
import { unprotectedEdit, unprotectedHeadersOf } from './state/unprotected.ts';
import { headerTyped, keyTyped, openSession, payloadTyped, tokenTyped } from './testing.ts';

/*
 * JSON serializations with members of wrong types, twice, missing or huge. Nothing is thrown, no text is
 * lost, and what is green is accepted by jose as well.
 */

const b64 = (text: string): string => Buffer.from(text).toString('base64url');
const secret = 'a-secret-of-32-bytes-for-HS256!!';
const mac = (input: string): string => createHmac('sha256', secret).update(input).digest('base64url');
const [payload, covered] = [b64('{"sub":"a"}'), b64('{"alg":"HS256"}')];
const right = { protected: covered, header: { kid: 'a' }, signature: mac(`${covered}.${payload}`) };
const loose = { header: { alg: 'HS256' }, signature: mac(`.${payload}`) };
const jws = { payload, signatures: [right, loose] };
const wrap = Buffer.alloc(16, 1);
const jwe: GeneralJWE = await new GeneralEncrypt(Buffer.from('{"sub":"a"}'))
  .setProtectedHeader({ enc: 'A128GCM' })
  .setSharedUnprotectedHeader({ jku: 'a' })
  .addRecipient(wrap)
  .setUnprotectedHeader({ alg: 'A128KW' })
  .addRecipient(Buffer.alloc(16, 2))
  .setUnprotectedHeader({ alg: 'A128KW', kid: 'z' })
  .encrypt();
const encryptionKey = JSON.stringify({ kty: 'oct', k: wrap.toString('base64url') });

type Change = { readonly path: number; readonly by: string; readonly how: 'set' | 'double' | 'drop' | 'add' };
const values = [
  '1',
  'null',
  '[]',
  '{}',
  '""',
  '"e30"',
  'true',
  '[1]',
  '"a.b"',
  '-0',
  '1e999',
  '"\\ud800"',
  '"****"',
  '{"alg":"none"}',
  '{"crit":["b64"],"b64":false}',
  '{"alg":"HS256","alg":"none"}',
  '{"__proto__":{"alg":"HS256"}}',
  `"${'A'.repeat(5000)}"`,
  `"${covered}"`,
  `"${b64('{"alg":"HS256","crit":["x"],"x":1}')}"`,
  `"${b64('{"alg":"none"}')}"`,
];
const changes = fc.array(
  fc.record<Change>({
    path: fc.nat(40),
    by: fc.constantFrom(...values),
    how: fc.constantFrom('set', 'double', 'drop', 'add'),
  }),
  { minLength: 1, maxLength: 3 },
);

/** Returns the text with the n-th member or item of it changed. */
function changed(text: string, { path, by, how }: Change): string {
  const places = [...text.matchAll(/("\w+"):("(?:[^"\\]|\\.)*"|\{[^{}]*\}|\w+)/g)];
  const place = places[path % Math.max(1, places.length)];
  if (place === undefined) return text;
  const [whole, name = '', value = ''] = place;
  const texts = {
    set: `${name}:${by}`,
    double: `${whole},${name}:${by}`,
    drop: `"other":${value}`,
    add: `"unprotected":${by},"header":${by},${whole}`,
  };
  return text.slice(0, place.index) + texts[how] + text.slice(place.index + whole.length);
}

async function driven(text: string, key: string) {
  const { say, settle, store } = openSession();
  say(keyTyped(key), tokenTyped(text));
  const first = await settle();
  const seen = {
    signature: signatureVerdict(first),
    decryption: decryptionVerdict(first),
    payload: openTexts.payload(first),
  };
  for (const name of ['header', 'unprotected'] as const) {
    const edit = unprotectedEdit(store.get(), name, '{"kid":"b"}');
    if (edit !== null) say(edit);
    structureVerdict(await settle());
  }
  say({ type: 'entry-chosen', entry: 1 });
  say(payloadTyped('{"sub":"b"}'));
  const removed = recipientsRemoved(await settle(), recipientsWithoutKey(store.get()));
  if (removed !== null) say(removed);
  say(headerTyped('{"alg":"HS256","enc":"A128GCM"}'), { type: 'algorithm-chosen', alg: 'HS512' });
  const last = await settle();
  unprotectedHeadersOf(last.source);
  lint(lintSubjectOf(lintMaterialOf(last)));
  printWork(last);
  while (store.get().history.past.length > 0) {
    say({ type: 'undone' });
    if (store.get().source.kind === 'token' && store.get().key.text === '') break;
  }
  return {
    ...seen,
    texts: [...store.get().history.future].map(({ source }) => (source.kind === 'token' ? source.text : '')),
  };
}

const runs = { numRuns: 120 };

describe('a hostile JSON serialization', () => {
  it('of a JWS loses no text, and is green only if jose accepts a signature', async () => {
    let green = 0;
    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        const text = all.reduce(changed, JSON.stringify(jws));
        const { signature, texts } = await driven(text, secret);
        expect(texts).toContain(text);
        if (signature.verdict !== 'verified' || signature.tone !== 'good') return;
        green += 1;
        const key = Buffer.from(secret);
        await expect(generalVerify(JSON.parse(text) as GeneralJWSInput, key)).resolves.toBeDefined();
      }),
      runs,
    );
    expect(green).toBeGreaterThan(0);
  }, 120_000);

  it('of a JWE loses no text, and is decrypted only if jose decrypts it', async () => {
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        const text = all.reduce(changed, JSON.stringify(jwe));
        const { decryption, texts, payload: shown } = await driven(text, encryptionKey);
        expect(texts).toContain(text);
        if (decryption?.verdict !== 'decrypted') return;
        opened += 1;
        const read = await generalDecrypt(JSON.parse(text) as GeneralJWE, wrap);
        expect(JSON.parse(shown)).toEqual(JSON.parse(Buffer.from(read.plaintext).toString()));
      }),
      runs,
    );
    expect(opened).toBeGreaterThan(0);
  }, 120_000);
});
