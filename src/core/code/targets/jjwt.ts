import type { AlgorithmRow } from '../../crypto/algorithm-row.ts';
import { plainParameter } from '../header-text.ts';
import { jsonTextOf } from '../json-text.ts';
import { mediaTypeOf } from '../media-type.ts';
import type { Expected, KeySource, SignJob, VerifyJob, WantedHeader } from '../request.ts';
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

/** jjwt 0.12 and 0.13: algorithms from `Jwts.SIG`. It parses JWK itself; the JDK reads PEM. */
export const jjwtTarget: Target = {
  title: 'Java · jjwt',
  library: 'jjwt',
  version: '0.13',
  install: () =>
    ['io.jsonwebtoken:jjwt-api:0.13.0', 'io.jsonwebtoken:jjwt-impl:0.13.0', 'io.jsonwebtoken:jjwt-jackson:0.13.0'].join(
      '\n',
    ),
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
    'EdDSA',
    'EdDSA on Ed448',
  ]),
  reads: ({ kty }, task) => {
    if (kty === 'oct') return ['secret', 'jwk'];
    return task === 'sign' ? ['pkcs8', 'jwk'] : ['spki', 'certificate', 'jwk'];
  },
  refusesShort: { secrets: true, rsaKeys: true },
  encrypted: 'unwritten',
  verify,
  sign,
};

function verify({ algorithm: { row }, key, expected }: VerifyJob): Code {
  const { issuers, audiences, tolerance, exact } = expected;
  const only = (values: readonly string[]): string | null => (values.length === 1 ? (values[0] ?? null) : null);
  const [issuer, audience] = [only(issuers), only(audiences)];
  return javaTarget`
    ${javaImports([...importsOf(key, row, 'verify'), ...checkImports(expected)])}

    public class Verify {
      public static void main(String[] args) throws Exception {
        ${keyOf(key, row, 'verify')}

        var token = Jwts.parser()
            .verifyWith(key)
            .sig().clear().add(Jwts.SIG.${codeIdentifier(row.name)}).and()
            ${issuer === null ? null : javaTarget`.requireIssuer(${issuer})`}
            ${audience === null ? null : javaTarget`.requireAudience(${audience})`}
            ${exact.map(({ claim, value }) => javaTarget`.require(${claim}, ${value})`)}
            ${tolerance === 0 ? null : javaTarget`.clockSkewSeconds(${tolerance})`}
            .build()
            .parseSignedClaims(System.getenv("TOKEN"));
        var claims = token.getPayload();
        ${checksOf(expected)}
        System.out.println(claims);
      }
    }
  `;
}

const checkImports = ({ issuers, audiences, maxAge }: Expected): readonly string[] => [
  ...(issuers.length > 1 ? ['java.util.Arrays'] : []),
  ...(audiences.length > 1 ? ['java.util.Collections', 'java.util.List'] : []),
  ...(maxAge === null ? [] : ['java.time.Instant']),
];

/** Checks that the library has no option for. */
const checksOf = ({ issuers, audiences, type, required, maxAge, tolerance }: Expected): readonly (Code | null)[] => [
  type === ''
    ? null
    : javaTarget`
    if (!String.valueOf(token.getHeader().getType()).toLowerCase().replace("application/", "").equals(${mediaTypeOf(type)})) {
      throw new SecurityException("The token is of another type.");
    }
  `,
  issuers.length < 2
    ? null
    : javaTarget`
    if (!Arrays.asList(${javaStrings(issuers)}).contains(claims.getIssuer())) {
      throw new SecurityException("The token is of another issuer.");
    }
  `,
  audiences.length < 2
    ? null
    : javaTarget`
    if (claims.getAudience() == null || Collections.disjoint(claims.getAudience(), List.of(${javaStrings(audiences)}))) {
      throw new SecurityException("The token is for another audience.");
    }
  `,
  required.length === 0
    ? null
    : javaTarget`
    for (var claim : new String[] {${javaStrings(required)}}) {
      if (!claims.containsKey(claim)) {
        throw new SecurityException("The claim " + claim + " is missing.");
      }
    }
  `,
  maxAge === null
    ? null
    : javaTarget`
    if (claims.getIssuedAt() == null || claims.getIssuedAt().toInstant().isBefore(Instant.now().minusSeconds(${maxAge + tolerance}L))) {
      throw new SecurityException("The token is too old.");
    }
  `,
];

