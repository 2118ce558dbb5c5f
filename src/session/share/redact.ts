import { isListedValue } from '../../core/assist/values.ts';
import { isRegisteredHeaderParameter } from '../../core/claims/header-parameters.ts';
import { isRegisteredClaim } from '../../core/claims/registered-claims.ts';
import { toBase64url } from '../../core/text/base64url.ts';
import { utf8 } from '../../core/text/bytes.ts';
import { eachValue, readJson, type JsonNode, type JsonObject } from '../../core/text/json.ts';
import { textIn, type Span } from '../../core/text/spans.ts';
import { segmentText } from '../../core/token/segment.ts';
import type { Jws, Segment } from '../../core/token/token.ts';

/** Times say when and not who, and most questions are about them. Only numbers are kept. */
const times: ReadonlySet<string> = new Set(['exp', 'nbf', 'iat', 'auth_time']);

/** Names inside claims and keys that registries have: `cnf` (RFC 7800), JWK (RFC 7517), address. */
const innerNames: ReadonlySet<string> = new Set(
  'jkt kty use key_ops crv x y n e pub keys formatted street_address locality region postal_code country uri idx status_list _sd'.split(
    ' ',
  ),
);

const isRegisteredName = (name: string): boolean =>
  isRegisteredClaim(name) || isRegisteredHeaderParameter(name) || innerNames.has(name);

/**
 * Returns whether a value of the header itself stays, because it says how the token is built and
 * nothing of a person. A registered parameter can have any content, so only registered values stay.
 */
function isKeptInHeader(name: string, value: JsonNode): boolean {
  if (name === 'crit' && value.kind === 'array')
    return value.items.every((item) => item.kind === 'string' && isRegisteredHeaderParameter(item.value));
  if (value.kind !== 'string') return false;
  return name === 'zip' ? value.value === 'DEF' : isListedValue(name, value.value);
}

const isKeptInPayload = (name: string, { kind }: JsonNode): boolean => times.has(name) && kind === 'number';

type IsKept = (name: string, value: JsonNode) => boolean;

/**
 * Returns the token with every value replaced and its structure kept: registered names, order,
 * kinds, lengths, punctuation, whitespace, times, and how the token is built. Letters become x and
 * X, digits become 0 in strings and 1 in numbers. The signature is removed, because the values
 * could be guessed with it.
 */
export function redactedToken({ header, payload }: Jws): string {
  const parts = [
    redactedSegment(header.segment, isKeptInHeader),
    payload === null ? '' : redactedSegment(payload.segment, isKeptInPayload),
  ];
  return `${parts.join('.')}.`;
}

function redactedSegment(segment: Segment, isKept: IsKept): string {
  const text = segment.fault === null ? segmentText(segment) : null;
  return toBase64url(text === null ? new Uint8Array(segment.bytes.length) : utf8(redactedText(text, isKept)));
}

function redactedText(text: string, isKept: IsKept): string {
  const { node, fault } = readJson(text);
  // The punctuation of broken JSON shows where it is broken.
  if (fault !== null || node === null) return masked(text);
  return replaced(text, replacements(text, node, isKept));
}

type Replacement = { readonly span: Span; readonly by: string };

/**
 * Returns the replacements in the order of the text. `isKept` is asked for the members of the
 * outermost object.
 */
function replacements(text: string, root: JsonNode, isKept: IsKept): readonly Replacement[] {
  const stays = new Set(
    root.kind === 'object' ? root.members.flatMap(({ name, value }) => (isKept(name, value) ? [value] : [])) : [],
  );
  return [...eachValue(root, (node) => !stays.has(node))]
    .flatMap(({ node }): readonly Replacement[] => {
      if (node.kind === 'object') return namesReplaced(node);
      if (node.kind === 'string') return [{ span: node.span, by: JSON.stringify(masked(node.value)) }];
      return node.kind === 'number' ? [{ span: node.span, by: textIn(text, node.span).replace(/\d/g, '1') }] : [];
    })
    .toSorted((a, b) => a.span.start - b.span.start);
}

/**
 * Replaces the names that no registry has, because they can be data: `{"ada@clinic.example": …}`.
 * Different names stay different, and a name that is there twice stays so.
 */
function namesReplaced({ members }: JsonObject): readonly Replacement[] {
  const others = members.filter(({ name }) => !isRegisteredName(name));
  const taken = new Map(members.filter(({ name }) => isRegisteredName(name)).map(({ name }) => [name, 1]));
  const names = new Map<string, string>();
  for (const { name } of others) {
    if (names.has(name)) continue;
    const mask = masked(name);
    const before = taken.get(mask) ?? 0;
    taken.set(mask, before + 1);
    names.set(name, before === 0 ? mask : `${mask}${before}`);
  }
  return others.map(({ name, nameSpan }) => ({ span: nameSpan, by: JSON.stringify(names.get(name)) }));
}

function replaced(text: string, all: readonly Replacement[]): string {
  let at = 0;
  const pieces = all.flatMap(({ span, by }) => {
    const before = text.slice(at, span.start);
    at = span.end;
    return [before, by];
  });
  return [...pieces, text.slice(at)].join('');
}

/** Replaces each letter by a letter, so that a URL still looks like a URL. */
const masked = (text: string): string =>
  text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{N}/gu, '0')
    .replace(/[^\p{ASCII}]|[a-z]/gu, 'x');
