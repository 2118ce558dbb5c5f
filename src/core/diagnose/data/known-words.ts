import type { KnownGroup } from './known-group.ts';

const parts = [
  'secret', 'secret key', 'jwt secret', 'jwt secret key', 'super secret', 'super secret key', 'token secret', 'secret token', 'private key',
  'signing key', 'app secret', 'jwt key', 'access secret', 'refresh secret', 'very secret',
];
const owners = ['', 'my ', 'your '];

/** `my-jwt-secret`, `YOUR_SECRET_KEY`, `superSecretKey` and so on: how people write one and the same placeholder; some 300. */
const placeholders = owners.flatMap((owner) => parts.map((part) => (owner + part).split(' ')).flatMap((words) => [
  words.join('-'), words.join('_'), words.join(''), words.join(' '), words.join('_').toUpperCase(),
  words.map((word, at) => (at === 0 ? word : capital(word))).join(''), words.map(capital).join(''),
]));

const variables = [
  'JWT_SECRET', 'JWT_KEY', 'JWT_SECRET_KEY', 'SECRET', 'SECRET_KEY', 'APP_SECRET', 'APP_KEY', 'TOKEN_SECRET', 'ACCESS_TOKEN_SECRET',
  'REFRESH_TOKEN_SECRET', 'AUTH_SECRET', 'NEXTAUTH_SECRET', 'PRIVATE_KEY',
];

