import type { KnownGroup } from './known-group.ts';

/** Documents, templates and courses of JavaScript and TypeScript. */
export const javascriptSecrets: readonly KnownGroup[] = [
  { source: 'the README of jsonwebtoken or express-jwt', secrets: ['shhhhh', 'shhhhhhared-secret', 'shhhhhhared-secret-key', 'secretKey'] },
  { source: 'the README of koa-jwt', secrets: ['shared-secret', 'A very secret key'] },
  { source: 'the README of hapi-auth-jwt2', secrets: ['NeverShareYourSecret'] },
  { source: 'the README of @fastify/jwt', secrets: ['supersecret'] },
  {
    source: 'the documentation of NestJS, or a template or course on it',
    secrets: [
      'DO NOT USE THIS VALUE. INSTEAD, CREATE A COMPLEX SECRET AND KEEP IT SAFE OUTSIDE OF THE SOURCE CODE.', 'hard!to-guess_secret',
      'topSecret51', 'nestjsPrismaAccessSecret', 'nestjsPrismaRefreshSecret',
    ],
  },
  { source: 'the examples of Express sessions', secrets: ['keyboard cat', 'keyboardcat', 'keyboard cat 4 ever'] },
  {
    source: 'Strapi\'s .env.example',
    secrets: [
      'tobemodified', 'toBeModified', 'toBeModified1', 'toBeModified2', 'tobemodified1', 'tobemodified2',
    ],
  },
  { source: 'json-server-auth, as its built-in key', secrets: ['json-server-auth-123456'] },
  { source: 'json-server tutorials', secrets: ['SECRET_KEY', '123456789'] },
  { source: 'templates of Payload CMS', secrets: ['YOUR_SECRET_HERE'] },
  {
    source: 'How to GraphQL and the examples of Prisma',
    secrets: [
      'GraphQL-is-aw3some', 'appsecret321', 'mysecret123', 'jwtsecret123', 'APP_SECRET',
    ],
  },
  { source: 'LoopBack examples', secrets: ['myjwts3cr3t'] },
  {
    source: 'tutorials of Jason Watmore',
    secrets: [
      'THIS IS USED TO SIGN AND VERIFY JWT TOKENS, REPLACE IT WITH YOUR OWN SECRET, IT CAN BE ANY STRING',
      'THIS IS USED TO SIGN AND VERIFY JWT TOKENS, IT CAN BE ANY STRING',
      'REPLACE THIS WITH YOUR OWN SECRET, IT CAN BE ANY STRING',
    ],
  },
  { source: 'tutorials of Scotch.io', secrets: ['ilovescotchyscotch', 'ilovescotchscotchyscotchscotch'] },
  {
    source: 'tutorials of BezKoder',
    secrets: [
      'bezkoder-secret-key', 'bezKoderSecretKey', '======================BezKoder=Spring===========================',
    ],
  },
  { source: 'OpenClassrooms courses', secrets: ['RANDOM_TOKEN_SECRET', 'RANDOM-TOKEN'] },
  {
    source: 'popular video courses on Node.js',
    secrets: [
      'secret_this_should_be_longer', 'somesupersecretsecret', 'supersecret_dont_share', 'thisismynewcourse', 'thisisasecret',
      'thisisthesecret', 'mysecrettoken', 'mySecureKey', 'sl_myJwtSecret', 'jwtPrivateKey', 'abc123', 'my-secret-key', 'mysecretkey',
      'jwtsecretkey', 'myjwtsecret', 'worldisfullofdevelopers', 'secretstring', 'verysecretkey', 'verysecret',
    ],
  },
  {
    source: 'tutorials on Passport and Express',
    secrets: [
      'your_jwt_secret', 'TOP_SECRET', 'tasmanianDevil', 'nodeauthsecret', 'jwt-secret', 'jwt_secret', 'jwtSecret', 'jwtsecret',
      'MY_SECRET', 'mySecret', 'secret-key', 'secretkey', 'access_token_secret', 'refresh_token_secret',
    ],
  },
];
