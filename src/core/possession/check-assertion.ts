import { onlyStrings } from '../text/json.ts';
import { claimOf, textOf, type Pasted } from './pasted.ts';
import type { Relation } from './relation.ts';
import { urlOf, type HttpRequest } from './request.ts';

/** Checks a client assertion by itself and with the request that it is in (RFC 7523 §3). */
export function checkAssertion(assertion: Pasted, request: HttpRequest): readonly Relation[] {
  const [issuer, subject] = [textOf(assertion, 'iss'), textOf(assertion, 'sub')];
  const { client } = request;
  return [
    ...(issuer === null || subject === null || issuer === subject
      ? []
      : [{ kind: 'assertion-subject', fits: false, found: issuer, expected: subject } as const]),
    ...(subject === null || client === null
      ? []
      : [{ kind: 'assertion-client', fits: subject === client, found: subject, expected: client } as const]),
    ...audienceOf(assertion, 'assertion', request),
  ];
}

/**
 * Compares `aud` with the address of the request. It is the URL of the endpoint or of its server. A
 * server's issuer may have another host than its endpoints, which only its metadata tells (RFC 8414),
 * but an endpoint of the same path on another host is of another server.
 */
export function audienceOf(
  token: Pasted,
  of: 'assertion' | 'attestation-proof',
  { address }: HttpRequest,
): readonly Relation[] {
  const aud = claimOf(token, 'aud');
  const audiences = aud === undefined ? [] : (onlyStrings(aud) ?? [textOf(token, 'aud') ?? '']);
  const endpoint = urlOf(address ?? '');
  const found = audiences.find((each) => each !== '');
  if (endpoint === null || address === null || found === undefined) return [];
  const fits = audiences.map((each) => isServer(urlOf(each), endpoint));
  return [{ kind: 'audience', fits: bestOf(fits), of, found, expected: address }];
}

/** Returns whether a URL is that of the endpoint or of its server; null if that cannot be told. */
function isServer(url: URL | null, endpoint: URL): boolean | null {
  if (url === null) return null;
  if (url.host !== endpoint.host) return url.pathname !== '/' && url.pathname === endpoint.pathname ? false : null;
  const base = url.pathname.replace(/\/$/, '');
  return endpoint.pathname === url.pathname || endpoint.pathname.startsWith(`${base}/`) ? true : null;
}

function bestOf(each: readonly (boolean | null)[]): boolean | null {
  if (each.includes(true)) return true;
  return each.includes(null) ? null : false;
}
