import type { KeyForm, SecretEncoding } from '../../keys/key.ts';
import { hasOrdinaryClaims } from '../claims-shape.ts';
import { jsonLiteral, squareBrackets, tightCurly, type LiteralStyle } from '../json-literal.ts';
import { jsonTextOf } from '../json-text.ts';
import { mediaTypeOf } from '../media-type.ts';
import { isInteger, survivesAsDouble } from '../numbers.ts';
import { quotePython } from '../quote.ts';
import type { Expected, KeySource, SignJob, VerifyJob, WantedHeader } from '../request.ts';
import type { KeyTask, Signing, Target } from '../target.ts';
import { joinedCode, writerFor, type Code } from '../template.ts';

/** PyJWT 2.15: algorithms from `get_default_algorithms` in jwt/algorithms.py. */
export const pyjwtTarget: Target = {
  title: 'Python · PyJWT',
  library: 'PyJWT',
  version: '2.15',
  install: ({ kty }) => (kty === 'oct' ? 'pip install "PyJWT>=2.10,<3"' : 'pip install "PyJWT[crypto]>=2.10,<3"'),
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
    'EdDSA',
    'EdDSA on Ed448',
  ]),
  reads: ({ kty }, task, variant) => {
    if (kty === 'oct') return task === 'verify' ? ['secret', 'jwk', 'jwk-set'] : ['secret', 'jwk'];
    if (task === 'sign') return ['pkcs8', 'pkcs8-encrypted', 'pkcs1-private', 'sec1', 'jwk'];
    // It ignores keys on Ed448 in a set.
    const one: readonly KeyForm[] = ['spki', 'pkcs1-public', 'certificate', 'jwk'];
    return variant === 'EdDSA on Ed448' ? one : [...one, 'jwk-set'];
  },
  refusesShort: { secrets: false, rsaKeys: false },
  verify,
  sign,
};

const py = writerFor(quotePython);
const pyStrings = (texts: readonly string[]): Code =>
  joinedCode(
    texts.map((text) => py`${text}`),
    ', ',
  );

function verify({ algorithm, key, expected }: VerifyJob): Code {
  const { issuers, audiences, type, tolerance, required } = expected;
  const { name } = algorithm.row;
  return py`
    ${importsOf(key, 'verify', expected.maxAge !== null)}

    token = os.environ["TOKEN"]
    ${keyOf(key, 'verify', name)}

    verified = jwt.decode_complete(
        token,
        key,
        algorithms=[${name}],
        ${issuers.length === 0 ? null : py`issuer=[${pyStrings(issuers)}],`}
        ${audiences.length === 0 ? null : py`audience=[${pyStrings(audiences)}],`}
        ${tolerance === 0 ? null : py`leeway=${tolerance},`}
        ${optionsOf(audiences, required)}
    )
    claims = verified["payload"]
    ${
      type === ''
        ? null
        : py`
      if str(verified["header"].get("typ")).lower().removeprefix("application/") != ${mediaTypeOf(type)}:
          raise jwt.InvalidTokenError("The token is of another type.")
    `
    }
    ${checksOf(expected)}
    print(claims)
  `;
}

/** If no audience is expected, PyJWT rejects every token that names one. */
function optionsOf(audiences: readonly string[], required: readonly string[]): Code | null {
  const options = [
    ...(required.length === 0 ? [] : [py`"require": [${pyStrings(required)}]`]),
    ...(audiences.length === 0 ? [py`"verify_aud": False`] : []),
  ];
  return options.length === 0 ? null : py`options={${joinedCode(options, ', ')}},`;
}

const checksOf = ({ maxAge, tolerance, exact }: Expected): readonly (Code | null)[] => [
  maxAge === null
    ? null
    : py`
    if time.time() - claims["iat"] > ${maxAge + tolerance}:
        raise jwt.InvalidTokenError("The token is too old.")
  `,
  ...exact.map(
    ({ claim, value }) => py`
    if claims.get(${claim}) != ${value}:
        raise jwt.InvalidTokenError(${`The claim ${claim} is not the one expected.`})
  `,
  ),
];

