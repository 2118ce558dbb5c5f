import {
  contentEncryptionNames,
  encryptionParameters,
  isKeyManagementName,
} from '../../core/crypto/encryption/names.ts';
import { withLastMember, withoutMember } from '../../core/text/json-edit.ts';
import { withUnprotectedName } from './another-part.ts';
import type { Parts, Session, TokenPart } from './model.ts';
import { layerSource, openParts } from './opened.ts';
import { asParts, paneOfSource, tokenOfSource, withPartTyped } from './source.ts';

/** What was chosen in the menus Algorithm and Content encryption. Without `enc`: the present one. */
type Choice = { readonly alg: string; readonly enc?: string };

/**
 * Returns the parts after an algorithm was chosen; null if there is nothing to choose it for. Choosing a
 * key management algorithm makes a JWE of a signed token, and a signature algorithm the reverse: the
 * payload stays.
 */
export function withAlgorithm(session: Session, choice: Choice): Parts | null {
  const { kind } = tokenOfSource(layerSource(session));
  if (isKeyManagementName(choice.alg))
    return kind === 'jwe' ? reencrypted(session, choice) : sealedFrom(session, choice);
  return kind === 'jwe' ? signedFrom(session, choice) : signedWith(session, choice);
}

/** Without a token, choosing an algorithm starts one, as typing a payload does (rule 12). */
function started(session: Session): Parts {
  const present = asParts(layerSource(session));
  return tokenOfSource(present).kind === 'empty' ? withPartTyped(present, 'payload', '{}') : present;
}

function signedWith(session: Session, { alg }: Choice): Parts | null {
  const parts = started(session);
  const renamed = withUnprotectedName(parts, 'alg', alg);
  if (renamed !== null) return renamed;
  const header = withValues(headerOf(parts), { alg });
  return header === null ? null : withPartTyped(parts, 'header', header);
}

/** The content of a JWE with another algorithm. It must be open. */
function reencrypted(session: Session, { alg, enc }: Choice): Parts | null {
  const open = openParts(session);
  if (open === null) return null;
  const { payload, sealed: _, ...others } = open;
  let parts: Parts = { ...others, payload: null };
  const isSame = presentAlgorithm(session) === alg;
  let header: string | null = without(headerOf(open), isSame ? [] : encryptionParameters);
  for (const [member, name] of [
    ['alg', alg],
    ['enc', enc],
  ] as const) {
    const renamed = name === undefined ? parts : withUnprotectedName(parts, member, name);
    if (renamed === null) header = header === null ? null : withValues(header, { [member]: name ?? '' });
    else parts = renamed;
  }
  if (header === null || payload === null) return null;
  const isHeader = header !== headerOf(open);
  return { ...(isHeader ? withPartTyped(parts, 'header', header) : parts), plaintext: payload };
}

function presentAlgorithm(session: Session): string | null {
  const token = tokenOfSource(layerSource(session));
  return token.kind === 'empty' ? null : (token.header.parameters.alg ?? null);
}

/** The payload of a signed token, or of a new one, as the content of a JWE. */
function sealedFrom(session: Session, { alg, enc = fittingEncryption(session, alg) }: Choice): Parts | null {
  const parts = started(session);
  const header = withValues(without(headerOf(parts), signatureParameters), { alg, enc });
  const payload = paneOfSource(parts, 'payload');
  if (header === null || payload === null) return null;
  return {
    ...fresh(parts),
    header: written(header, paneOfSource(parts, 'header')?.compact ?? true),
    payload: null,
    rest: '....',
    plaintext: { kind: 'written', ...payload },
  };
}

/** The content of a JWE as the payload of a token to be signed. */
function signedFrom(session: Session, { alg }: Choice): Parts | null {
  const open = openParts(session);
  if (open === null) return null;
  const header = withValues(without(headerOf(open), [...encryptionParameters, 'enc', 'zip', 'apu', 'apv']), { alg });
  if (header === null) return null;
  return {
    ...fresh(open),
    header: written(header, paneOfSource(open, 'header')?.compact ?? true),
    payload: open.payload,
  };
}

/** Parts of another form: only what surrounds the token stays. */
const fresh = ({ around, origins, isExample }: Parts): Parts => ({
  kind: 'parts',
  around,
  header: { kind: 'kept', segment: '' },
  payload: null,
  rest: '',
  signed: null,
  ...(origins === undefined ? {} : { origins }),
  ...(isExample === undefined ? {} : { isExample }),
});

const written = (text: string, compact: boolean): TokenPart => ({ kind: 'written', text, form: 'json', compact });

const headerOf = (parts: Parts): string => paneOfSource(parts, 'header')?.text || '{}';

/** They say how the payload is signed. The `kid` stays: it may name the recipient's key as well. */
const signatureParameters = ['b64', 'crit'] as const;

const without = (text: string, names: readonly string[]): string =>
  names.reduce((left, name) => withoutMember(left, name) ?? left, text);

function withValues(text: string, values: Readonly<Record<string, string>>): string | null {
  let changed: string | null = text;
  for (const [name, value] of Object.entries(values))
    changed = changed === null ? null : withLastMember(changed, name, JSON.stringify(value));
  return changed;
}

/** With `dir`, the secret in the Key box decides: 512 bits are two keys, for AES-CBC and HMAC. */
function fittingEncryption({ ring }: Session, alg: string): string {
  const bits = ring?.keys[0]?.jwk.kty === 'oct' ? ring.keys[0].bits : 0;
  const fitting = new Map([
    [128, 'A128GCM'],
    [192, 'A192GCM'],
    [384, 'A192CBC-HS384'],
    [512, 'A256CBC-HS512'],
  ]).get(alg === 'dir' ? bits : 0);
  return fitting ?? contentEncryptionNames[0];
}

/** Returns whether the algorithm can be chosen: a JWE must be open, and its content not a token itself. */
export const isAlgorithmOpen = (session: Session): boolean =>
  tokenOfSource(layerSource(session)).kind !== 'jwe' || openParts(session) !== null;
