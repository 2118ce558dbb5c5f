import type { AlgorithmRow } from '../../crypto/algorithm-row.ts';
import type { SecretEncoding } from '../../keys/key.ts';
import { jsonTextOf } from '../json-text.ts';
import { mediaTypeOf } from '../media-type.ts';
import { quoteRust, rustRawString } from '../quote.ts';
import type { Expected, KeySource, SignJob, VerifyJob } from '../request.ts';
import type { Signing, Target } from '../target.ts';
import { Code, codeIdentifier, joinedCode, writerFor } from '../template.ts';

const library = 'jsonwebtoken (Rust)';

/**
 * jsonwebtoken 10 for Rust: algorithms from its `Algorithm`. It reads private keys only from PEM.
 */
export const rustJsonwebtoken: Target = {
  title: 'Rust · jsonwebtoken',
  library,
  version: '10',
  install: (_, { form, encoding }) =>
    [
      'cargo add jsonwebtoken@10 --features aws_lc_rs',
      'cargo add serde_json --features raw_value',
      ...(form === 'secret' && encoding !== 'utf-8' ? [`cargo add ${encoding === 'hex' ? 'hex' : 'base64'}`] : []),
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
    'EdDSA',
  ]),
  reads: ({ kty }, task) => {
    if (kty === 'oct') return task === 'verify' ? ['secret', 'jwk', 'jwk-set'] : ['secret'];
    if (task === 'verify')
      return kty === 'RSA' ? ['spki', 'pkcs1-public', 'jwk', 'jwk-set'] : ['spki', 'jwk', 'jwk-set'];
    return kty === 'RSA' ? ['pkcs8', 'pkcs1-private'] : ['pkcs8'];
  },
  refusesShort: { secrets: false, rsaKeys: true },
  verify,
  sign,
};

const rs = writerFor(quoteRust);
const rsStrings = (texts: readonly string[]): Code =>
  joinedCode(
    texts.map((text) => rs`${text}`),
    ', ',
  );

/** The claims that its validation can require. It ignores other names. */
const checkable: ReadonlySet<string> = new Set(['exp', 'nbf', 'aud', 'iss', 'sub']);

function verify({ algorithm: { row }, key, expected }: VerifyJob): Code {
  const { issuers, audiences, required, tolerance } = expected;
  const needed = [
    ...new Set([
      ...required.filter((claim) => checkable.has(claim)),
      ...(issuers.length > 0 ? ['iss'] : []),
      ...(audiences.length > 0 ? ['aud'] : []),
    ]),
  ];
  return rs`
    ${verifyImports(key, expected)}

    fn main() -> Result<(), Box<dyn std::error::Error>> {
        let token = env::var("TOKEN")?;
        ${verifyingKey(key, row)}

        let mut validation = Validation::new(Algorithm::${codeIdentifier(row.name)});
        validation.set_required_spec_claims::<&str>(&[${rsStrings(needed)}]);
        validation.validate_nbf = true;
        validation.leeway = ${tolerance};
        ${issuers.length === 0 ? null : rs`validation.set_issuer(&[${rsStrings(issuers)}]);`}
        ${audiences.length === 0 ? rs`validation.validate_aud = false;` : rs`validation.set_audience(&[${rsStrings(audiences)}]);`}

        let verified = decode::<Value>(&token, &key, &validation)?;
        ${checksOf(expected)}
        println!("{}", verified.claims);
        Ok(())
    }
  `;
}

function verifyImports({ form }: KeySource, { maxAge }: Expected): Code {
  return rs`
    use jsonwebtoken::{${form === 'jwk-set' ? rs`decode, decode_header, jwk::JwkSet` : rs`decode`}, Algorithm, DecodingKey, Validation};
    use serde_json::Value;
    use std::${form === 'secret' ? rs`env` : rs`{env, fs}`};
    ${maxAge === null ? null : rs`use std::time::{SystemTime, UNIX_EPOCH};`}
  `;
}

