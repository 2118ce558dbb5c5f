import { encryptContent, unknownZip } from '../../core/crypto/encryption/encrypt.ts';
import type { DecryptionFault } from '../../core/crypto/encryption/fault.ts';
import { wrapContentKey } from '../../core/crypto/encryption/wrap-key.ts';
import type { SealedToken } from '../../core/crypto/encryption/decrypt.ts';
import type { Key, KeyRing } from '../../core/keys/key.ts';
import { toBase64url } from '../../core/text/base64url.ts';
import { memberNamed } from '../../core/text/json.ts';
import { rest } from '../../core/text/rest.ts';
import { err, ok, type Result } from '../../core/text/result.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import { authenticatedAfter } from '../../core/token/serialized.ts';
import { withMembersSet, type MemberEdit } from '../../core/token/serialized-edit.ts';
import type { Jwe, Serialized } from '../../core/token/token.ts';
import { headerSegment } from '../state/bare-text.ts';
import type { Parts, TokenPart } from '../state/model.ts';
import { readSealed } from './read-sealed.ts';
import { keysOfRecipients, onlyKey, type Recipient } from './recipient-keys.ts';
import { coveredPart, headersOf, withParameters, type Headers } from './sealed-headers.ts';

type Asked = {
  readonly parts: Parts;
  readonly token: Jwe & { readonly json: Serialized };
  readonly plaintext: Uint8Array<ArrayBuffer>;
  readonly ring: KeyRing;
};

/** The protected header, the parts after it for the recipient that is shown, and the text of all. */
type Sealed = { readonly header: TokenPart; readonly rest: string; readonly envelope: string };

/** Each takes a moment, and a person waits. */
const mostPasswords = 4;

/**
 * Encrypts a JWE in JSON serialization again, for all its recipients or for none: one content key,
 * wrapped for each of them (RFC 7516 §7.2.1).
 */
export async function sealRecipients(asked: Asked): Promise<Result<Sealed, DecryptionFault>> {
  const { json, faults, text } = asked.token;
  if (faults.some(({ kind }) => kind === 'json-form')) return err({ kind: 'form-broken' });
  if (json.count > json.entries.length)
    return err({ kind: 'recipients-unread', count: json.count, read: json.entries.length });
  const tokens = json.entries.flatMap((_, at) => {
    const each = parseToken(text, at);
    return each.kind === 'jwe' ? [each] : [];
  });
  const shown = readSealed(asked.token);
  if (!shown.ok) return shown;
  const passwords = tokens.filter(({ header }) => header.parameters.alg?.startsWith('PBES2') === true).length;
  if (passwords > mostPasswords) return err({ kind: 'many-passwords', count: passwords, most: mostPasswords });
  const pairs = await pairsOf(tokens, asked.ring);
  return pairs.ok ? sealFor(pairs.value, shown.value, asked) : pairs;
}

type Pair = { readonly sealed: SealedToken; readonly key: Key };

async function pairsOf(tokens: readonly Jwe[], ring: KeyRing): Promise<Result<readonly Pair[], DecryptionFault>> {
  const [first, ...others] = tokens;
  if (first !== undefined && others.length === 0) return onlyPair(first, ring);
  const recipients = tokens.map((token): Recipient => {
    const read = readSealed(token);
    return read.ok ? { sealed: read.value, kid: token.header.parameters.kid } : null;
  });
  const keys = await keysOfRecipients(recipients, ring.keys);
  const pairs = recipients.flatMap((recipient, at): readonly Pair[] => {
    const key = keys[at] ?? null;
    return recipient === null || key === null ? [] : [{ sealed: recipient.sealed, key }];
  });
  const missing = keys.flatMap((key, at) => (key === null ? [at] : []));
  return missing.length === 0 ? ok(pairs) : err({ kind: 'recipients-without-key', missing, of: tokens.length });
}

/** The only recipient gets the key that is named, or the one that fits, as in a compact token. */
function onlyPair(token: Jwe, ring: KeyRing): Result<readonly Pair[], DecryptionFault> {
  const read = readSealed(token);
  if (!read.ok) return read;
  const key = onlyKey(read.value, ring, token.header.parameters.kid);
  return key === undefined ? err({ kind: 'key-not-private' }) : ok([{ sealed: read.value, key }]);
}

async function sealFor(
  pairs: readonly Pair[],
  { content, header }: SealedToken,
  { parts, token, plaintext }: Asked,
): Promise<Result<Sealed, DecryptionFault>> {
  const unknown = unknownZip(header);
  if (unknown !== null) return err(unknown);
  let headers = headersOf(parts, token);
  let cek = pairs.length === 1 ? undefined : crypto.getRandomValues(new Uint8Array(content.keyBytes));
  const encryptedKeys: string[] = [];
  for (const [at, { sealed, key }] of pairs.entries()) {
    await rest();
    const wrapped = await wrapContentKey({ ...sealed, key: key.jwk, ...(cek === undefined ? {} : { cek }) });
    if (!wrapped.ok) return wrapped;
    cek = new Uint8Array(wrapped.value.cek);
    encryptedKeys.push(toBase64url(wrapped.value.encryptedKey));
    headers = withParameters(headers, at, wrapped.value.parameters);
  }
  const part = coveredPart(parts, headers);
  const segment = headerSegment(part);
  const authenticated = segment + authenticatedAfter(token.json);
  const made = await encryptContent({ content, header, plaintext }, cek ?? new Uint8Array(), authenticated);
  const members = { protected: segment, ...made };
  return ok({
    header: part,
    rest: `.${encryptedKeys[token.json.at] ?? ''}.${made.iv}.${made.ciphertext}.${made.tag}`,
    envelope: withMembersSet(token.text, editsOf(token.json, { members, headers, encryptedKeys })),
  });
}

type Made = {
  readonly members: Readonly<Record<string, string>>;
  readonly headers: Headers;
  readonly encryptedKeys: readonly string[];
};

function editsOf({ object, entries }: Serialized, made: Made): readonly MemberEdit[] {
  const { shared, own } = made.headers;
  const texts = Object.entries(made.members).filter(
    ([name, value]) => value !== '' || memberNamed(object, name) !== undefined,
  );
  return [
    ...texts.map(([name, value]): MemberEdit => ({ object, name, value: JSON.stringify(value) })),
    ...(shared === null ? [] : [{ object, name: 'unprotected', value: shared }]),
    ...entries.flatMap((entry, at): readonly MemberEdit[] => {
      const [key = '', header = null] = [made.encryptedKeys[at], own[at]];
      return [
        ...(key === '' && memberNamed(entry, 'encrypted_key') === undefined
          ? []
          : [{ object: entry, name: 'encrypted_key', value: JSON.stringify(key) }]),
        ...(header === null ? [] : [{ object: entry, name: 'header', value: header }]),
      ];
    }),
  ];
}
