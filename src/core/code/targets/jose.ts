import { hasOrdinaryClaims } from '../claims-shape.ts';
import type { CodeForm, SignJob, VerifyJob } from '../request.ts';
import type { Signing, Target } from '../target.ts';
import { codeIdentifier, joinedCode, type Code } from '../template.ts';
import { joseEncrypted } from './jose-encrypted.ts';
import { joseImports, joseKey } from './jose-key.ts';
import { joseOptions } from './jose-options.ts';
import { signDisclosing, verifyDisclosing } from './jose-sd-jwt.ts';
import { js, jsExact, jsHeader, jsLiteral, jsText } from './node.ts';

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
  forms: new Set(['json', 'sd-jwt']),
  encrypted: joseEncrypted,
  verify,
  sign,
  // WebCrypto has ML-DSA since Node 24.7.
  remark: ({ family }) => (family === 'ml-dsa' ? { kind: 'needs-runtime', needs: 'Node 24.7' } : null),
};

function verify(job: VerifyJob): Code {
  if (job.disclosing !== null) return verifyDisclosing(job, job.disclosing);
  const { algorithm, key, expected, form } = job;
  const { name } = algorithm.row;
  return js`
    ${joseImports(key, 'verify', { jose: ['jwtVerify'] })}

    const key = ${joseKey(key, 'verify', name)};

    ${calls[form.kind](joseOptions(expected, [name]))}
    ${jsExact(expected)}
    console.log(payload);
  `;
}

/** A JSON serialization is verified as the compact tokens that it consists of, which checks the claims as well. */
const calls: Readonly<Record<CodeForm['kind'], (options: Code) => Code>> = {
  compact: (options) => js`const { payload } = await jwtVerify(process.env.TOKEN, key, ${options});`,
  flattened: (options) => js`
    const { protected: header, payload: body, signature } = JSON.parse(process.env.TOKEN);
    const { payload } = await jwtVerify([header, body, signature].join('.'), key, ${options});
  `,
  general: (options) => js`
    const { payload: body, signatures } = JSON.parse(process.env.TOKEN);
    const options = ${options};
    const { payload } = await Promise.any(
      signatures.map(({ protected: header, signature }) => jwtVerify([header, body, signature].join('.'), key, options)),
    );
  `,
};

function sign(job: SignJob): Signing | null {
  const { algorithm, key, header, claims, form, disclosing } = job;
  const members = jsHeader(header);
  if (members === null) return null;
  if (disclosing !== null) return signDisclosing(job, disclosing, members);
  if (form.kind !== 'compact') return signSerialized(job, form, members);
  const literal = hasOrdinaryClaims(claims) ? jsLiteral(claims) : null;
  const { name } = algorithm.row;
  const code = js`
    ${joseImports(key, 'sign', { jose: [literal === null ? 'CompactSign' : 'SignJWT'] })}

    const key = ${joseKey(key, 'sign', name)};

    const claims = ${literal ?? jsText(claims)};

    const token = await ${literal === null ? js`new CompactSign(new TextEncoder().encode(claims))` : js`new SignJWT(claims)`}
      .setProtectedHeader({ ${joinedCode([js`alg: ${name}`, ...members], ', ')} })
      .sign(key);
    console.log(token);
  `;
  return { code, notes: literal === null ? [asText] : [] };
}

const asText = { kind: 'claims-as-text', library: 'JavaScript' } as const;

function signSerialized(
  { algorithm, key, claims }: SignJob,
  form: Exclude<CodeForm, { kind: 'compact' }>,
  members: readonly Code[],
): Signing | null {
  const literal = jsLiteral(claims);
  const { name } = algorithm.row;
  const unprotected = form.unprotected === null ? null : jsLiteral(form.unprotected);
  if (form.unprotected !== null && unprotected === null) return null;
  const isGeneral = form.kind === 'general';
  const code = js`
    ${joseImports(key, 'sign', { jose: [isGeneral ? 'GeneralSign' : 'FlattenedSign'] })}

    const key = ${joseKey(key, 'sign', name)};

    const claims = ${literal === null ? jsText(claims) : js`JSON.stringify(${literal})`};

    const token = await new ${codeIdentifier(isGeneral ? 'GeneralSign' : 'FlattenedSign')}(new TextEncoder().encode(claims))
      ${isGeneral ? js`.addSignature(key)` : null}
      .setProtectedHeader({ ${joinedCode([js`alg: ${name}`, ...members], ', ')} })
      ${unprotected === null ? null : js`.setUnprotectedHeader(${unprotected})`}
      .sign(${isGeneral ? null : js`key`});
    console.log(JSON.stringify(token));
  `;
  return { code, notes: literal === null ? [asText] : [] };
}
