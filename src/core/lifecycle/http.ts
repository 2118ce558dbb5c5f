import type { ServiceName } from './actions.ts';
import type { CredentialId } from './model.ts';

/*
 * The texts of requests and responses. `<at-1>` is a place for a credential, and `<basic:pw-1>` for
 * user name and password in Base64 (RFC 7617 §2).
 */

const form = 'Content-Type: application/x-www-form-urlencoded';

/** How a request proves who sends it; null: it does not. */
export type Proof = {
  readonly credential: CredentialId;
  readonly scheme: 'bearer' | 'basic' | 'sid-cookie' | 'token-cookie';
};

const proofHeader = ({ credential, scheme }: Proof): string => proofHeaders[scheme](credential);

const proofHeaders: Readonly<Record<Proof['scheme'], (credential: CredentialId) => string>> = {
  bearer: (credential) => `Authorization: Bearer <${credential}>`,
  basic: (credential) => `Authorization: Basic <basic:${credential}>`,
  'sid-cookie': (credential) => `Cookie: sid=<${credential}>`,
  'token-cookie': (credential) => `Cookie: access_token=<${credential}>`,
};

type CallRequest = {
  readonly service: ServiceName;
  readonly proof: Proof | null;
  readonly method?: 'POST';
  readonly isPlain?: boolean;
  readonly origin?: string;
};

export const callRequest = ({ service, proof, method, isPlain, origin }: CallRequest): string =>
  lines(
    `${method ?? 'GET'} ${isPlain === true ? `http://${service}.example.com` : ''}/${service} HTTP/1.1`,
    `Host: ${service}.example.com`,
    origin === undefined ? null : `Origin: ${origin}`,
    proof === null ? null : proofHeader(proof),
  );

export const callAccepted = (service: ServiceName): string =>
  lines('HTTP/1.1 200 OK', 'Content-Type: application/json', '', `{"${service}":[1001,1002]}`);

/**
 * RFC 6750 §3.1: no error code for a request without a token. RFC 7617 §2 for Basic. A session cookie
 * has no authentication scheme, which a 401 would have to name (RFC 9110 §15.5.2), so it gets a 403.
 */
export function callRejected(scheme: Proof['scheme'], isProved: boolean): string {
  if (scheme === 'sid-cookie') return lines('HTTP/1.1 403 Forbidden');
  const basic = 'WWW-Authenticate: Basic realm="example", charset="UTF-8"';
  const bearer = isProved ? 'WWW-Authenticate: Bearer error="invalid_token"' : 'WWW-Authenticate: Bearer';
  return lines('HTTP/1.1 401 Unauthorized', scheme === 'basic' ? basic : bearer);
}

export const loginRequest = (password: CredentialId): string =>
  lines('POST /login HTTP/1.1', 'Host: login.example.com', form, '', `username=ada&password=<${password}>`);

export const sessionStarted = (sid: CredentialId): string =>
  lines(
    'HTTP/1.1 303 See Other',
    'Location: /',
    `Set-Cookie: sid=<${sid}>; HttpOnly; Secure; SameSite=Lax; Domain=example.com`,
  );

type Pair = { readonly access: CredentialId; readonly refresh: CredentialId };

/** RFC 6749 §5.1. A token in a cookie is not in the body. */
export function pairIssued({ access, refresh }: Pair, storage: string, lifetime: string): string {
  const members = [`"token_type":"Bearer"`, `"expires_in":${lifetime}`];
  const inBody = { access: `"access_token":"<${access}>"`, refresh: `"refresh_token":"<${refresh}>"` };
  const head = ['HTTP/1.1 200 OK', 'Content-Type: application/json', 'Cache-Control: no-store'];
  if (storage === 'cookie')
    return lines(
      head,
      `Set-Cookie: access_token=<${access}>; HttpOnly; Secure; SameSite=None; Domain=example.com`,
      `Set-Cookie: refresh_token=<${refresh}>; HttpOnly; Secure; SameSite=None; Path=/token`,
      '',
      `{${members.join()}}`,
    );
  if (storage === 'memory-cookie')
    return lines(
      head,
      `Set-Cookie: refresh_token=<${refresh}>; HttpOnly; Secure; SameSite=Strict; Path=/token`,
      '',
      `{${[inBody.access, ...members].join()}}`,
    );
  return lines(head, '', `{${[inBody.access, ...members, inBody.refresh].join()}}`);
}

/** RFC 6749 §6. */
export function refreshRequest(refresh: CredentialId, isInCookie: boolean): string {
  const head = ['POST /token HTTP/1.1', 'Host: login.example.com', form];
  return isInCookie
    ? lines(head, `Cookie: refresh_token=<${refresh}>`, '', 'grant_type=refresh_token&client_id=shop-web')
    : lines(head, '', `grant_type=refresh_token&refresh_token=<${refresh}>&client_id=shop-web`);
}

/** RFC 6749 §5.2. */
export const grantRejected = (): string =>
  lines(
    'HTTP/1.1 400 Bad Request',
    'Content-Type: application/json',
    'Cache-Control: no-store',
    '',
    '{"error":"invalid_grant"}',
  );

/** RFC 7009 §2.1. */
export const revokeRequest = (refresh: CredentialId, isInCookie: boolean): string =>
  isInCookie
    ? lines('POST /logout HTTP/1.1', 'Host: login.example.com', `Cookie: refresh_token=<${refresh}>`)
    : lines(
        'POST /revoke HTTP/1.1',
        'Host: login.example.com',
        form,
        '',
        `token=<${refresh}>&token_type_hint=refresh_token&client_id=shop-web`,
      );

export const sessionEndRequest = (sid: CredentialId): string =>
  lines('POST /logout HTTP/1.1', 'Host: login.example.com', `Cookie: sid=<${sid}>`);

export const emptyAnswer = (): string => lines('HTTP/1.1 200 OK');

export const keySetRequest = (): string => lines('GET /.well-known/jwks.json HTTP/1.1', 'Host: login.example.com');
/** RFC 7517 §5; the members of the keys are left out. */
export const keySetAnswer = (keys: readonly string[], alg: string): string =>
  lines(
    'HTTP/1.1 200 OK',
    'Content-Type: application/jwk-set+json',
    'Cache-Control: max-age=3600',
    '',
    `{"keys":[${keys.map((kid) => `{"kid":"${kid}","use":"sig","alg":"${alg}",…}`).join()}]}`,
  );

export const passwordRequest = (before: CredentialId, after: CredentialId): string =>
  lines('POST /password HTTP/1.1', 'Host: login.example.com', form, '', `old=<${before}>&new=<${after}>`);

/** Leaves out what is null. */
const lines = (...texts: readonly (string | readonly string[] | null)[]): string =>
  texts
    .flat()
    .filter((text) => text !== null)
    .join('\n');
