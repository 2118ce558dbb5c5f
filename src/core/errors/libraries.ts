import type { ErrorLibrary } from './error-row.ts';
import { apple } from './tables/apple.ts';
import { aspnetCore } from './tables/aspnet-core.ts';
import { adobe, docusign, oktaService } from './tables/assertion-endpoints.ts';
import { authJs } from './tables/auth-js.ts';
import { authlib } from './tables/authlib.ts';
import { autopush } from './tables/autopush.ts';
import { awsApiGateway } from './tables/aws-api-gateway.ts';
import { awsSts } from './tables/aws-sts.ts';
import { angularOidc, auth0Browser, oidcClientTs, socialCore } from './tables/browser-clients.ts';
import { buddySign } from './tables/buddy-sign.ts';
import { clerk } from './tables/clerk.ts';
import { cognito } from './tables/cognito.ts';
import { cppJwt } from './tables/cpp-jwt.ts';
import { cryptJwt } from './tables/crypt-jwt.ts';
import { dartJsonwebtoken } from './tables/dart-jsonwebtoken.ts';
import { djwt } from './tables/djwt.ts';
import { auth0Bearer, dpopCodes, oauthCodes, oidcProvider } from './tables/dpop.ts';
import { guardian, joken } from './tables/elixir.ts';
import { entra } from './tables/entra.ts';
import { envoy } from './tables/envoy.ts';
import { expressJwt } from './tables/express-jwt.ts';
import { fastJwt } from './tables/fast-jwt.ts';
import { fastapiAuth0 } from './tables/fastapi-auth0.ts';
import { firebaseAdmin } from './tables/firebase-admin.ts';
import { flaskJwtExtended } from './tables/flask-jwt-extended.ts';
import { github } from './tables/github.ts';
import { goJose } from './tables/go-jose.ts';
import { goOidc } from './tables/go-oidc.ts';
import { golangJwt } from './tables/golang-jwt.ts';
import { google } from './tables/google.ts';
import { hasura } from './tables/hasura.ts';
import { hono } from './tables/hono.ts';
import { nodeHttp, okHttp, pythonRequests, undici } from './tables/http-clients.ts';
import { identityModel } from './tables/identity-model.ts';
import { istio } from './tables/istio.ts';
import { javaJwt } from './tables/java-jwt.ts';
import { jitsi } from './tables/jitsi.ts';
import { jjwt } from './tables/jjwt.ts';
import { jose } from './tables/jose.ts';
import { jose4j } from './tables/jose4j.ts';
import { jsonwebtoken } from './tables/jsonwebtoken.ts';
import { jwksRsa } from './tables/jwks-rsa.ts';
import { jwtCpp } from './tables/jwt-cpp.ts';
import { jwtScala } from './tables/jwt-scala.ts';
import { jwtDecode } from './tables/jwt-decode.ts';
import { jwtKit } from './tables/jwt-kit.ts';
import { jwx } from './tables/jwx.ts';
import { goKeys, javaKeys, phpOpenssl, pycaCryptography } from './tables/key-parsers.ts';
import { keycloak } from './tables/keycloak.ts';
import { kong } from './tables/kong.ts';
import { kubernetes } from './tables/kubernetes.ts';
import { kreaitFirebase } from './tables/kreait-firebase.ts';
import { lcobucciJwt } from './tables/lcobucci-jwt.ts';
import { lexik } from './tables/lexik.ts';
import { livekit } from './tables/livekit.ts';
import { luaRestyJwt } from './tables/lua-resty-jwt.ts';
import { mcp } from './tables/mcp.ts';
import { nginx } from './tables/nginx.ts';
import { nimbus } from './tables/nimbus.ts';
import { njwt } from './tables/njwt.ts';
import { oauth2Proxy } from './tables/oauth2-proxy.ts';
import { okta } from './tables/okta.ts';
import { openidClient, oktaVerifierJs } from './tables/openid-client.ts';
import { nodeCrypto } from './tables/openssl.ts';
import { leagueOauth2, openssl, rubyOpenssl } from './tables/openssl-programs.ts';
import { passportJwt } from './tables/passport-jwt.ts';
import { phpJwt } from './tables/php-jwt.ts';
import { postgrest } from './tables/postgrest.ts';
import { pyjwt } from './tables/pyjwt.ts';
import { pythonJose } from './tables/python-jose.ts';
import { rabbitmq } from './tables/rabbitmq.ts';
import { distribution, krakend } from './tables/registries.ts';
import { rubyJwt } from './tables/ruby-jwt.ts';
import { rustJsonwebtoken } from './tables/rust-jsonwebtoken.ts';
import { sdJwtJs } from './tables/sd-jwt-js.ts';
import { lcobucciNull, openTdf, salesforce, streamChat, zoom } from './tables/services.ts';
import { simpleJwt } from './tables/simplejwt.ts';
import { smallryeJwt } from './tables/smallrye-jwt.ts';
import { snowflake } from './tables/snowflake.ts';
import { springSecurity } from './tables/spring-security.ts';
import { supabase } from './tables/supabase.ts';
import { twilio } from './tables/twilio.ts';
import { tymonJwtAuth } from './tables/tymon-jwt-auth.ts';
import { vault } from './tables/vault.ts';
import { wardenJwtAuth } from './tables/warden-jwt-auth.ts';
import { wordpress } from './tables/wordpress.ts';
import { zitadelOidc } from './tables/zitadel-oidc.ts';

