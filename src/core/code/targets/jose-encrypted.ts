import { recipientKeyKind, type KeyManagementName } from '../../crypto/encryption/names.ts';
import { hasOrdinaryClaims } from '../claims-shape.ts';
import { mediaTypeOf } from '../media-type.ts';
import type { CodeContent, EncryptedJob } from '../request.ts';
import type { EncryptedTarget, EncryptedTask } from '../target.ts';
import { codeIdentifier, joinedCode, type Code } from '../template.ts';
import { joseImports, joseKey } from './jose-key.ts';
import { claimOptions } from './jose-options.ts';
import { js, jsExact, jsHeader, jsLiteral, jsStrings, jsText } from './node.ts';

/** jose 6 computes with WebCrypto, which has no X448, and it dropped RSA1_5. */
export const joseEncrypted: EncryptedTarget = {
  knows: (alg, curve) => alg !== 'RSA1_5' && (curve === null || knownCurves.has(curve)),
  reads: (alg, task) => forms[task][isSecret(alg) ? 'secret' : 'pair'],
  decrypt,
  encrypt,
};

const knownCurves: ReadonlySet<string> = new Set(['P-256', 'P-384', 'P-521', 'X25519']);

function isSecret(alg: KeyManagementName): boolean {
  const kind = recipientKeyKind(alg);
  return kind === 'secret' || kind === 'password';
}

const forms = {
  decrypt: { secret: ['secret', 'jwk'], pair: ['pkcs8', 'pkcs8-encrypted', 'pkcs1-private', 'sec1', 'jwk'] },
  encrypt: { secret: ['secret', 'jwk'], pair: ['spki', 'pkcs1-public', 'certificate', 'jwk'] },
} as const satisfies Record<EncryptedTask, object>;

const decrypters = { compact: 'compactDecrypt', flattened: 'flattenedDecrypt', general: 'generalDecrypt' } as const;
const encrypters = { compact: 'CompactEncrypt', flattened: 'FlattenedEncrypt', general: 'GeneralEncrypt' } as const;

function decrypt(job: EncryptedJob): Code {
  const { key, alg, form, content, expected } = job;
  if (form === 'compact' && content.kind === 'claims') return decryptClaims(job);
  const decrypter = decrypters[form];
  const isClaims = content.kind === 'claims';
  const token = form === 'compact' ? js`process.env.TOKEN` : js`JSON.parse(process.env.TOKEN)`;
  return js`
    ${joseImports(key, 'sign', { jose: [decrypter, ...(isClaims ? ['UnsecuredJWT'] : [])] })}

    const key = ${joseKey(key, 'sign', alg)};

    const { plaintext${isClaims && expected.type !== '' ? js`, protectedHeader` : js``} } = await ${codeIdentifier(decrypter)}(${token}, key, {
      ${pinned(job)}
    });
    ${isClaims ? claimsOf(job) : js`console.log(${shown[content.kind]});`}
  `;
}

const bytes = js`Buffer.from(plaintext).toString('hex')`;
const text = js`new TextDecoder().decode(plaintext)`;
const shown: Readonly<Record<Exclude<CodeContent['kind'], 'claims'>, Code>> = {
  bytes,
  text,
  sealed: text,
  token: text,
};

/** The code accepts no other algorithm, and PBES2 with no more iterations than this token has. */
const pinned = ({ alg, enc, iterations }: EncryptedJob): readonly (Code | null)[] => [
  js`keyManagementAlgorithms: ${jsStrings([alg])},`,
  js`contentEncryptionAlgorithms: ${jsStrings([enc])},`,
  iterations === null ? null : js`maxPBES2Count: ${iterations},`,
];

function decryptClaims(job: EncryptedJob): Code {
  const { key, alg, expected } = job;
  return js`
    ${joseImports(key, 'sign', { jose: ['jwtDecrypt'] })}

    const key = ${joseKey(key, 'sign', alg)};

    const { payload } = await jwtDecrypt(process.env.TOKEN, key, {
      ${pinned(job)}
      ${claimOptions(expected)}
    });
    ${jsExact(expected)}
    console.log(payload);
  `;
}

/** The claims of a JSON serialization, which `jwtDecrypt` does not read. */
const claimsOf = ({ expected }: EncryptedJob): Code => js`
  ${
    expected.type === ''
      ? null
      : js`if (String(protectedHeader?.typ).toLowerCase().replace('application/', '') !== ${mediaTypeOf(expected.type)}) throw new Error('The token is of another type.');`
  }
  const { payload } = UnsecuredJWT.decode(new UnsecuredJWT(JSON.parse(${text})).encode(), {
    ${claimOptions({ ...expected, type: '' })}
  });
  ${jsExact(expected)}
  console.log(payload);
`;

function encrypt(job: EncryptedJob): Code | null {
  const { key, alg, enc, form, header, content } = job;
  const members = jsHeader(header);
  if (members === null) return null;
  const literal = content.kind === 'claims' ? jsLiteral(content.claims) : null;
  const isJwt =
    form === 'compact' && content.kind === 'claims' && literal !== null && hasOrdinaryClaims(content.claims);
  const encrypter = isJwt ? 'EncryptJWT' : encrypters[form];
  const isGeneral = form === 'general';
  return js`
    ${joseImports(key, 'verify', { jose: [encrypter] })}

    const key = ${joseKey(key, 'verify', alg)};

    const content = ${isJwt ? literal : contentOf(content, literal)};

    const token = await new ${codeIdentifier(encrypter)}(${isJwt ? js`content` : js`new TextEncoder().encode(content)`})
      .setProtectedHeader({ ${joinedCode([js`alg: ${alg}`, js`enc: ${enc}`, ...members], ', ')} })
      ${isGeneral ? js`.addRecipient(key)` : null}
      ${managementOf(job)}
      .encrypt(${isGeneral ? null : js`key`});
    console.log(${form === 'compact' ? js`token` : js`JSON.stringify(token)`});
  `;
}

function contentOf(content: CodeContent, literal: Code | null): Code {
  if (content.kind === 'claims') return literal === null ? jsText(content.claims) : js`JSON.stringify(${literal})`;
  return content.kind === 'text' ? js`${content.text}` : js`process.env.TOKEN`;
}

/** What the library writes into the header by itself. */
function managementOf({ iterations, parties }: EncryptedJob): Code | null {
  const all = [
    ...(iterations === null ? [] : [js`p2c: ${iterations}`]),
    ...parties.map(({ name, value }) => js`${codeIdentifier(name)}: Buffer.from(${value}, 'base64url')`),
  ];
  return all.length === 0 ? null : js`.setKeyManagementParameters({ ${joinedCode(all, ', ')} })`;
}
