import type { Check, CheckId } from './check.ts';

const openId = 'OpenID Connect Core 1.0 §3.1.3.7';

/** The source of each check's rule. A missing row does not compile. */
const sources: Readonly<Record<CheckId, string>> = {
  expired: 'RFC 7519 §4.1.4',
  'nbf-in-future': 'RFC 7519 §4.1.5',
  'iat-in-future': 'RFC 7519 §4.1.6',
  'exp-not-a-number': 'RFC 7519 §2',
  'exp-milliseconds': 'RFC 7519 §2',
  'exp-too-small': 'RFC 7519 §4.1.4',
  'exp-float': 'RFC 7519 §2',
  'exp-out-of-range': 'RFC 7519 §2',
  'exp-before-iat': 'RFC 7519 §4.1.4, §4.1.6',
  'duplicate-claim': 'RFC 7519 §4',
  'issuer-mismatch': 'RFC 7519 §4.1.1, RFC 8725 §3.8',
  'audience-mismatch': 'RFC 7519 §4.1.3, RFC 8725 §3.9',
  'type-mismatch': 'RFC 7515 §4.1.9, RFC 8725 §3.11',
  'algorithm-not-allowed': 'RFC 8725 §3.1',
  // Each refusal has its own.
  'form-refused': 'RFC 9901 §7.1, §7.3',
  'key-binding-missing': 'RFC 9901 §7.3',
  'key-binding-time': 'RFC 9901 §7.3',
  // Of proofs, certificates and credentials; the times of the others are those of any JWT.
  'related-time': 'RFC 9449 §4.3, RFC 5280 §6.1.3, VC Data Model §4.9, RFC 7519 §4.1',
  'missing-claim': 'RFC 7519 §4',
  'wrong-json-type': 'RFC 7519 §4.1',
  'too-old': openId,
  // Applies to assertions: a server may reject an exp that is unreasonably far in the future.
  'lifetime-too-long': 'RFC 7523 §3',
  'nonce-mismatch': openId,
  'token-revoked': 'RFC 7519 §4.1.7, RFC 7009',
  // Not registered: its meaning is agreed between the issuer and the verifier.
  'version-too-low': 'RFC 7519 §4.3',
};

/**
 * The sources of claim types, for claims that RFC 7519 registers. Others are registered elsewhere
 * or not at all.
 */
const typeSources: ReadonlyMap<string, string> = new Map(
  [
    ['iss', '§4.1.1'],
    ['sub', '§4.1.2'],
    ['aud', '§4.1.3'],
    ['jti', '§4.1.7'],
  ].map(([claim = '', section = '']) => [claim, `RFC 7519 ${section}`]),
);

export function checkSource(check: Check): string {
  const { id, claim } = check;
  if (check.id === 'form-refused') return check.facts.source;
  if (isOfKeyBinding(check)) return sources['key-binding-missing'];
  if (id !== 'wrong-json-type') return sources[id];
  return typeSources.get(claim) ?? (claim === 'nonce' ? openId : sources['version-too-low']);
}

const isOfKeyBinding = ({ facts }: Check): boolean => 'of' in facts && facts.of === 'key-binding';