/** All libraries. Of two that say the same, the more widespread one is first. */
export const errorLibraries: readonly ErrorLibrary[] = [
  jsonwebtoken,
  jose,
  expressJwt,
  passportJwt,
  fastJwt,
  jwksRsa,
  jwtDecode,
  auth0Bearer,
  oidcProvider,
  openidClient,
  oktaVerifierJs,
  auth0Browser,
  angularOidc,
  oidcClientTs,
  pyjwt,
  pythonJose,
  authlib,
  simpleJwt,
  flaskJwtExtended,
  fastapiAuth0,
  socialCore,
  jjwt,
  nimbus,
  jose4j,
  javaJwt,
  springSecurity,
  identityModel,
  aspnetCore,
  golangJwt,
  goJose,
  jwx,
  phpJwt,
  lcobucciJwt,
  lcobucciNull,
  lexik,
  wordpress,
  tymonJwtAuth,
  rubyJwt,
  wardenJwtAuth,
  rustJsonwebtoken,
  joken,
  guardian,
  jwtCpp,
  cppJwt,
  jwtScala,
  dartJsonwebtoken,
  djwt,
  hono,
  buddySign,
  cryptJwt,
  jwtKit,
  luaRestyJwt,
  sdJwtJs,
  mcp,
  njwt,
  envoy,
  istio,
  nginx,
  kong,
  awsApiGateway,
  cognito,
  firebaseAdmin,
  kreaitFirebase,
  keycloak,
  smallryeJwt,
  supabase,
  postgrest,
  hasura,
  goOidc,
  kubernetes,
  distribution,
  krakend,
  rabbitmq,
  vault,
  zitadelOidc,
  okta,
  oktaService,
  entra,
  awsSts,
  clerk,
  authJs,
  oauth2Proxy,
  twilio,
  zoom,
  streamChat,
  salesforce,
  openTdf,
  docusign,
  adobe,
  jitsi,
  livekit,
  github,
  google,
  apple,
  autopush,
  snowflake,
  nodeHttp,
  undici,
  okHttp,
  pythonRequests,
  nodeCrypto,
  pycaCryptography,
  javaKeys,
  goKeys,
  phpOpenssl,
  openssl,
  rubyOpenssl,
  leagueOauth2,
  dpopCodes,
  oauthCodes,
];
