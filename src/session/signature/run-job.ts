import { makeSignature } from '../../core/crypto/sign.ts';
import { verifySignature } from '../../core/crypto/verify.ts';
import type { CauseId } from '../../core/diagnose/cause.ts';
import { strictBase64 } from '../../core/diagnose/families/token/base64.ts';
import { draftOf } from '../../core/diagnose/families/token/draft.ts';
import type { CryptoFault } from '../../core/crypto/fault.ts';
import { examineToken, notDisclosed } from './disclose-claims.ts';
import { openLayers } from './open-layers.ts';
import { sealLayer } from './seal-layer.ts';
import { algorithmOf } from '../../core/crypto/algorithms.ts';
import type { Key, KeyRing } from '../../core/keys/key.ts';
import { selectKeys } from '../../core/keys/select-key.ts';
import { readKeys } from '../../core/diagnose/read-keys.ts';
import { toBase64url } from '../../core/text/base64url.ts';
import { utf8 } from '../../core/text/bytes.ts';
import { serializedIn } from '../../core/intake/serialized.ts';
import { installSerializedFinder } from '../../core/intake/serialized-places.ts';
import { uncommon } from '../../core/intake/uncommon.ts';
import { installUncommonForms } from '../../core/intake/uncommon-places.ts';
import { allTokenForms } from '../../core/token/all-forms.ts';
import { signedBytes } from '../../core/token/detached.ts';
import type { Jws } from '../../core/token/token.ts';
import { installTokenForms } from '../../core/token/token-forms.ts';
import { rest } from '../../core/text/rest.ts';
import { assertNever } from '../../core/text/result.ts';
import { embeddedMember } from '../../core/keys/embedded-member.ts';
import { embeddedKeys } from '../../core/keys/embedded-keys.ts';
import { memberWith, originsOf } from './same-hand.ts';
import type { SessionEvent } from '../state/events.ts';
import type { Job } from './jobs.ts';
import { isContentEdited, withSignatures, type MadeSignature } from '../state/left-signatures.ts';
import { asParts } from '../state/source.ts';
import type { JudgedProof, Parts, SignatureOutcome } from '../state/model.ts';
import { proofsOf, signaturesOf, type Proof } from './proofs.ts';
import { warningsOn, type OuterSignature } from './warnings.ts';

// The first job opens the keys, so they are there soon after the page.
installTokenForms(allTokenForms);
installSerializedFinder(serializedIn);
installUncommonForms(uncommon);

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
  if (job.kind === 'open-keys') return { type: 'keys-opened', ring: await readKeys(job.key) };
  if (job.kind === 'decrypt') return { type: 'decrypted', revision: job.revision, outcome: await openLayers(job) };
  if (job.kind === 'encrypt') return sealLayer(job);
  if (job.kind === 'disclose') return { type: 'disclosed', revision: job.revision, outcome: await examineToken(job) };
  return { type: 'settled', revision: job.revision, outcome: await outcomeOf(job) };
}

/** Returns the answer if this page or a library has a bug: a fault that says so. */
function failed(job: Job, detail: string): SessionEvent {
  if (job.kind === 'open-keys') {
    const fault = { span: { start: 0, end: job.key.text.length }, kind: 'reading-failed', detail } as const;
    return { type: 'keys-opened', ring: { of: job.key, kind: 'keys', keys: [], faults: [fault] } };
  }
  if (job.kind === 'disclose') return { type: 'disclosed', revision: job.revision, outcome: notDisclosed(detail) };
  if (job.kind === 'decrypt' || job.kind === 'encrypt')
    return { type: 'decrypted', revision: job.revision, outcome: { kind: 'unable', detail } };
  const fault = { kind: 'work-failed', detail } as const;
  return { type: 'settled', revision: job.revision, outcome: { kind: 'unable', fault } };
}

function outcomeOf(
  job: Exclude<Job, { kind: 'open-keys' | 'decrypt' | 'encrypt' | 'disclose' }>,
): Promise<SignatureOutcome> {
  switch (job.kind) {
    case 'verify':
      return verify(job);
    case 'verify-embedded':
      return verifyEmbedded(job);
    case 'sign':
      return sign(job);
    case 'verify-several':
      return verifySeveral(job);
    default:
      return assertNever(job);
  }
}

async function sign({ row, key, input, layer }: Job & { kind: 'sign' }): Promise<SignatureOutcome> {
  const made = await makeSignature(row, key.jwk, typeof input === 'string' ? utf8(input) : input);
  if (!made.ok) return { kind: 'unable', fault: made.fault };
  return { kind: 'signed', signature: toBase64url(made.value), ...(layer === undefined ? {} : { layer }) };
}

type Asked = Pick<Job & { kind: 'verify' }, 'row' | 'token'>;

