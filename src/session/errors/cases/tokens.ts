import { createHmac } from 'node:crypto';

/** What the libraries are asked about. */

export const secret = 'correct-horse-battery-staple-and-9-more-words';
const part = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

function signed(claims: unknown, header: object = { alg: 'HS256', typ: 'JWT' }, by: string = secret): string {
  const input = `${part(header)}.${part(claims)}`;
  return `${input}.${createHmac('sha256', by).update(input).digest('base64url')}`;
}

export const tokens = {
  expired: signed({ exp: 1_300_819_380 }),
  early: signed({ nbf: 4_000_000_000 }),
  forged: signed({ sub: 'a' }, undefined, `${secret}x`),
  malformed: 'a.b',
  otherAlgorithm: signed({ sub: 'a' }, { alg: 'HS512', typ: 'JWT' }),
  good: signed({ sub: 'a', aud: 'b', iss: 'c' }),
  twoParts: signed({ sub: 'a' }).split('.').slice(0, 2).join('.'),
  unsigned: `${part({ alg: 'HS256' })}.${part({ sub: 'a' })}.`,
  unsecured: `${part({ alg: 'none' })}.${part({ sub: 'a' })}.AAAA`,
  noAlgorithm: signed({ sub: 'a' }, { typ: 'JWT' }),
  unknownAlgorithm: signed({ sub: 'a' }, { alg: 'XS256' }),
  critical: signed({ sub: 'a' }, { alg: 'HS256', crit: ['x'], x: 1 }),
  noCritical: signed({ sub: 'a' }, { alg: 'HS256', crit: [] }),
  detached: signed({ sub: 'a' }, { alg: 'HS256', crit: ['b64'], b64: false }),
  numericKid: signed({ sub: 'a' }, { alg: 'HS256', kid: 7 }),
  starredHeader: `*${signed({ sub: 'a' })}`,
  starredPayload: signed({ sub: 'a' }).replace('.', '.*'),
  starredSignature: `${signed({ sub: 'a' })}*`,
  starredInside: signed({ sub: 'a' }).replace(/.{9}$/, '*$&'),
  headerText: signed({ sub: 'a' }, 'text' as unknown as object),
  payloadText: signed('text'),
  payloadString: signed('"a"'),
  payloadNull: signed('null'),
  issuedLater: signed({ iat: 4_000_000_000 }),
  expText: signed({ exp: 'x' }),
  nbfText: signed({ nbf: 'x' }),
  iatText: signed({ iat: 'x' }),
  numericSub: signed({ sub: 7 }),
  numericJti: signed({ jti: 7 }),
  numericIss: signed({ iss: 7 }),
  numericAud: signed({ aud: 7 }),
} as const;
