import type { AlgorithmRow } from '../../crypto/algorithm-row.ts';
import type { JsonMember } from '../../text/json.ts';
import { textIn } from '../../text/spans.ts';
import { hasOrdinaryClaims } from '../claims-shape.ts';
import { jsonLiteral } from '../json-literal.ts';
import { mediaTypeOf } from '../media-type.ts';
import { isInteger } from '../numbers.ts';
import type { CodeNote } from '../answer.ts';
import type { Expected, KeySource, SignJob, VerifyJob, WantedHeader } from '../request.ts';
import type { Signing, Target } from '../target.ts';
import type { Code } from '../template.ts';
import { phpTarget, phpJwk, phpSecret, phpStrings, phpStyle, sodiumPublicKey, sodiumSecretKey } from './php.ts';

const library = 'lcobucci/jwt';

/**
 * lcobucci/jwt 5.6: algorithms from the classes in src/Signer. It reads the keys that OpenSSL
 * reads, and raw Ed25519 keys.
 */
export const lcobucciTarget: Target = {
  title: 'PHP · lcobucci/jwt',
  library,
  version: '5.6',
  install: () => 'composer require "lcobucci/jwt:^5.6" "lcobucci/clock:^3"',
  knows: new Set(['HS256', 'HS384', 'HS512', 'RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'ES512', 'EdDSA']),
  reads: ({ kty }, task) => {
    if (kty === 'oct') return ['secret'];
    if (kty === 'OKP') return ['jwk'];
    return task === 'sign' ? ['pkcs8', 'pkcs8-encrypted', 'pkcs1-private', 'sec1'] : ['spki', 'certificate'];
  },
  refusesShort: { secrets: true, rsaKeys: true },
  verify,
  sign,
};

function verify({ algorithm, key, expected }: VerifyJob): Code {
  const { issuers, tolerance } = expected;
  return phpTarget`
    <?php
    require 'vendor/autoload.php';

    use Lcobucci\Clock\SystemClock;
    use Lcobucci\JWT\JwtFacade;
    ${signerClass(algorithm.row)}
    use Lcobucci\JWT\Signer\Key\InMemory;
    use Lcobucci\JWT\Validation\Constraint;

    ${keyOf(key, sodiumPublicKey)}

    $token = (new JwtFacade())->parse(
        getenv('TOKEN'),
        new Constraint\SignedWith(new Signer(), $key),
        new Constraint\LooseValidAt(SystemClock::fromUTC()${tolerance === 0 ? null : phpTarget`, new DateInterval(${`PT${tolerance}S`})`}),
        ${issuers.length === 0 ? null : phpTarget`new Constraint\IssuedBy(${phpStrings(issuers)}),`}
    );
    $claims = $token->claims();
    ${checksOf(expected)}
    print_r($claims->all());
  `;
}

const checksOf = ({ audiences, type, required, exact, maxAge, tolerance }: Expected): readonly (Code | null)[] => [
  type === ''
    ? null
    : phpTarget`
    if (str_replace('application/', '', strtolower($token->headers()->get('typ', ''))) !== ${mediaTypeOf(type)}) {
        throw new UnexpectedValueException('The token is of another type.');
    }
  `,
  audiences.length === 0
    ? null
    : phpTarget`
    if (array_intersect([${phpStrings(audiences)}], $claims->get('aud', [])) === []) {
        throw new UnexpectedValueException('The token is for another audience.');
    }
  `,
  required.length === 0
    ? null
    : phpTarget`
    foreach ([${phpStrings(required)}] as $claim) {
        if (!$claims->has($claim)) {
            throw new UnexpectedValueException('The claim ' . $claim . ' is missing.');
        }
    }
  `,
  maxAge === null
    ? null
    : phpTarget`
    if (!$claims->has('iat') || time() - $claims->get('iat')->getTimestamp() > ${maxAge + tolerance}) {
        throw new UnexpectedValueException('The token is too old.');
    }
  `,
  ...exact.map(
    ({ claim, value }) => phpTarget`
    if ($claims->get(${claim}) !== ${value}) {
        throw new UnexpectedValueException(${`The claim ${claim} is not the one expected.`});
    }
  `,
  ),
];

function sign({ algorithm, key, header, claims }: SignJob): Signing | null {
  const written = hasOrdinaryClaims(claims) ? jsonLiteral(claims.object, claims.text, phpStyle) : null;
  const headers = headerLines(header);
  const claimed = claims.object.members.map((member) => claimLine(member, claims.text));
  if (written === null || headers === null || claimed.includes(null)) return null;
  const code = phpTarget`
    <?php
    require 'vendor/autoload.php';

    use Lcobucci\JWT\Encoding\ChainedFormatter;
    use Lcobucci\JWT\Encoding\JoseEncoder;
    ${signerClass(algorithm.row)}
    use Lcobucci\JWT\Signer\Key\InMemory;
    use Lcobucci\JWT\Token\Builder;

    ${keyOf(key, sodiumSecretKey)}

    $token = Builder::new(new JoseEncoder(), ChainedFormatter::withUnixTimestampDates())
        ${headers}
        ${claimed}
        ->getToken(new Signer(), $key);
    echo $token->toString(), PHP_EOL;
  `;
  return { code, notes: notesOf({ header, claims }) };
}

function headerLines({ typ, kid, others, text }: WantedHeader): readonly Code[] | null {
  const rest = others.map(({ name, value }) => {
    const literal = jsonLiteral(value, text, phpStyle);
    return literal && phpTarget`->withHeader(${name}, ${literal})`;
  });
  if (rest.includes(null)) return null;
  const own = [
    typ === null || typ === 'JWT' ? null : phpTarget`->withHeader('typ', ${typ})`,
    kid === null ? null : phpTarget`->withHeader('kid', ${kid})`,
  ];
  return [...own, ...rest].flatMap((line) => line ?? []);
}

/** The registered claims have their own methods; times are dates. */
const registered: Readonly<Record<string, (value: Code) => Code>> = {
  iss: (value) => phpTarget`->issuedBy(${value})`,
  sub: (value) => phpTarget`->relatedTo(${value})`,
  jti: (value) => phpTarget`->identifiedBy(${value})`,
  aud: (value) => phpTarget`->permittedFor(...(array) ${value})`,
  exp: (value) => phpTarget`->expiresAt(new DateTimeImmutable('@' . ${value}))`,
  nbf: (value) => phpTarget`->canOnlyBeUsedAfter(new DateTimeImmutable('@' . ${value}))`,
  iat: (value) => phpTarget`->issuedAt(new DateTimeImmutable('@' . ${value}))`,
};

function claimLine({ name, value }: JsonMember, text: string): Code | null {
  // A date of this formatter has whole seconds.
  if (value.kind === 'number' && ['exp', 'nbf', 'iat'].includes(name) && !isInteger(textIn(text, value.span)))
    return null;
  const literal = jsonLiteral(value, text, phpStyle);
  const line = Object.hasOwn(registered, name) ? registered[name] : undefined;
  return literal && (line ? line(literal) : phpTarget`->withClaim(${name}, ${literal})`);
}

function notesOf({ header, claims }: Pick<SignJob, 'header' | 'claims'>): readonly CodeNote[] {
  const lone = claims.object.members.some(
    ({ name, value }) => name === 'aud' && value.kind === 'array' && value.items.length === 1,
  );
  return [
    ...(header.typ === null ? [{ kind: 'typ-added', library } as const] : []),
    ...(lone ? [{ kind: 'audience-unified', library } as const] : []),
  ];
}

/** Returns the class whose `algorithmId` is the algorithm. */
function signerClass({ family, hash }: AlgorithmRow): Code {
  const bits = Number(hash?.slice(4));
  switch (family) {
    case 'hmac':
      return phpTarget`use Lcobucci\JWT\Signer\Hmac\Sha${bits} as Signer;`;
    case 'rsassa-pkcs1':
      return phpTarget`use Lcobucci\JWT\Signer\Rsa\Sha${bits} as Signer;`;
    case 'ecdsa':
      return phpTarget`use Lcobucci\JWT\Signer\Ecdsa\Sha${bits} as Signer;`;
    default:
      return phpTarget`use Lcobucci\JWT\Signer\Eddsa as Signer;`;
  }
}

function keyOf(key: KeySource, rawKey: Code): Code {
  switch (key.form) {
    case 'secret':
      return key.encoding === 'base64'
        ? phpTarget`$key = InMemory::base64Encoded(getenv('JWT_SECRET'));`
        : phpTarget`$key = InMemory::plainText(${phpSecret[key.encoding]});`;
    case 'jwk':
      return phpTarget`
      $jwk = ${phpJwk};
      $key = InMemory::plainText(${rawKey});
    `;
    case 'pkcs8-encrypted':
      return phpTarget`$key = InMemory::file(getenv('JWT_KEY_FILE'), getenv('JWT_PASSPHRASE'));`;
    default:
      return phpTarget`$key = InMemory::file(getenv('JWT_KEY_FILE'));`;
  }
}
