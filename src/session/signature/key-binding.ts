import { algorithms } from '../../core/crypto/algorithms.ts';
import type { AlgorithmRow } from '../../core/crypto/algorithm-row.ts';
import { asPublicKey, plainThumbprint } from '../../core/crypto/digest.ts';
import { publicHalfOf } from '../../core/crypto/public-half.ts';
import { misfitOf } from '../../core/crypto/fit.ts';
import { makeSignature } from '../../core/crypto/sign.ts';
import { cryptoFaultWords } from '../../core/crypto/words.ts';
import { sdHashOf } from '../../core/disclosure/sd-hash.ts';
import type { Key, KeyText } from '../../core/keys/key.ts';
import { toBase64url } from '../../core/text/base64url.ts';
import { utf8 } from '../../core/text/bytes.ts';
import { jsonRecordOf, memberNamed, type JsonObject } from '../../core/text/json.ts';
import { t } from '../../core/text/language.ts';
import { derive } from '../../core/text/memo.ts';
import { err, ok, type Result } from '../../core/text/result.ts';
import { issuerToken } from '../state/disclosures.ts';
import type { Session, Source } from '../state/model.ts';

/** The holder of an SD-JWT. `key`: the private key in the Key box; null if it is not there. */
type Holder = {
  readonly payload: JsonObject;
  readonly key: Key | null;
  /** Whether `cnf` has only the thumbprint of the key, so that the key binding JWT must contain the key. */
  readonly isThumbprint: boolean;
};

/** Returns the holder that the issuer named in `cnf`; null if it names no key. */
export const holderOf: (session: Session) => Holder | null = derive(
  [({ source }: Session) => source, ({ ring }: Session) => ring, ({ key }: Session) => key],
  holderIn,
);

function holderIn(source: Source, ring: Session['ring'], key: KeyText): Holder | null {
  const token = issuerToken(source);
  const payload = token?.kind === 'jws' && token.payload?.kind === 'claims' ? token.payload.object : null;
  const named = payload === null ? null : namedKey(payload);
  if (payload === null || named === null) return null;
  const keys = ring?.of === key ? ring.keys : [];
  const own = keys.find((each) => each.isPrivate && each.jwk.kty !== 'oct' && named.isOf(each));
  return { payload, key: own ?? null, isThumbprint: named.by === 'jkt' };
}

type Named = { readonly by: 'jwk' | 'kid' | 'jkt'; readonly isOf: (key: Key) => boolean };

/** RFC 7800 §3.2 and §3.4, RFC 9449 §6.1. */
function namedKey(payload: JsonObject): Named | null {
  const cnf = memberNamed(payload, 'cnf')?.value;
  if (cnf?.kind !== 'object') return null;
  const [jwk, kid, jkt] = ['jwk', 'kid', 'jkt'].map((name) => memberNamed(cnf, name)?.value);
  const own = jwk?.kind === 'object' ? asPublicKey(jsonRecordOf(jwk)) : null;
  if (own !== null) return { by: 'jwk', isOf: ofThumbprint(plainThumbprint(own)) };
  if (kid?.kind === 'string') return { by: 'kid', isOf: (key) => key.kid === kid.value };
  return jkt?.kind === 'string' ? { by: 'jkt', isOf: ofThumbprint(jkt.value) } : null;
}

const ofThumbprint =
  (mark: string) =>
  ({ jwk }: Key): boolean =>
    plainThumbprint(jwk) === mark;

/** What a verifier asks the holder for (RFC 9901 §4.3). */
export type BindingRequest = { readonly aud: string; readonly nonce: string };

/**
 * Makes the key binding JWT of a presentation (RFC 9901 §4.3). `presented`: the issuer's part and the
 * chosen disclosures, each followed by a tilde. `iat`: seconds since the epoch.
 */
export async function makeKeyBinding(
  { payload, key, isThumbprint }: Holder & { readonly key: Key },
  presented: string,
  { aud, nonce, iat }: BindingRequest & { readonly iat: number },
): Promise<Result<string, string>> {
  const hash = sdHashOf(payload);
  const row = rowOf(key);
  if (typeof hash !== 'function') return err(t`The hash in _sd_alg is not known, so sd_hash cannot be computed.`);
  if (row === null) return err(t`The holder's key fits no signature algorithm.`);
  const header = { alg: row.name, typ: 'kb+jwt', ...(isThumbprint ? { jwk: publicHalfOf(key.jwk) } : {}) };
  const claims = { iat, aud, nonce, sd_hash: hash(presented) };
  const input = `${encoded(header)}.${encoded(claims)}`;
  const made = await makeSignature(row, key.jwk, utf8(input));
  return made.ok ? ok(`${input}.${toBase64url(made.value)}`) : err(cryptoFaultWords(made.fault));
}

const encoded = (value: object): string => toBase64url(utf8(JSON.stringify(value)));

function rowOf({ jwk, alg }: Key): AlgorithmRow | null {
  const rows: readonly AlgorithmRow[] = Object.values(algorithms);
  const fitting = rows.filter((row) => row.family !== 'none' && row.kty !== 'oct' && misfitOf(row, jwk) === null);
  return fitting.find(({ name }) => name === alg) ?? fitting[0] ?? null;
}
