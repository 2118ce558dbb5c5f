import { issued, session, shared, now, type FieldThread } from './field-thread.ts';
import { keySet, kid, pem } from './field-makers.ts';
import { signingSecret } from './signers.ts';

const entra = {
  ...session,
  ver: '2.0',
  tid: '74f1b000-337f-4d4e-9c09-5a884b3caa46',
  iss: 'https://login.microsoftonline.com/74f1b000-337f-4d4e-9c09-5a884b3caa46/v2.0',
};
const guid = '3f1d9a52-0d1e-4a8b-8f43-1c1f0e7b6a55';

/** Issuers and audiences that differ from what the recipient expects. */
export const fieldMismatches: readonly FieldThread[] = [
  {
    from: 'istio/istio#25578',
    pasted: `curl --header "Authorization: Bearer ${issued({ ...session, iss: 'https://192.168.202.21:8443/auth/realms/istio' }, kid)}" https://hproject/`,
    key: keySet,
    policy: { issuer: ['http://keycloak-http.keycloak.svc.cluster.local:8000/auth/realms/istio'] },
    error: 'Jwt issuer is not configured',
    first: 'issuer-mismatch',
    verdict: 'good',
  },
  {
    from: 'auth0/docs#5199',
    pasted: issued({ ...session, iss: 'https://tenant.auth0.com/', aud: 'https://my-golang-api' }, kid),
    key: keySet,
    policy: { issuer: ['https://tenant.auth0.com'] },
    error: 'square/go-jose/jwt: validation failed, invalid issuer claim (iss)',
    first: 'issuer-mismatch',
    said: ['go-jose', 'issuer-mismatch'],
    verdict: 'good',
  },
  {
    from: 'NikiforovAll/keycloak-authorization-services-dotnet#115',
    pasted: `GET /WeatherForecast HTTP/1.1\nHost: localhost:5001\nAuthorization: Bearer ${issued({ ...session, iss: 'http://localhost:8080/realms/my-realm', typ: 'Bearer', azp: 'my-client' }, kid)}\n`,
    key: keySet,
    policy: { issuer: ['http://host.docker.internal:8080/realms/my-realm'] },
    error: `WWW-Authenticate: Bearer error="invalid_token", error_description="The issuer 'http://localhost:8080/realms/my-realm' is invalid"`,
    first: 'issuer-mismatch',
    said: ['ASP.NET Core', 'issuer-mismatch'],
    verdict: 'good',
  },
  {
    from: 'jetstack/kube-oidc-proxy#155',
    pasted: `curl -v https://oidc.example -H 'Authorization: bearer ${issued({ ...session, iss: 'https://idp.example', scope: 'openid' }, kid)}'`,
    key: keySet,
    policy: { audience: ['gangway'] },
    error:
      'I0609 11:31:52.880282       1 probe.go:70] OIDC provider initialized, readiness check returned error: oidc: verify token: oidc: expected audience "gangway" got []',
    first: 'missing-claim',
    verdict: 'good',
  },
  {
    from: 'TheNetworg/oauth2-azure#209',
    pasted: issued(
      {
        ...session,
        ver: '1.0',
        iss: 'https://sts.windows.net/74f1b000-337f-4d4e-9c09-5a884b3caa46/',
        aud: `api://${guid}`,
      },
      kid,
    ),
    key: keySet,
    policy: { audience: [guid] },
    error: 'RuntimeException: The client_id / audience is invalid!',
    first: 'audience-mismatch',
    verdict: 'good',
  },
  {
    from: 'microsoft/AzureTRE#362',
    pasted: issued({ ...entra, aud: guid, scp: 'user_impersonation' }, kid),
    key: keySet,
    policy: { audience: [`api://${guid}`] },
    error: 'Invalid Audience',
    first: 'audience-mismatch',
    verdict: 'good',
  },
  {
    from: 'AzureAD/azure-activedirectory-library-for-dotnet#495',
    pasted: issued(
      {
        ...session,
        iss: 'https://sts.windows.net/74f1b000-337f-4d4e-9c09-5a884b3caa46/',
        aud: 'https://webapi.azurewebsites.net',
        ver: '1.0',
      },
      kid,
    ),
    key: keySet,
    policy: { audience: ['https://webapi.azurewebsites.net/'] },
    error:
      "Warning     JWT validation failed: IDX10214: Audience validation failed. Audiences: 'https://webapi.azurewebsites.net'. Did not match:  validationParameters.ValidAudience: 'x' or validationParameters.ValidAudiences: 'null'.",
    first: 'audience-mismatch',
    verdict: 'good',
  },
  {
    from: 'WilliamXu96/ABP-MicroService#54',
    pasted: issued(
      { ...session, iss: 'http://auth/', client_id: 'basic-web', oi_prst: 'basic-web' },
      { kid: 'a', typ: 'at+jwt' },
    ),
    key: keySet,
    policy: { audience: ['WebAppGateway'] },
    error:
      "Bearer was not authenticated. Failure message: IDX10206: Unable to validate audience. The 'audiences' parameter is empty.",
    first: 'missing-claim',
    said: ['Microsoft.IdentityModel', 'missing-claim'],
    verdict: 'good',
  },
  {
    from: 'n8n-io/n8n#30500',
    pasted: shared({ ...session, aud: 'mcp-server-api', client_id: 'c', meta: { isOAuth: true } }),
    key: signingSecret,
    policy: { audience: ['https://n8n.example/mcp-server/http'] },
    first: 'audience-mismatch',
    verdict: 'good',
  },
  {
    from: 'MCPJam/inspector#3879',
    pasted: issued(
      { ...session, iss: 'https://x.authkit.app', aud: 'https://mcp.mcpjam.example/mcp', client_id: 'client_01' },
      kid,
    ),
    key: keySet,
    policy: { audience: ['client_01ABC'] },
    error: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token"',
    first: 'audience-mismatch',
    verdict: 'good',
  },
  {
    from: 'argoproj/argo-cd#13432',
    pasted: issued({ ...session, iss: 'https://argocd.example/api/dex', aud: 'argo-cd', groups: ['a'] }, kid),
    key: keySet,
    policy: { audience: ['argo-cd-cli'] },
    error:
      'level=warning msg="Failed to verify token: failed to verify token: token verification failed for all audiences: error for aud \\"argo-cd\\": failed to verify signature: failed to verify id token signature, error for aud \\"argo-cd-cli\\": oidc: expected audience \\"argo-cd-cli\\" got [\\"argo-cd\\"]"',
    first: 'audience-mismatch',
    verdict: 'good',
  },
  {
    from: 'cloudera/hue#2505',
    pasted: issued({ ...session, iss: 'hive', aud: 'hue' }),
    key: pem,
    error:
      '  File "/opt/hive/build/env/lib/python2.7/site-packages/PyJWT-1.7.1-py2.7.egg/jwt/api_jwt.py", line 189, in _validate_aud\n    raise InvalidAudienceError(\'Invalid audience\')\nInvalidAudienceError: Invalid audience',
    first: null,
    said: ['PyJWT', 'audience-mismatch'],
    verdict: 'good',
  },
  {
    from: 'Netflix/lemur#5209',
    pasted: shared({ iat: now - 9, exp: now + 86400, sub: 1 }),
    key: `LEMUR_TOKEN_SECRET = '${signingSecret}'`,
    error: 'jwt.exceptions.InvalidSubjectError: Subject must be a string',
    first: 'claim-wrong-type',
    said: ['PyJWT', 'wrong-json-type'],
    verdict: 'bad',
  },
  {
    from: 'vimalloc/flask-jwt-extended#525',
    pasted: `Cookie: access_token_cookie=${shared({ fresh: true, iat: now - 9, jti: 'j', type: 'access', sub: 'u', nbf: now - 9, exp: now + 3600 }, 'q3Jk0WQmTzUnrJHcAsLdPeWiYo2fR7KV')}`,
    key: 'Vb3kGxQm-TzUnrJHcAsLdPeWiYo2fR7K',
    error: '{"msg":"Signature verification failed"}',
    first: 'wrong-secret',
    verdict: 'bad',
  },
];
