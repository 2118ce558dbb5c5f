import * as node from 'node:crypto';
import { now, shared, type FieldThread } from './field-thread.ts';
import { body } from './field-makers.ts';
import { b64, signingSecret } from './signers.ts';

/** NATS signs with Ed25519 under a name of its own. */
const natsInput = `${b64('{"typ":"JWT","alg":"ed25519-nkey"}')}.${body({ jti: 'X', iat: now, iss: 'ADB', sub: 'UDB', nats: { type: 'user', version: 2 } })}`;
const natsUser = `${natsInput}.${b64(node.sign(null, Buffer.from(natsInput), node.generateKeyPairSync('ed25519').privateKey))}`;

/** Schemes, credentials files, and what is sent instead of a token. */
export const fieldAroundTokens: readonly FieldThread[] = [
  {
    from: 'nats-io/nsc#584',
    pasted: `-----BEGIN NATS USER JWT-----\n${natsUser}\n\n------END NATS USER JWT------\n\n************************* IMPORTANT *************************\nNKEY Seed printed below can be used to sign and prove identity.\n\n-----BEGIN USER NKEY SEED-----\nSUACSSL3UAHUDXKFSNVUZRF5UHPMWZ6BFDTJ7M6USDXIEDNPPQYYYCU3VY\n------END USER NKEY SEED------\n`,
    error: 'nats: error: nats: Authorization Violation',
    first: 'alg-nonstandard-name',
    verdict: 'open',
  },
  {
    from: 'bradtraversy/devconnector#40',
    pasted: `Bearer ${shared()}`,
    key: signingSecret,
    error: 'InvalidTokenError: Invalid token specified',
    first: 'token-bearer-prefix',
    verdict: 'good',
  },
  {
    from: 'XristMisyris/quasar-starter-frontend#7',
    pasted: `Authorization: Bearer${shared()}`,
    key: signingSecret,
    error: '{"error":"Token not provided"}',
    first: 'token-bearer-prefix',
    verdict: 'good',
  },
  {
    from: 'bcgov/issuer-kit#326',
    pasted: 'authorization: Bearer null',
    error: 'error: jwt malformed {"name":"JsonWebTokenError"}',
    first: 'not-a-jwt',
    said: ['jsonwebtoken', 'not-a-jwt'],
    verdict: 'open',
  },
  {
    from: 'auth0/express-jwt#28',
    pasted: 'GET /api/me HTTP/1.1\nHost: localhost:3000\nAuthorization: Basic YWxhZGRpbjpvcGVuc2VzYW1l\n',
    error: "TypeError: Cannot read property 'split' of undefined",
    first: 'not-a-jwt',
    verdict: 'open',
  },
  {
    from: 'Earlybyte/aad_oauth#102',
    pasted:
      '"access_token": "EwB4A8l6BAAU6k7+XVQzkGyMv7VHB/h4cHbJYRAAAZ2oA9cW1dWnHkzXk3oP0m8a7Jm0zq8tYp5Ll2xR0b4fT1uN6wQeGvH3sKdC9iXjOyPaZrMl5nBgVt"',
    error: '"code": "InvalidAuthenticationToken",\n"message": "CompactToken parsing failed with error code: 80049217",',
    first: 'not-a-jwt',
    said: ['Microsoft Entra ID', 'not-a-jwt'],
    verdict: 'open',
  },
  {
    from: 'auth0/nextjs-auth0#12',
    pasted: 'Authorization: Bearer 6RvJb3Tu9bxGOUIRV7tsiT7bnB0lVBiY',
    first: 'not-a-jwt',
    verdict: 'open',
  },
];
