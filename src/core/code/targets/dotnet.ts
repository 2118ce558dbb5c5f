import type { AlgorithmRow } from '../../crypto/algorithm-row.ts';
import type { SecretEncoding } from '../../keys/key.ts';
import { plainParameter } from '../header-text.ts';
import { jsonTextOf } from '../json-text.ts';
import { mediaTypeOf } from '../media-type.ts';
import { cSharpRawString, quoteCSharp } from '../quote.ts';
import type { Expected, KeySource, SignJob, VerifyJob, WantedHeader } from '../request.ts';
import type { Signing, Target } from '../target.ts';
import { Code, codeIdentifier, joinedCode, writerFor } from '../template.ts';

const library = 'Microsoft.IdentityModel.JsonWebTokens';

/** IdentityModel 8: algorithms from `SupportedAlgorithms`. .NET itself reads PEM. */
export const dotnetTarget: Target = {
  title: '.NET · Microsoft.IdentityModel',
  library,
  version: '8',
  install: () => `dotnet add package ${library}`,
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
    const sets = task === 'verify' ? (['jwk', 'jwk-set'] as const) : (['jwk'] as const);
    if (kty === 'oct') return ['secret', ...sets];
    const own =
      kty === 'RSA' ? (['pkcs1-private', 'pkcs8-encrypted'] as const) : (['sec1', 'pkcs8-encrypted'] as const);
    return task === 'sign'
      ? ['pkcs8', ...own, ...sets]
      : ['spki', ...(kty === 'RSA' ? (['pkcs1-public'] as const) : []), 'certificate', ...sets];
  },
  refusesShort: { secrets: true, rsaKeys: true },
  encrypted: 'unwritten',
  verify,
  sign,
};

const cs = writerFor(quoteCSharp);
const csStrings = (texts: readonly string[]): Code =>
  joinedCode(
    texts.map((text) => cs`${text}`),
    ', ',
  );

function verify({ algorithm: { row }, key, expected }: VerifyJob): Code {
  const { issuers, audiences, required, tolerance } = expected;
  return cs`
    ${importsOf(key, row)}

    ${keyOf(key, row)}
    var result = await new JsonWebTokenHandler().ValidateTokenAsync(Environment.GetEnvironmentVariable("TOKEN"), new TokenValidationParameters
    {
        ${key.form === 'jwk-set' ? cs`IssuerSigningKeys = keys` : cs`IssuerSigningKey = key`},
        ValidAlgorithms = [${row.name}],
        ${issuers.length === 0 ? cs`ValidateIssuer = false` : cs`ValidIssuers = [${csStrings(issuers)}]`},
        ${audiences.length === 0 ? cs`ValidateAudience = false` : cs`ValidAudiences = [${csStrings(audiences)}]`},
        RequireExpirationTime = ${codeIdentifier(String(required.includes('exp')))},
        ClockSkew = TimeSpan.FromSeconds(${tolerance}),
    });
    if (!result.IsValid) throw result.Exception;

    var token = (JsonWebToken)result.SecurityToken;
    ${checksOf(expected)}
    foreach (var claim in result.Claims) Console.WriteLine($"{claim.Key}: {claim.Value}");
  `;
}

const checksOf = ({ type, required, exact, maxAge, tolerance }: Expected): readonly (Code | null)[] => [
  type === ''
    ? null
    : cs`
    if (token.Typ?.ToLowerInvariant().Replace("application/", "") != ${mediaTypeOf(type)})
        throw new SecurityTokenValidationException("The token is of another type.");
  `,
  required.length === 0
    ? null
    : cs`
    foreach (var name in new[] { ${csStrings(required)} })
    {
        if (!result.Claims.ContainsKey(name)) throw new SecurityTokenValidationException("The claim " + name + " is missing.");
    }
  `,
  maxAge === null
    ? null
    : cs`
    if (DateTime.UtcNow - token.IssuedAt > TimeSpan.FromSeconds(${maxAge + tolerance}))
        throw new SecurityTokenValidationException("The token is too old.");
  `,
  ...exact.map(
    ({ claim, value }) => cs`
    if (token.GetPayloadValue<string>(${claim}) != ${value})
        throw new SecurityTokenValidationException(${`The claim ${claim} is not the one expected.`});
  `,
  ),
];

