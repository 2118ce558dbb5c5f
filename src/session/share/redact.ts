import { toBase64url } from '../../core/text/base64url.ts';
import { utf8 } from '../../core/text/bytes.ts';
import { eachValue, readJson, type JsonNode } from '../../core/text/json.ts';
import { textIn, type Span } from '../../core/text/spans.ts';
import { segmentText } from '../../core/token/segment.ts';
import type { Jws, Segment } from '../../core/token/token.ts';

/**
 * Header parameters that describe how the token is built, and no person (RFC 7515 §4.1, RFC 7797
 * §3).
 */
const keptInHeader: ReadonlySet<string> = new Set(['alg', 'typ', 'cty', 'crit', 'b64', 'enc', 'zip']);
/** Times say when and not who, and most questions are about them. Only numbers are kept. */
const keptInPayload: ReadonlySet<string> = new Set(['exp', 'nbf', 'iat', 'auth_time']);

/**
 * Returns the token with every value replaced and its structure kept: names, order, kinds, lengths,
 * punctuation, whitespace, times, and how the token is built. Letters become x and X, digits become
 * 0 in strings and 1 in numbers. The signature is removed, because the values could be guessed with
 * it.
 */
export function redactedToken({ header, payload }: Jws): string {
  const parts = [
    redactedSegment(header.segment, keptInHeader),
    payload === null ? '' : redactedSegment(payload.segment, keptInPayload),
  ];
  return `${parts.join('.')}.`;
}

function redactedSegment(segment: Segment, kept: ReadonlySet<string>): string {
  const text = segment.fault === null ? segmentText(segment) : null;
  return toBase64url(text === null ? new Uint8Array(segment.bytes.length) : utf8(redactedText(text, kept)));
}

function redactedText(text: string, kept: ReadonlySet<string>): string {
  const { node, fault } = readJson(text);
  // The punctuation of broken JSON shows where it is broken.
  if (fault !== null || node === null) return masked(text);
  return replaced(text, replacements(text, node, kept));
}

type Replacement = { readonly span: Span; readonly by: string };

/**
 * Returns the replacements in the order of the text. `kept`: the members of the outermost object
 * whose values stay.
 */
function replacements(text: string, root: JsonNode, kept: ReadonlySet<string>): readonly Replacement[] {
  const stays = new Set(
    root.kind === 'object'
      ? root.members.flatMap(({ name, value }) => (kept.has(name) && isKept(value, kept) ? [value] : []))
      : [],
  );
  return [...eachValue(root, (node) => !stays.has(node))].flatMap(({ node }) => {
    if (node.kind === 'string') return [{ span: node.span, by: JSON.stringify(masked(node.value)) }];
    return node.kind === 'number' ? [{ span: node.span, by: textIn(text, node.span).replace(/\d/g, '1') }] : [];
  });
}

const isKept = ({ kind }: JsonNode, kept: ReadonlySet<string>): boolean => kept !== keptInPayload || kind === 'number';

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
