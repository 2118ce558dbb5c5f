import { encryptionParameters } from '../../core/crypto/encryption/names.ts';
import { jsonValueOf, memberNamed, readJson, type JsonObject } from '../../core/text/json.ts';
import { withoutMember } from '../../core/text/json-edit.ts';
import type { JsonFault } from '../../core/text/json-fault.ts';
import { compactJson, layoutsOf } from '../../core/text/json-layout.ts';
import { serializedObject } from '../../core/text/json-serialization.ts';
import { textIn } from '../../core/text/spans.ts';
import { unprotectedHeaders } from '../../core/token/serialized.ts';
import { withMembersSet } from '../../core/token/serialized-edit.ts';
import type { Jwe, Jws, Serialized } from '../../core/token/token.ts';
import type { Act } from './events.ts';
import { indentation } from './indentation.ts';
import type { Parts, Session, Source, TypedHeader, UnprotectedName } from './model.ts';
import { layerSource, openParts, sealedAgain, shownLayer } from './opened.ts';
import { asParts, tokenOfSource } from './source.ts';

/*
 * The headers of a JSON serialization that no signature and no tag covers (RFC 7515 §7.2.1, RFC 7516
 * §7.2.1), shown and edited. They are JSON in the token's text, so a text that is not a JSON object yet
 * stays in its box, and the token keeps the header that it had.
 */

/** A header as its box shows it. `fault`: why the token does not have this text. */
export type UnprotectedHeader = {
  readonly name: UnprotectedName;
  readonly text: string;
  readonly isThere: boolean;
  readonly fault: JsonFault | 'not-an-object' | 'too-large' | null;
};

/** Returns the headers that a token can have: the one for all recipients first, then the one of this entry. */
export function unprotectedHeadersOf(source: Source): readonly UnprotectedHeader[] {
  const token = tokenOfSource(source);
  if (token.kind === 'empty' || token.json === undefined) return [];
  const names = token.kind === 'jwe' ? (['unprotected', 'header'] as const) : (['header'] as const);
  return names.map((name) => shownHeader(source, token, name));
}

function shownHeader(source: Source, token: Jws | Jwe, name: UnprotectedName): UnprotectedHeader {
  const written = textOfMember(token, name);
  const typed = typedIn(source, name);
  const { text, isLeftOut } = boxOf(typed, written);
  const fault = isLeftOut === true ? (faultOf(text) ?? 'too-large') : null;
  return { name, text, fault, isThere: written !== null || typed !== undefined };
}

const typedIn = (source: Source, name: UnprotectedName): TypedHeader | undefined =>
  source.kind === 'parts' ? source.unprotected?.[name] : undefined;

/** What was typed is shown as long as the token has it, or cannot have it. */
function boxOf(typed: TypedHeader | undefined, written: string | null): TypedHeader {
  if (typed !== undefined && (typed.isLeftOut === true || isWritten(typed, written))) return typed;
  const layouts = written === null ? null : layoutsOf(written, indentation());
  const isCompact = layouts === null || layouts.isCompact;
  return { text: (isCompact ? layouts?.pretty : written) ?? '', compact: isCompact };
}

const printed = ({ text, compact }: TypedHeader): string => (compact ? compactJson(text) : text).trim();

/** An empty box may stand for an empty object (`withHeader`). */
const isWritten = (typed: TypedHeader, written: string | null): boolean =>
  printed(typed) === (written ?? '') || (printed(typed) === '' && written === '{}');

function faultOf(text: string): JsonFault | 'not-an-object' | null {
  if (text.trim() === '') return null;
  const { node, fault } = readJson(text);
  if (fault !== null) return fault;
  return node?.kind === 'object' ? null : 'not-an-object';
}

const ownerOf = ({ object, entries, at }: Serialized, name: UnprotectedName): JsonObject =>
  name === 'unprotected' ? object : (entries[at] ?? object);

