import { hour, minute, person, shop, type Example } from './example.ts';
import { exampleOf } from './recipe.ts';

/** One of the keys of `demo-keys.ts`. It is apart because the first visit loads no other. */
export const demoKeyP256 = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgHniJ9SytVBJMQz2o
EMEoDBvT+wzCwbtGfYX9HUzD7G+hRANCAATWy7LDMrfu2K2iiZHaz2Mz6CcVU42Q
QEZdSXLswJKWJ4Zv4iDUxWZiz/ixqVMhlKXtqqq1Evqrkk2TwPgSPUlz
-----END PRIVATE KEY-----`;

/** The example of the first visit. */
export const firstExample: Example = exampleOf('ID token', 'OpenID Connect', {
  alg: 'ES256',
  key: demoKeyP256,
  claims: (now) => ({
    iss: shop,
    sub: person.sub,
    aud: 'shop-web',
    exp: now + hour,
    iat: now,
    auth_time: now - 5 * minute,
    nonce: 'n-0S6_WzA2Mj',
    name: person.name,
    email: 'ada@example.com',
    email_verified: true,
  }),
});