/** The name of a variable where its value should be; some 70. */
const unexpanded = variables.flatMap((name) => [name, `$${name}`, `\${${name}}`, `process.env.${name}`, `%${name}%`, `{{${name}}}`]);

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What is no secret at all. */
export const wordSecrets: readonly KnownGroup[] = [
  {
    source: 'what a program writes where a value is missing',
    secrets: [
      'undefined', 'null', 'None', 'nil', 'NULL', 'NaN', 'true', 'false', '0', '[object Object]', '(null)', '<nil>', 'Object', 'string',
      '{}', '""', '\'\'', ' ',
    ],
  },
  {
    source: 'configurations whose variable was not filled in',
    secrets: [
      ...unexpanded, '${jwt.secret}', '${security.jwt.secret}', '${app.jwtSecret}', '#{jwt_secret}', 'env(JWT_SECRET)',
      'os.environ["JWT_SECRET"]',
    ],
  },
  { source: 'countless examples, as a placeholder', secrets: [...new Set(placeholders)] },
  {
    source: 'countless examples, as a placeholder to be changed',
    secrets: [
      'changeme', 'change-me', 'change_me', 'CHANGE_ME', 'CHANGEME', 'changeit', 'change me', 'changethis', 'change-this', 'replaceme',
      'replace-me', 'REPLACE_ME', 'please-change-me', 'pleasechangeme', 'change-this-secret', 'change-in-production',
      'change_this_secret_key', 'change-me-in-production', 'your-secret-key-change-in-production',
      'your-super-secret-jwt-key-change-in-production', 'your-secret-key-change-this-in-production', 'dev-secret-key-change-in-production',
      'your-super-secret-jwt-key', 'your-super-secret-key', 'your-super-secret-jwt-key-change-this-in-production', 'your-secret-key-here',
      'your_jwt_secret_key_here', 'your_jwt_secret_here', 'your_secret_key_here', 'your-jwt-secret-here', '<your-secret>', '<secret>',
      '[secret]', 'xxx', 'xxxx', 'xxxxxxxx', 'TODO', 'FIXME', 'placeholder', 'dummy', 'dummy-secret', 'fallback-secret', 'fallback_secret',
      'fallback-secret-key', 'default-secret', 'default_secret', 'default-secret-key', 'defaultsecret', 'insecure', 'unsafe',
      'unsafe-secret', 'not-so-secret', 'notsosecret', 'not-a-secret', 'notasecret', 'verysecret', 'very-secret-key', 'sup3rs3cr3t',
      'sup3r-s3cr3t', 's3cr3t-k3y', 'secr3t', 'S3cr3t', 's3cret', '$ecret', 'secret123', 'secret1234', 'secret1', 'Secret123',
      'mysecret123', 'supersecret123', 'jwtsecret123', 'secretsecret', 'secretsecretsecret', 'secretsecretsecretsecretsecretsecret', 'shhh',
      'shh', 'shhhh', 'shhhhhh', 'ssshhh', 'ssh',
    ],
  },
  {
    source: 'tests and demonstrations',
    secrets: [
      'test', 'Test', 'TEST', 'tests', 'testing', 'test123', 'test1234', 'test-secret', 'test_secret', 'testsecret', 'test-secret-key',
      'test_secret_key', 'test-key', 'testkey', 'test-jwt-secret', 'test_jwt_secret', 'test-token', 'demo', 'demo-secret', 'dev',
      'dev-secret', 'dev_secret', 'devsecret', 'dev-secret-key', 'development', 'development-secret', 'local', 'local-secret', 'localhost',
      'staging', 'production', 'prod', 'example', 'example-secret', 'example_secret', 'sample', 'foo', 'bar', 'baz', 'foobar', 'foobarbaz',
      'hello', 'hello world', 'helloworld', 'HelloWorld', 'Hello World', 'Hello, World!', 'hello-world', 'hello123', 'world', 'lorem ipsum',
      'key', 'KEY', 'mykey', 'my-key', 'my_key', 'api', 'apikey', 'api-key', 'api_key', 'app', 'auth', 'auth0', 'jwt', 'JWT',
      'jsonwebtoken', 'token', 'Token', 'mytoken', 'access_token', 'access', 'refresh', 'session', 'cookie', 'user', 'username', 'server',
      'client', 'backend', 'express', 'nodejs', 'node', 'react', 'angular', 'django', 'flask', 'laravel', 'spring', 'rails', 'golang',
      'secreto', 'segredo', 'geheim', 'chiave', 'sekret', 'misecreto', 'clavesecreta', 'clave_secreta', 'palabra_secreta',
    ],
  },
  {
    source: 'every list of common passwords',
    secrets: [
      'password', 'Password', 'PASSWORD', 'password1', 'password123', 'Password1', 'Password123', 'Password123!', 'passw0rd', 'p@ssw0rd',
      'P@ssw0rd', 'P@ssw0rd123', 'Passw0rd!', 'pass', 'pass123', 'passphrase', 'my-password', 'mypassword', '1', '12', '123', '1234',
      '12345', '123456', '1234567', '12345678', '123456789', '1234567890', '0123456789', '12345678901234567890',
      '12345678901234567890123456789012', '0123456789abcdef', '0123456789ABCDEF', '0123456789abcdef0123456789abcdef', '00000000', '000000',
      '11111111', '111111', '123123', '654321', '987654321', '00000000000000000000000000000000', 'a', 'aa', 'aaa', 'aaaa', 'aaaaaa',
      'aaaaaaaa', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'abc', 'ABC', 'abcd', 'abcde', 'abcdef', 'abcdefg', 'abcdefgh', 'abc123', 'abcd1234',
      'a1b2c3d4', 'abcdefghijklmnopqrstuvwxyz', 'abcdefghijklmnopqrstuvwxyz123456', 'abcdefghijklmnopqrstuvwxyz0123456789',
      'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'qwerty', 'QWERTY', 'qwerty123', 'qwertyuiop', 'qwerty12345', 'qwe123', 'qweasd', 'qweasdzxc', 'qazwsx',
      'qazwsxedc', '1qaz2wsx', '1q2w3e4r', '1q2w3e', 'asdf', 'asdfg', 'asdfgh', 'asdfghjkl', 'asdfasdf', 'asd123', 'zxcvbn', 'zxcvbnm',
      'azerty', 'qwertz', 'admin', 'Admin', 'ADMIN', 'admin123', 'admin1234', 'administrator', 'root', 'toor', 'guest', 'default', 'login',
      'welcome', 'Welcome1', 'letmein', 'iloveyou', 'monkey', 'dragon', 'master', 'sunshine', 'princess', 'football', 'baseball',
      'superman', 'batman', 'shadow', 'michael', 'trustno1', 'hunter2', 'starwars', 'whatever', 'freedom', 'computer', 'internet', 'google',
      'opensesame', 'open sesame', 'sesame', 'swordfish', 'correct horse battery staple', 'correcthorsebatterystaple', 'godisgood',
      'company', 'ninja', 'matrix', 'pokemon', 'chocolate',
    ],
  },
];
