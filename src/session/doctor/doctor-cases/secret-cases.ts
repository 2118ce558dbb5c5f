import type { CauseId } from '../../../core/diagnose/cause.ts';
import type { SecretEncoding } from '../../../core/keys/key.ts';
import { boxesWith, encodedSecret, mends, tells, type DoctorCase } from './doctor-case.ts';
import { hs256, signingSecret, type Bytes } from './signers.ts';

type Row = {
  readonly cause: CauseId;
  readonly given: string;
  readonly signer: Bytes;
  readonly box?: SecretEncoding;
  readonly name?: string;
};

const bytes = (text: string, encoding: BufferEncoding): Buffer => Buffer.from(text, encoding);
const base64 = (text: string): string => bytes(text, 'utf8').toString('base64');
const random = 'q83vEjRWeJq83vEjRWeJqrvM3e7/ABEiM0RVZneImao=';
const decoded = bytes(random, 'base64');
const hex = 'a3f1c2d4e5b6978877665544332211000f1e2d3c4b5a69788796a5b4c3d2e1f0';
const plain = 'Tr0ub4dor-and-3-horses-in-one-stable';
const textual = 'topsecrets_topsecrets_topsecrets_top';
const german = 'Schlüssel für alle, die hier arbeiten';
const uneven = 'NoGroupOfThisSecretIsCutOffExceptForTheLastOne';

const rows: readonly Row[] = [
  { cause: 'secret-is-base64', given: random, signer: decoded },
  { cause: 'secret-is-hex', given: hex, signer: bytes(hex, 'hex') },
  { cause: 'secret-not-base64', given: random, box: 'base64', signer: random },
  { cause: 'secret-base64-truncated', given: uneven, signer: bytes(uneven.slice(0, 44), 'base64') },
  { cause: 'secret-double-base64', given: base64(random), signer: decoded },
  { cause: 'secret-trailing-newline', name: 'LF too many', given: `${plain}\n`, signer: plain },
  { cause: 'secret-trailing-newline', name: 'CRLF missing', given: plain, signer: `${plain}\r\n` },
  { cause: 'secret-whitespace', given: `${plain} `, signer: plain },
  { cause: 'secret-quoted', given: `"${plain}"`, signer: plain },
  { cause: 'secret-env-line', given: `JWT_SECRET=${plain}`, signer: plain },
  {
    cause: 'secret-env-line',
    name: 'with quotes and base64',
    given: `export JWT_SECRET="${random}"\n`,
    signer: decoded,
  },
  { cause: 'secret-json-config', given: `{"type":"HS256","key":"${plain}"}`, signer: plain },
  { cause: 'secret-laravel-prefix', given: `base64:${random}`, signer: decoded },
  {
    cause: 'secret-url-encoded',
    given: 'p%40ss%2Fword%3D of the whole of the house',
    signer: 'p@ss/word= of the whole of the house',
  },
  { cause: 'secret-charset', given: german, signer: bytes(german, 'latin1') },
  { cause: 'secret-invisible-character', given: plain.replace('-', '\u200b-'), signer: plain },
  { cause: 'secret-typo', given: plain.replace('T', 't'), signer: plain },
  { cause: 'jwk-k-is-plain-text', given: `{"kty":"oct","k":"${textual}"}`, signer: textual },
];

/** A secret that anyone can have is named and never offered, whatever was given. */
const common: readonly DoctorCase[] = [
  tells(
    'signed-with-well-known-secret',
    '',
    boxesWith(hs256('your-256-bit-secret'), plain),
    boxesWith(hs256('your-256-bit-secretx9'), plain),
  ),
  tells(
    'secret-quoted',
    'around a well-known secret',
    boxesWith(hs256('your-256-bit-secret'), '"your-256-bit-secret"'),
    boxesWith(hs256('your-256-bit-secretx9'), 'your-256-bit-secretx9'),
  ),
  tells('empty-secret', '', boxesWith(hs256(''), plain), boxesWith(hs256('x9'), plain)),
];

/**
 * Returns the case of a row. The miss is signed with two more bytes than the case's secret, so that
 * nothing similar verifies.
 */
const rowCase = ({ cause, given, signer, box = 'utf-8', name = '' }: Row): DoctorCase =>
  mends(
    cause,
    name,
    boxesWith(hs256(signer), encodedSecret(given, box)),
    boxesWith(hs256(Buffer.concat([Buffer.from(signer), Buffer.from('x9')])), encodedSecret(given, box)),
  );

/** Remarks next to a good verdict: what the secret looks like, or how weak it is. */
const remarks: readonly DoctorCase[] = [
  tells(
    'secret-looks-like-hex-but-is-text',
    '',
    boxesWith(hs256(hex), hex),
    boxesWith(hs256(bytes(hex, 'hex')), encodedSecret(hex, 'hex')),
  ),
  tells(
    'secret-looks-like-base64-but-is-text',
    '',
    boxesWith(hs256(random), random),
    boxesWith(hs256(decoded), encodedSecret(random, 'base64')),
  ),
  tells('short-secret', '', boxesWith(hs256('too short'), 'too short'), boxesWith(hs256(signingSecret), signingSecret)),
  tells(
    'signed-with-well-known-secret',
    'that was given',
    boxesWith(hs256('changeme'), 'changeme'),
    boxesWith(hs256('changeme, by all means, before the winter'), 'changeme, by all means, before the winter'),
  ),
  tells(
    'empty-secret',
    'that was given',
    boxesWith(hs256(''), '{"kty":"oct","k":""}'),
    boxesWith(hs256('\0'), '{"kty":"oct","k":"AA"}'),
  ),
];

const seen: readonly DoctorCase[] = [
  tells('no-key', '', boxesWith(hs256(), ''), boxesWith(hs256(), 'another secret altogether, of nobody')),
  tells(
    'wrong-secret',
    '',
    boxesWith(hs256(), 'another secret altogether, of nobody'),
    boxesWith(hs256(), signingSecret),
  ),
  tells('token-pasted-as-key', '', boxesWith(hs256(), hs256()), boxesWith(hs256(), 'eyes.wide.shut')),
];

export const secretCases: readonly DoctorCase[] = [...rows.map(rowCase), ...common, ...remarks, ...seen];