/** Returns the JSON text of such a member, whatever it is; null if there is none. */
function textOfMember({ text, json }: Jws | Jwe, name: UnprotectedName): string | null {
  const value = json === undefined ? undefined : memberNamed(ownerOf(json, name), name)?.value;
  return value === undefined ? null : textIn(text, value.span);
}

/**
 * Returns what happens when a text is typed in the box of an unprotected header; null if the layer that is
 * shown has none. A token is signed or encrypted again only if the header changes how that is done.
 */
export function unprotectedEdit(
  session: Session,
  name: UnprotectedName,
  text: string,
): (Act & { type: 'layer-edited' }) | null {
  const parts = asParts(layerSource(session));
  const token = tokenOfSource(parts);
  if (token.kind === 'empty' || token.json === undefined || parts.envelope === undefined) return null;
  const before = boxOf(typedIn(parts, name), textOfMember(token, name));
  const typed: TypedHeader = { text, compact: before.compact };
  const written = faultOf(text) === null ? withHeader({ ...token, json: token.json }, name, printed(typed)) : null;
  const edited: Parts = {
    ...parts,
    envelope: { ...parts.envelope, text: written ?? token.text },
    unprotected: { ...parts.unprotected, [name]: written === null ? { ...typed, isLeftOut: true } : typed },
  };
  const renews = isComputedOtherwise(token, edited);
  const open = renews ? openParts(session) : null;
  return {
    type: 'layer-edited',
    layer: shownLayer(session),
    parts: open === null ? edited : renewed(edited, open),
    typed: { field: `unprotected.${name}`, before: before.text, after: text },
    renews: renews && (token.kind === 'jws' || open !== null),
  };
}

type InJson = (Jws | Jwe) & { readonly json: Serialized };

/**
 * Returns the text with this header, without it if it is empty, or with an empty one if the text would not
 * be a token otherwise; null if it would have too many members to be read.
 */
function withHeader(token: InJson, name: UnprotectedName, value: string): string | null {
  const { text, json } = token;
  const owner = ownerOf(json, name);
  const put = (by: string): string => withMembersSet(text, [{ object: owner, name, value: by }]);
  if (value !== '') return isStill(token, put(value)) ? put(value) : null;
  const { start, end } = owner.span;
  const without = text.slice(0, start) + (withoutMember(text.slice(start, end), name) ?? '') + text.slice(end);
  return isStill(token, without) ? without : put('{}');
}

function isStill({ kind }: InJson, text: string): boolean {
  const read = serializedObject(text);
  return read?.kind === kind && read.isTooLarge !== true;
}

/** The content is encrypted again, although it did not change. */
function renewed({ envelope, unprotected }: Parts, open: Parts): Parts {
  const { sealed: _, ...parts } = sealedAgain(open, open);
  return {
    ...parts,
    ...(parts.inner === undefined && open.payload !== null ? { plaintext: open.payload } : {}),
    ...(envelope === undefined ? {} : { envelope }),
    ...(unprotected === undefined ? {} : { unprotected }),
  };
}

/** What decides how a signature or an encryption is computed (RFC 7515 §4.1.1, RFC 7518 §4). */
const computing = { jws: ['alg'], jwe: ['alg', 'enc', 'zip', 'apu', 'apv', ...encryptionParameters] } as const;

function isComputedOtherwise(before: Jws | Jwe, edited: Parts): boolean {
  const after = tokenOfSource(edited);
  if (after.kind === 'empty') return false;
  return computing[before.kind].some((name) => parameterOf(before, name) !== parameterOf(after, name));
}

function parameterOf({ header, json }: Jws | Jwe, name: string): string | undefined {
  const headers = [header.object, ...(json === undefined ? [] : unprotectedHeaders(json))];
  const member = headers.map((object) => object && memberNamed(object, name)).find((found) => found);
  return member ? JSON.stringify(jsonValueOf(member.value)) : undefined;
}
