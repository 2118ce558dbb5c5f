import type { Remedy, Where } from './entry.ts';

const at =
  (where: Where) =>
  (text: string, code?: string): Remedy =>
    code === undefined ? { where, text } : { where, text, code };

export const anywhere = at('Anywhere');
export const shell = at('Shell');
export const node = at('Node');
export const jsonwebtoken = at('jsonwebtoken (Node)');
export const jose = at('jose (Node, browser)');
export const python = at('Python');
export const pyjwt = at('PyJWT (Python)');
export const java = at('Java');
export const jjwt = at('jjwt (Java)');
export const nimbus = at('Nimbus JOSE + JWT (Java)');
export const dotnet = at('.NET');
export const go = at('Go');
export const golangJwt = at('golang-jwt (Go)');
export const php = at('PHP');
export const phpJwt = at('firebase/php-jwt (PHP)');
export const lcobucci = at('lcobucci/jwt (PHP)');

/** For a secret that is the base64 of the key: decode it before use. */
export const decodeBase64: readonly Remedy[] = [
  jsonwebtoken(
    'A string is read as UTF-8: pass the decoded bytes.',
    `jwt.verify(token, Buffer.from(secret, 'base64'), { algorithms: ['HS256'] })`,
  ),
  jose('A secret is always bytes.', `await jwtVerify(token, Buffer.from(secret, 'base64'))`),
  pyjwt(
    'A str is read as UTF-8: pass the decoded bytes.',
    'jwt.decode(token, base64.b64decode(secret), algorithms=["HS256"])',
  ),
  jjwt(
    'Decode it yourself, so that nothing depends on the overload.',
    'SecretKey key = Keys.hmacShaKeyFor(Decoders.BASE64.decode(secret));',
  ),
  nimbus('Base64 is com.nimbusds.jose.util.Base64.', 'var verifier = new MACVerifier(new Base64(secret).decode());'),
  dotnet('Not Encoding.UTF8.GetBytes, but:', 'var key = new SymmetricSecurityKey(Convert.FromBase64String(secret));'),
  golangJwt('Return the decoded bytes from the Keyfunc.', 'key, err := base64.StdEncoding.DecodeString(secret)'),
  phpJwt('Decode it before it becomes a Key.', `JWT::decode($token, new Key(base64_decode($secret, true), 'HS256'))`),
  lcobucci('There is a constructor for it.', 'InMemory::base64Encoded($secret)'),
];

/** For a secret whose characters are the key: do not decode it. */
export const useAsText: readonly Remedy[] = [
  jsonwebtoken('A string is used as its UTF-8 bytes.', `jwt.verify(token, secret, { algorithms: ['HS256'] })`),
  jose('Encode the characters, do not decode them.', 'await jwtVerify(token, new TextEncoder().encode(secret))'),
  pyjwt('A str is used as its UTF-8 bytes.', 'jwt.decode(token, secret, algorithms=["HS256"])'),
  jjwt(
    'Pass bytes, not a string: the old string overloads decode base64.',
    'SecretKey key = Keys.hmacShaKeyFor(secret.getBytes(StandardCharsets.UTF_8));',
  ),
  nimbus('A String is used as its UTF-8 bytes.', 'var verifier = new MACVerifier(secret);'),
  dotnet('Not Convert.FromBase64String, but:', 'var key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret));'),
  golangJwt('Return the bytes of the string from the Keyfunc.', 'return []byte(secret), nil'),
  phpJwt('A string is used unchanged.', `JWT::decode($token, new Key($secret, 'HS256'))`),
  lcobucci('There is a constructor for it.', 'InMemory::plainText($secret)'),
];

/** Specify the algorithms that the verifier accepts, instead of trusting the header. */
export const pinAlgorithm: readonly Remedy[] = [
  jsonwebtoken('Name the algorithms.', `jwt.verify(token, publicKey, { algorithms: ['RS256'] })`),
  jose('Name the algorithms.', `await jwtVerify(token, publicKey, { algorithms: ['RS256'] })`),
  pyjwt(
    'Name algorithms of one kind only, never HS256 next to RS256.',
    'jwt.decode(token, public_key, algorithms=["RS256"])',
  ),
  jjwt(
    'The type of the key decides: pass a PublicKey, not bytes.',
    'Jwts.parser().verifyWith(publicKey).build().parseSignedClaims(token)',
  ),
  nimbus('Name the algorithm in the key selector.', 'new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keySource)'),
  dotnet('Set it in TokenValidationParameters.', 'ValidAlgorithms = [SecurityAlgorithms.RsaSha256]'),
  golangJwt('Name the methods.', 'jwt.Parse(token, keyfunc, jwt.WithValidMethods([]string{"RS256"}))'),
  phpJwt('A Key includes its algorithm.', `new Key($publicKey, 'RS256')`),
];

/** Fetch the issuer's keys by kid, and again if one is missing. */
export const fetchKeys: readonly Remedy[] = [
  jsonwebtoken(
    'With jwks-rsa, which looks the kid up and caches.',
    `const key = await jwksClient({ jwksUri }).getSigningKey(kid); jwt.verify(token, key.getPublicKey(), { algorithms: ['RS256'] })`,
  ),
  jose(
    'It fetches again if a kid is unknown. Create it once, not for each request.',
    'const keys = createRemoteJWKSet(new URL(jwksUri)); await jwtVerify(token, keys)',
  ),
  pyjwt('Create the client once; it caches.', 'key = PyJWKClient(jwks_uri).get_signing_key_from_jwt(token).key'),
  nimbus(
    'It caches, and fetches again if a kid is unknown.',
    'JWKSource<SecurityContext> keys = JWKSourceBuilder.create(new URL(jwksUri)).build();',
  ),
  dotnet(
    "With AddJwtBearer the keys come from the issuer's discovery document.",
    'options.Authority = "https://issuer.example";',
  ),
  golangJwt(
    'With MicahParks/keyfunc.',
    'k, err := keyfunc.NewDefaultCtx(ctx, []string{jwksURL}); token, err := jwt.Parse(signed, k.Keyfunc)',
  ),
  phpJwt(
    'Also give the algorithm, for sets whose keys do not name one.',
    `JWT::decode($token, JWK::parseKeySet($jwks, 'RS256'))`,
  ),
];