function sign({ algorithm: { row }, key, header, claims }: SignJob): Signing | null {
  const parameters = parametersOf(header);
  if (parameters === null) return null;
  const code = javaTarget`
    ${javaImports([...importsOf(key, row, 'sign'), 'java.nio.charset.StandardCharsets'])}

    public class Sign {
      public static void main(String[] args) throws Exception {
        ${keyOf(key, row, 'sign')}

        var claims = ${javaJson(jsonTextOf(claims))};

        var token = Jwts.builder()
            .header()${parameters}.and()
            .content(claims.getBytes(StandardCharsets.UTF_8))
            .signWith(key, Jwts.SIG.${codeIdentifier(row.name)})
            .compact();
        System.out.println(token);
      }
    }
  `;
  return { code, notes: [] };
}

function parametersOf({ typ, kid, others, text }: WantedHeader): Code | null {
  const rest = others.map((member) => ({ name: member.name, value: plainParameter(member, text) }));
  if (rest.some(({ value }) => value === null)) return null;
  const own = [typ === null ? null : javaTarget`.add("typ", ${typ})`, kid === null ? null : javaTarget`.keyId(${kid})`];
  return [...own, ...rest.map(({ name, value }) => javaTarget`.add(${name}, ${literal(value)})`)].reduce<Code>(
    (line, part) => javaTarget`${line}${part}`,
    javaTarget``,
  );
}

function literal(value: string | number | boolean | null): Code {
  if (typeof value === 'number') return javaTarget`${value}L`;
  return typeof value === 'string' ? javaTarget`${value}` : codeIdentifier(String(value));
}

function importsOf({ form, encoding }: KeySource, { kty }: AlgorithmRow, task: KeyTask): readonly string[] {
  const own = ['io.jsonwebtoken.Jwts'];
  if (form === 'secret') return [...own, 'io.jsonwebtoken.security.Keys', ...secretImports[encoding]];
  const type =
    kty === 'oct' ? 'javax.crypto.SecretKey' : `java.security.${task === 'verify' ? 'PublicKey' : 'PrivateKey'}`;
  if (form === 'jwk') return [...own, ...fileImports, type, 'io.jsonwebtoken.security.Jwks'];
  if (form === 'certificate') return [...own, ...fileImports, 'java.security.cert.CertificateFactory'];
  const spec = `java.security.spec.${task === 'verify' ? 'X509EncodedKeySpec' : 'PKCS8EncodedKeySpec'}`;
  return [...own, ...fileImports, 'java.security.KeyFactory', spec, 'java.util.Base64'];
}

function keyOf({ form, encoding }: KeySource, { kty }: AlgorithmRow, task: KeyTask): Code {
  const isVerifying = task === 'verify';
  if (form === 'secret') return javaTarget`var key = Keys.hmacShaKeyFor(${javaSecret[encoding]});`;
  if (form === 'jwk')
    return javaTarget`var key = (${kty === 'oct' ? javaTarget`SecretKey` : publicOrPrivate(isVerifying)}) Jwks.parser().build().parse(${javaFile}).toKey();`;
  if (form === 'certificate')
    return javaTarget`
    var file = Files.newInputStream(Path.of(System.getenv("JWT_KEY_FILE")));
    var key = CertificateFactory.getInstance("X.509").generateCertificate(file).getPublicKey();
  `;
  const family = kty === 'OKP' ? 'EdDSA' : (kty ?? '');
  const spec = isVerifying
    ? javaTarget`generatePublic(new X509EncodedKeySpec(der))`
    : javaTarget`generatePrivate(new PKCS8EncodedKeySpec(der))`;
  return javaTarget`
    var pem = ${javaFile};
    var der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    var key = KeyFactory.getInstance(${family}).${spec};
  `;
}

const publicOrPrivate = (isPublic: boolean): Code => (isPublic ? javaTarget`PublicKey` : javaTarget`PrivateKey`);