const checksOf = ({ type, required, exact, maxAge, tolerance }: Expected): readonly (Code | null)[] => [
  type === ''
    ? null
    : rs`
    if verified.header.typ.as_deref().unwrap_or("").to_lowercase().replace("application/", "") != ${mediaTypeOf(type)} {
        return Err("The token is of another type.".into());
    }
  `,
  ...required
    .filter((claim) => !checkable.has(claim))
    .map(
      (claim) => rs`
    if verified.claims.get(${claim}).is_none() {
        return Err(${`The claim ${claim} is missing.`}.into());
    }
  `,
    ),
  maxAge === null
    ? null
    : rs`
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs_f64();
    if now - verified.claims["iat"].as_f64().ok_or("The claim iat is missing.")? > ${maxAge + tolerance}.0 {
        return Err("The token is too old.".into());
    }
  `,
  ...exact.map(
    ({ claim, value }) => rs`
    if verified.claims[${claim}] != ${value} {
        return Err(${`The claim ${claim} is not the one expected.`}.into());
    }
  `,
  ),
];

function sign({ algorithm: { row }, key, header, claims }: SignJob): Signing {
  const leftOut = header.others.map(({ name }) => name);
  const code = rs`
    use jsonwebtoken::{encode, Algorithm, EncodingKey, Header};
    use serde_json::value::RawValue;
    use std::${key.form === 'secret' ? rs`env` : rs`{env, fs}`};

    fn main() -> Result<(), Box<dyn std::error::Error>> {
        ${signingKey(key, row)}

        let mut header = Header::new(Algorithm::${codeIdentifier(row.name)});
        ${header.typ === 'JWT' ? null : rs`header.typ = ${optional(header.typ)};`}
        ${header.kid === null ? null : rs`header.kid = ${optional(header.kid)};`}
        let claims: &RawValue = serde_json::from_str(${new Code(rustRawString(jsonTextOf(claims)))})?;

        println!("{}", encode(&header, &claims, &key)?);
        Ok(())
    }
  `;
  return {
    code: header.typ === 'JWT' && header.kid === null ? unchanging(code) : code,
    notes: leftOut.length === 0 ? [] : [{ kind: 'header-left-out', library, names: leftOut }],
  };
}

/** Removes `mut` if nothing is changed, because the compiler warns about it. */
const unchanging = ({ text }: Code): Code => new Code(text.replace('let mut header', 'let header'));

const optional = (text: string | null): Code => (text === null ? rs`None` : rs`Some(${text}.into())`);

const file = rs`&fs::read(env::var("JWT_KEY_FILE")?)?`;

function verifyingKey({ form, encoding }: KeySource, { kty }: AlgorithmRow): Code {
  if (form === 'secret') return rs`let key = DecodingKey::from_secret(${secrets[encoding]});`;
  if (form === 'jwk') return rs`let key = DecodingKey::from_jwk(&serde_json::from_slice(${file})?)?;`;
  if (form === 'jwk-set')
    return rs`
    let keys: JwkSet = serde_json::from_slice(${file})?;
    let kid = decode_header(&token)?.kid.ok_or("The token names no key.")?;
    let key = DecodingKey::from_jwk(keys.find(&kid).ok_or("No key has this kid.")?)?;
  `;
  return rs`let key = DecodingKey::${pemReader(kty)}(${file})?;`;
}

const signingKey = ({ form, encoding }: KeySource, { kty }: AlgorithmRow): Code =>
  form === 'secret'
    ? rs`let key = EncodingKey::from_secret(${secrets[encoding]});`
    : rs`let key = EncodingKey::${pemReader(kty)}(${file})?;`;

function pemReader(kty: AlgorithmRow['kty']): Code {
  if (kty === 'RSA') return rs`from_rsa_pem`;
  return kty === 'EC' ? rs`from_ec_pem` : rs`from_ed_pem`;
}

const variable = rs`env::var("JWT_SECRET")?`;
const secrets: Readonly<Record<SecretEncoding, Code>> = {
  'utf-8': rs`${variable}.as_bytes()`,
  base64: rs`&base64::Engine::decode(&base64::engine::general_purpose::STANDARD, ${variable})?`,
  base64url: rs`&base64::Engine::decode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, ${variable}.trim_end_matches('='))?`,
  hex: rs`&hex::decode(${variable})?`,
};
