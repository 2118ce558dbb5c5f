import type { AlgorithmRow } from '../../core/crypto/algorithm-row.ts';
import { algorithmOf } from '../../core/crypto/algorithms.ts';
import type { Key, KeyRing, KeyText } from '../../core/keys/key.ts';
import type { Origins } from '../../core/keys/origin.ts';
import { selectKeys } from '../../core/keys/select-key.ts';
import type { SdJwt } from '../../core/disclosure/split.ts';
import { memberNamed, stringOf, type JsonObject } from '../../core/text/json.ts';
import { signedBytes } from '../../core/token/detached.ts';
import type { Jwe, Jws, Token } from '../../core/token/token.ts';
import { embeddedMember } from '../../core/keys/embedded-member.ts';
import { originsOfKey } from '../state/boxes.ts';
import type { Parts, Session, Source } from '../state/model.ts';
import { isExample } from '../state/lineage.ts';
import { encryptedLayer, freshDecryption, openToken } from '../state/opened.ts';
import { proofsAround, tokensAround, type Proof } from './proofs.ts';
import { freshDisclosing, relatedTokens, sdJwtOf, type RelatedTokens } from '../state/disclosures.ts';
import { editedPlaintext, isEditedUnsealed, staleLayer, type StaleLayer } from '../state/nested.ts';
import { signingInput, tokenOfSource } from '../state/source.ts';

/** The certificates that a token is about. */
export type Certificates = {
  readonly token: Jws;
  readonly header: JsonObject;
  /** The thumbprint in `cnf`; null if there is none. */
  readonly bound: string | null;
  /** The keys in the Key box that have a certificate. */
  readonly given: readonly Key[];
};

/**
 * Work for the cryptography, described but not started. It has the revision that its answer belongs
 * to.
 */
export type Job =
  | { readonly kind: 'open-keys'; readonly key: KeyText }
  | {
      readonly kind: 'verify';
      readonly revision: number;
      readonly row: AlgorithmRow;
      readonly token: Jws;
      readonly keys: readonly Key[];
      /** The signatures of the tokens around this one, from outside. */
      readonly around: readonly Proof[];
      /** The same tokens, and those that are encrypted. */
      readonly outside: readonly Token[];
      /** Where the keys came from. */
      readonly origins: Origins;
      /** What the token is in. */
      readonly source: Source;
      /** Whether the token is the example that was chosen, or was made from it here. */
      readonly isExample: boolean;
    }
  /** Verify with the key that the token itself contains. */
  | { readonly kind: 'verify-embedded'; readonly revision: number; readonly row: AlgorithmRow; readonly token: Jws }
  | {
      readonly kind: 'verify-several';
      readonly revision: number;
      readonly token: Jws;
      readonly ring: KeyRing;
      readonly around: readonly Proof[];
      readonly outside: readonly Token[];
      readonly origins: Origins;
      readonly source: Source;
      readonly isExample: boolean;
      /** Something was edited, so they are made again if a key here can make one of them. */
      readonly renews: boolean;
    }
  | {
      readonly kind: 'encrypt';
      readonly revision: number;
      readonly parts: Parts;
      readonly token: Jwe;
      readonly plaintext: Uint8Array<ArrayBuffer>;
      readonly ring: KeyRing;
      readonly layer: number;
    }
  /** What a token means beyond its own claims: its disclosures, and tokens that were pasted with it. */
  | {
      readonly kind: 'disclose';
      readonly revision: number;
      readonly sdJwt: (SdJwt & { readonly of: Token }) | null;
      readonly related: RelatedTokens | null;
      readonly certificates: Certificates | null;
      readonly ring: KeyRing;
    }
  | { readonly kind: 'decrypt'; readonly revision: number; readonly token: Jwe; readonly ring: KeyRing }
  | {
      readonly kind: 'sign';
      readonly revision: number;
      readonly row: AlgorithmRow;
      /** Text, or the bytes of a payload that is not text. */
      readonly input: string | Uint8Array<ArrayBuffer>;
      readonly key: Key;
      /** Of a nested token, from outside; absent: the outermost. */
      readonly layer?: number;
    };

/**
 * Returns the next thing to compute for this session; null if everything is answered or nothing can
 * be asked.
 */
export function nextJob(session: Session): Job | null {
  if (session.missed === session.revision) return null;
  if (session.ring?.of !== session.key) return { kind: 'open-keys', key: session.key };
  if (session.settled?.revision === session.revision) return null;
  return renewJob(session) ?? decryptJob(session) ?? discloseJob(session) ?? signatureJob(session);
}

function discloseJob(session: Session): Job | null {
  const { ring, revision } = session;
  if (freshDisclosing(session) !== null || ring === null) return null;
  const [sdJwt, related, certificates] = [sdJwtOf(session.source), relatedTokens(session), certificatesOf(session)];
  if (sdJwt === null && related === null && certificates === null) return null;
  const whole = sdJwt === null ? null : { ...sdJwt, of: tokenOfSource(session.source) };
  return { kind: 'disclose', revision, sdJwt: whole, related, certificates, ring };
}

