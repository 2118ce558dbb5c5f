import { algorithms } from '../../core/crypto/algorithms.ts';
import type { AlgorithmRow } from '../../core/crypto/algorithm-row.ts';
import { asPublicKey, plainThumbprint } from '../../core/crypto/digest.ts';
import type { Jwk } from '../../core/crypto/jwk.ts';
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
type Holder = { readonly payload: JsonObject; readonly key: Key | null };

/** Returns the holder that the issuer named in `cnf`; null if there is none with a key that can be read. */
export const holderOf: (session: Session) => Holder | null = derive(
  [({ source }: Session) => source, ({ ring }: Session) => ring, ({ key }: Session) => key],
  holderIn,
);

function holderIn(source: Source, ring: Session['ring'], key: KeyText): Holder | null {
  const token = issuerToken(source);
  const payload = token?.kind === 'jws' && token.payload?.kind === 'claims' ? token.payload.object : null;
  const wanted = payload === null ? null : namedKey(payload);
  if (payload === null || wanted === null) return null;
  const mark = plainThumbprint(wanted);
  const keys = ring?.of === key ? ring.keys : [];
  const own = keys.find((each) => each.isPrivate && each.jwk.kty !== 'oct' && plainThumbprint(each.jwk) === mark);
  return { payload, key: own ?? null };
}

function namedKey(payload: JsonObject): Jwk | null {
  const cnf = memberNamed(payload, 'cnf')?.value;
  const jwk = cnf?.kind === 'object' ? memberNamed(cnf, 'jwk')?.value : undefined;
  return jwk?.kind === 'object' ? asPublicKey(jsonRecordOf(jwk)) : null;
}

/** What a verifier asks the holder for (RFC 9901 §4.3). */
export type BindingRequest = { readonly aud: string; readonly nonce: string };

/**
 * Makes the key binding JWT of a presentation (RFC 9901 §4.3). `presented`: the issuer's part and the
 * chosen disclosures, each followed by a tilde. `iat`: seconds since the epoch.
 */
export async function makeKeyBinding(
  { payload, key }: Holder & { readonly key: Key },
  presented: string,
  { aud, nonce, iat }: BindingRequest & { readonly iat: number },
): Promise<Result<string, string>> {
  const hash = sdHashOf(payload);
  const row = rowOf(key);
  if (typeof hash !== 'function') return err(t`The hash in _sd_alg is not known, so sd_hash cannot be computed.`);
  if (row === null) return err(t`The holder's key fits no signature algorithm.`);
  const header = { alg: row.name, typ: 'kb+jwt' };
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