function sign({ algorithm: { row }, key, header, claims }: SignJob): Signing | null {
  const parameters = parametersOf(header);
  if (parameters === null) return null;
  const code = cs`
    ${importsOf(key, row)}

    ${keyOf(key, row)}
    ${header.kid === null ? null : cs`key.KeyId = ${header.kid};`}
    var claims = ${new Code(cSharpRawString(jsonTextOf(claims)))};

    var handler = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false };
    var token = handler.CreateToken(claims, new SigningCredentials(key, ${row.name}), new Dictionary<string, object>
    {
        ${parameters}
    });
    Console.WriteLine(token);
  `;
  return { code, notes: header.typ === null ? [{ kind: 'typ-added', library }] : [] };
}

function parametersOf({ typ, others, text }: WantedHeader): readonly Code[] | null {
  const rest = others.map((member) => ({ name: member.name, value: plainParameter(member, text) }));
  if (rest.some(({ value }) => value === null)) return null;
  return [
    ...(typ === null ? [] : [cs`["typ"] = ${typ},`]),
    ...rest.map(
      ({ name, value }) => cs`[${name}] = ${typeof value === 'boolean' ? codeIdentifier(String(value)) : value},`,
    ),
  ];
}

function importsOf({ form, encoding }: KeySource, { kty }: AlgorithmRow): Code {
  const needsPem = kty !== 'oct' && form !== 'jwk' && form !== 'jwk-set';
  return cs`
    ${needsPem && form !== 'certificate' ? cs`using System.Security.Cryptography;` : null}
    ${form === 'certificate' ? cs`using System.Security.Cryptography.X509Certificates;` : null}
    ${form === 'secret' && encoding === 'utf-8' ? cs`using System.Text;` : null}
    using Microsoft.IdentityModel.JsonWebTokens;
    using Microsoft.IdentityModel.Tokens;
  `;
}

const file = cs`File.ReadAllText(Environment.GetEnvironmentVariable("JWT_KEY_FILE")!)`;

function keyOf({ form, encoding }: KeySource, { kty }: AlgorithmRow): Code {
  switch (form) {
    case 'secret':
      return cs`var key = new SymmetricSecurityKey(${secrets[encoding]});`;
    case 'jwk':
      return cs`var key = new JsonWebKey(${file});`;
    case 'jwk-set':
      return cs`var keys = new JsonWebKeySet(${file}).GetSigningKeys();`;
    case 'certificate':
      return cs`var key = new X509SecurityKey(X509Certificate2.CreateFromPem(${file}));`;
    default:
      return pemKey(form, kty === 'RSA');
  }
}

function pemKey(form: KeySource['form'], isRsa: boolean): Code {
  const read =
    form === 'pkcs8-encrypted'
      ? cs`ImportFromEncryptedPem(${file}, Environment.GetEnvironmentVariable("JWT_PASSPHRASE"))`
      : cs`ImportFromPem(${file})`;
  return cs`
    using var pair = ${isRsa ? cs`RSA` : cs`ECDsa`}.Create();
    pair.${read};
    var key = new ${isRsa ? cs`RsaSecurityKey` : cs`ECDsaSecurityKey`}(pair);
  `;
}

const variable = cs`Environment.GetEnvironmentVariable("JWT_SECRET")!`;
const secrets: Readonly<Record<SecretEncoding, Code>> = {
  'utf-8': cs`Encoding.UTF8.GetBytes(${variable})`,
  base64: cs`Convert.FromBase64String(${variable})`,
  base64url: cs`Base64UrlEncoder.DecodeBytes(${variable})`,
  hex: cs`Convert.FromHexString(${variable})`,
};
