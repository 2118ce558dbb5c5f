import { memberNamed, readJson, type JsonNode, type JsonObject } from '../../../text/json.ts';
import { listOf, t } from '../../../text/language.ts';
import { isDetached } from '../../../token/forms.ts';
import { parseToken } from '../../../token/parse-token.ts';
import type { Jwe } from '../../../token/token.ts';
import type { Case } from '../../case.ts';
import type { Observation } from '../../trial.ts';
import { seenCause } from './seen.ts';
import { othersText } from '../../../text/others-text.ts';

/** RFC 7516: encrypted, without a signature to check. */
export const encryptedToken: Observation = (given) => {
  const token = parseToken(given.found.token);
  return token.kind === 'jwe' ? [seenCause(given, 'jwe-not-jws', jweWords(token))] : [];
};

function jweWords({ header: { parameters }, parts }: Jwe): string {
  const by = listOf(
    [parameters.alg, parameters.enc].flatMap((name) => (name === undefined ? [] : [t`"${othersText(name, 24)}"`])),
  );
  return by === ''
    ? t`This is a JWE with ${parts.length + 1} parts. It is encrypted and has no signature to check. Only its recipient can decrypt it; it may contain a signed token.`
    : t`This is a JWE with ${parts.length + 1} parts. It is encrypted with ${by} and has no signature to check. Only its recipient can decrypt it; it may contain a signed token.`;
}

/**
 * RFC 9901 §4: the issuer-signed JWT, disclosures and possibly a key binding JWT, separated by
 * tildes.
 */
export const selectiveDisclosure: Observation = (given) => {
  const [issued = '', ...rest] = given.found.token.split('~');
  if (rest.length === 0 || issued.split('.').length !== 3) return [];
  const bound = rest.at(-1) === '' ? 0 : 1;
  const disclosures = rest.length - 1;
  const counted = disclosures === 1 ? t`1 disclosure` : t`${disclosures} disclosures`;
  const what = bound === 1 ? t`${counted} and a key binding JWT` : counted;
  return [
    seenCause(
      given,
      'sd-jwt',
      t`This is an SD-JWT with ${what} after the first ~. The issuer signed only the part before it.\nVerify only that part. The disclosures must match its hashes (RFC 9901).`,
      issued,
    ),
  ];
};

/** RFC 7515 §7.2, for the whole pasted text: a remark, because JWTs are compact. */
export const jsonSerialization: Observation = (given) => {
  const text = given.pasted.trim();
  if (!text.startsWith('{')) return [];
  const { node, fault } = readJson(text);
  if (fault !== null || node?.kind !== 'object' || memberNamed(node, 'payload')?.value.kind !== 'string') return [];
  // It is checked all the same.
  return ofJson(given, node).map((item) => ({ ...item, kind: 'remark' }));
};

function ofJson(given: Case, object: JsonObject): ReturnType<Observation> {
  const signatures = memberNamed(object, 'signatures')?.value;
  const payload = stringOf(object, 'payload') ?? '';
  const fix = t`The compact form is the protected header, the payload and the signature, separated by dots.`;
  if (signatures?.kind !== 'array') {
    if (stringOf(object, 'signature') === null) return [];
    return [
      seenCause(
        given,
        'jws-json-serialization',
        `${t`This is a JWS in the flattened JSON serialization (RFC 7515 §7.2.2).`}\n${fix}`,
        compactOf(object, payload),
      ),
    ];
  }
  const count = signatures.items.length;
  const [only] = signatures.items;
  const compact = count === 1 && only ? compactOf(only, payload) : null;
  const sentence =
    count === 1
      ? `${t`This is a JWS in the general JSON serialization with 1 signature (RFC 7515 §7.2.1).`}\n${fix}`
      : t`This is a JWS in the general JSON serialization with ${count} signatures (RFC 7515 §7.2.1).\nEach of them can be written as a separate token. Choose the one for this key.`;
  return [seenCause(given, 'jws-json-serialization', sentence, compact)];
}

/**
 * Returns null if the compact form cannot express it: an unprotected header, or no protected one
 * (RFC 7515 §7.1).
 */
function compactOf(node: JsonNode, payload: string): string | null {
  if (node.kind !== 'object' || memberNamed(node, 'header') !== undefined) return null;
  const [header, signature] = [stringOf(node, 'protected'), stringOf(node, 'signature')];
  return header === null || signature === null ? null : `${header}.${payload}.${signature}`;
}

function stringOf(object: JsonObject, name: string): string | null {
  const value = memberNamed(object, name)?.value;
  return value?.kind === 'string' ? value.value : null;
}

/** RFC 7515 Appendix F: the payload is sent separately. */
export const detachedPayload: Observation = (given) => {
  const { token } = given;
  if (token === null || !isDetached(token)) return [];
  return [
    seenCause(
      given,
      'detached-payload',
      t`The payload is empty, but there is a signature: the payload is kept elsewhere (detached, RFC 7515 Appendix F).\nEnter it under Detached payload, exactly as it was signed.`,
    ),
  ];
};
