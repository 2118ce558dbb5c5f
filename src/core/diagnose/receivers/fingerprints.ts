import { subtleCrypto } from '../../crypto/platform.ts';
import type { Key } from '../../keys/key.ts';
import { spkiOfJwk } from '../../keys/print-der.ts';
import { memberNamed, stringOf } from '../../text/json.ts';
import { t } from '../../text/language.ts';
import type { Case } from '../case.ts';
import { standardBase64 } from '../families/key-text/pem-repairs.ts';
import type { Diagnosis } from '../trial.ts';

/** A fingerprint that a token names, and how a receiver computes it from the key. */
type Fingerprint = {
  /** Returns the one in the token; null if the token is not of this kind. */
  readonly written: (given: Case) => string | null;
  /** Returns the right one from the SHA-256 of the public key in DER (SPKI); null if unknown. */
  readonly right: (digest: Uint8Array, key: Key) => string | null;
  readonly says: (written: string, right: string) => string;
};

/** To add a receiver, add a row. Each form is one that nothing else has. */
const fingerprints: readonly Fingerprint[] = [
  {
    // docs.snowflake.com, Authenticating Snowflake REST APIs with Snowflake (2026-11)
    written: (given) => /\.SHA256:([A-Za-z0-9+/]{43}=?)$/.exec(claimIn(given, 'iss'))?.[1]?.replace(/=$/, '') ?? null,
    right: (digest) => standardBase64(digest).replace(/=$/, ''),
    says: (written, right) =>
      t`Snowflake rejects this: the fingerprint in iss is SHA256:${written}=, but the key that verifies the token has SHA256:${right}=.\nCompute the fingerprint from the public key of the key that signs.`,
  },
  {
    // distribution.github.io/distribution/spec/auth/jwt (2026-11)
    written: ({ token }) => libtrust.exec(token?.header.parameters.kid ?? '')?.[0] ?? null,
    right: (digest) => (base32(digest.subarray(0, 30)).match(/.{4}/g) ?? []).join(':'),
    says: (written, right) =>
      t`A Docker registry rejects this: kid is ${written}, but the key that verifies the token has the ID ${right}.\nCompute kid from the public key of the key that signs: the first 240 bits of the SHA-256 of its DER, in base32.`,
  },
  {
    // RFC 7515 §4.1.8
    written: ({ token }) => {
      const header = token?.header.object;
      return header === null || header === undefined ? null : stringOf(memberNamed(header, 'x5t#S256')?.value);
    },
    right: (_, { certificate }) => certificate?.thumbprint ?? null,
    says: (written, right) =>
      t`x5t#S256 in the header is ${written}, but your certificate has the thumbprint ${right}. A verifier that looks up the certificate by its thumbprint does not find it.\nUse the certificate that belongs to the key that signs (RFC 7515 §4.1.8).`,
  },
];

const libtrust = /^(?:[A-Z2-7]{4}:){11}[A-Z2-7]{4}$/;

const claimIn = ({ token }: Case, name: string): string =>
  token?.payload?.kind === 'claims' ? (stringOf(memberNamed(token.payload.object, name)?.value) ?? '') : '';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Base32 of RFC 4648 §6 without padding, for a multiple of five bytes. */
function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((group) => alphabet.charAt(Number.parseInt(group, 2))).join('');
}

/** Returns the fingerprints in the token that are not those of the key that verifies it. */
export async function fingerprintRemarks(given: Case, key: Key): Promise<readonly Diagnosis[]> {
  const named = fingerprints.filter(({ written }) => written(given) !== null);
  const [der, subtle] = [spkiOfJwk(key.jwk), subtleCrypto()];
  if (named.length === 0 || der === null || subtle === null) return [];
  const digest = new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(der)));
  return named.flatMap(({ written, right, says }): readonly Diagnosis[] => {
    const [found, expected] = [written(given), right(digest, key)];
    if (found === null || expected === null || found === expected) return [];
    const finding = { cause: 'fingerprint-mismatch', sentence: says(found, expected) } as const;
    return [{ findings: [finding], kind: 'remark', changes: [], repair: null }];
  });
}
