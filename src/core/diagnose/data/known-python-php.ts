import type { KnownGroup } from './known-group.ts';

/** Documentation and templates for Python, PHP, Ruby and Go. */
export const scriptSecrets: readonly KnownGroup[] = [
  {
    source: 'the documentation of FastAPI',
    secrets: ['09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7'],
  },
  { source: 'FastAPI templates and tutorials', secrets: ['changethis', 'SECRET', 'please_please_update_me_please'] },
  // b'_5#y2L"F4Q8z\n\xec]/' is not valid UTF-8.
  { source: 'the documentation of Flask', encoding: 'base64', secrets: ['XzUjeTJMIkY0UTh6CuxdLw=='] },
  { source: 'the documentation of Flask and Flask-JWT-Extended', secrets: ['dev', 'super-secret', 'super secret key'] },
  { source: 'the documentation of Flask-Security', secrets: ['pf9Wkove4IKEAXvy-cQkeDPhv9Cb3Ag-wyJILbq_dFw'] },
  {
    source: 'Flask tutorials',
    secrets: [
      'hard to guess string',
      'you-will-never-guess',
      'top secret!',
      'top secret',
      'the quick brown fox jumps over the lazy dog',
      'my_precious',
      'thisissecret',
      'thisisthesecretkey',
      'Th1s1ss3cr3t',
      'jwt-secret-string',
      'some-secret-string',
      't1NP63m4wnBg6nyHYKfmc2TpCOGI4nss',
    ],
  },
  {
    source: 'the documentation of PyJWT, python-jose or Authlib',
    secrets: ['secret', 'key', 'my-secret', 'secret-key'],
  },
  {
    source: 'Apache Superset, as a built-in default',
    secrets: [
      'test-guest-secret-change-me',
      'thisISaSECRET_1234',
      'CHANGE_ME_TO_A_COMPLEX_RANDOM_SECRET',
      'YOUR_OWN_RANDOM_GENERATED_SECRET_KEY',
      'TEST_NON_DEV_SECRET',
    ],
  },
  { source: 'Apache Airflow, as a former default', secrets: ['temporary_key'] },
  { source: 'Redash, as a former default', secrets: ['c292a0a3aa32397cdb050e233733900f'] },
  {
    source: 'the README of firebase/php-jwt',
    secrets: ['example_key', 'example_key_of_sufficient_length', 'your-secret-key'],
  },
  { source: 'the README of slim-jwt-auth', secrets: ['supersecretkeyyoushouldnotcommittogithub'] },
  {
    source: 'the documentation of lcobucci/jwt',
    encoding: 'base64',
    secrets: [
      'mBC5v1sOKVvbdEitdSBenu59nfNfhwkedkJVNabosTw=',
      'hiG8DlOKvtih6AxlZn5XKImZ06yu8I3mkOzaJrEuW8yAv8Jnkw330uMt8AEqQ5LB',
    ],
  },
  { source: 'the documentation of lcobucci/jwt', secrets: ['testing'] },
  {
    source: 'the README of the WordPress plugin JWT Authentication',
    secrets: ['your-top-secret-key', 'your-top-secrect-key'],
  },
  { source: 'wp-config-sample.php of WordPress', secrets: ['put your unique phrase here'] },
  {
    source: 'templates of Symfony',
    secrets: [
      'ThisTokenIsNotSoSecretChangeIt',
      'ThisTokenIsNotSoSecret',
      '!ChangeMe!',
      'ChangeMe',
      '%kernel.secret%',
      '%env(APP_SECRET)%',
    ],
  },
  {
    source: 'templates of Laravel and Lumen',
    secrets: [
      'SomeRandomString',
      'SomeRandomString!!!',
      'SomeRandomKey!!!',
      'SomeRandomStringWith32Characters',
      'changeme',
    ],
  },
  { source: 'the README of ruby-jwt', secrets: ['my$ecretK3y'] },
  {
    source: 'tutorials on Ruby on Rails',
    secrets: ['my_s3cr3t', 's3cr3t', 'my_secret_key', 'hellomars1211', 'yourSecret'],
  },
  { source: 'the examples of golang-jwt', secrets: ['AllYourBase', 'my_secret_key'] },
  {
    source: 'the examples of gin-jwt, go-jwt-middleware and other Go libraries',
    secrets: ['secret key', 'My Secret', 'My secret', 'My-Secret', 'signing-key', 'my-signing-key'],
  },
  {
    source: 'tutorials on Go',
    secrets: [
      'captainjacksparrowsayshi',
      'jdnfksdmfksd',
      '23347$040412',
      'mysupersecretphrase',
      'supersecretkey',
      'newtrekWang',
    ],
  },
  { source: 'gin-vue-admin, as a former default', secrets: ['qmPlus'] },
  { source: 'the README of jsonwebtoken for Rust and tutorials on it', secrets: ['secret', 'my_ultra_secure_secret'] },
];
