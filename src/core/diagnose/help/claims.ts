import type { HelpOf } from './entry.ts';
import {
  allowTolerance,
  anywhere,
  dotnet,
  go,
  golangJwt,
  java,
  jjwt,
  lcobucci,
  node,
  php,
  pyjwt,
  python,
  setExpiry,
  shell,
} from './remedies.ts';

const syncClock = shell(
  'Is the clock right? In containers and virtual machines it may stop while the machine sleeps.',
  'timedatectl',
);

/** Causes in the claims: the token is rejected even if its signature is valid. */
export const claimsHelp = {
  expired: {
    meaning: 'exp, the time from which the token must not be accepted, has passed.',
    origin:
      'Access tokens are valid for minutes on purpose. A client that keeps using one has not refreshed it. A few seconds are a clock difference. Whole hours suggest local time used as UTC.',
    remedies: [
      anywhere(
        'Get a new token, with the refresh token or by signing in again. A client does this shortly before exp, and again after a 401.',
      ),
      anywhere('To check an old token for another fault, set "Check as of" to a time when it was valid.'),
      syncClock,
      ...allowTolerance,
    ],
    source: 'RFC 7519 §4.1.4',
  },
  'nbf-in-future': {
    meaning: 'nbf, the time before which the token must not be accepted, is in the future.',
    origin:
      "The issuer's clock is ahead of the verifier's. .NET and others set nbf to the time of issue, so one second is enough. Hours suggest local time used as UTC.",
    remedies: [
      anywhere('Allow a tolerance of one minute or less, and synchronize the clocks.'),
      syncClock,
      ...allowTolerance,
    ],
    source: 'RFC 7519 §4.1.5',
  },
  'iat-in-future': {
    meaning:
      'iat, the time of issue, is in the future. No specification says what follows from that; some libraries reject the token.',
    origin:
      "A clock that is ahead, local time used as UTC (Python's naive datetime.now()), or milliseconds. PyJWT rejects it, as do golang-jwt with WithIssuedAt, jose with maxTokenAge, and firebase/php-jwt if nbf is missing.",
    remedies: [syncClock, pyjwt('Use an aware datetime.', '{"iat": datetime.now(tz=timezone.utc)}'), ...allowTolerance],
    source: 'RFC 7519 §4.1.6',
  },
  'exp-milliseconds': {
    meaning:
      'The time is a thousand times too large. Read as seconds, it is tens of thousands of years in the future, so the token practically never expires.',
    origin:
      'Date.now() and getTime() in JavaScript, System.currentTimeMillis() in Java, UnixMilli() in Go and ToUnixTimeMilliseconds() in ' +
      '.NET count milliseconds; a JWT counts seconds.',
    remedies: [
      node('Divide and round.', 'Math.floor(Date.now() / 1000)'),
      java('Instant also counts seconds.', 'Instant.now().getEpochSecond()'),
      go('Unix, not UnixMilli.', 'time.Now().Unix()'),
      dotnet('Not ToUnixTimeMilliseconds.', 'DateTimeOffset.UtcNow.ToUnixTimeSeconds()'),
      ...setExpiry.filter(({ where }) => where !== 'Node' && where !== 'Go'),
    ],
    source: 'RFC 7519 §2 (NumericDate)',
  },
  'exp-too-small': {
    meaning:
      'exp is a time in seconds since 1970. A small number such as 3600 is in early 1970, so the token has always been expired.',
    origin:
      'Someone wrote the lifetime where the time of expiry belongs: jose\'s setExpirationTime(3600) does exactly that, as does a claim "exp" set by hand. Seconds divided by 1000 come from a time that was already in seconds.',
    remedies: [anywhere('Add the lifetime to the time of issue.'), ...setExpiry],
    source: 'RFC 7519 §4.1.4',
  },
  'exp-float': {
    meaning: 'RFC 7519 allows it, but libraries that read the time as a whole number reject the token.',
    origin:
      "lcobucci/jwt writes microseconds if the date has them. Date.now() / 1000 without rounding, Python's time.time() and PHP's microtime(true) give fractions.",
    remedies: [
      lcobucci(
        'Give the builder a formatter without microseconds.',
        '$config->builder(ChainedFormatter::withUnixTimestampDates())',
      ),
      node('Round it.', 'Math.floor(Date.now() / 1000)'),
      python('Round it.', 'int(time.time())'),
      php('Not microtime(true).', 'time()'),
    ],
    source: 'RFC 7519 §2 (NumericDate)',
  },
  'exp-not-a-number': {
    meaning:
      'exp, nbf and iat must be JSON numbers, in seconds since 1970. A string is not a number, even if it contains digits or a date.',
    origin:
      'A date object that became a string (JSON.stringify writes a Date as "2024-05-20T…", like many serializers), or a number that came from a form or an environment variable as a string.',
    remedies: [
      node('From a Date.', 'Math.floor(date.getTime() / 1000)'),
      python('From a datetime in a dict that is not passed to jwt.encode itself.', 'int(moment.timestamp())'),
      dotnet(
        'With the type; otherwise it is written as a string.',
        'new Claim("exp", seconds.ToString(), ClaimValueTypes.Integer64)',
      ),
      jjwt("Through the builder's own method.", '.expiration(date)'),
      golangJwt('Not a time.Time, which becomes a string.', 'jwt.NewNumericDate(t)'),
      php('Cast what came as a string.', `['exp' => (int) $exp]`),
    ],
    source: 'RFC 7519 §2 (NumericDate)',
  },
  'exp-before-iat': {
    meaning: 'exp is not after iat, so the token was never valid.',
    origin:
      'One of the two was computed in local time and the other in UTC, the lifetime was subtracted, is zero or negative, or jsonwebtoken got expiresIn: "60", which means 60 milliseconds.',
    remedies: [anywhere('Take both from one clock reading.'), ...setExpiry],
    source: 'RFC 7519 §4.1.4, §4.1.6',
  },
  'duplicate-claim': {
    meaning:
      'If two members have the same name, most parsers use the last, some the first, and some reject the token. Two programs may see two different claims.',
    origin:
      'JSON assembled by hand, a claim added to a template that already has it, or a token made to show one value to a gateway and another to the service behind it.',
    remedies: [
      anywhere('Write each name once: build the claims as a map and let a JSON library write them.'),
      java(
        'With this, Jackson rejects duplicate names.',
        'JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)',
      ),
      dotnet('Rejects them since .NET 10.', 'new JsonSerializerOptions { AllowDuplicateProperties = false }'),
    ],
    source: 'RFC 7519 §4; RFC 8259 §4; CWE-436',
  },
  'token-revoked': {
    meaning:
      'The signature and the times are right, but the issuer has revoked the token. Nothing in the token itself shows that.',
    origin:
      "The user signed out, the session ended, a password was changed, or the token's jti is on a list of revoked tokens.",
    remedies: [
      anywhere('Ask the issuer: introspection, or the status list that the claim status points to.'),
      anywhere('Get a new token. Keep access tokens short-lived, so that you rarely need to revoke one.'),
      anywhere("List revoked tokens by jti, not by the token's text: the same token can be written in several ways."),
    ],
    source: 'RFC 7009; RFC 7662',
  },
} as const satisfies HelpOf;
