import { makeSignature } from '../../core/crypto/sign.ts';
import { strictOpinion } from '../../core/crypto/strict.ts';
import { verifySignature } from '../../core/crypto/verify.ts';
import type { CauseId } from '../../core/diagnose/cause.ts';
import { strictBase64 } from '../../core/diagnose/families/token/base64.ts';
import { draftOf } from '../../core/diagnose/families/token/draft.ts';
import type { CryptoFault } from '../../core/crypto/fault.ts';
import type { Key } from '../../core/keys/key.ts';
import { openKeys } from '../../core/keys/open-keys.ts';
import { toBase64url } from '../../core/text/base64url.ts';
import { utf8 } from '../../core/text/bytes.ts';
import { critFaultOf } from '../../core/token/critical.ts';
import type { Jws } from '../../core/token/token.ts';
import { assertNever } from '../../core/text/result.ts';
import { embeddedKeyText } from './embedded-key.ts';
import type { SessionEvent } from '../state/events.ts';
import type { Job } from './jobs.ts';
import type { KeyOrigin, SignatureOutcome } from '../state/model.ts';

/**
 * Runs one job. Never rejects, because the verdict would stay `checking` forever without an answer.
 * Only tests replace `work`.
 */
export async function runJob(job: Job, work: (job: Job) => Promise<SessionEvent> = doJob): Promise<SessionEvent> {
  try {
    return await work(job);
  } catch (error) {
    return failed(job, error instanceof Error ? error.message : String(error));
  }
}

async function doJob(job: Job): Promise<SessionEvent> {
  if (job.kind === 'open-keys') return { type: 'keys-opened', ring: await openKeys(job.key) };
  return { type: 'settled', revision: job.revision, outcome: await outcomeOf(job) };
}

/** Returns the answer if this page or a library has a bug: a fault that says so. */
function failed(job: Job, detail: string): SessionEvent {
  if (job.kind === 'open-keys') {
    const fault = { span: { start: 0, end: job.key.text.length }, kind: 'reading-failed', detail } as const;
    return { type: 'keys-opened', ring: { of: job.key, kind: 'keys', keys: [], faults: [fault] } };
  }
  const fault = { kind: 'work-failed', detail } as const;
  return { type: 'settled', revision: job.revision, outcome: { kind: 'unable', fault, origin: 'given' } };
}

function outcomeOf(job: Exclude<Job, { kind: 'open-keys' }>): Promise<SignatureOutcome> {
  switch (job.kind) {
    case 'verify':
      return tryKeys(job, job.keys, 'given');
    case 'verify-embedded':
      return openKeys(embeddedKeyText(job.token)).then((ring) => tryKeys(job, ring.keys, 'embedded'));
    case 'sign':
      return sign(job);
    default:
      return assertNever(job);
  }
}

async function sign({ row, key, input }: Job & { kind: 'sign' }): Promise<SignatureOutcome> {
  const made = await makeSignature(row, key.jwk, utf8(input));
  if (!made.ok) return { kind: 'unable', fault: made.fault, origin: 'given' };
  return { kind: 'signed', signature: toBase64url(made.value) };
}

async function tryKeys(
  { row, token }: Pick<Job & { kind: 'verify' }, 'row' | 'token'>,
  keys: readonly Key[],
  origin: KeyOrigin,
): Promise<SignatureOutcome> {
  const data = utf8(token.signingInput);
  const signature = token.signature?.bytes ?? new Uint8Array();
  let fault: CryptoFault | null = null;
  for (const key of keys) {
    const answer = await verifySignature(row, key.jwk, data, signature);
    if (answer.ok && answer.value)
      return { kind: 'verified', key, origin, strict: await opinionOn(token, key, row.name), at: Date.now() };
    if (!answer.ok) fault ??= answer.fault;
  }
  if (fault !== null) return { kind: 'unable', fault, origin };
  return { kind: 'rejected', tried: keys, origin, altered: await alteredSince({ row, token }, keys, signature) };
}

/** Returns how header or payload were rewritten in another base64 after signing, if that is proven. */
async function alteredSince(
  { row, token }: Pick<Job & { kind: 'verify' }, 'row' | 'token'>,
  keys: readonly Key[],
  signature: Uint8Array,
): Promise<CauseId | null> {
  for (const { header, payload, findings } of strictBase64(draftOf(token))) {
    for (const { jwk } of keys) {
      const answer = await verifySignature(row, jwk, utf8(`${header}.${payload}`), signature);
      if (answer.ok && answer.value) return findings[0]?.cause ?? null;
    }
  }
  return null;
}

function opinionOn(token: Jws, key: Key, alg: string) {
  const { header, payload, signature } = token;
  const parts = [header.segment, payload?.segment, signature];
  return strictOpinion({
    protected: header.segment.text,
    payload: payload?.segment.text ?? '',
    signature: signature?.text ?? '',
    hasCritFault: header.object !== null && critFaultOf(header.object) !== null,
    isPlain: parts.every((part) => part?.deviations.length === 0),
    key: key.jwk,
    alg,
  });
}
