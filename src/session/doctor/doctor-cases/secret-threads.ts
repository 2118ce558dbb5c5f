import * as node from 'node:crypto';
import { b64, hs256 } from './signers.ts';
import { isNamed, mendsAs, reads, type Thread } from './thread.ts';

/** The Key box of people who sign with a shared secret. */
const secret = 'kD9-fh3_vQ2x!Lr7wZ-and-m0re-of-1t';
const token = hs256(secret);
const base64 = (of: string | Uint8Array): string => Buffer.from(of).toString('base64');

const random = node.createHash('sha256').update('any 32 bytes').digest();
const ofBytes = hs256(random);
const hex = random.toString('hex').match(/../g) ?? [];
const long = Buffer.concat([random, random.toReversed()]);
const wrapped = base64(long).replace(/(.{64})/, '$1\n');

const line = (from: string, key: string): Thread => mendsAs('secret-env-line', from, token, key);
const quotedLine = (from: string, key: string): Thread =>
  mendsAs(['secret-env-line', 'secret-quoted'], from, token, key);
const json = (from: string, key: string): Thread => mendsAs('secret-json-config', from, token, key);
const bytes = (from: string, key: string): Thread => mendsAs('secret-is-hex', from, ofBytes, key);

const config: readonly Thread[] = [
  line('a .env file with other settings', `NODE_ENV=production\nPORT=3000\nJWT_SECRET=${secret}\nJWT_EXPIRES_IN=1h`),
  line('a .env file with a comment', `JWT_SECRET=${secret} # production`),
  line('docker compose, a list', `environment:\n  - JWT_SECRET=${secret}\n  - PORT=80`),
  quotedLine('docker compose, a map', `      JWT_SECRET: "${secret}"`),
  line('docker run', `docker run -p 80:80 -e JWT_SECRET='${secret}' api:latest`),
  line('Spring Boot, application.yml', `jwt:\n  secret: ${secret}\n  expiration: 3600`),
  line('Spring Boot, application.properties', `app.jwt.secret=${secret}`),
  line('Spring Boot, @Value with a default', `@Value("\${jwt.secret:${secret}}")\nprivate String jwtSecret;`),
  quotedLine('Supabase, config.toml', `[auth]\njwt_secret = "${secret}"`),
  quotedLine('Terraform', `  jwt_secret = "${secret}"`),
  quotedLine('PowerShell', `$env:JWT_SECRET = "${secret}"`),
  json('.NET, appsettings.json', JSON.stringify({ Jwt: { Issuer: 'https://api.example', Key: secret } }, null, 2)),
  json(
    'a Postman environment',
    JSON.stringify({
      name: 'local',
      values: [
        { key: 'baseUrl', value: 'https://api.example' },
        { key: 'jwt_secret', value: secret, enabled: true },
      ],
    }),
  ),
  json(
    'hasura/graphql-engine#1288, in docker compose',
    `HASURA_GRAPHQL_JWT_SECRET: '{"type":"HS256", "key": "${secret}"}'`,
  ),
  mendsAs(
    ['secret-env-line', 'secret-is-base64'],
    'a Kubernetes Secret, kubectl get -o yaml',
    token,
    `apiVersion: v1\nkind: Secret\ntype: Opaque\ndata:\n  JWT_SECRET: ${base64(secret)}`,
  ),
  mendsAs(
    ['secret-is-base64', 'secret-trailing-newline'],
    'a Kubernetes Secret made with echo, without -n',
    token,
    base64(`${secret}\n`),
  ),
  line('web.config', `<add key="JwtSecret" value="${secret}" />`),
  line('an XML element', `<jwtSecret>${secret}</jwtSecret>`),
  mendsAs(
    'secret-url-encoded',
    'an XML attribute with an ampersand',
    hs256('salt&pepper-and-40-other-spices'),
    'salt&amp;pepper-and-40-other-spices',
  ),
];