/** Returns the certificates to check: those in the header, and those in the Key box that `cnf` may mean. */
function certificatesOf(session: Session): Certificates | null {
  const token = openToken(session);
  if (token.kind !== 'jws' || token.header.object === null) return null;
  const bound = boundCertificate(token);
  const given = bound === null ? [] : (session.ring?.keys ?? []).filter(({ certificate }) => certificate !== null);
  const hasChain = token.header.parameters.x5c !== undefined || memberNamed(token.header.object, 'x5c') !== undefined;
  return hasChain || given.length > 0 ? { token, header: token.header.object, bound, given } : null;
}

/** RFC 8705 §3.1. */
function boundCertificate({ payload }: Jws): string | null {
  const cnf = payload?.kind === 'claims' ? memberNamed(payload.object, 'cnf')?.value : undefined;
  return cnf?.kind === 'object' ? stringOf(memberNamed(cnf, 'x5t#S256')?.value) : null;
}

function signatureJob(session: Session): Job | null {
  const token = openToken(session);
  const named = token.kind === 'jws' ? algorithmOf(token.header.parameters.alg ?? '') : null;
  const row = named?.family === 'none' ? null : named;
  if (token.kind !== 'jws') return null;
  const several = severalJob(session, token);
  if (several !== null || row === null) return several;
  return signJob(session, row) ?? verifyJob(session, token, row);
}

/** Each signature of a general JSON serialization has its own verdict, once an edit is signed. */
function severalJob(session: Session, token: Jws): Job | null {
  const { ring, revision, intent } = session;
  if ((token.json?.entries.length ?? 1) < 2) return null;
  if (ring === null || ring.keys.length === 0) return null;
  return {
    kind: 'verify-several',
    renews: intent === 'sign',
    revision,
    token,
    ring,
    around: proofsAround(session, ring),
    ...provenanceOf(session),
  };
}

/**
 * Makes again what was edited, from inside. A layer that no key here can make keeps those around it as
 * they are. One that is not around or in another is signed after the others.
 */
function renewJob(session: Session): Job | null {
  const stale = session.intent === 'sign' ? staleLayer(session.source) : null;
  if (stale === null) return null;
  const token = tokenOfSource(stale.parts);
  if (token.kind === 'jwe') return freshDecryption(session) === null ? encryptJob(session, token, stale) : null;
  return isNested(session.source) ? signLayerJob(session, stale) : null;
}

const isNested = (source: Source): boolean => source.kind === 'parts' && source.inner !== undefined;

function encryptJob({ ring, revision }: Session, token: Jwe, { at, parts }: StaleLayer): Job | null {
  const plaintext = editedPlaintext(parts);
  if (plaintext === null || ring === null || ring.keys.length === 0 || token.header.object === null) return null;
  return { kind: 'encrypt', revision, parts, token, plaintext, ring, layer: at };
}

function signLayerJob(session: Session, { at, parts }: StaleLayer): Job | null {
  const token = tokenOfSource(parts);
  const row = token.kind === 'jws' ? algorithmOf(token.header.parameters.alg ?? '') : null;
  const input = signingInput(parts);
  const key = row === null ? null : signingKey(session, row, token);
  return row && key && input !== null ? { kind: 'sign', revision: session.revision, row, input, key, layer: at } : null;
}

function decryptJob(session: Session): Job | null {
  const { ring, revision } = session;
  const source = encryptedLayer(session);
  const token = source === null ? null : tokenOfSource(source);
  if (source === null || token?.kind !== 'jwe' || freshDecryption(session) !== null || isEditedUnsealed(source))
    return null;
  const { alg, enc } = token.header.parameters;
  const isReadable = alg !== undefined && enc !== undefined && token.parts.length === 4 && token.faults.length === 0;
  if (!isReadable || ring === null || ring.keys.length === 0) return null;
  return { kind: 'decrypt', revision, token, ring };
}

/** Returns the key that signs an edit of the content, if one in the key box can. */
export function signingKey(session: Session, row: AlgorithmRow, token = openToken(session)): Key | null {
  if (session.ring === null || token.kind !== 'jws') return null;
  return selectKeys(session.ring, token.header.parameters, row, 'sign').candidates[0] ?? null;
}

function signJob(session: Session, row: AlgorithmRow): Job | null {
  if (session.intent !== 'sign' || isNested(session.source)) return null;
  const key = signingKey(session, row);
  const token = openToken(session);
  const isAttached = token.kind === 'jws' && token.content !== undefined;
  const input = isAttached ? signedBytes(token) : signingInput(session.source);
  return key && input !== null ? { kind: 'sign', revision: session.revision, row, input, key } : null;
}

function verifyJob(session: Session, token: Jws, row: AlgorithmRow): Job | null {
  const { ring, revision } = session;
  if (ring === null || token.signature === null || token.signature.text === '' || token.signature.fault !== null)
    return null;
  if (ring.kind === 'empty')
    return embeddedMember(token) !== null ? { kind: 'verify-embedded', revision, row, token } : null;
  const keys = selectKeys(ring, token.header.parameters, row, 'verify').candidates;
  if (keys.length === 0) return null;
  return { kind: 'verify', revision, row, token, keys, around: proofsAround(session, ring), ...provenanceOf(session) };
}

/** Where the keys and the token came from. */
const provenanceOf = (session: Session) => ({
  outside: tokensAround(session),
  origins: originsOfKey(session),
  source: session.source,
  isExample: isExample(session.source),
});
