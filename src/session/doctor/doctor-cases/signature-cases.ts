import { createHash, createSign } from 'node:crypto';
import { boxesWith, mends, tells, type DoctorCase } from './doctor-case.ts';
import {
  b64,
  ec,
  es256,
  inputOf,
  macOf,
  otherEc,
  otherRsa,
  pssOf,
  rsa,
  rs256,
  signingSecret,
  signatureOf,
  spki,
} from './signers.ts';

const [pem, otherPem] = [spki(rsa.publicKey), spki(otherRsa.publicKey)];
const [ecPem, otherEcPem] = [spki(ec.publicKey), spki(otherEc.publicKey)];

const [hs, es] = [inputOf({ alg: 'HS256' }), inputOf({ alg: 'ES256' })];
const [ps, rs] = [inputOf({ alg: 'PS256' }), inputOf({ alg: 'RS256' })];
const der = `${es}.${b64(createSign('sha256').update(es).sign(ec.privateKey))}`;
const hex = `${hs}.${Buffer.from(macOf(hs), 'base64url').toString('hex')}`;
const salted = `${ps}.${pssOf('PS256', ps, { key: rsa.privateKey, saltLength: 20 })}`;
const lying = `${rs}.${signatureOf('PS256', rs, rsa.privateKey)}`;
const javaName = inputOf({ alg: 'SHA256withRSA' });

/** Microsoft Graph signs the header with the SHA-256 of the nonce in place of the nonce. */
const nonceHeader = { typ: 'JWT', nonce: 'AQABAAA', alg: 'RS256', kid: 'a' };
const hashed = inputOf({ ...nonceHeader, nonce: createHash('sha256').update(nonceHeader.nonce).digest('base64url') });
const graph = `${inputOf(nonceHeader)}.${signatureOf('RS256', hashed, rsa.privateKey)}`;

/** The signature cases. The misses have the same form with another key, or the right form. */
export const signatureCases: readonly DoctorCase[] = [
  mends('signature-der', '', boxesWith(der, ecPem), boxesWith(es256(), otherEcPem)),
  mends(
    'signature-hex',
    '',
    boxesWith(hex, signingSecret),
    boxesWith(`${hs}.${macOf(hs)}`, 'another secret altogether, of nobody'),
  ),
  tells(
    'psychic-signature',
    '',
    boxesWith(`${es}.${b64(new Uint8Array(64))}`, ecPem),
    boxesWith(`${es}.${b64(new Uint8Array(64).fill(1))}`, ecPem),
  ),
  tells('pss-salt-length', '', boxesWith(salted, pem), boxesWith(salted, otherPem)),
  tells('alg-header-lies', 'PS256 under RS256', boxesWith(lying, pem), boxesWith(lying, otherPem)),
  tells(
    'alg-nonstandard-name',
    '',
    boxesWith(`${javaName}.${signatureOf('RS256', javaName, rsa.privateKey)}`, pem),
    boxesWith(rs256(), otherPem),
  ),
  tells('azure-nonce', '', boxesWith(graph, pem), boxesWith(graph, otherPem)),
  tells(
    'azure-nonce',
    'and a nonce that was not hashed',
    boxesWith(graph, pem),
    boxesWith(rs256({ nonce: 'AQABAAA' }), pem),
  ),
  tells(
    'signature-unreadable',
    'with a Cyrillic letter',
    boxesWith(`${hs}.\u0430${macOf(hs).slice(1)}`, signingSecret),
    boxesWith(`${hs}.${macOf(hs)}`, signingSecret),
  ),
  mends(
    'signature-der',
    'with a line break inside',
    boxesWith(`${der.slice(0, 30)}\t${der.slice(30)}`, ecPem),
    boxesWith(es256(), ecPem),
  ),
];
