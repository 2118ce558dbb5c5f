import { createHmac } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { Recognised } from '../recognised.ts';
import { b64 } from '../testing.ts';

const std = (text: string): string => Buffer.from(text).toString('base64');
const hmac = (text: string, hash = 'sha1'): Buffer => createHmac(hash, 'k').update(text).digest();
const saml =
  '<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_1" Version="2.0"></samlp:Response>';
const assertion = '<?xml version="1.0"?><Assertion ID="_1" xmlns="urn:oasis:names:tc:SAML:2.0:assertion"></Assertion>';
const spki = '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n-----END PUBLIC KEY-----';
const fernet = Buffer.concat([Buffer.from([0x80, 0, 0, 0, 0, 0x65]), Buffer.alloc(3 + 16 + 32 + 32, 7)]).toString(
  'base64url',
);
const cwt = Buffer.from('d28443a10126a104524173796d6d657472696345434453413235365850', 'hex');
const flask = `${b64('{"_fresh":false,"user":5}')}.ZcX1Aw`;

/** What people paste instead of a JWT, and its description. */
export const otherTexts: readonly (readonly [string, string, Partial<Recognised>])[] = [
  ['a GitHub token', `ghp_${'a1B2'.repeat(9)}`, { kind: 'opaque', issuer: 'GitHub' }],
  [
    'a GitHub token in a header',
    `Authorization: Bearer github_pat_${'a1B2'.repeat(20)}`,
    { kind: 'opaque', issuer: 'GitHub' },
  ],
  [
    'a GitHub token in a command',
    `curl -H "Authorization: token gho_${'a1B2'.repeat(9)}" https://api.github.com`,
    { kind: 'opaque', issuer: 'GitHub' },
  ],
  ['a GitLab token', `glpat-${'a1B2'.repeat(5)}`, { kind: 'opaque', issuer: 'GitLab' }],
  ['a Slack token', 'xoxb-123456789012-abcdefABCDEF', { kind: 'opaque', issuer: 'Slack' }],
  ['an AWS key', 'AKIAIOSFODNN7EXAMPLE', { kind: 'opaque', issuer: 'AWS' }],
  ['a Google token', `ya29.${'a0Af'.repeat(20)}`, { kind: 'opaque', issuer: 'Google' }],
  ['a SendGrid key of three parts', `SG.${'a'.repeat(22)}.${'b'.repeat(43)}`, { kind: 'opaque', issuer: 'SendGrid' }],
  ['a Salesforce token', `00D3k000000ujxA!${'aQ1.'.repeat(20)}x`, { kind: 'opaque', issuer: 'Salesforce' }],
  ['no value', 'Authorization: Bearer undefined', { kind: 'no-value', text: 'undefined', isPlaceholder: false }],
  ['no value in another header', 'x-access-token: null', { kind: 'no-value', text: 'null', isPlaceholder: false }],
  ['no value in a variable', 'accessToken = "undefined";', { kind: 'no-value', text: 'undefined' }],
  ['a placeholder of a README', 'userToken = "YOUR_USER_TOKEN"', { kind: 'no-value', isPlaceholder: true }],
  ['an object as text', 'Bearer [object Object]', { kind: 'no-value', isPlaceholder: false }],
  ['a variable of a shell', 'Authorization: Bearer $TOKEN', { kind: 'no-value', text: '$TOKEN', isPlaceholder: true }],
  ['a variable of Postman', 'Bearer {{access_token}}', { kind: 'no-value', isPlaceholder: true }],
  ['a UUID', '123e4567-e89b-12d3-a456-426614174000', { kind: 'uuid' }],
  ['hexadecimal', 'deadbeef'.repeat(5), { kind: 'hex', bytes: 20 }],
  ['an opaque token', 'Bearer mF_9.B5f-4.1JqM', { kind: 'opaque', issuer: null }],
  ['an opaque token without dots', 'Bearer tGzv3JOkF0XG5Qx2TlKWIA', { kind: 'opaque', issuer: null }],
  // RFC 7617 §2.
  ['a Basic credential', 'Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==', { kind: 'basic', user: 'Aladdin' }],
  [
    'a Basic credential in curl',
    'curl -H "Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==" https://x.example',
    { kind: 'basic', user: 'Aladdin' },
  ],
  ['SAML as XML', saml, { kind: 'saml', form: 'xml', element: 'Response' }],
  ['SAML in base64', std(saml), { kind: 'saml', form: 'base64', element: 'Response' }],
  ['a SAML assertion in base64', std(assertion), { kind: 'saml', form: 'base64', element: 'Assertion' }],
  [
    'SAML in a redirect',
    `https://idp.example/sso?SAMLRequest=${encodeURIComponent(deflateRawSync(saml).toString('base64'))}&RelayState=x`,
    { kind: 'saml', form: 'parameter' },
  ],
  // PASETO's test vectors begin like this.
  ['a PASETO', `v4.local.${'A'.repeat(60)}`, { kind: 'paseto', version: '4', purpose: 'local' }],
  [
    'a public PASETO with a footer',
    `Bearer v2.public.${'A'.repeat(60)}.Zm9v`,
    { kind: 'paseto', version: '2', purpose: 'public' },
  ],
  ['a macaroon', std('001clocation http://x.example/\n0026identifier keyid-for-the-example\n'), { kind: 'macaroon' }],
  [
    'a PyPI token',
    `pypi-${Buffer.concat([Buffer.from([2, 1, 8]), Buffer.from('pypi.org'), Buffer.from([2, 36]), Buffer.alloc(60, 65)]).toString('base64url')}`,
    { kind: 'macaroon' },
  ],
  // RFC 8392 Appendix A.3 begins like this.
  ['a CWT in hex', cwt.toString('hex'), { kind: 'cwt', form: 'hex' }],
  ['a CWT in base64', cwt.toString('base64'), { kind: 'cwt', form: 'base64' }],
  [
    'a tagged CWT',
    Buffer.concat([Buffer.from('d83d', 'hex'), cwt]).toString('base64url'),
    { kind: 'cwt', form: 'base64' },
  ],
  ['a health certificate', `HC1:6BF${'A'.repeat(40)}`, { kind: 'cwt', form: 'base45' }],
  ['a Fernet token', fernet, { kind: 'fernet' }],
  [
    'a signed cookie of Rails',
    `${std('{"user":5}')}--${hmac('x').toString('hex')}`,
    { kind: 'signed-cookie', framework: 'Rails', encrypted: false },
  ],
  [
    'an encrypted cookie of Rails, percent-encoded',
    encodeURIComponent(`${std('x'.repeat(40))}--${std('i'.repeat(12))}--${std('t'.repeat(16))}`),
    { kind: 'signed-cookie', framework: 'Rails', encrypted: true },
  ],
  [
    'a signed value of Django',
    `${b64('{"user":5}')}:1rAbCd:${hmac('x', 'sha256').toString('base64url')}`,
    { kind: 'signed-cookie', framework: 'Django' },
  ],
  [
    'a session of Flask',
    `${flask}.${hmac(flask).toString('base64url')}`,
    { kind: 'signed-cookie', framework: 'Flask' },
  ],
  [
    'a signed cookie of Express',
    `s:abcdefgh12345678.${hmac('x', 'sha256').toString('base64').slice(0, 43)}`,
    { kind: 'signed-cookie', framework: 'Express' },
  ],
  [
    'a value encrypted by Laravel',
    std('{"iv":"aXY=","value":"dmFs","mac":"6d6163","tag":""}'),
    { kind: 'laravel-encrypted' },
  ],
  ['a JWK', '{"kty":"oct","k":"AyM1"}', { kind: 'jwk' }],
  ['a JWK Set', '{"keys":[{"kty":"oct","k":"AyM1"},{"kty":"oct","k":"AyM2"}]}', { kind: 'jwk-set', count: 2 }],
  ['PEM', spki, { kind: 'pem', label: 'PUBLIC KEY' }],
  ['PEM in an .env file', `PUBLIC_KEY="${spki.replaceAll('\n', '\\n')}"`, { kind: 'pem', label: 'PUBLIC KEY' }],
  ['an SSH key', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB user@host', { kind: 'ssh-key' }],
  ['a claims set', '{\n  "sub": "1",\n  "exp": 5\n}', { kind: 'claims-json', claims: ['sub', 'exp'] }],
  ['another JSON object', '{"a":1}', { kind: 'claims-json', claims: [] }],
  ['a header', '{"alg":"HS256","typ":"JWT"}', { kind: 'header-json' }],
];
