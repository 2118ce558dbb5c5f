import { issued, now, session, shared, type FieldThread } from './field-thread.ts';
import { keySet, kid, pem, pk8, random } from './field-makers.ts';
import { b64, inputOf, jwkOf, macOf, rsa, signingSecret } from './signers.ts';

const n = `${Reflect.get(jwkOf(rsa.publicKey), 'n')}`;
const zeroed = Buffer.concat([Buffer.alloc(1), Buffer.from(n, 'base64url')]).toString('base64');

/** Tokens at gateways and proxies. */
export const fieldGateways: readonly FieldThread[] = [
  {
    from: 'TeslaGov/ngx-http-auth-jwt-module#109',
    pasted: shared(
      { Role: 'Admin', Issuer: 'Issuer', Username: 'u', exp: now + 2738400, iat: now - 9 },
      'javainuse-secret-key',
      { typ: undefined },
    ),
    key: 'auth_jwt_enabled on;\nauth_jwt_key "6a617661696e7573652d7365637265742d6b6579";\nauth_jwt_algorithm HS256;',
    error: '2023/08/25 09:55:20 [error] 775164#0: *42394 failed to parse JWT, client:',
    first: 'secret-is-hex',
  },
  {
    from: 'nginx/njs#390',
    pasted: (() => {
      const input = inputOf({ typ: 'JWT', alg: 'RS256', kid: '7c359de24f5d' }, b64(JSON.stringify(session)));
      return `${input}.${macOf(input, pk8(rsa.privateKey))}`;
    })(),
    key: pk8(rsa.privateKey),
    error: 'Invalid Signature',
    first: 'alg-header-lies',
    verdict: 'bad',
  },
  {
    from: 'apache/apisix#9711',
    pasted: `curl http://127.0.0.1:9080/index.html -H 'Authorization: ${issued({ key: 'user-key', nbf: undefined })}' -i`,
    key: pem,
    error: '{"message":"Missing one of claims - [ nbf, exp ]."}',
    first: null,
    said: ['lua-resty-jwt', 'missing-claim'],
    verdict: 'good',
  },
  {
    from: 'OpenIDC/mod_auth_openidc#368',
    pasted: issued({ ...session, iss: 'https://idp.example/nidp/oauth/nam', aud: 'x' }),
    key: JSON.stringify({ keys: [{ kty: 'RSA', use: 'sig', alg: 'RS256', n: zeroed, e: 'AQAB' }] }),
    error: 'oidc_proto_parse_idtoken: id_token signature could not be validated, aborting',
    first: 'jwk-standard-base64',
  },
  {
    from: 'rmorlok/authproxy#686',
    pasted: shared({ ...session, iss: 'demo', aud: 'authproxy' }, random('aes')),
    key: pem,
    error: 'authproxy returned 401: {\\"error\\":\\"invalid token\\"}',
    first: 'key-type-mismatch',
  },
  {
    from: 'hashicorp/vault#27343',
    pasted: issued(
      { ...session, iss: 'https://gitlab.example.com', aud: 'https://vault.example.com', project_id: '7' },
      kid,
    ),
    key: keySet,
    error:
      'Error writing data to auth/gitlab/login: Error making API request.\nURL: PUT https://vault.example.com/v1/auth/gitlab/login\nCode: 400. Errors:\n* audience claim found in JWT but no audiences bound to the role',
    first: null,
    said: ['HashiCorp Vault', 'audience-mismatch'],
    verdict: 'good',
  },
  {
    from: 'envoyproxy/envoy#24785',
    pasted: issued({ ...session, iss: 'http://host.docker.internal:8000' }, { kid: '1f0e' }),
    key: `{"keys":[ {"e":"AQAB","kid":"abc","kty":"RSA","n":"${b64('Error-IstiodFailedToFetchJwksUri-http:///host.docker.internal:8000/.well-known/jwks.json')}"}]}`,
    error:
      "2023-01-06T08:23:23.246Z debug envoy jwt origins-0: JWT token verification completed with: Jwks doesn't have key to match kid or alg from Jwt",
    first: 'jwks-kid-not-found',
    said: ['Envoy', 'jwks-kid-not-found'],
  },
  {
    from: 'istio/istio#15122',
    pasted: issued({ ...session, iss: 'http://identity-service/' }),
    key: pem,
    error:
      '[2019-07-24 05:47:37.608][22][debug][filter] [src/envoy/http/jwt_auth/jwt_authenticator.cc:243] Jwt authentication completed with: Unknown issuer',
    policy: { issuer: ['http://identity-service'] },
    first: 'issuer-mismatch',
    said: ['Istio', 'issuer-mismatch'],
    verdict: 'good',
  },
  {
    from: 'ory/oathkeeper#527',
    pasted: issued({ ...session, iss: 'https://public.hydra.test', client_id: 'c', scp: [] }, kid),
    key: keySet,
    error: '{"error":{"code":401,"status":"Unauthorized","message":"Access credentials are invalid"}}',
    policy: { issuer: ['https://public.hydra.test/'] },
    first: 'issuer-mismatch',
    verdict: 'good',
  },
  {
    from: 'ggicci/caddy-jwt#88',
    pasted: `X-Api-Key: ${shared({ uid: 'u', mercure: { publish: ['*'] } })}`,
    key: signingSecret,
    error:
      '{"level":"debug","logger":"http.log.error","msg":"not authenticated","error":"could not verify message using any of the signatures or keys"}',
    first: null,
    said: ['lestrrat jwx', 'secret-is-base64'],
    verdict: 'good',
  },
  {
    from: 'Kong/kong#5616',
    pasted: issued({ ...session, iss: 'https://auth.dev.example.sk/auth/realms/his' }),
    key: `apiVersion: v1\nkind: Secret\nmetadata:\n  name: jwt-nghis-dev\ntype: Opaque\ndata:\n  kongCredType: and0\n  key: ${Buffer.from('https://auth.dev.example.sk/auth/realms/his').toString('base64')}\n  algorithm: UlMyNTY=\n  rsa_public_key: ${Buffer.from(pem).toString('base64')}\n`,
    error: `{"message":"No credentials found for given 'iss'"}`,
    first: 'pem-base64-encoded',
    said: ['Kong', 'issuer-mismatch'],
  },
  {
    from: 'Kong/kong#1458',
    pasted: issued({ ...session, iss: 'http://localhost:8080/auth/realms/realm1', typ: 'Bearer' }),
    key: `--data "rsa_public_key=\n> [[\n${pem
      .trim()
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n')}\n> ]]\n> "`,
    error: '{"message":"Invalid key\\/secret"}',
    first: 'pem-bad-armor',
    said: ['Kong', 'pem-bad-armor'],
  },
  {
    from: 'TeslaGov/ngx-http-auth-jwt-module#86',
    pasted: shared(session, 'jXnZr4u7x!A%D*G-KaPdSgVkYp3s5v8y'),
    key: 'server {\n    listen       80;\n        auth_jwt_enabled on;\n        auth_jwt_key "jXnZr4u7x!A%D*G-KaPdSgVkYp3s5v8y";\n        auth_jwt_algorithm HS256;\n}',
    error: 'failed to parse JWT, error code 22, client: 192.168.1.10, server: , request: "GET /api/1 HTTP/1.1"',
    first: 'secret-env-line',
  },
  {
    from: 'rabbitmq/rabbitmq-server#4361',
    pasted: issued(
      { ...session, iss: 'http://keycloak/realms/r', aud: 'account', typ: 'Bearer', scope: 'openid' },
      { kid: 'a-key-ID' },
    ),
    key: `{rabbitmq_auth_backend_oauth2, [\n    {resource_server_id, <<"rabbitmq">>},\n    {key_config, [\n      {default_key, <<"a-key-ID">>},\n      {signing_keys,\n        #{<<"a-key-ID">> => {pem, <<"${pem}">>}\n         }\n      }]\n    }\n  ]}`,
    error: 'Authentication using an OAuth 2/JWT token failed: provided token is invalid',
    policy: { audience: ['rabbitmq'] },
    first: 'audience-mismatch',
  },
];
