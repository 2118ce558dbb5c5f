import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { crewOf, type Crew } from '../../core/diagnose/crew/crew.ts';
import { helpThrough } from '../../core/diagnose/crew/helper.ts';
import type { ToHelper } from '../../core/diagnose/crew/orders.ts';
import { findToken } from '../../core/intake/find-token.ts';
import { toBase64url } from '../../core/text/base64url.ts';
import { utf8 } from '../../core/text/bytes.ts';
import type { DiagnosisState } from '../state/model.ts';
import { consult } from './consult.ts';
import type { Consultation } from './diagnosis.ts';

const budget = { tries: 5_000, cost: 8 };

/** A question whose search is large enough for helpers. */
function questionAbout(secret: string, key: string): Consultation {
  const segment = (value: object): string => toBase64url(utf8(JSON.stringify(value)));
  const input = `${segment({ alg: 'HS512', typ: 'JWT' })}.${segment({ sub: 'alice', text: 'x'.repeat(900) })}`;
  const pasted = `${input}.${createHmac('sha512', secret).update(input).digest('base64url')}`;
  const found = findToken(pasted);
  return { revision: 1, pasted, found, key: { text: key, secretEncoding: 'utf-8', passphrase: '' }, about: 'causes' };
}

const ports: MessagePort[] = [];
afterEach(() => ports.splice(0).forEach((port) => port.close()));

/** A crew whose helpers are in this thread. Those that are not well follow some orders and then nothing. */
function crewWith(count: number, orders = Number.POSITIVE_INFINITY) {
  const seen = { hired: 0, ordered: 0 };
  const crew: Crew = crewOf(() => {
    seen.hired += 1;
    for (let at = 0; at < count; at += 1) {
      const { port1, port2 } = new MessageChannel();
      const helper = new MessageChannel();
      ports.push(port1, port2, helper.port1, helper.port2);
      helpThrough(helper.port2);
      helper.port1.addEventListener('message', ({ data }) => port2.postMessage(data));
      helper.port1.start();
      port2.addEventListener('message', ({ data }: MessageEvent<ToHelper>) => {
        if (data.kind === 'try') seen.ordered += 1;
        if (seen.ordered === orders) setTimeout(crew.dismiss);
        if (seen.ordered < orders) helper.port1.postMessage(data);
      });
      port2.start();
      crew.join(port1);
    }
  });
  return { crew, seen };
}

async function answerOf(question: Consultation, crew?: Crew): Promise<DiagnosisState | undefined> {
  let last: DiagnosisState | undefined;
  for await (const state of consult(question, new AbortController().signal, budget, crew)) last = state;
  return last;
}

const questions = [
  ['a wrong secret', questionAbout('the right one, which was never shared', 'a wrong one')],
  ['a secret that is found early', questionAbout('secret-of-40-bytes', 'secret-of-40-bytes\n')],
  ['a well-known secret', questionAbout('your-256-bit-secret', 'a wrong one')],
] as const;

describe.each(questions)('the answer about %s', (_, question) => {
  it('is the same with helpers as without them', async () => {
    const alone = await answerOf(question);
    expect(alone?.isDone).toBe(true);
    for (const count of [1, 3]) {
      const { crew, seen } = crewWith(count);
      expect(await answerOf(question, crew)).toEqual(alone);
      expect(seen.hired).toBe(1);
    }
  });

  it('is the same if the helpers die while they search', async () => {
    const { crew } = crewWith(2, 3);
    expect(await answerOf(question, crew)).toEqual(await answerOf(question));
  });
});

it('lets helpers do most of a large search', async () => {
  const { crew, seen } = crewWith(3);
  await answerOf(questions[0][1], crew);
  expect(seen.ordered).toBeGreaterThan(10);
  // They are kept for the next one.
  await answerOf(questions[0][1], crew);
  expect(seen.ordered).toBeGreaterThan(20);
  expect(seen.hired).toBe(1);
});

it('ends with the question, and helps with the next one', async () => {
  const { crew, seen } = crewWith(2);
  const [question, next] = [questions[0][1], questions[2][1]];
  const stopped = new AbortController();
  for await (const { tries, isDone } of consult(question, stopped.signal, budget, crew)) {
    if (tries > 0) stopped.abort();
    if (isDone) expect(tries).toBeLessThan(budget.tries);
  }
  expect(seen.ordered).toBeGreaterThan(0);
  expect(await answerOf(next, crew)).toEqual(await answerOf(next));
});

it('asks for no helpers if the search is short', async () => {
  const { crew, seen } = crewWith(2);
  const token = 'eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJlLXRoYXQtZml0cy1ub3RoaW5nLWF0LWFsbC4';
  const question = { ...questions[0][1], pasted: token, found: findToken(token) };
  expect(await answerOf(question, crew)).toEqual(await answerOf(question));
  expect(seen.hired).toBe(0);
});
