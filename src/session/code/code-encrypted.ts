import type { NoCodeReason } from '../../core/code/answer.ts';
import type { CodeContent, EncryptedRequest } from '../../core/code/request.ts';
import {
  contentEncryptionNames,
  encryptionParameters,
  isKeyManagementName,
  type KeyManagementName,
} from '../../core/crypto/encryption/names.ts';
import { keyManagementRowOf } from '../../core/crypto/encryption/key-management.ts';
import { isIterationCount, mostIterations } from '../../core/crypto/encryption/password-key.ts';
import type { Key } from '../../core/keys/key.ts';
import { keysOfKid } from '../../core/keys/select-key.ts';
import { fromUtf8 } from '../../core/text/bytes.ts';
import { memberNamed, readJson, stringOf, type JsonNode, type JsonObject } from '../../core/text/json.ts';
import { err, ok, type Result } from '../../core/text/result.ts';
import { parametersOf } from '../../core/token/header.ts';
import type { HeaderParameters, Jwe } from '../../core/token/token.ts';
import type { Session } from '../state/model.ts';
import { freshDecryption, layersOf, nestedToken } from '../state/opened.ts';

/** A header that was read, with its text. */
export type ReadHeader = {
  readonly object: JsonObject;
  readonly parameters: HeaderParameters;
  readonly text: string;
};

type Found = Omit<EncryptedRequest, 'key' | 'header' | 'expected'> & {
  readonly key: Key | null;
  readonly header: ReadHeader;
};

/**
 * Returns what code for an encrypted token is written from, or why there is none. `at`: the layer that
 * the token is, from outside, from 0.
 */
export function encryptedContent(session: Session, token: Jwe, at: number): Result<Found, NoCodeReason> {
  const { alg, enc, crit } = token.header.parameters;
  if (alg === undefined || enc === undefined) return err({ kind: 'header-unreadable' });
  if (crit !== undefined) return err({ kind: 'critical' });
  if (!isKeyManagementName(alg) || !contentEncryptionNames.some((name) => name === enc))
    return err({ kind: 'encryption-unknown', alg, enc });
  const object = token.header.object ?? noMembers;
  const text = token.header.text ?? '{}';
  const iterations = memberNamed(object, 'p2c')?.value;
  return ok({
    alg,
    enc,
    form: token.json?.form ?? 'compact',
    iterations: iterationsOf(iterations),
    parties: (['apu', 'apv'] as const).flatMap((name) => {
      const value = stringOf(memberNamed(object, name)?.value);
      return value === null ? [] : [{ name, value }];
    }),
    key: keyOf(session, { token, at, alg }),
    header: { object: withoutOwn(object), parameters: parametersOf(object), text },
    content: contentOf(layersOf(session)[at]?.plaintext ?? null),
  });
}

/** Code must not contain a number that stops it, or with which a token could (CVE-2023-50967). */
function iterationsOf(node: JsonNode | undefined): number | null {
  const count = node?.kind === 'number' ? node.value : null;
  return isIterationCount(count) && count <= mostIterations ? count : null;
}

const noMembers: JsonObject = { kind: 'object', span: { start: 0, end: 0 }, members: [] };

/** What each encryption writes again, or the library writes by itself. */
const own: ReadonlySet<string> = new Set(['alg', 'enc', 'apu', 'apv', ...encryptionParameters]);

const withoutOwn = (object: JsonObject): JsonObject => ({
  ...object,
  members: object.members.filter(({ name }) => !own.has(name)),
});

type Asked = { readonly token: Jwe; readonly at: number; readonly alg: KeyManagementName };

/** Returns the key that opened the token, or else one that would fit. */
function keyOf(session: Session, { token, at, alg }: Asked): Key | null {
  const decryption = freshDecryption(session);
  const around = layersOf(session)
    .slice(0, at)
    .filter((layer) => layer.token.kind === 'jwe');
  const opened = decryption?.kind === 'decrypted' ? decryption.layers[around.length] : undefined;
  if (opened !== undefined || session.ring === null) return opened?.key ?? null;
  const types = keyManagementRowOf(alg)?.kty ?? [];
  const fitting = keysOfKid(session.ring, token.header.parameters.kid).filter(({ jwk }) => types.includes(jwk.kty));
  return fitting.find(({ isPrivate }) => isPrivate) ?? fitting[0] ?? null;
}

function contentOf(plaintext: Uint8Array | null): CodeContent {
  if (plaintext === null) return { kind: 'sealed' };
  if (nestedToken(plaintext) !== null) return { kind: 'token' };
  const text = fromUtf8(plaintext);
  if (text === null) return { kind: 'bytes' };
  const { node, fault } = readJson(text);
  return fault === null && node?.kind === 'object'
    ? { kind: 'claims', claims: { object: node, text } }
    : { kind: 'text', text };
}