/** Read a public key from PEM. */
export const readPublicPem: readonly Remedy[] = [
  jsonwebtoken('Takes the PEM text as it is.', `jwt.verify(token, pem, { algorithms: ['RS256'] })`),
  jose('Import it first; importX509 for a certificate.', `const key = await importSPKI(pem, 'RS256')`),
  pyjwt('Takes the PEM text as it is; needs the package cryptography.', 'jwt.decode(token, pem, algorithms=["RS256"])'),
  nimbus('Also reads certificates.', 'RSAKey key = JWK.parseFromPEMEncodedObjects(pem).toRSAKey();'),
  dotnet('Import it first.', 'var rsa = RSA.Create(); rsa.ImportFromPem(pem); var key = new RsaSecurityKey(rsa);'),
  golangJwt(
    'Parse it first; ParseECPublicKeyFromPEM and ParseEdPublicKeyFromPEM for the others.',
    'key, err := jwt.ParseRSAPublicKeyFromPEM(pem)',
  ),
  phpJwt('Takes the PEM text as it is.', `new Key($pem, 'RS256')`),
  lcobucci('Reads it from a file or a string.', `InMemory::file('/path/public.pem')`),
];

/** Encode base64url without padding, as RFC 7515 §2 defines it. */
export const encodeBase64url: readonly Remedy[] = [
  anywhere('Let a library put the token together instead of joining the parts by hand.'),
  node('Since Node 16.', `buffer.toString('base64url')`),
  python('Remove the padding.', 'base64.urlsafe_b64encode(data).rstrip(b"=")'),
  java('Not getEncoder, not getMimeEncoder.', 'Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)'),
  dotnet(
    'From Microsoft.IdentityModel.Tokens; since .NET 9 also System.Buffers.Text.Base64Url.',
    'Base64UrlEncoder.Encode(bytes)',
  ),
  go('Not URLEncoding, which pads.', 'base64.RawURLEncoding.EncodeToString(data)'),
  php('It has no separate function for this.', `rtrim(strtr(base64_encode($data), '+/', '-_'), '=')`),
];

/** Allow a tolerance for clocks that differ. */
export const allowTolerance: readonly Remedy[] = [
  jsonwebtoken('In seconds; 0 by default.', 'jwt.verify(token, key, { algorithms, clockTolerance: 30 })'),
  jose('In seconds, or as a string; 0 by default.', `await jwtVerify(token, key, { clockTolerance: '30s' })`),
  pyjwt('In seconds; 0 by default.', 'jwt.decode(token, key, algorithms=["RS256"], leeway=30)'),
  jjwt('0 by default.', 'Jwts.parser().clockSkewSeconds(30)'),
  nimbus('60 seconds by default.', 'claimsVerifier.setMaxClockSkew(30)'),
  dotnet('5 minutes by default, which hides an expiry in tests.', 'ClockSkew = TimeSpan.FromSeconds(30)'),
  golangJwt('0 by default.', 'jwt.Parse(token, keyfunc, jwt.WithLeeway(30*time.Second))'),
  phpJwt('In seconds; 0 by default.', 'JWT::$leeway = 30;'),
  lcobucci(
    'The second argument of the constraint is the leeway; none by default.',
    `new StrictValidAt(SystemClock::fromUTC(), new DateInterval('PT30S'))`,
  ),
];

/** Set a time claim as seconds since 1970. */
export const setExpiry: readonly Remedy[] = [
  jsonwebtoken(
    'A number means seconds. A string needs its unit, because "3600" means milliseconds.',
    `jwt.sign(claims, key, { expiresIn: '1h' })`,
  ),
  jose(
    'A string is a duration from now, a number is the time itself.',
    `new SignJWT(claims).setProtectedHeader({ alg }).setIssuedAt().setExpirationTime('1h')`,
  ),
  node('Date.now() counts milliseconds.', 'Math.floor(Date.now() / 1000) + 3600'),
  pyjwt(
    'Use an aware datetime: a naive one is read as UTC, and datetime.now() is local time.',
    '{"exp": datetime.now(tz=timezone.utc) + timedelta(hours=1)}',
  ),
  jjwt(
    'Takes a Date and writes seconds. Do not use claim("exp", …).',
    '.expiration(Date.from(Instant.now().plus(1, ChronoUnit.HOURS)))',
  ),
  nimbus(
    'Takes a Date and writes seconds.',
    'new JWTClaimsSet.Builder().expirationTime(Date.from(Instant.now().plusSeconds(3600)))',
  ),
  dotnet('Set it in the SecurityTokenDescriptor, as UTC.', 'Expires = DateTime.UtcNow.AddHours(1)'),
  golangJwt('Not UnixMilli, and not the Duration itself.', 'ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))'),
  phpJwt('time() counts seconds.', `['exp' => time() + 3600]`),
  lcobucci('Takes a DateTimeImmutable.', `->expiresAt($now->modify('+1 hour'))`),
];
