import type { AlgorithmRow } from '../../crypto/algorithm-row.ts';
import { headerText } from '../header-text.ts';
import { jsonTextOf } from '../json-text.ts';
import { mediaTypeOf } from '../media-type.ts';
import type { Expected, KeySource, SignJob, VerifyJob } from '../request.ts';
import type { KeyTask, Signing, Target } from '../target.ts';
import { codeIdentifier, type Code } from '../template.ts';
import {
  fileImports,
  javaTarget,
  javaFile,
  javaImports,
  javaJson,
  javaSecret,
  javaStrings,
  secretImports,
} from './java.ts';

/**
 * nimbus-jose-jwt 10: algorithms from its verifiers in `com.nimbusds.jose.crypto`. ES256K is left
 * out because the JDK no longer has secp256k1. Its processors do not support Ed25519, so the code
 * checks the token step by step.
 */
export const nimbusTarget: Target = {
  title: 'Java · nimbus-jose-jwt',
  library: 'nimbus-jose-jwt',
  version: '10 (JDK)',
  install: ({ kty }, { form }) =>
    [
      'com.nimbusds:nimbus-jose-jwt:10.5',
      ...(kty === 'OKP' ? ['com.google.crypto.tink:tink:1.18.0'] : []),
      ...(form === 'secret' || form === 'jwk' || form === 'jwk-set' ? [] : ['org.bouncycastle:bcpkix-jdk18on:1.81']),
    ].join('\n'),
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
  ]),
  reads: ({ kty }, task) => {
    const sets = task === 'verify' ? (['jwk', 'jwk-set'] as const) : (['jwk'] as const);
    if (kty === 'oct') return ['secret', ...sets];
    if (kty === 'OKP') return sets;
    return task === 'sign' ? ['pkcs8', ...sets] : ['spki', 'certificate', ...sets];
  },
  refusesShort: { secrets: true, rsaKeys: true },
  encrypted: 'unwritten',
  verify,
  sign,
};

function verify({ algorithm: { row }, key, expected }: VerifyJob): Code {
  const { audiences, required, exact, tolerance } = expected;
  return javaTarget`
    ${javaImports([...importsOf(key, row, 'Verifier'), ...verifyImports(expected)])}

    public class Verify {
      public static void main(String[] args) throws Exception {
        var token = SignedJWT.parse(System.getenv("TOKEN"));
        ${keyOf(key, 'verify')}

        if (!token.getHeader().getAlgorithm().equals(JWSAlgorithm.parse(${row.name})) || !token.verify(${worker(row, key, 'verify')})) {
          throw new SecurityException("The signature does not fit.");
        }
        var claims = token.getJWTClaimsSet();
        var verifier = new DefaultJWTClaimsVerifier<>(
            ${audiences.length === 0 ? javaTarget`null` : javaTarget`Set.of(${javaStrings(audiences)})`},
            new JWTClaimsSet.Builder()${exact.map(({ claim, value }) => javaTarget`.claim(${claim}, ${value})`)}.build(),
            Set.of(${javaStrings(required)}),
            null);
        verifier.setMaxClockSkew(${tolerance});
        verifier.verify(claims, null);
        ${checksOf(expected)}
        System.out.println(claims);
      }
    }
  `;
}

const verifyImports = ({ issuers, maxAge }: Expected): readonly string[] => [
  'com.nimbusds.jose.JWSAlgorithm',
  'com.nimbusds.jwt.JWTClaimsSet',
  'com.nimbusds.jwt.SignedJWT',
  'com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier',
  'java.util.Set',
  ...(issuers.length > 0 ? ['java.util.Arrays'] : []),
  ...(maxAge === null ? [] : ['java.time.Instant']),
];

const checksOf = ({ issuers, type, maxAge, tolerance }: Expected): readonly (Code | null)[] => [
  type === ''
    ? null
    : javaTarget`
    if (!String.valueOf(token.getHeader().getType()).toLowerCase().replace("application/", "").equals(${mediaTypeOf(type)})) {
      throw new SecurityException("The token is of another type.");
    }
  `,
  issuers.length === 0
    ? null
    : javaTarget`
    if (!Arrays.asList(${javaStrings(issuers)}).contains(claims.getIssuer())) {
      throw new SecurityException("The token is of another issuer.");
    }
  `,
  maxAge === null
    ? null
    : javaTarget`
    if (claims.getIssueTime() == null || claims.getIssueTime().toInstant().isBefore(Instant.now().minusSeconds(${maxAge + tolerance}L))) {
      throw new SecurityException("The token is too old.");
    }
  `,
];

function sign({ algorithm: { row }, key, header, claims }: SignJob): Signing {
  const code = javaTarget`
    ${javaImports([...importsOf(key, row, 'Signer'), 'com.nimbusds.jose.JWSHeader', 'com.nimbusds.jose.JWSObject', 'com.nimbusds.jose.Payload'])}

    public class Sign {
      public static void main(String[] args) throws Exception {
        ${keyOf(key, 'sign')}

        var header = ${javaJson(headerText(header, row.name))};
        var claims = ${javaJson(jsonTextOf(claims))};

        var token = new JWSObject(JWSHeader.parse(header), new Payload(claims));
        token.sign(${worker(row, key, 'sign')});
        System.out.println(token.serialize());
      }
    }
  `;
  return { code, notes: [] };
}

function importsOf({ form, encoding }: KeySource, row: AlgorithmRow, suffix: 'Verifier' | 'Signer'): readonly string[] {
  const crypto = `com.nimbusds.jose.crypto.${prefixOf(row)}${suffix}`;
  if (form === 'secret') return [crypto, ...secretImports[encoding]];
  return [crypto, ...fileImports, `com.nimbusds.jose.jwk.${form === 'jwk-set' ? 'JWKSet' : 'JWK'}`];
}

function prefixOf({ kty }: AlgorithmRow): 'MAC' | 'RSASSA' | 'ECDSA' | 'Ed25519' {
  if (kty === 'oct') return 'MAC';
  if (kty === 'RSA') return 'RSASSA';
  return kty === 'EC' ? 'ECDSA' : 'Ed25519';
}

/** Returns the library's object that verifies or signs with the key. */
function worker(row: AlgorithmRow, { form }: KeySource, task: KeyTask): Code {
  const prefix = prefixOf(row);
  const views = {
    MAC: javaTarget`key.toOctetSequenceKey()`,
    RSASSA: javaTarget`key.toRSAKey()`,
    ECDSA: javaTarget`key.toECKey()`,
    Ed25519: javaTarget`key.toOctetKeyPair()`,
  };
  const view = form === 'secret' ? javaTarget`key` : views[prefix];
  const half = prefix === 'Ed25519' && task === 'verify' ? javaTarget`${view}.toPublicJWK()` : view;
  return javaTarget`new ${codeIdentifier(`${prefix}${task === 'verify' ? 'Verifier' : 'Signer'}`)}(${half})`;
}

function keyOf({ form, encoding }: KeySource, task: KeyTask): Code {
  if (form === 'secret') return javaTarget`var key = ${javaSecret[encoding]};`;
  if (form === 'jwk') return javaTarget`var key = JWK.parse(${javaFile});`;
  if (form === 'jwk-set' && task === 'verify')
    return javaTarget`var key = JWKSet.parse(${javaFile}).getKeyByKeyId(token.getHeader().getKeyID());`;
  return javaTarget`var key = JWK.parseFromPEMEncodedObjects(${javaFile});`;
}
