import { memberNamed, stringOf } from '../text/json.ts';
import { isAcme } from '../token/acme.ts';
import { parseToken } from '../token/parse-token.ts';
import type { Relation } from './relation.ts';
import { isSameAddress, type HttpRequest } from './request.ts';

/** Compares ACME requests with the HTTP request that they are in. The payload may be empty. */
export function checkAcme(found: readonly { readonly token: string }[], request: HttpRequest): readonly Relation[] {
  return found.flatMap(({ token: text }) => {
    const token = parseToken(text);
    if (token.kind !== 'jws' || token.header.object === null || !isAcme(token)) return [];
    const url = stringOf(memberNamed(token.header.object, 'url')?.value) ?? '';
    const { address } = request;
    const entry = token.json?.entries[token.json.at];
    return [
      ...(address === null
        ? []
        : [{ kind: 'request-url', fits: isSameAddress(url, request), found: url, expected: address } as const]),
      ...(entry !== undefined && memberNamed(entry, 'header') !== undefined
        ? [{ kind: 'request-unprotected', fits: false } as const]
        : []),
    ];
  });
}
