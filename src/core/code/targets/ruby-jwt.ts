import type { SecretEncoding } from '../../keys/key.ts';
import { hasOrdinaryClaims } from '../claims-shape.ts';
import { curlyBrackets, jsonLiteral, squareBrackets, type LiteralStyle } from '../json-literal.ts';
import { mediaTypeOf } from '../media-type.ts';
import { isInteger, survivesAsDouble } from '../numbers.ts';
import { isWellFormed, quoteRuby } from '../quote.ts';
import type { Expected, KeySource, SignJob, VerifyJob, WantedHeader } from '../request.ts';
import type { Signing, Target } from '../target.ts';
import { joinedCode, writerFor, type Code } from '../template.ts';

/** ruby-jwt 3: algorithms from lib/jwt/jwa. EdDSA moved to the gem jwt-eddsa with version 3.0. */
export const rubyJwt: Target = {
  title: 'Ruby · jwt',
  library: 'ruby-jwt',
  version: '3.3',
  install: () => 'gem install jwt',
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
    'ES256K',
  ]),
  reads: ({ kty, name }, task) => {
    // Its JWKs do not support secp256k1 under the name in RFC 8812.
    if (name === 'ES256K') return task === 'sign' ? ['pkcs8', 'pkcs8-encrypted', 'sec1'] : ['spki', 'certificate'];
    if (kty === 'oct') return task === 'verify' ? ['secret', 'jwk', 'jwk-set'] : ['secret', 'jwk'];
    if (task === 'sign') return ['pkcs8', 'pkcs8-encrypted', 'pkcs1-private', 'sec1', 'jwk'];
    return ['spki', 'pkcs1-public', 'certificate', 'jwk', 'jwk-set'];
  },
  refusesShort: { secrets: false, rsaKeys: false },
  verify,
  sign,
};

const rb = writerFor(quoteRuby);
const rbStrings = (texts: readonly string[]): Code =>
  joinedCode(
    texts.map((text) => rb`${text}`),
    ', ',
  );

function verify({ algorithm, key, expected }: VerifyJob): Code {
  const { issuers, audiences, type, tolerance, required } = expected;
  const isSet = key.form === 'jwk-set';
  return rb`
    ${importsOf(key)}

    ${isSet ? rb`keys = JWT::JWK::Set.new(JSON.parse(File.read(ENV.fetch('JWT_KEY_FILE'))))` : verifyingKey(key)}

    claims, ${type === '' ? rb`_` : rb`header`} = JWT.decode(
      ENV.fetch('TOKEN'),
      ${isSet ? rb`nil` : rb`key`},
      true,
      algorithms: [${algorithm.row.name}],
      ${isSet ? rb`jwks: keys,` : null}
      ${issuers.length === 0 ? null : rb`iss: [${rbStrings(issuers)}], verify_iss: true,`}
      ${audiences.length === 0 ? null : rb`aud: [${rbStrings(audiences)}], verify_aud: true,`}
      ${tolerance === 0 ? null : rb`leeway: ${tolerance},`}
      ${required.length === 0 ? null : rb`required_claims: [${rbStrings(required)}],`}
      verify_iat: true
    )
    ${checksOf(expected)}
    puts JSON.generate(claims)
  `;
}

const checksOf = ({ type, exact, maxAge, tolerance }: Expected): readonly (Code | null)[] => [
  type === ''
    ? null
    : rb`
    raise 'The token is of another type.' unless header['typ'].to_s.downcase.delete_prefix('application/') == ${mediaTypeOf(type)}
  `,
  maxAge === null
    ? null
    : rb`raise 'The token is too old.' if Time.now.to_i - claims.fetch('iat') > ${maxAge + tolerance}`,
  ...exact.map(
    ({ claim, value }) =>
      rb`raise ${`The claim ${claim} is not the one expected.`} unless claims[${claim}] == ${value}`,
  ),
];

/** Returns null for what Ruby would change, because the library does not accept JSON text. */
function sign({ algorithm, key, header, claims }: SignJob): Signing | null {
  const literal = hasOrdinaryClaims(claims) ? jsonLiteral(claims.object, claims.text, style) : null;
  const headers = headersOf(header);
  if (literal === null || headers === null) return null;
  const code = rb`
    ${importsOf(key)}

    ${signingKey(key)}

    claims = ${literal}

    puts JWT.encode(claims, key, ${algorithm.row.name}, { ${headers} })
  `;
  return { code, notes: [] };
}

const style: LiteralStyle = {
  string: (value) => (isWellFormed(value) ? quoteRuby(value) : null),
  number: (lexeme) => ((isInteger(lexeme) && lexeme !== '-0') || survivesAsDouble(lexeme) ? lexeme : null),
  words: { true: 'true', false: 'false', null: 'nil' },
  array: squareBrackets,
  object: curlyBrackets,
  name: (name) => (isWellFormed(name) ? `${quoteRuby(name)} => ` : null),
};

function headersOf({ typ, kid, others, text }: WantedHeader): Code | null {
  const rest = others.map(({ name, value }) => {
    const literal = jsonLiteral(value, text, style);
    return literal && rb`${name} => ${literal}`;
  });
  const members = [
    ...(typ === null ? [] : [rb`'typ' => ${typ}`]),
    ...(kid === null ? [] : [rb`'kid' => ${kid}`]),
    ...rest,
  ];
  return members.includes(null)
    ? null
    : joinedCode(
        members.flatMap((member) => member ?? []),
        ', ',
      );
}

const importsOf = ({ form, encoding }: KeySource): Code => rb`
  ${form === 'secret' && encoding.startsWith('base64') ? rb`require 'base64'` : null}
  require 'json'
  require 'jwt'
`;

const file = rb`File.read(ENV.fetch('JWT_KEY_FILE'))`;

function verifyingKey(key: KeySource): Code {
  switch (key.form) {
    case 'secret':
      return rb`key = ${secrets[key.encoding]}`;
    case 'jwk':
      return rb`key = JWT::JWK.import(JSON.parse(${file})).verify_key`;
    case 'certificate':
      return rb`key = OpenSSL::X509::Certificate.new(${file}).public_key`;
    default:
      return rb`key = OpenSSL::PKey.read(${file})`;
  }
}

function signingKey(key: KeySource): Code {
  switch (key.form) {
    case 'secret':
      return rb`key = ${secrets[key.encoding]}`;
    case 'jwk':
      return rb`key = JWT::JWK.import(JSON.parse(${file})).signing_key`;
    case 'pkcs8-encrypted':
      return rb`key = OpenSSL::PKey.read(${file}, ENV.fetch('JWT_PASSPHRASE'))`;
    default:
      return rb`key = OpenSSL::PKey.read(${file})`;
  }
}

const secrets: Readonly<Record<SecretEncoding, Code>> = {
  'utf-8': rb`ENV.fetch('JWT_SECRET')`,
  base64: rb`Base64.decode64(ENV.fetch('JWT_SECRET'))`,
  base64url: rb`Base64.urlsafe_decode64(ENV.fetch('JWT_SECRET'))`,
  hex: rb`[ENV.fetch('JWT_SECRET')].pack('H*')`,
};