async function verify(job: Job & { kind: 'verify' }): Promise<SignatureOutcome> {
  const tried = await tryKeys(job, job.keys);
  if (tried.kind !== 'matches') return tried;
  const { key } = tried;
  const [member, origins] = [await memberWith(key.jwk, job), await originsOf(key.jwk, job)];
  if (member !== null && origins.length > 0) return { kind: 'embedded', member, matches: true };
  return {
    kind: 'verified',
    key,
    warnings: await warningsOn({ ...job, key, member, origins, outer: await outerOf(job.around) }),
    at: Date.now(),
  };
}

/** A verifier checks from outside (RFC 7519 §7.2). Returns what it finds there, the worst first. */
async function outerOf(around: readonly Proof[]): Promise<OuterSignature> {
  let outer: OuterSignature = 'matches';
  for (const { row, token, keys } of around) {
    const tried = row === null || keys.length === 0 ? null : await tryKeys({ row, token }, keys);
    if (tried?.kind === 'rejected') return 'differs';
    if (tried?.kind !== 'matches') outer = 'unchecked';
  }
  return outer;
}

/**
 * Signs an edited payload with each key that can, or an edited header with its own; null if no key can. What
 * cannot be signed stays as it is.
 */
async function signSeveral(token: Jws, parts: Parts, ring: KeyRing): Promise<SignatureOutcome | null> {
  const made: MadeSignature[] = [];
  const left: number[] = [];
  const isWhole = isContentEdited(parts, token);
  for (const [at, each] of signaturesOf(token)) {
    if (!isWhole && at !== token.json?.at) continue;
    await breath();
    const row = algorithmOf(each.header.parameters.alg ?? '');
    const key = row === null ? undefined : selectKeys(ring, each.header.parameters, row, 'sign').candidates[0];
    const signed = row === null || key === undefined ? null : await makeSignature(row, key.jwk, signedBytes(each));
    if (signed?.ok === true) made.push({ at, signature: toBase64url(signed.value) });
    else left.push(at);
  }
  if (made.length === 0) return null;
  return { kind: 'signed', signature: '', parts: withSignatures(parts, made, isWhole ? left : (parts.left?.at ?? [])) };
}

/** A payload that is signed with several keys is verified with each of them (RFC 7515 §5.2). */
async function verifySeveral({ ring, ...job }: Job & { kind: 'verify-several' }): Promise<SignatureOutcome> {
  const parts = asParts(job.source);
  const signed = job.renews && parts.inner === undefined ? await signSeveral(job.token, parts, ring) : null;
  if (signed !== null) return signed;
  const each: JudgedProof[] = [];
  for (const { token, row, keys } of proofsOf(job.token, ring)) {
    const at = each.length;
    await breath();
    const isAskable = row !== null && keys.length > 0;
    each.push({
      at,
      token,
      row,
      outcome: isAskable ? await verify({ ...job, kind: 'verify', token, row, keys }) : null,
    });
  }
  return { kind: 'several', each };
}

async function verifyEmbedded({ row, token }: Job & { kind: 'verify-embedded' }): Promise<SignatureOutcome> {
  const given = await embeddedKeys(token);
  const tried = await tryKeys(
    { row, token },
    given.map(({ key }) => key),
  );
  const which = given.find(({ key }) => tried.kind === 'matches' && key === tried.key) ?? given[0];
  const member = which?.member ?? embeddedMember(token) ?? 'jwk';
  const isTried = tried.kind !== 'unable' && given.length > 0;
  return { kind: 'embedded', member, matches: isTried ? tried.kind === 'matches' : null };
}

/** How many signatures are computed before the page may draw and answer. */
const fewComputed = 20;
let computed = 0;

async function breath(): Promise<void> {
  computed += 1;
  if (computed % fewComputed === 0) await rest();
}

type Tried = { readonly kind: 'matches'; readonly key: Key } | (SignatureOutcome & { kind: 'rejected' | 'unable' });

async function tryKeys({ row, token }: Asked, keys: readonly Key[]): Promise<Tried> {
  const data = signedBytes(token);
  const signature = token.signature?.bytes ?? new Uint8Array();
  let fault: CryptoFault | null = null;
  for (const key of keys) {
    await breath();
    const answer = await verifySignature(row, key.jwk, data, signature);
    if (answer.ok && answer.value) return { kind: 'matches', key };
    if (!answer.ok) fault ??= answer.fault;
  }
  if (fault !== null) return { kind: 'unable', fault };
  return { kind: 'rejected', tried: keys, altered: await alteredSince({ row, token }, keys, signature) };
}

/** Returns how header or payload were rewritten in another base64 after signing, if that is proven. */
async function alteredSince(
  { row, token }: Asked,
  keys: readonly Key[],
  signature: Uint8Array,
): Promise<CauseId | null> {
  for (const { header, payload, findings } of strictBase64(draftOf(token))) {
    for (const { jwk } of keys) {
      await breath();
      const answer = await verifySignature(row, jwk, utf8(`${header}.${payload}`), signature);
      if (answer.ok && answer.value) return findings[0]?.cause ?? null;
    }
  }
  return null;
}
