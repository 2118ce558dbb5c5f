import type { AlgorithmRow } from '../../crypto/algorithm-row.ts';
import { hasOrdinaryClaims } from '../claims-shape.ts';
import { jsonLiteral } from '../json-literal.ts';
import { headerText } from '../header-text.ts';
import { jsonTextOf } from '../json-text.ts';
import { mediaTypeOf } from '../media-type.ts';
import type { Expected, KeySource, SignJob, VerifyJob, WantedHeader } from '../request.ts';
import type { Signing, Target } from '../target.ts';
import { joinedCode, type Code } from '../template.ts';
import { phpTarget, phpJwk, phpSecret, phpStrings, phpStyle, sodiumSecretKey } from './php.ts';

/**
 * firebase/php-jwt 7: algorithms from `$supported_algs` in src/JWT.php. PS256 requires phpseclib,
 * Ed25519 libsodium.
 */
export const phpJwtTarget: Target = {
  title: 'PHP · firebase/php-jwt',
  library: 'firebase/php-jwt',
  version: '7.1',
  install: ({ name }) => `composer require "firebase/php-jwt:^7"${name === 'PS256' ? ' "phpseclib/phpseclib:^3"' : ''}`,
  knows: new Set(['HS256', 'HS384', 'HS512', 'RS256', 'RS384', 'RS512', 'PS256', 'ES256', 'ES384', 'ES256K', 'EdDSA']),
  reads: ({ kty }, task) => {
    if (kty === 'oct') return task === 'verify' ? ['secret', 'jwk', 'jwk-set'] : ['secret', 'jwk'];
    if (kty === 'OKP') return task === 'verify' ? ['jwk', 'jwk-set'] : ['jwk'];
    if (task === 'sign') return ['pkcs8', 'pkcs8-encrypted', 'pkcs1-private', 'sec1'];
    return ['spki', 'certificate', 'jwk', 'jwk-set'];
  },
  refusesShort: { secrets: true, rsaKeys: true },
  verify,
  sign,
};

function verify({ algorithm, key, expected }: VerifyJob): Code {
  const { name } = algorithm.row;
  return phpTarget`
    <?php
    require 'vendor/autoload.php';

    ${key.form === 'jwk' || key.form === 'jwk-set' ? phpTarget`use Firebase\JWT\JWK;` : null}
    use Firebase\JWT\JWT;
    ${key.form === 'jwk' || key.form === 'jwk-set' ? null : phpTarget`use Firebase\JWT\Key;`}

    ${verifyingKey(key, name)}
    ${key.form === 'jwk-set' ? onlyThisAlgorithm(name) : null}

    ${expected.tolerance === 0 ? null : phpTarget`JWT::$leeway = ${expected.tolerance};`}
    $header = new stdClass();
    $claims = JWT::decode(getenv('TOKEN'), $key, $header);
    ${checksOf(expected)}
    echo json_encode($claims), PHP_EOL;
  `;
}

function verifyingKey(key: KeySource, alg: string): Code {
  switch (key.form) {
    case 'secret':
      return phpTarget`$key = new Key(${phpSecret[key.encoding]}, ${alg});`;
    case 'jwk':
      return phpTarget`$key = JWK::parseKey(['alg' => ${alg}] + ${phpJwk});`;
    case 'jwk-set':
      return phpTarget`$key = JWK::parseKeySet(${phpJwk}, ${alg});`;
    default:
      return phpTarget`$key = new Key(file_get_contents(getenv('JWT_KEY_FILE')), ${alg});`;
  }
}

/** A key in a set may name another algorithm. */
const onlyThisAlgorithm = (alg: string): Code =>
  phpTarget`$key = array_filter($key, fn ($each) => $each->getAlgorithm() === ${alg});`;

