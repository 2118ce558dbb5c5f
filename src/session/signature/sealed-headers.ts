import { encryptionParameters } from '../../core/crypto/encryption/names.ts';
import { jsonValueOf, memberNamed, readJson, type JsonObject } from '../../core/text/json.ts';
import { withLastMember, withoutMember } from '../../core/text/json-edit.ts';
import { textIn } from '../../core/text/spans.ts';
import type { Jwe, Serialized } from '../../core/token/token.ts';
import type { Parts, TokenPart } from '../state/model.ts';
import { paneOfSource } from '../state/source.ts';

/** The headers of a JWE in JSON serialization (RFC 7516 §7.2.1), as JSON texts; null: there is none. */
export type Headers = {
  /** The protected header as its pane shows it. */
  readonly covered: string | null;
  readonly shared: string | null;
  /** Of each recipient. */
  readonly own: readonly (string | null)[];
};

/** Returns the headers of a token, whose parts these are. */
export function headersOf(parts: Parts, { text, json }: Jwe & { readonly json: Serialized }): Headers {
  const member = (owner: JsonObject, name: string): string | null => {
    const value = memberNamed(owner, name)?.value;
    return value?.kind === 'object' ? textIn(text, value.span) : null;
  };
  return {
    covered: paneOfSource(parts, 'header')?.text || null,
    shared: member(json.object, 'unprotected'),
    own: json.entries.map((entry) => member(entry, 'header')),
  };
}

/** Returns the protected header as a part; the one that was there if it is the same. */
export function coveredPart(parts: Parts, { covered }: Headers): TokenPart {
  const pane = paneOfSource(parts, 'header');
  if (covered === null || covered === pane?.text) return parts.header;
  return { kind: 'written', text: covered, form: 'json', compact: pane?.compact ?? true };
}

/**
 * Returns the headers with the parameters of one recipient's encryption (from 0), such as `epk`, in place
 * of those of the last one. With several recipients each has its own, in its own header, and a parameter
 * that they shared leaves the shared headers. A single recipient has them where they were, or with `alg`.
 */
export function withParameters(headers: Headers, at: number, parameters: Readonly<Record<string, unknown>>): Headers {
  const stale = encryptionParameters.filter((name) => !Object.hasOwn(parameters, name));
  const own = headers.own.with(at, stale.reduce<string | null>(without, headers.own[at] ?? null));
  let changed: Headers = { ...headers, own };
  for (const [name, value] of Object.entries(parameters)) changed = withParameter(changed, at, [name, value]);
  return changed;
}

function withParameter(headers: Headers, at: number, [name, value]: readonly [string, unknown]): Headers {
  const { covered, shared, own } = headers;
  const text = JSON.stringify(value);
  const present = [shared, covered].find((header) => valueIn(header, name) !== undefined) ?? null;
  if (JSON.stringify(valueIn(present, name)) === text) return headers;
  const isOnly = own.length === 1;
  const isOwn = valueIn(own[at] ?? null, name) !== undefined;
  if (isOnly && !isOwn) {
    if (valueIn(shared, name) !== undefined) return { ...headers, shared: withValue(shared, name, text) };
    if (valueIn(covered, name) !== undefined || valueIn(covered, 'alg') !== undefined)
      return { ...headers, covered: withValue(covered, name, text) };
  }
  return {
    covered: without(covered, name),
    shared: without(shared, name),
    own: own.with(at, withValue(own[at] ?? null, name, text)),
  };
}

const withValue = (header: string | null, name: string, value: string): string | null =>
  withLastMember(header ?? '{}', name, value) ?? header;

const without = (header: string | null, name: string): string | null =>
  header === null || valueIn(header, name) === undefined ? header : (withoutMember(header, name) ?? header);

function valueIn(header: string | null, name: string): unknown {
  const node = header === null ? null : readJson(header).node;
  const member = node?.kind === 'object' ? memberNamed(node, name) : undefined;
  return member === undefined ? undefined : jsonValueOf(member.value);
}