const code: readonly Thread[] = [
  line('JavaScript with a default', `const secret = process.env.JWT_SECRET || '${secret}';`),
  quotedLine('JavaScript', `const JWT_SECRET = '${secret}';`),
  line(
    'auth0/node-jsonwebtoken#584, the call',
    `return jwt.sign({ _id: this._id }, '${secret}', { algorithm: 'HS256' });`,
  ),
  line('Java', `private static final String SECRET = "${secret}";`),
  line('C#', `new SymmetricSecurityKey(Encoding.UTF8.GetBytes("${secret}"))`),
  line('Go', `var jwtKey = []byte("${secret}")`),
  quotedLine('Django', `SECRET_KEY = '${secret}'`),
  line('PHP', `define('JWT_SECRET', '${secret}');`),
  mendsAs('secret-quoted', 'Python, the repr of bytes', token, `b'${secret}'`),
  mendsAs('secret-quoted', 'a word processor', token, `\u201c${secret}\u201d`),
];

const encodings: readonly Thread[] = [
  mendsAs(
    'secret-trailing-newline',
    'dgrijalva/jwt-go#81, a key file saved with its line end',
    hs256(`${secret}\n`),
    secret,
  ),
  mendsAs('secret-is-base64', 'supabase/auth#1758, decoded by one side', ofBytes, base64(random)),
  mendsAs('secret-not-base64', 'jjwt, encoded by the signer alone', hs256(base64(secret)), secret),
  mendsAs(
    ['secret-env-line', 'secret-laravel-prefix', 'secret-is-base64'],
    'Laravel, APP_KEY',
    ofBytes,
    `APP_KEY=base64:${base64(random)}`,
  ),
  mendsAs(
    'secret-whitespace',
    'shukiv/jabali-panel#193, of openssl rand -base64 64 the first line alone',
    hs256(wrapped.slice(0, 64)),
    wrapped,
  ),
  mendsAs(
    'secret-newlines-lost',
    'openssl rand -base64 64, on one line for the signer',
    hs256(wrapped.replace('\n', '')),
    wrapped,
  ),
  bytes('Node, console.log of a Buffer', `<Buffer ${hex.join(' ')}>`),
  bytes('Node, a Buffer as JSON', JSON.stringify(random)),
  bytes('Java, Arrays.toString', `[${[...random].map((each) => (each > 127 ? each - 256 : each)).join(', ')}]`),
  bytes('C#, an array', `new byte[] { ${hex.map((each) => `0x${each}`).join(', ')} }`),
  bytes('Python, the repr of random bytes', `b'${hex.map((each) => `\\x${each}`).join('')}'`),
  bytes('openssl, with colons', hex.join(':')),
  reads(
    'mike-engel/jwt-cli#128, a JWK with k in base64url',
    ofBytes,
    JSON.stringify({ kty: 'oct', alg: 'HS256', k: b64(random) }),
  ),
];

const named: readonly Thread[] = [
  isNamed(
    'wrong-secret',
    'the secret of another environment',
    { pasted: token, key: 'another one, of the test environment' },
    /environment/,
  ),
  isNamed(
    'wrong-secret',
    'the name of the setting',
    { pasted: token, key: 'process.env.JWT_SECRET' },
    /name of a setting, not its value/,
  ),
  isNamed(
    'wrong-secret',
    'a placeholder of a template',
    { pasted: token, key: '${JWT_SECRET}' },
    /placeholder for a setting/,
  ),
  isNamed('wrong-secret', 'a masked secret', { pasted: token, key: '********' }, /is masked/),
  isNamed(
    'wrong-secret',
    'an entry of AWS Secrets Manager',
    { pasted: token, key: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:jwt-AbCdEf' },
    /secret store/,
  ),
  isNamed('no-key', 'no secret at all', { pasted: token, key: '' }, /secret that the signer uses/),
];

export const secretThreads: readonly Thread[] = [...config, ...code, ...encodings, ...named];
