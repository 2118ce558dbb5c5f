import { memberNamed, jsonValueOf, type JsonMember } from '../../text/json.ts';
import { hasOrdinaryClaims } from '../claims-shape.ts';
import { mediaTypeOf } from '../media-type.ts';
import type { Expected, KeySource, SignJob, VerifyJob, WantedHeader } from '../request.ts';
import type { KeyTask, Signing, Target } from '../target.ts';
import { joinedCode, type Code } from '../template.ts';
import { js, jsExact, jsHeader, jsLiteral, jsSecret, jsStrings, jsText } from './node.ts';

/**
 * jsonwebtoken 9: algorithms from its README ("Algorithms supported"). It accepts keys that
 * `createPublicKey` and `createPrivateKey` of Node read.
 */
export const jsonwebtokenTarget: Target = {
  title: 'Node · jsonwebtoken',
  library: 'jsonwebtoken',
  version: '9.0',
  install: () => 'npm install jsonwebtoken@9',
  knows: new Set([
    'HS256',
    'HS384',
    'HS512',
    'RS256',
    'RS384',
    'RS512',
    'PS256',
    'PS384',
    'PS512',
    'ES256',
    'ES384',
    'ES512',
  ]),
  reads: ({ kty }, task) => {
    if (kty === 'oct') return task === 'verify' ? ['secret', 'jwk', 'jwk-set'] : ['secret', 'jwk'];
    if (task === 'sign') return ['pkcs8', 'pkcs8-encrypted', 'pkcs1-private', 'sec1', 'jwk'];
    return ['spki', 'pkcs1-public', 'certificate', 'jwk', 'jwk-set'];
  },
  refusesShort: { secrets: false, rsaKeys: true },
  verify,
  sign,
};

function verify({ algorithm, key, expected }: VerifyJob): Code {
  const { issuers, audiences, tolerance, maxAge } = expected;
  return js`
    ${importsOf(algorithm.row.kty === 'oct', key, 'verify')}

    ${verifyingKey(algorithm.row.kty === 'oct', key)}

    const { ${expected.type === '' ? null : js`header, `}payload } = jwt.verify(process.env.TOKEN, key, {
      complete: true,
      algorithms: ${jsStrings([algorithm.row.name])},
      ${issuers.length === 0 ? null : js`issuer: ${jsStrings(issuers)},`}
      ${audiences.length === 0 ? null : js`audience: ${jsStrings(audiences)},`}
      ${tolerance === 0 ? null : js`clockTolerance: ${tolerance},`}
      ${maxAge === null ? null : js`maxAge: ${maxAge},`}
    });
    ${checksOf(expected)}
    console.log(payload);
  `;
}

/** Checks that the library has no option for. */
const checksOf = (expected: Expected): readonly (Code | null)[] => [
  expected.type === ''
    ? null
    : js`
    if (String(header.typ).toLowerCase().replace('application/', '') !== ${mediaTypeOf(expected.type)}) throw new Error('The token is of another type.');
  `,
  expected.required.length === 0
    ? null
    : js`
    for (const claim of ${jsStrings(expected.required)}) {
      if (!Object.hasOwn(payload, claim)) throw new Error('The claim ' + claim + ' is missing.');
    }
  `,
  ...jsExact(expected),
];

function sign({ algorithm, key, header, claims }: SignJob): Signing | null {
  const members = jsHeader(header);
  // It writes the header's characters as bytes, which is correct only for ASCII.
  if (members === null || !isAscii(header)) return null;
  const iat = memberNamed(claims.object, 'iat')?.value;
  // It treats an `iat` of 0 as missing, and writes the current time instead.
  const literal = hasOrdinaryClaims(claims) && !(iat?.kind === 'number' && iat.value === 0) ? jsLiteral(claims) : null;
  // It adds `typ` unless it is set to undefined.
  const all = header.typ === null && literal !== null ? [js`typ: undefined`, ...members] : members;
  const code = js`
    ${importsOf(algorithm.row.kty === 'oct', key, 'sign')}

    const key = ${signingKey(algorithm.row.kty === 'oct', key)};

    const claims = ${literal ?? jsText(claims)};

    const token = jwt.sign(claims, key, {
      algorithm: ${algorithm.row.name},
      ${all.length === 0 ? null : js`header: { ${joinedCode(all, ', ')} },`}
      ${literal === null || iat !== undefined ? null : js`noTimestamp: true,`}
    });
    console.log(token);
  `;
  return { code, notes: literal === null ? [{ kind: 'claims-as-text', library: 'JavaScript' }] : [] };
}

const isAscii = ({ typ, kid, others }: WantedHeader): boolean =>
  [typ, kid, ...others.flatMap(textsOf)].every((text) => text === null || !/[^\0-\x7f]/.test(text));

const textsOf = ({ name, value }: JsonMember): readonly string[] => [name, JSON.stringify(jsonValueOf(value))];

function importsOf(isSecret: boolean, { form }: KeySource, task: KeyTask): Code {
  const isJwk = form === 'jwk' || form === 'jwk-set';
  return js`
    ${isJwk && !isSecret ? js`import { ${task === 'verify' ? js`createPublicKey` : js`createPrivateKey`} } from 'node:crypto';` : null}
    ${form === 'secret' ? null : js`import { readFileSync } from 'node:fs';`}
    import jwt from 'jsonwebtoken';
  `;
}

const file = js`readFileSync(process.env.JWT_KEY_FILE)`;

function verifyingKey(isSecret: boolean, key: KeySource): Code {
  switch (key.form) {
    case 'secret':
      return js`const key = ${jsSecret(key)};`;
    case 'jwk':
      return isSecret
        ? js`const key = Buffer.from(JSON.parse(${file}).k, 'base64url');`
        : js`const key = createPublicKey({ key: JSON.parse(${file}), format: 'jwk' });`;
    case 'jwk-set':
      return js`
      const { kid } = jwt.decode(process.env.TOKEN, { complete: true }).header;
      const jwk = JSON.parse(${file}).keys.find((each) => each.kid === kid);
      const key = ${isSecret ? js`Buffer.from(jwk.k, 'base64url')` : js`createPublicKey({ key: jwk, format: 'jwk' })`};
    `;
    default:
      return js`const key = ${file};`;
  }
}

function signingKey(isSecret: boolean, key: KeySource): Code {
  switch (key.form) {
    case 'secret':
      return jsSecret(key);
    case 'jwk':
      return isSecret
        ? js`Buffer.from(JSON.parse(${file}).k, 'base64url')`
        : js`createPrivateKey({ key: JSON.parse(${file}), format: 'jwk' })`;
    case 'pkcs8-encrypted':
      return js`{ key: ${file}, passphrase: process.env.JWT_PASSPHRASE }`;
    default:
      return file;
  }
}
