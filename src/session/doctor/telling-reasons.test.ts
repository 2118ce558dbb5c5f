import { describe, expect, it } from 'vitest';
import { secondsOfMs } from '../../core/claims/numeric-date.ts';
import { b64, ec, es256, hs256, inputOf, macOf, signingSecret, spki } from './doctor-cases/signers.ts';
import { consultationOf } from './diagnosis.ts';
import { exampleGroups } from '../examples/examples.ts';
import type { Session } from '../state/model.ts';
import { signatureVerdict } from '../signature/signature-verdict.ts';
import { structureVerdict } from '../reading/structure-verdict.ts';
import { keyTyped, openSession, tokenTyped } from '../testing.ts';

async function settled(pasted: string, key: string): Promise<Session> {
  const opened = openSession();
  opened.say(keyTyped(key), tokenTyped(pasted));
  return opened.settle();
}

const body = b64('{"sub":"1"}');
const detached = (header: object): string => `${inputOf(header, '')}.${macOf(inputOf(header, body))}`;

describe('the Signature verdict names the obstacle, and does not blame the key if it is something else', () => {
  it.each([
    ['a detached payload', detached({ alg: 'HS256' }), signingSecret, 'detached-payload'],
    [
      'a detached payload that is not encoded',
      detached({ alg: 'HS256', b64: false, crit: ['b64'] }),
      signingSecret,
      'b64-false',
    ],
    ['a PASETO', 'v4.local.AAAAAAAAAAAAAAAAAAAAAAAA', '', 'not-a-jwt'],
    ['a Basic credential', 'Basic amFuZTpodW50ZXIy', '', 'not-a-jwt'],
  ])('%s', async (_, pasted, key, reason) => {
    expect(signatureVerdict(await settled(pasted, key))).toMatchObject({ verdict: 'unchecked', reason });
  });

  it('an SD-JWT is well-formed', async () => {
    expect(structureVerdict(await settled(`${es256()}~${b64('["a","b","c"]')}~`, spki(ec.publicKey)))).toMatchObject({
      verdict: 'well-formed',
      text: expect.stringMatching(/^This is an SD-JWT \(RFC 9901\): a signed token followed by one disclosure/),
    });
  });

  it('a token with a payload and another’s signature is still rejected', async () => {
    expect(
      signatureVerdict(await settled(hs256('another secret, of thirty-two bytes and more'), signingSecret)),
    ).toMatchObject({ verdict: 'rejected', reason: 'wrong-secret' });
  });
});

describe('the key of an example, after your own token is pasted', () => {
  const opened = async () => {
    const s = openSession();
    const first = exampleGroups[0]?.examples[0];
    if (first !== undefined) s.say(first.make(secondsOfMs(1_700_000_000_000)));
    await s.settle();
    return s;
  };

  it('is not a reason to reject it, and the doctor is asked without that key', async () => {
    const s = await opened();
    s.say(tokenTyped(es256()));
    const session = await s.settle();
    expect(signatureVerdict(session)).toMatchObject({ verdict: 'unchecked', reason: 'no-key' });
    expect(consultationOf(session)?.key.text).toBe('');
  });

  it('still reveals that a character of its own token was changed', async () => {
    const s = await opened();
    const text = s.text();
    const at = text.lastIndexOf('.') - 3;
    s.say(tokenTyped(`${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`));
    expect(signatureVerdict(await s.settle())).toMatchObject({ verdict: 'rejected' });
  });

  it('still verifies its own token if it is pasted again', async () => {
    const s = await opened();
    const text = s.text();
    s.say(tokenTyped(''), tokenTyped(text));
    expect(signatureVerdict(await s.settle())).toMatchObject({ verdict: 'verified' });
  });
});

describe('Undo repair', () => {
  it('is offered as long as the repair is the last step', async () => {
    const s = openSession();
    s.say(keyTyped(`${signingSecret}x`), tokenTyped(hs256()), {
      type: 'repair-applied',
      repair: { key: { text: signingSecret, secretEncoding: 'utf-8', passphrase: '' } },
    });
    expect((await s.settle()).isRepaired).toBe(true);
    s.say({ type: 'profile-pinned', profile: 'id-token' });
    expect((await s.settle()).isRepaired).toBe(false);
    s.say({ type: 'undone' });
    expect((await s.settle()).key.text).toBe(signingSecret);
  });
});
