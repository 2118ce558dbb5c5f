import type { AlgorithmFamily } from '../../crypto/algorithm-row.ts';
import type { SecretEncoding } from '../../keys/key.ts';
import { hasOrdinaryClaims } from '../claims-shape.ts';
import { jsonLiteral } from '../json-literal.ts';
import { jsonTextOf } from '../json-text.ts';
import { mediaTypeOf } from '../media-type.ts';
import { quoteGo } from '../quote.ts';
import type { Expected, KeySource, SignJob, VerifyJob, WantedHeader } from '../request.ts';
import type { KeyTask, Signing, Target } from '../target.ts';
import { codeIdentifier, joinedCode, tabbedCode, writerFor, type Code } from '../template.ts';
import { goLiterals, plainGoStyle } from './golang-jwt-literals.ts';

/**
 * golang-jwt 5.3: algorithms from its signing methods (`SigningMethod…`). It reads the PEM types of
 * its `Parse…FromPEM`, and no JWK.
 */
export const golangJwtTarget: Target = {
  title: 'Go · golang-jwt',
  library: 'golang-jwt',
  version: '5.3',
  install: () => 'go get github.com/golang-jwt/jwt/v5',
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
  ]),
  reads: ({ kty }, task) => {
    if (kty === 'oct') return ['secret'];
    if (kty === 'RSA') return task === 'sign' ? ['pkcs8', 'pkcs1-private'] : ['spki', 'pkcs1-public', 'certificate'];
    if (kty === 'EC') return task === 'sign' ? ['pkcs8', 'sec1'] : ['spki', 'certificate'];
    return task === 'sign' ? ['pkcs8'] : ['spki'];
  },
  refusesShort: { secrets: false, rsaKeys: false },
  verify: (job) => tabbedCode(verify(job)),
  sign,
};

const go = writerFor(quoteGo);
const goStrings = (texts: readonly string[]): Code =>
  joinedCode(
    texts.map((text) => go`${text}`),
    ', ',
  );

function verify({ algorithm, key, expected }: VerifyJob): Code {
  const { issuers, audiences, type, tolerance, maxAge } = expected;
  const { row } = algorithm;
  return go`
    ${importsOf([...keyImports(key), 'fmt', ...(issuers.length > 1 ? ['slices'] : []), ...(type === '' ? [] : ['strings']), ...(tolerance > 0 || maxAge !== null ? ['time'] : [])])}

    func main() {
      ${keyOf(key, 'verify', row.family)}

      token, err := jwt.Parse(
        os.Getenv("TOKEN"),
        func(*jwt.Token) (any, error) { return key, nil },
        jwt.WithValidMethods([]string{${row.name}}),
        jwt.WithJSONNumber(),
        ${issuers.length === 1 ? go`jwt.WithIssuer(${issuers[0] ?? ''}),` : null}
        ${audiences.length === 0 ? null : go`jwt.WithAudience(${goStrings(audiences)}),`}
        ${tolerance === 0 ? null : go`jwt.WithLeeway(${tolerance}*time.Second),`}
      )
      ${fatal}
      claims := token.Claims.(jwt.MapClaims)
      ${checksOf(expected)}
      fmt.Println(claims)
    }
  `;
}

const fatal = go`
  if err != nil {
    log.Fatal(err)
  }
`;

const checksOf = ({ issuers, type, required, exact, maxAge, tolerance }: Expected): readonly (Code | null)[] => [
  type === ''
    ? null
    : go`
    if typ, _ := token.Header["typ"].(string); strings.TrimPrefix(strings.ToLower(typ), "application/") != ${mediaTypeOf(type)} {
      log.Fatal("The token is of another type.")
    }
  `,
  issuers.length < 2
    ? null
    : go`
    if issuer, err := claims.GetIssuer(); err != nil || !slices.Contains([]string{${goStrings(issuers)}}, issuer) {
      log.Fatal("The token is of another issuer.")
    }
  `,
  required.length === 0
    ? null
    : go`
    for _, claim := range []string{${goStrings(required)}} {
      if _, ok := claims[claim]; !ok {
        log.Fatal("The claim " + claim + " is missing.")
      }
    }
  `,
  maxAge === null
    ? null
    : go`
    if issued, err := claims.GetIssuedAt(); err != nil || issued == nil || time.Since(issued.Time) > ${maxAge + tolerance}*time.Second {
      log.Fatal("The token is too old.")
    }
  `,
  ...exact.map(
    ({ claim, value }) => go`
    if claims[${claim}] != ${value} {
      log.Fatal(${`The claim ${claim} is not the one expected.`})
    }
  `,
  ),
];

