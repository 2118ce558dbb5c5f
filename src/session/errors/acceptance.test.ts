import { expect, it } from 'vitest';
import { es256, ec, spki } from '../doctor/doctor-cases/signers.ts';
import { keyTyped, openSession, tokenTyped } from '../testing.ts';
import type { SessionEvent } from '../state/events.ts';
import { signatureFact } from '../signature/signature-fact.ts';
import { acceptanceFactsOf } from './acceptance.ts';

async function factsAfter(...events: readonly SessionEvent[]) {
  const { say, settle } = openSession();
  say(keyTyped(spki(ec.publicKey)), ...events);
  const session = await settle();
  return { fact: signatureFact(session), facts: acceptanceFactsOf(session) };
}
const [token, [header = '', payload = '', signature = '']] = [es256(), es256().split('.')];

it('is about the text that a library gets, and not about what is left of it here', async () => {
  expect(await factsAfter(tokenTyped(token))).toMatchObject({
    fact: { kind: 'verified' },
    facts: { signature: 'valid' },
  });
  expect(await factsAfter(tokenTyped(`${token}~`))).toMatchObject({ facts: null });
  const content = { text: Buffer.from(payload, 'base64url').toString(), form: 'text' } as const;
  const detached: SessionEvent = { type: 'detached-typed', detached: content };
  expect(await factsAfter(tokenTyped(`${header}..${signature}`), detached)).toMatchObject({ facts: null });
});