/** Checks that the library leaves to its callers. */
const checksOf = ({
  issuers,
  audiences,
  type,
  required,
  exact,
  maxAge,
  tolerance,
}: Expected): readonly (Code | null)[] => [
  type === ''
    ? null
    : phpTarget`
    if (str_replace('application/', '', strtolower($header->typ ?? '')) !== ${mediaTypeOf(type)}) {
        throw new UnexpectedValueException('The token is of another type.');
    }
  `,
  issuers.length === 0
    ? null
    : phpTarget`
    if (!in_array($claims->iss ?? null, [${phpStrings(issuers)}], true)) {
        throw new UnexpectedValueException('The token is of another issuer.');
    }
  `,
  audiences.length === 0
    ? null
    : phpTarget`
    if (array_intersect([${phpStrings(audiences)}], (array) ($claims->aud ?? [])) === []) {
        throw new UnexpectedValueException('The token is for another audience.');
    }
  `,
  required.length === 0
    ? null
    : phpTarget`
    foreach ([${phpStrings(required)}] as $claim) {
        if (!property_exists($claims, $claim)) {
            throw new UnexpectedValueException('The claim ' . $claim . ' is missing.');
        }
    }
  `,
  maxAge === null
    ? null
    : phpTarget`
    if (!isset($claims->iat) || time() - $claims->iat > ${maxAge + tolerance}) {
        throw new UnexpectedValueException('The token is too old.');
    }
  `,
  ...exact.map(
    ({ claim, value }) => phpTarget`
    if (($claims->{${claim}} ?? null) !== ${value}) {
        throw new UnexpectedValueException(${`The claim ${claim} is not the one expected.`});
    }
  `,
  ),
];

function sign({ algorithm, key, header, claims }: SignJob): Signing {
  const headers = headersOf(header);
  const literal =
    hasOrdinaryClaims(claims) && isNamed(claims) ? jsonLiteral(claims.object, claims.text, phpStyle) : null;
  const isOwn = literal === null || headers === null;
  const code = phpTarget`
    <?php
    require 'vendor/autoload.php';

    use Firebase\JWT\JWT;

    ${signingKey(key, algorithm.row)}

    ${
      isOwn
        ? fromText({ header, claims, alg: algorithm.row.name })
        : phpTarget`
      $claims = ${literal};

      $token = JWT::encode($claims, $key, ${algorithm.row.name}, null, [${headers}]);
    `
    }
    echo $token, PHP_EOL;
  `;
  return { code, notes: isOwn ? [{ kind: 'claims-as-text', library: 'PHP' }] : [] };
}

/**
 * An array whose names are all numbers is written as a JSON array, so one other name is required.
 */
const isNamed = ({ object }: SignJob['claims']): boolean => object.members.some(({ name }) => !/^-?\d+$/.test(name));

/** php-jwt always writes a `typ`, so a token without one is assembled from its parts. */
function headersOf({ typ, kid, others, text }: WantedHeader): Code | null {
  const rest = others.map(({ name, value }) => {
    const literal = jsonLiteral(value, text, phpStyle);
    return literal && phpTarget`${name} => ${literal}`;
  });
  if (typ === null || rest.includes(null)) return null;
  return joinedCode(
    [
      phpTarget`'typ' => ${typ}`,
      ...(kid === null ? [] : [phpTarget`'kid' => ${kid}`]),
      ...rest.flatMap((member) => member ?? []),
    ],
    ', ',
  );
}

function fromText({ header, claims, alg }: Pick<SignJob, 'header' | 'claims'> & { readonly alg: string }): Code {
  return phpTarget`
    $header = ${headerText(header, alg)};
    $claims = ${jsonTextOf(claims)};

    $input = JWT::urlsafeB64Encode($header) . '.' . JWT::urlsafeB64Encode($claims);
    $token = $input . '.' . JWT::urlsafeB64Encode(JWT::sign($input, $key, ${alg}));
  `;
}

function signingKey(key: KeySource, { kty }: AlgorithmRow): Code {
  if (key.form === 'secret') return phpTarget`$key = ${phpSecret[key.encoding]};`;
  if (key.form === 'jwk' && kty === 'oct') return phpTarget`$key = JWT::urlsafeB64Decode(${phpJwk}['k']);`;
  if (key.form === 'jwk')
    return phpTarget`
    $jwk = ${phpJwk};
    $key = base64_encode(${sodiumSecretKey});
  `;
  if (key.form === 'pkcs8-encrypted')
    return phpTarget`$key = openssl_pkey_get_private(file_get_contents(getenv('JWT_KEY_FILE')), getenv('JWT_PASSPHRASE'));`;
  return phpTarget`$key = file_get_contents(getenv('JWT_KEY_FILE'));`;
}
