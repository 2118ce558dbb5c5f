import * as node from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CauseId } from '../cause.ts';
import { caseOfToken, diagnoseCase, tokenProofs, verifiesToken } from '../testing.ts';
import type { Diagnosis } from '../trial.ts';
import { fromDer } from './token/der-signature.ts';

/** Node's own crypto (OpenSSL) signs, independently of the product's signer. */
const secret = 'a secret of more than thirty-two bytes';
const b64 = (bytes: string | Uint8Array): string => Buffer.from(bytes).toString('base64url');
const inputOf = (alg: string): string => `${b64(JSON.stringify({ alg, typ: 'JWT' }))}.${payload}`;
const json = '{"sub":"a","exp":1716239022}';
const payload = b64(json);

const rsa = node.generateKeyPairSync('rsa', { modulusLength: 2048 });
const small = node.generateKeyPairSync('rsa', { modulusLength: 1024 });
const pairs = { ES256: ec('P-256'), ES384: ec('P-384'), ES512: ec('P-521') };
const hashes = { ES256: 'sha256', ES384: 'sha384', ES512: 'sha512' } as const;

function ec(namedCurve: string) {
  return node.generateKeyPairSync('ec', { namedCurve });
}

const pem = (pair: node.KeyPairKeyObjectResult): string =>
  pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const der = (alg: keyof typeof pairs, input = inputOf(alg)): Buffer =>
  node.sign(hashes[alg], Buffer.from(input), { key: pairs[alg].privateKey, dsaEncoding: 'der' });
const mac = (input: string): Buffer => node.createHmac('sha256', secret).update(input).digest();
const pss = (saltLength: number, pair = rsa, alg = 'PS256', hash = 'sha256'): string =>
  `${inputOf(alg)}.${b64(node.sign(hash, Buffer.from(inputOf(alg)), { key: pair.privateKey, padding: node.constants.RSA_PKCS1_PSS_PADDING, saltLength }))}`;

type Positive = {
  readonly causes: readonly CauseId[];
  readonly name: string;
  readonly make: () => { token: string; key: string };
  readonly mends: boolean;
};
const hmac = (input: string, signature: string) => ({ token: `${input}.${signature}`, key: secret });
const hs = inputOf('HS256');

const positives: readonly Positive[] = [
  ...(['ES256', 'ES384', 'ES512'] as const).flatMap((alg): Positive[] => [
    {
      causes: ['signature-der'],
      name: `${alg} as openssl writes it`,
      make: () => ({ token: `${inputOf(alg)}.${b64(der(alg))}`, key: pem(pairs[alg]) }),
      mends: true,
    },
    {
      causes: ['signature-hex', 'signature-der'],
      name: `${alg} in DER and hex`,
      make: () => ({ token: `${inputOf(alg)}.${der(alg).toString('hex')}`, key: pem(pairs[alg]) }),
      mends: true,
    },
    {
      causes: ['signature-hex', 'signature-der'],
      name: `${alg} in DER, hex and base64url`,
      make: () => ({ token: `${inputOf(alg)}.${b64(der(alg).toString('hex'))}`, key: pem(pairs[alg]) }),
      mends: true,
    },
  ]),
  { causes: ['signature-hex'], name: 'HMAC in hex', make: () => hmac(hs, mac(hs).toString('hex')), mends: true },
  {
    causes: ['signature-hex'],
    name: 'HMAC in hex, capital letters',
    make: () => hmac(hs, mac(hs).toString('hex').toUpperCase()),
    mends: true,
  },
  {
    causes: ['signature-hex'],
    name: 'HMAC in hex, then base64url',
    make: () => hmac(hs, b64(mac(hs).toString('hex'))),
    mends: true,
  },
  {
    causes: ['signature-hex'],
    name: 'HMAC in base64, then base64url',
    make: () => hmac(hs, b64(mac(hs).toString('base64'))),
    mends: true,
  },
  {
    causes: ['signature-hex'],
    name: 'RSA in hex',
    make: () => ({
      token: `${inputOf('RS256')}.${node.sign('sha256', Buffer.from(inputOf('RS256')), rsa.privateKey).toString('hex')}`,
      key: pem(rsa),
    }),
    mends: true,
  },
  {
    causes: ['alg-nonstandard-name', 'signature-hex'],
    name: 'hex under a name that is none',
    make: () => hmac(inputOf('HmacSHA256'), mac(inputOf('HmacSHA256')).toString('hex')),
    mends: false,
  },
  ...[0, 20, 48, 64, 222].map((salt): Positive => ({
    causes: ['pss-salt-length'],
    name: `PS256 with a salt of ${salt} bytes`,
    make: () => ({ token: pss(salt), key: pem(rsa) }),
    mends: false,
  })),
  {
    causes: ['pss-salt-length'],
    name: 'PS512 with the longest salt',
    make: () => ({ token: pss(190, rsa, 'PS512', 'sha512'), key: pem(rsa) }),
    mends: false,
  },
  {
    causes: ['pss-salt-length'],
    name: 'PS256 with a key of 1024 bits and a salt of 20 bytes',
    make: () => ({ token: pss(20, small), key: pem(small) }),
    mends: false,
  },
  {
    causes: ['b64-false'],
    name: 'the payload not encoded',
    make: () => hmac(hs, b64(mac(`${hs.split('.')[0] ?? ''}.${json}`))),
    mends: false,
  },
  {
    causes: ['b64-false'],
    name: 'nothing encoded',
    make: () => hmac(hs, b64(mac(`{"alg":"HS256","typ":"JWT"}.${json}`))),
    mends: false,
  },
  {
    causes: ['signing-input-payload-only'],
    name: 'without the dot',
    make: () => hmac(hs, b64(mac(hs.replace('.', '')))),
    mends: false,
  },
  {
    causes: ['signing-input-payload-only'],
    name: 'the payload alone',
    make: () => hmac(hs, b64(mac(payload))),
    mends: false,
  },
];

