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
  'Is the clock in step? In containers and virtual machines it may stand still while the machine sleeps.',
  'timedatectl',
);

/** Causes in the claims: the token is rejected even if its signature is valid. */
export const claimsHelp = {
  expired: {
    meaning: 'exp, the moment from which the token must not be accepted, has passed.',
    origin:
      'Access tokens live for minutes on purpose. A client that keeps using one has not refreshed it; a few seconds are a matter of ' +
      'clocks; hours that are whole numbers hint at local time taken for UTC.',
    remedies: [
      anywhere(
        'Get a new token: with the refresh token, or by signing in again. A client does so shortly before exp, and once more after a 401.',
      ),
      anywhere('To check an old token for another fault, set "Check as of" to a moment within its life.'),
      syncClock,
      ...allowTolerance,
    ],
    source: 'RFC 7519 §4.1.4',
  },
  'nbf-in-future': {
    meaning: 'nbf, the moment before which the token must not be accepted, lies ahead.',
    origin:
      "The issuer's clock is ahead of the verifier's: .NET and others set nbf to the moment of issue, so that a second is enough. " +
      'Hours hint at local time taken for UTC.',
    remedies: [anywhere('Allow a tolerance of a minute or less, and set the clocks.'), syncClock, ...allowTolerance],
    source: 'RFC 7519 §4.1.5',
  },
  'iat-in-future': {
    meaning:
      'iat, the moment of issue, lies ahead. No specification says what follows; some libraries refuse the token.',
    origin:
      "A clock that is ahead, local time taken for UTC (Python's naive datetime.now()), or milliseconds. PyJWT refuses it, golang-jwt " +
      'with WithIssuedAt, jose with maxTokenAge, firebase/php-jwt where there is no nbf.',
    remedies: [syncClock, pyjwt('Use an aware datetime.', '{"iat": datetime.now(tz=timezone.utc)}'), ...allowTolerance],
    source: 'RFC 7519 §4.1.6',
  },
  'exp-milliseconds': {
    meaning:
      'The time is a thousand times too large. Read as seconds it lies tens of thousands of years ahead, so that such a token does not ' +
      "expire in anybody's lifetime.",
    origin:
      'Date.now() and getTime() in JavaScript, System.currentTimeMillis() in Java, UnixMilli() in Go and ToUnixTimeMilliseconds() in ' +
      '.NET count milliseconds; a JWT counts seconds.',
    remedies: [
      node('Divide and round.', 'Math.floor(Date.now() / 1000)'),
      java('Instant counts seconds, too.', 'Instant.now().getEpochSecond()'),
      go('Unix, not UnixMilli.', 'time.Now().Unix()'),
      dotnet('Not ToUnixTimeMilliseconds.', 'DateTimeOffset.UtcNow.ToUnixTimeSeconds()'),
      ...setExpiry.filter(({ where }) => where !== 'Node' && where !== 'Go'),
    ],
    source: 'RFC 7519 §2 (NumericDate)',
  },
  'exp-too-small': {
    meaning:
      'exp is a moment, counted in seconds from 1970. A small number such as 3600 is one in early 1970, so the token has always been expired.',
    origin:
      'Someone wrote how long the token lives where the moment of its end belongs: jose\'s setExpirationTime(3600) does exactly that, as does a claim "exp" set by hand. ' +
      'Seconds divided by 1000 come from a time that was in seconds already.',
    remedies: [anywhere('Add the lifetime to the time of issue.'), ...setExpiry],
    source: 'RFC 7519 §4.1.4',
  },
  'exp-float': {
    meaning: 'RFC 7519 allows it, but libraries that read the time as a whole number refuse the token.',
    origin:
      "lcobucci/jwt writes microseconds where the date has them; Date.now() / 1000 without rounding, Python's time.time() and " +
      'microtime(true) in PHP give fractions.',
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
      'exp, nbf and iat must be JSON numbers, in seconds from 1970. Text is none, even if it holds digits or a date.',
    origin:
      'A date object that was turned into text (JSON.stringify writes a Date as "2024-05-20T…", many serialisers do so), or a number ' +
      'that came from a form or an environment variable as text.',
    remedies: [
      node('From a Date.', 'Math.floor(date.getTime() / 1000)'),
      python('From a datetime in a dict that is not passed to jwt.encode itself.', 'int(moment.timestamp())'),
      dotnet(
        'With the type, or it is written as text.',
        'new Claim("exp", seconds.ToString(), ClaimValueTypes.Integer64)',
      ),
      jjwt("Through the builder's own method.", '.expiration(date)'),
      golangJwt('Not a time.Time, which becomes text.', 'jwt.NewNumericDate(t)'),
      php('Cast what came as text.', `['exp' => (int) $exp]`),
    ],
    source: 'RFC 7519 §2 (NumericDate)',
  },
  'exp-before-iat': {
    meaning: 'exp is not after iat, so there was no moment at which the token was valid.',
    origin:
      'One of the two was computed in local time and the other in UTC, a lifetime was subtracted, is zero or negative, or jsonwebtoken ' +
      'was given expiresIn: "60", which means 60 milliseconds.',
    remedies: [anywhere('Take both from one clock reading.'), ...setExpiry],
    source: 'RFC 7519 §4.1.4, §4.1.6',
  },
  'duplicate-claim': {
    meaning:
      'Of two members of the same name most parsers take the last, some the first, and some refuse the token. Two programs may see two ' +
      'different claims.',
    origin:
      'JSON put together by hand, a claim added to a template that has it already, or a token made to show one value to a gateway and ' +
      'another to the service behind it.',
    remedies: [
      anywhere('Write each name once: build the claims as a map and let a JSON library write them.'),
      java(
        'Jackson refuses doubled names with this.',
        'JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)',
      ),
      dotnet('Refuses them since .NET 10.', 'new JsonSerializerOptions { AllowDuplicateProperties = false }'),
    ],
    source: 'RFC 7519 §4; RFC 8259 §4; CWE-436',
  },
  'token-revoked': {
    meaning:
      'The signature and the times are in order, but the issuer has withdrawn the token. Nothing in the token itself shows that.',
    origin:
      'The user signed out, the session was ended, a password was changed, or the token is on a list of revoked ones by its jti.',
    remedies: [
      anywhere('Ask the issuer: introspection, or the status list that the claim status points to.'),
      anywhere('Get a new token. Keep access tokens short-lived, so that revoking is seldom needed.'),
      anywhere(
        "Keep lists of revoked tokens by jti, not by the token's text: the same token can be written in several ways.",
      ),
    ],
    source: 'RFC 7009; RFC 7662',
  },
} as const satisfies HelpOf;