function sign({ algorithm, key, header, claims }: SignJob): Signing | null {
  const headers = headersOf(header);
  if (headers === null) return null;
  const literal = hasOrdinaryClaims(claims) ? jsonLiteral(claims.object, claims.text, style) : null;
  const { name } = algorithm.row;
  const code = py`
    ${importsOf(key, 'sign', false)}

    ${keyOf(key, 'sign', name)}

    claims = ${literal ?? py`${jsonTextOf(claims)}`}

    token = ${literal === null ? py`jwt.PyJWS().encode(claims.encode()` : py`jwt.encode(claims`}, key, algorithm=${name}, headers={${headers}})
    print(token)
  `;
  return { code, notes: literal === null ? [{ kind: 'claims-as-text', library: 'Python' }] : [] };
}

const style: LiteralStyle = {
  string: quotePython,
  number: (lexeme) => (isInteger(lexeme) ? integer(lexeme) : double(lexeme)),
  words: { true: 'True', false: 'False', null: 'None' },
  array: squareBrackets,
  object: tightCurly,
  name: (name) => `${quotePython(name)}: `,
};

/** Longer ones are rejected (sys.int_info.default_max_str_digits), and -0 would become 0. */
const integer = (lexeme: string): string | null => (lexeme.length < 4300 && lexeme !== '-0' ? lexeme : null);
const double = (lexeme: string): string | null => (survivesAsDouble(lexeme) ? lexeme : null);

/** PyJWT writes `"typ": "JWT"` unless told not to. */
function headersOf({ typ, kid, others, text }: WantedHeader): Code | null {
  const rest = others.map(({ name, value }) => {
    const literal = jsonLiteral(value, text, style);
    return literal && py`${name}: ${literal}`;
  });
  const members = [
    typ === null ? py`"typ": None` : py`"typ": ${typ}`,
    ...(kid === null ? [] : [py`"kid": ${kid}`]),
    ...rest,
  ];
  return members.includes(null)
    ? null
    : joinedCode(
        members.flatMap((member) => member ?? []),
        ', ',
      );
}

function importsOf(key: KeySource, task: KeyTask, needsTime: boolean): Code {
  const isFile = key.form !== 'secret';
  const usesBase64 = key.form === 'secret' && key.encoding.startsWith('base64');
  return py`
    ${usesBase64 ? py`import base64` : null}
    import os
    ${needsTime ? py`import time` : null}
    ${isFile ? py`from pathlib import Path` : null}

    import jwt
    ${key.form === 'certificate' && task === 'verify' ? py`from cryptography.x509 import load_pem_x509_certificate` : null}
    ${key.form === 'pkcs8-encrypted' ? py`from cryptography.hazmat.primitives.serialization import load_pem_private_key` : null}
  `;
}

function keyOf(key: KeySource, task: KeyTask, alg: string): Code {
  const bytes = py`Path(os.environ["JWT_KEY_FILE"]).read_bytes()`;
  const text = py`Path(os.environ["JWT_KEY_FILE"]).read_text()`;
  switch (key.form) {
    case 'secret':
      return py`key = ${secrets[key.encoding]}`;
    case 'jwk':
      return py`key = jwt.PyJWK.from_json(${text}, algorithm=${alg}).key`;
    case 'jwk-set':
      return py`key = jwt.PyJWKSet.from_json(${text})[jwt.get_unverified_header(token)["kid"]].key`;
    case 'certificate':
      return task === 'verify' ? py`key = load_pem_x509_certificate(${bytes}).public_key()` : py`key = ${bytes}`;
    case 'pkcs8-encrypted':
      return py`key = load_pem_private_key(${bytes}, os.environ["JWT_PASSPHRASE"].encode())`;
    default:
      return py`key = ${bytes}`;
  }
}

const secrets: Readonly<Record<SecretEncoding, Code>> = {
  'utf-8': py`os.environ["JWT_SECRET"].encode()`,
  base64: py`base64.b64decode(os.environ["JWT_SECRET"])`,
  // The padding may be missing; extra padding is ignored.
  base64url: py`base64.urlsafe_b64decode(os.environ["JWT_SECRET"] + "==")`,
  hex: py`bytes.fromhex(os.environ["JWT_SECRET"])`,
};