function sign({ algorithm, key, header, claims }: SignJob): Signing {
  const written = hasOrdinaryClaims(claims)
    ? goLiterals.map((style) => jsonLiteral(claims.object, claims.text, style))
    : [];
  const [plain = null, withNumbers = null] = written;
  const literal = plain ?? withNumbers;
  const { lines, isPlain } = headerLines(header);
  const needsJson = plain === null || !isPlain;
  const code = go`
    ${importsOf([...keyImports(key), ...(needsJson ? ['encoding/json'] : []), 'fmt'])}
    ${literal === null ? rawClaims : null}

    func main() {
      ${keyOf(key, 'sign', algorithm.row.family)}

      token := jwt.NewWithClaims(${method(algorithm.row.name)}, ${literal === null ? go`claims{RawMessage: json.RawMessage(${jsonTextOf(claims)})}` : go`jwt.MapClaims(${literal})`})
      ${lines}
      signed, err := token.SignedString(key)
      ${fatal}
      fmt.Println(signed)
    }
  `;
  return { code: tabbedCode(code), notes: literal === null ? [{ kind: 'claims-as-text', library: 'Go' }] : [] };
}

/** Claims as they are written. */
const rawClaims = go`

  type claims struct {
    jwt.MapClaims
    json.RawMessage
  }
`;

const method = (alg: string): Code => go`jwt.${codeIdentifier(`SigningMethod${alg}`)}`;

/** golang-jwt writes `"typ": "JWT"` unless the code removes it. */
function headerLines({ typ, kid, others, text }: WantedHeader): {
  readonly lines: readonly Code[];
  readonly isPlain: boolean;
} {
  const rest = others.map(({ name, value }) => {
    const literal = jsonLiteral(value, text, plainGoStyle);
    const raw = go`json.RawMessage(${jsonTextOf({ object: value, text })})`;
    return { line: go`token.Header[${name}] = ${literal ?? raw}`, isPlain: literal !== null };
  });
  const own = [
    typ === null ? go`delete(token.Header, "typ")` : typLine(typ),
    kid === null ? null : go`token.Header["kid"] = ${kid}`,
  ];
  return {
    lines: [...own.flatMap((line) => line ?? []), ...rest.map(({ line }) => line)],
    isPlain: rest.every((each) => each.isPlain),
  };
}

const typLine = (typ: string): Code | null => (typ === 'JWT' ? null : go`token.Header["typ"] = ${typ}`);

function importsOf(packages: readonly string[]): Code {
  const standard = [...new Set([...packages, 'log', 'os'])].toSorted();
  return go`
    package main

    import (
      ${standard.map((name) => go`${name}`)}

      "github.com/golang-jwt/jwt/v5"
    )
  `;
}

const decoders: Readonly<Record<SecretEncoding, { readonly code: Code; readonly needs: readonly string[] }>> = {
  'utf-8': { code: go`key := []byte(os.Getenv("JWT_SECRET"))`, needs: [] },
  base64: {
    code: go`key, err := base64.StdEncoding.DecodeString(os.Getenv("JWT_SECRET"))`,
    needs: ['encoding/base64'],
  },
  base64url: {
    code: go`key, err := base64.RawURLEncoding.DecodeString(strings.TrimRight(os.Getenv("JWT_SECRET"), "="))`,
    needs: ['encoding/base64', 'strings'],
  },
  hex: { code: go`key, err := hex.DecodeString(os.Getenv("JWT_SECRET"))`, needs: ['encoding/hex'] },
};

const keyImports = ({ form, encoding }: KeySource): readonly string[] =>
  form === 'secret' ? decoders[encoding].needs : [];

function keyOf({ form, encoding }: KeySource, task: KeyTask, family: AlgorithmFamily): Code {
  if (form === 'secret')
    return go`
    ${decoders[encoding].code}
    ${encoding === 'utf-8' ? null : fatal}
  `;
  return go`
    pem, err := os.ReadFile(os.Getenv("JWT_KEY_FILE"))
    ${fatal}
    key, err := ${readers[task][family === 'ecdsa' || family === 'eddsa' ? family : 'rsa']}(pem)
    ${fatal}
  `;
}

const readers = {
  verify: {
    rsa: go`jwt.ParseRSAPublicKeyFromPEM`,
    ecdsa: go`jwt.ParseECPublicKeyFromPEM`,
    eddsa: go`jwt.ParseEdPublicKeyFromPEM`,
  },
  sign: {
    rsa: go`jwt.ParseRSAPrivateKeyFromPEM`,
    ecdsa: go`jwt.ParseECPrivateKeyFromPEM`,
    eddsa: go`jwt.ParseEdPrivateKeyFromPEM`,
  },
} as const;
