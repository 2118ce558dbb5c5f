import { issued, now, session, shared, type FieldThread } from './field-thread.ts';
import { keySet, kid, pem, random } from './field-makers.ts';
import { b64, signingSecret } from './signers.ts';

const account = issued(
  {
    iss: 'kubernetes/serviceaccount',
    'kubernetes.io/serviceaccount/namespace': 'default',
    sub: 'system:serviceaccount:default:build-robot',
  },
  { kid: '' },
);

/** How a token got into a request. */
export const fieldTransports: readonly FieldThread[] = [
  {
    from: 'wso2/product-microgateway#2993',
    pasted: `Authorization: Bearer Bearer ${issued(session, kid)}`,
    key: keySet,
    error: 'java.lang.ArrayIndexOutOfBoundsException: Index 1 out of bounds for length 1',
    first: 'token-bearer-prefix',
    verdict: 'good',
  },
  {
    from: 'go-chi/jwtauth#99',
    pasted: `Authorization: BEARERx${shared()}`,
    key: signingSecret,
    first: 'token-bearer-prefix',
    verdict: 'good',
  },
  {
    from: 'tymondesigns/jwt-auth#1198',
    pasted: `Authorization: Bearer: ${shared({ sub: 1, iss: 'http://localhost/api/login', iat: now - 5, exp: now + 3600, nbf: now - 5, jti: 'j' })}`,
    key: signingSecret,
    error: '{"error":"token_invalid"}',
    first: 'token-bearer-prefix',
    verdict: 'good',
  },
  {
    from: 'kubevirt/kubevirt#1242',
    pasted: `curl --insecure -H "Connection: Upgrade" -H "Upgrade: websocket" -H "Sec-WebSocket-Version: 13" -H "Sec-WebSocket-Key: p1PITMtgfujjqx+O3obU0Q==" \\\n  -H "Sec-WebSocket-Protocol: base64url.bearer.authorization.k8s.io.${b64(account)}, base64.binary.k8s.io" \\\n  https://localhost:8443/apis/subresources.kubevirt.io/v1alpha2/namespaces/kube-system/virtualmachineinstances/vmi-nocloud/console`,
    key: pem,
    first: null,
    verdict: 'good',
  },
  {
    from: 'Shopify/shopify-api-js#791',
    pasted: shared(
      {
        iss: 'https://s.myshopify.com/admin',
        dest: 'https://s.myshopify.com',
        aud: 'k',
        sub: '1',
        exp: now - 9,
        nbf: now - 69,
        iat: now - 69,
        jti: 'j',
        sid: 's',
      },
      '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',
    ),
    key: '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',
    error:
      "InvalidJwtError: Failed to parse session token 'ey0XXXXsCiw': jwt expired\n    at InvalidJwtError.ShopifyError [as constructor] (/node_modules/@shopify/shopify-api/dist/error.js:13:28)",
    first: 'expired',
    verdict: 'good',
  },
  {
    from: 'Shopify/shopify-api-ruby#978',
    pasted: shared(
      {
        iss: 'https://s.myshopify.com/admin',
        dest: 'https://s.myshopify.com',
        aud: 'k',
        sub: '1',
        exp: now + 50,
        nbf: now - 9,
        iat: now - 9,
        jti: 'j',
        sid: 's',
      },
      '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',
    ),
    key: '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',
    error: 'ShopifyAPI::Errors::InvalidJwtTokenError: Failed to parse session token',
    first: 'wrong-secret',
  },
  {
    from: 'soofstad/react-oauth2-pkce#191',
    pasted: JSON.stringify(JSON.stringify(issued(session, kid))),
    key: keySet,
    first: 'token-quoted',
    verdict: 'good',
  },
  {
    from: 'Huachao/vscode-restclient#942',
    pasted: `GET http://localhost:8080/api/events/v1\ncontent-type: application/json; charset=utf-8\nAuthorization: Bearer ${issued({ ...session, more: random('console', 90).toString('hex') }, kid).slice(0, 300)}…${issued(session, kid).slice(-40)}`,
    key: keySet,
    error: 'Invalid character in header content ["authorization"]',
    first: 'token-truncated',
  },
  {
    from: 'balena-io/balena-cli#1800',
    pasted: `${shared()}\n`,
    key: signingSecret,
    error:
      'ERR_INVALID_CHAR: Invalid character in header content ["authorization"]\nTypeError [ERR_INVALID_CHAR]: Invalid character in header content ["authorization"]\n    at ClientRequest.setHeader (_http_outgoing.js:473:3)',
    first: 'token-whitespace',
    verdict: 'good',
  },
  {
    from: 'wso2/product-apim#2409',
    pasted: `WARN {org.wso2.msf4j.internal.MSF4JMessageProcessor} - Unmapped exception java.lang.IllegalArgumentException: Unexpected char 0x0a at ${'Bearer '.length + account.length} in Authorization value: Bearer ${account}\n\n\tat okhttp3.Headers$Builder.checkNameAndValue(Headers.java:321)\n\tat okhttp3.Headers$Builder.set(Headers.java:301)`,
    key: pem,
    first: 'token-whitespace',
    said: ['OkHttp', 'token-whitespace'],
    verdict: 'good',
  },
];
