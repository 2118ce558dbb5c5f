import { describe, expect, it } from 'vitest';
import { fromHex } from '../../text/bytes.ts';
import { readBase64url, toBase64url } from '../../text/base64url.ts';
import type { Jwk } from '../jwk.ts';
import { agreeOnSecret } from './agreement.ts';
import { contentRowOf } from './content-encryption.ts';
import { keyManagementRowOf } from './key-management.ts';
import { openContentKey } from './open-key.ts';
import { passwordKey } from './password-key.ts';

const b64 = (hex: string): string => toBase64url(fromHex(hex) ?? new Uint8Array());

describe('RFC 7517 Appendix C', () => {
  const row = keyManagementRowOf('PBES2-HS256+A128KW');
  const content = contentRowOf('A128CBC-HS256');
  const salt = readBase64url('2WCTcJZ1Rvd_CJuJripQ1w').bytes;
  const password = new TextEncoder().encode('Thus from my lips, by yours, my sin is purged.');
  const key: Jwk = { kty: 'oct', k: toBase64url(password) };

  it('derives the key of C.4', async () => {
    const derived = row === null ? null : await passwordKey(row, key, { salt, count: 4096 });
    expect(derived?.ok === true && [...derived.value]).toEqual([
      110, 171, 169, 92, 129, 92, 109, 117, 233, 242, 116, 233, 170, 14, 24, 75,
    ]);
  });

  it('opens the content key of C.5', async () => {
    if (row === null || content === null) throw new Error('No row');
    const header = { alg: row.name, p2s: '2WCTcJZ1Rvd_CJuJripQ1w', p2c: 4096, enc: content.name };
    const encryptedKey = readBase64url('TrqXOwuNUfDV9VPTNbyGvEJ9JMjefAVn-TR1uIxR9p6hsRQh9Tk7BA').bytes;
    const opened = await openContentKey({ row, content, header, encryptedKey, key });
    expect(opened.ok && toBase64url(opened.value)).toBe('bxsZNEIdFE5csDjwQdBScKGDJDfK7LmsgReZwsMw_bY');
  });
});

/** The keys and the secrets are those of RFC 7748 §6.1 and §6.2. */
describe('RFC 8037', () => {
  it('agrees on X25519 as in A.6', async () => {
    const ephemeral: Jwk = {
      kty: 'OKP',
      crv: 'X25519',
      x: 'hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo',
      d: b64('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a'),
    };
    const bob: Jwk = { kty: 'OKP', crv: 'X25519', x: '3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08' };
    expect(toBase64url(await agreeOnSecret(ephemeral, bob))).toBe(
      b64('4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742'),
    );
  });

  it('agrees on X448 as in A.7', async () => {
    const ephemeral: Jwk = {
      kty: 'OKP',
      crv: 'X448',
      d: b64(
        '9a8f4925d1519f5775cf46b04b5800d4ee9ee8bae8bc5565d498c28dd9c9baf574a9419744897391006382a6f127ab1d9ac2d8c0a598726b',
      ),
    };
    const bob: Jwk = {
      kty: 'OKP',
      crv: 'X448',
      x: b64(
        '3eb7a829b0cd20f5bcfc0b599b6feccf6da4627107bdb0d4f345b43027d8b972fc3e34fb4232a13ca706dcb57aec3dae07bdc1c67bf33609',
      ),
    };
    expect(toBase64url(await agreeOnSecret(ephemeral, bob))).toBe(
      b64(
        '07fff4181ac6cc95ec1c16a94a0f74d12da232ce40a77552281d282bb60c0b56fd2464c335543936521c24403085d59a449a5037514a879d',
      ),
    );
  });
});