const unproven = async (text: string, key: string): Promise<unknown> => tokenProofs(await caseOfToken(text, key));
const proven = async (token: string, key: string): Promise<Diagnosis[]> =>
  (await diagnoseCase(await caseOfToken(token, key))).filter(({ kind }) => kind === 'proven');

describe('another form of the signature is proven', () => {
  it.each(positives)('$causes: $name', async ({ causes, make, mends }) => {
    const { token, key } = make();
    expect(await verifiesToken(token, key), 'it does not verify so').toBe(false);
    const [top, ...more] = await proven(token, key);
    expect(top?.findings.map(({ cause }) => cause).toSorted()).toEqual(causes.toSorted());
    expect(more).toEqual([]);
    const repaired = top?.repair?.token;
    expect(repaired === undefined ? null : await verifiesToken(repaired, key)).toBe(mends ? true : null);
  });
});

const wrong: Readonly<Record<string, string>> = {
  HMAC: 'another secret of more than thirty-two bytes',
  EC: pem(ec('P-256')),
  RSA: pem(node.generateKeyPairSync('rsa', { modulusLength: 2048 })),
};

describe('another form of the signature is not claimed', () => {
  it.each(positives)('for a wrong key of any type: $name', async ({ make }) => {
    for (const key of Object.values(wrong)) expect(await unproven(make().token, key)).toEqual([]);
  });

  it('for a DER signature of other content', async () => {
    expect(await unproven(`${inputOf('ES256')}.${b64(der('ES256', 'other'))}`, pem(pairs.ES256))).toEqual([]);
  });
});

describe('fromDer', () => {
  const bytes = (hex: string): Uint8Array => Buffer.from(hex.replaceAll(' ', ''), 'hex');

  it('pads and trims to half the length', () => {
    expect(fromDer(bytes('30 06 02 01 01 02 01 02'), 4)).toEqual(new Uint8Array([0, 1, 0, 2]));
    expect(fromDer(bytes('30 0a 02 04 00 00 ff 01 02 02 00 80'), 4)).toEqual(new Uint8Array([255, 1, 0, 128]));
  });

  it('is null for anything else', () => {
    for (const hex of [
      '',
      '30',
      '30 06 02 01 01 02 01',
      '30 06 02 01 01 02 01 02 00',
      '30 07 02 01 01 02 01 02 05',
      '31 06 02 01 01 02 01 02',
      '30 08 02 03 01 01 01 02 01 02',
      '30 84 00 00 00 06 02 01 01 02 01 02',
    ])
      expect(fromDer(bytes(hex), 4), hex).toBe(null);
  });

  it('agrees with OpenSSL, whatever the leading zeros', () => {
    for (let round = 0; round < 300; round += 1) {
      const signature = der('ES512', String(round));
      const raw = fromDer(signature, 132);
      expect(
        raw !== null &&
          node.verify(
            'sha512',
            Buffer.from(String(round)),
            { key: pairs.ES512.publicKey, dsaEncoding: 'ieee-p1363' },
            raw,
          ),
      ).toBe(true);
    }
  });
});
