import { recipientKeyKind } from '../crypto/encryption/names.ts';
import type { KeyForm } from '../keys/key.ts';
import type { CodeAnswer, CodeNote, Input, NoCodeReason } from './answer.ts';
import type { EncryptedRequest, KeySource } from './request.ts';
import type { EncryptedTarget, EncryptedTask, Target } from './target.ts';

/**
 * Returns the code of a library that decrypts tokens like this one or encrypts one like it, or why
 * there is none.
 */
export function writeEncrypted(request: EncryptedRequest, task: EncryptedTask, target: Target): CodeAnswer {
  const { library, encrypted } = target;
  if (encrypted === undefined || encrypted === 'unwritten')
    return unable({ kind: 'no-encryption', library, isUnwritten: encrypted !== undefined });
  const reason = reasonOf(request, task, target, encrypted);
  if (reason !== null) return unable(reason);
  const form = formFor(request, task, encrypted);
  const key: KeySource = { form, encoding: request.key?.encoding ?? 'utf-8' };
  const job = { ...request, key };
  const code = task === 'decrypt' ? encrypted.decrypt(job) : encrypted.encrypt(job);
  if (code === null) return unable({ kind: 'not-without-loss', library });
  return {
    kind: 'code',
    text: code.text,
    install: `npm install ${library}@${target.version.split('.')[0] ?? ''}`,
    inputs: inputsOf(request, task, key),
    notes: notesOf(request, task, { library, form }),
  };
}

const unable = (reason: NoCodeReason): CodeAnswer => ({ kind: 'unable', reason });

function reasonOf(
  { alg, key, content }: EncryptedRequest,
  task: EncryptedTask,
  { library, version }: Target,
  { knows }: EncryptedTarget,
): NoCodeReason | null {
  const curve = key?.curve ?? null;
  if (!knows(alg, null)) return { kind: 'management-lacks', library, version, alg, curve: null };
  if (!knows(alg, curve)) return { kind: 'management-lacks', library, version, alg, curve };
  if (task === 'decrypt') return null;
  if (content.kind === 'sealed') return { kind: 'content-closed' };
  return content.kind === 'bytes' ? { kind: 'content-bytes' } : null;
}

function formFor({ alg, key }: EncryptedRequest, task: EncryptedTask, { reads }: EncryptedTarget): KeyForm {
  const forms = reads(alg, task);
  return forms.find((form) => form === key?.form) ?? forms[0] ?? 'secret';
}

function inputsOf({ content }: EncryptedRequest, task: EncryptedTask, { form, encoding }: KeySource): readonly Input[] {
  const key: Input =
    form === 'secret'
      ? { name: 'JWT_SECRET', holds: 'secret', encoding }
      : { name: 'JWT_KEY_FILE', holds: 'key-file', form };
  return [
    ...(task === 'decrypt' || content.kind === 'token' ? [{ name: 'TOKEN', holds: 'token' } as const] : []),
    key,
    ...(form === 'pkcs8-encrypted' ? [{ name: 'JWT_PASSPHRASE', holds: 'passphrase' } as const] : []),
  ];
}

type Written = { readonly library: string; readonly form: KeyForm };

function notesOf(request: EncryptedRequest, task: EncryptedTask, written: Written): readonly CodeNote[] {
  const { content, expected } = request;
  if (task === 'encrypt') return keyNotes(request, task, written);
  const isOpen = expected.issuers.length === 0 && expected.audiences.length === 0;
  return [
    ...(content.kind === 'claims' && isOpen ? [{ kind: 'nothing-expected' } as const] : []),
    ...(content.kind === 'token' ? [{ kind: 'token-inside' } as const] : []),
    ...(content.kind === 'sealed' ? [{ kind: 'content-unknown' } as const] : []),
    ...keyNotes(request, task, written),
  ];
}

function keyNotes(
  { alg, key }: EncryptedRequest,
  task: EncryptedTask,
  { library, form }: Written,
): readonly CodeNote[] {
  if (key === null) return [];
  const kind = recipientKeyKind(alg);
  const isOtherHalf = (kind === 'RSA' || kind === 'curve') && key.isPrivate !== (task === 'decrypt');
  if (isOtherHalf) return [{ kind: task === 'decrypt' ? 'recipient-needed' : 'recipient-half' }];
  return key.form === form ? [] : [{ kind: 'other-form', library, given: key.form, reads: form }];
}
