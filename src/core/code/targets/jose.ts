import { hasOrdinaryClaims } from '../claims-shape.ts';
import type { KeySource, SignJob, VerifyJob } from '../request.ts';
import type { KeyTask, Signing, Target } from '../target.ts';
import { codeIdentifier, joinedCode, type Code } from '../template.ts';
import { js, jsExact, jsHeader, jsLiteral, jsSecret, jsStrings, jsText } from './node.ts';

/**
 * jose 6: algorithms from its table `lib/jws_algorithms.js`. Version 6 computes only with WebCrypto
 * and dropped ES256K and Ed448. It accepts the key objects of Node, which read every form of PEM.
 */
export const joseTarget: Target = {
  title: 'Node · jose',
  library: 'jose',
  version: '6.2',
  install: () => 'npm install jose@6',
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
    'Ed25519',
    'EdDSA',
    'ML-DSA-44',
    'ML-DSA-65',
    'ML-DSA-87',
  ]),
  reads: ({ kty }, task) => {
    // Its key sets contain only public keys.
    if (kty === 'oct') return ['secret', 'jwk'];
    if (task === 'sign') return ['pkcs8', 'pkcs8-encrypted', 'pkcs1-private', 'sec1', 'jwk'];
    return ['spki', 'pkcs1-public', 'certificate', 'jwk', 'jwk-set'];
  },
  refusesShort: { secrets: false, rsaKeys: true },
  verify,
  sign,
  // WebCrypto has ML-DSA since Node 24.7.
  remark: ({ family }) => (family === 'ml-dsa' ? { kind: 'needs-runtime', needs: 'Node 24.7' } : null),
};

function verify({ algorithm, key, expected }: VerifyJob): Code {
  const { issuers, audiences, type, tolerance, required, maxAge } = expected;
  const { name } = algorithm.row;
  return js`
    ${importsOf(key, 'verify', 'jwtVerify')}

    const key = ${keyOf(key, 'verify', name)};

    const { payload } = await jwtVerify(process.env.TOKEN, key, {
      algorithms: ${jsStrings([name])},
      ${issuers.length === 0 ? null : js`issuer: ${jsStrings(issuers)},`}
      ${audiences.length === 0 ? null : js`audience: ${jsStrings(audiences)},`}
      ${type === '' ? null : js`typ: ${type},`}
      ${tolerance === 0 ? null : js`clockTolerance: ${tolerance},`}
      ${required.length === 0 ? null : js`requiredClaims: ${jsStrings(required)},`}
      ${maxAge === null ? null : js`maxTokenAge: ${maxAge},`}
    });
    ${jsExact(expected)}
    console.log(payload);
  `;
}

function sign({ algorithm, key, header, claims }: SignJob): Signing | null {
  const members = jsHeader(header);
  if (members === null) return null;
  const literal = hasOrdinaryClaims(claims) ? jsLiteral(claims) : null;
  const { name } = algorithm.row;
  const code = js`
    ${importsOf(key, 'sign', literal === null ? 'CompactSign' : 'SignJWT')}

    const key = ${keyOf(key, 'sign', name)};

    const claims = ${literal ?? jsText(claims)};

    const token = await ${literal === null ? js`new CompactSign(new TextEncoder().encode(claims))` : js`new SignJWT(claims)`}
      .setProtectedHeader({ ${joinedCode([js`alg: ${name}`, ...members], ', ')} })
      .sign(key);
    console.log(token);
  `;
  return { code, notes: literal === null ? [{ kind: 'claims-as-text', library: 'JavaScript' }] : [] };
}

function importsOf({ form }: KeySource, task: KeyTask, does: string): Code {
  if (form === 'secret') return js`import { ${codeIdentifier(does)} } from 'jose';`;
  const importers = { jwk: 'importJWK', 'jwk-set': 'createLocalJWKSet' };
  const importer = form === 'jwk' || form === 'jwk-set' ? importers[form] : null;
  const creator = task === 'verify' ? js`createPublicKey` : js`createPrivateKey`;
  return js`
    ${importer === null ? js`import { ${creator} } from 'node:crypto';` : null}
    import { readFile } from 'node:fs/promises';
    import { ${joinedCode([...(importer === null ? [] : [importer]), does].map(codeIdentifier), ', ')} } from 'jose';
  `;
}

function keyOf(key: KeySource, task: KeyTask, alg: string): Code {
  const file = js`await readFile(process.env.JWT_KEY_FILE)`;
  switch (key.form) {
    case 'secret':
      return jsSecret(key);
    case 'jwk':
      return js`await importJWK(JSON.parse(${file}), ${alg})`;
    case 'jwk-set':
      return js`createLocalJWKSet(JSON.parse(${file}))`;
    case 'pkcs8-encrypted':
      return js`createPrivateKey({ key: ${file}, passphrase: process.env.JWT_PASSPHRASE })`;
    default:
      return task === 'verify' ? js`createPublicKey(${file})` : js`createPrivateKey(${file})`;
  }
}
