import { algorithms } from '../crypto/algorithms.ts';
import type { CryptoFault } from '../crypto/fault.ts';
import { generateKey } from '../crypto/generate.ts';
import type { Jwk } from '../crypto/jwk.ts';
import { publicHalfOf } from '../crypto/public-half.ts';
import { makeSignature } from '../crypto/sign.ts';
import { verifySignature } from '../crypto/verify.ts';
import { readBase64url, toBase64url } from '../text/base64url.ts';
import { utf8 } from '../text/bytes.ts';
import { ok, type Result } from '../text/result.ts';
import type { LifeToken } from './model.ts';
import { signingInputOf } from './sizes.ts';

/**
 * Makes the keys and tokens that a story describes. A key is made once, when a token first needs
 * it, and a token is signed once: the story stays the same, and only these texts differ each time.
 */
type Workshop = {
  /** Faults: as `makeSignature`. */
  readonly tokenText: (token: LifeToken) => Promise<Result<string, CryptoFault>>;
  /** Returns the key that a verifier uses: the public half or the secret. `name` as in `LifeToken`. */
  readonly verifyKey: (name: string, alg: LifeToken['header']['alg']) => Promise<Result<Jwk, CryptoFault>>;
};

export function openWorkshop(): Workshop {
  const keys = new Map<string, Promise<Result<Jwk, CryptoFault>>>();
  const texts = new Map<string, Promise<Result<string, CryptoFault>>>();
  const keyNamed = (name: string, alg: LifeToken['header']['alg']) =>
    remembered(keys, `${name} ${alg}`, () => generateKey(algorithms[alg], { kid: name }));
  return {
    tokenText: (token) =>
      remembered(texts, `${token.key} ${signingInputOf(token)}`, async () => {
        const key = await keyNamed(token.key, token.header.alg);
        return key.ok ? signed(token, key.value) : key;
      }),
    verifyKey: async (name, alg) => {
      const key = await keyNamed(name, alg);
      return key.ok ? ok(publicHalfOf(key.value) ?? key.value) : key;
    },
  };
}

function remembered<T>(made: Map<string, Promise<T>>, name: string, make: () => Promise<T>): Promise<T> {
  const known = made.get(name) ?? make();
  made.set(name, known);
  return known;
}

async function signed(token: LifeToken, key: Jwk): Promise<Result<string, CryptoFault>> {
  const input = signingInputOf(token);
  const signature = await makeSignature(algorithms[token.header.alg], key, utf8(input));
  return signature.ok ? ok(`${input}.${toBase64url(signature.value)}`) : signature;
}

/** Returns whether the signature of a token that was made here matches a key (RFC 7515 §5.2). */
export async function isSignedBy(text: string, key: Jwk, alg: LifeToken['header']['alg']): Promise<boolean> {
  const dot = text.lastIndexOf('.');
  const { bytes } = readBase64url(text.slice(dot + 1));
  const verified = await verifySignature(algorithms[alg], key, utf8(text.slice(0, dot)), bytes);
  return verified.ok && verified.value;
}
