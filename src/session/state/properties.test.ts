import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyRing } from '../../core/keys/key.ts';
import type { SessionEvent } from './events.ts';
import { nextJob, type Job } from '../signature/jobs.ts';
import type { Session } from './model.ts';
import { emptySession, reduce } from './reduce.ts';
import { runJob } from '../signature/run-job.ts';
import { runJobs } from '../signature/run-jobs.ts';
import { signatureFact, type SignatureFact } from '../signature/signature-fact.ts';
import { signatureVerdict } from '../signature/signature-verdict.ts';
import { paneOfSource, signatureText, boxTextOf, tokenOfSource } from './source.ts';
import { headerTyped, keyTyped, payloadTyped, settledSession, tokenTyped } from '../testing.ts';
import { createStore } from './store.ts';

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.' + 'A'.repeat(43);

const edit: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc.constantFrom(token, 'Bearer a.b.c', '', 'x').map(tokenTyped),
  fc.string().map(tokenTyped),
  fc.constantFrom('{"a":1}', '{"a":', '[1]', 'text', '').map(payloadTyped),
  fc.string().map(payloadTyped),
  fc.constantFrom('{"alg":"HS256"}', '{"alg":"none"}', '{"alg":', '{}', '[]').map(headerTyped),
  fc.constantFrom('secret', '', 'other\n').map(keyTyped),
  fc.string().map((text): SessionEvent => ({ type: 'part-typed', part: 'signature', text })),
  fc.constantFrom<SessionEvent>(
    { type: 'undone' },
    { type: 'redone' },
    { type: 'sign-pressed' },
    { type: 'algorithm-chosen', alg: 'HS384' },
    { type: 'algorithm-chosen', alg: 'none' },
  ),
  fc.boolean().map((compact): SessionEvent => ({ type: 'layout-chosen', part: 'payload', compact })),
);

describe('a pane that is typed into', () => {
  it('shows its own text, whatever was typed before and into it', () => {
    fc.assert(
      fc.property(
        fc.array(edit, { maxLength: 8 }),
        fc.constantFrom('header' as const, 'payload' as const, 'signature' as const),
        fc.string({ unit: 'binary' }),
        (before, part, text) => {
          const session = [...before, { type: 'part-typed', part, text } as const].reduce(
            (s, event, at) => reduce(s, event, at),
            emptySession,
          );
          const { source } = session;
          expect(part === 'signature' ? signatureText(source) : paneOfSource(source, part)?.text).toBe(text);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('shows the exact text in the token box that was typed into it', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), fc.string({ unit: 'binary' }), (before, text) => {
        const session = [...before, tokenTyped(text)].reduce((s, event, at) => reduce(s, event, at), emptySession);
        expect(boxTextOf(session.source)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the other parts unchanged', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), fc.string(), (before, text) => {
        const session = before.reduce((s, event, at) => reduce(s, event, at), emptySession);
        const earlier = tokenOfSource(session.source);
        fc.pre(
          earlier.kind === 'jws' &&
            earlier.payload !== null &&
            earlier.header.parameters.alg !== 'none' &&
            earlier.header.segment.text !== '',
        );
        const { source } = reduce(session, payloadTyped(text), 99);
        const later = tokenOfSource(source);
        if (earlier.kind !== 'jws' || later.kind !== 'jws') return;
        expect(later.header.segment.text).toBe(earlier.header.segment.text);
        expect(signatureText(source)).toBe(signatureText(session.source));
      }),
      { numRuns: 200 },
    );
  });
});

describe('answers', () => {
  it('never show when they belong to older inputs, in whatever order they arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(edit, fc.boolean()), { minLength: 1, maxLength: 10 }),
        fc.infiniteStream(fc.nat()),
        async (events, order) => {
          let session: Session = emptySession;
          const open: Promise<SessionEvent>[] = [];
          const ask = () => {
            const job = nextJob(session);
            if (job !== null) open.push(runJob(job));
          };
          const take = async () => {
            const [answer] = await Promise.all(open.splice(order.next().value % open.length, 1));
            if (answer === undefined) return;
            const before = session;
            session = reduce(session, answer, 0);
            if (!isFresh(answer, before)) expect(session).toBe(before);
            if (session !== before) ask();
          };
          for (const [event, answersNow] of events) {
            session = reduce(session, event, 0);
            ask();
            if (nextJob(session) !== null && isAskable(session)) expect(signatureFact(session).kind).toBe('checking');
            if (answersNow && open.length > 0) await take();
          }
          while (open.length > 0) await take();
          expect(signatureVerdict(session)).toEqual(signatureVerdict(await fromScratch(session)));
        },
      ),
      { numRuns: 100, examples: [[sdJwtMade, fc.stream(zeros())]] },
    );
  });

  it('come one at a time, and the newest question is asked next', async () => {
    const asked: Job[] = [];
    const store = createStore(emptySession);
    runJobs(store, async (job) => {
      asked.push(job);
      await new Promise((resolve) => setTimeout(resolve, 2));
      return runJob(job);
    });
    store.dispatch(keyTyped('secret'));
    store.dispatch(tokenTyped(token));
    for (let at = 0; at < 50; at += 1) store.dispatch(payloadTyped(`{"at":${at}}`));
    await settledSession(store);
    expect(asked.length).toBeLessThan(10);
    expect(paneOfSource(store.get().source, 'payload')?.text).toBe('{"at":49}');
    expect(signatureVerdict(store.get()).verdict).toBe('verified');
  });

  it('count once: a second answer to the same question changes nothing', () => {
    const ring: KeyRing = { of: emptySession.key, kind: 'empty', keys: [], faults: [] };
    const rejected: SessionEvent = {
      type: 'settled',
      revision: 0,
      outcome: { kind: 'rejected', tried: [], altered: null },
    };
    const once = reduce(reduce(emptySession, { type: 'keys-opened', ring }, 0), rejected, 0);
    expect(reduce(once, { type: 'settled', revision: 0, outcome: { kind: 'signed', signature: 'AA' } }, 0)).toBe(once);
  });
});

function isFresh(answer: SessionEvent, session: Session): boolean {
  if (answer.type === 'keys-opened') return answer.ring.of === session.key;
  return (answer.type === 'settled' || answer.type === 'disclosed') && answer.revision === session.revision;
}

/** Verdicts that need only the token are available at once. */
const isAskable = (session: Session): boolean => !knownAtOnce.has(signatureFact(session).kind);

const knownAtOnce: ReadonlySet<SignatureFact['kind']> = new Set<SignatureFact['kind']>([
  'no-token',
  'encrypted',
  'header-unreadable',
  'no-jwt',
  'alg-missing',
  'alg-unknown',
  'unsecured',
]);

/** A tilde makes the token an SD-JWT, which needs only the token: no answer is awaited. */
const sdJwtMade: [SessionEvent, boolean][] = [
  [{ type: 'part-typed', part: 'signature', text: '-~' }, false],
  [payloadTyped('{"a":1}'), false],
  [{ type: 'undone' }, false],
];

function* zeros(): Generator<number, never> {
  for (;;) yield 0;
}

/** Answers the same inputs from scratch, one question after the other. */
async function fromScratch(session: Session): Promise<Session> {
  const store = createStore({ ...session, settled: null, ring: null });
  runJobs(store);
  return settledSession(store);
}
