import type { KnownGroup } from './known-group.ts';

/** Defaults of servers, and examples in their configuration. */
export const productSecrets: readonly KnownGroup[] = [
  {
    source: 'Supabase, as the default of its local and self-hosted set-up',
    secrets: [
      'super-secret-jwt-token-with-at-least-32-characters-long',
      'your-super-secret-jwt-token-with-at-least-32-characters-long',
    ],
  },
  { source: 'the documentation of PostgREST', secrets: ['reallyreallyreallyreallyverysafe'] },
  {
    source: 'the documentation of Hasura',
    secrets: ['3EK6FD+o0+c7tzBNVfjpMkNDi2yARAAKzQlk8O2IKoxQu4nF7EdAh8s3TwpHwrdWT6R'],
  },
  {
    source: 'Nhost, as the default of its command line',
    secrets: ['0f987876650b4a085e64594fae9219e7781b17506bec02489ad061fba8cb22db'],
  },
  {
    source: 'the documentation of Directus',
    secrets: [
      '255d861b-5ea1-5996-9aa3-922530ec40b1',
      '6116487b-cda1-52c2-b5b5-c8022c45e263',
      'replace-with-secure-random-value',
      'replace-with-random-value',
    ],
  },
  { source: 'the documentation of Centrifugo', secrets: ['bbe7d157-a253-4094-9759-06a8236543f9', 'my_secret'] },
  {
    source: 'Mercure, as the key of its documentation',
    secrets: ['!ChangeThisMercureHubJWTSecretKey!', '!ChangeMe!', 'aVerySecretKey'],
  },
  { source: 'the documentation of Kong', secrets: ['e71829c351aa4242c2719cbfbe671c09'] },
  { source: 'the documentation of Apache APISIX', secrets: ['my-secret-key', 'secret-key'] },
  {
    source: 'Jitsi Meet, as the example of its configuration',
    secrets: ['my_jitsi_app_secret', 'app_secret', 'my_app_secret'],
  },
  { source: 'LiveKit, as the secret of its development mode', secrets: ['secret', 'devkey'] },
  { source: 'the documentation of ONLYOFFICE Docs', secrets: ['my_jwt_secret', 'secret'] },
  { source: 'the documentation of CouchDB', encoding: 'base64', secrets: ['aGVsbG8='] },
  { source: 'Grafana, as the default of secret_key', secrets: ['SW2YcwTIb9zpOOhoPsMm'] },
  { source: 'the documentation of InfluxDB', secrets: ['my super secret pass phrase'] },
  { source: 'the documentation of NGINX on JWT', secrets: ['fantasticjwt'] },
  {
    source: 'the README of oauth2 and OpenID Connect servers',
    secrets: [
      'my-client-secret',
      'client_secret',
      'client-secret',
      'clientsecret',
      'clientSecret',
      'app-secret',
      'appsecret',
    ],
  },
];
