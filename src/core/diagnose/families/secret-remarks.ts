import { secretTooShort } from '../../crypto/secret-length.ts';
import { shortSecretWords } from '../../crypto/words.ts';
import type { Key } from '../../keys/key.ts';
import { bytesWords } from '../../keys/word-table.ts';
import { t } from '../../text/language.ts';
import type { Case } from '../case.ts';
import type { CauseId } from '../cause.ts';
import type { Diagnosis } from '../trial.ts';
import { fileNameWords, isFileName } from './file-names.ts';
import { wellKnownOf } from './well-known-secrets.ts';

type Remark = (given: Case, key: Key) => string | null;

function empty(_: Case, { bits }: Key): string | null {
  return bits === 0
    ? t`The signature matches the empty secret, so anyone can create such a token.\nGive the signer a secret.`
    : null;
}

const wellKnown: Remark = (_, { jwk }) => wellKnownOf(jwk);

function short({ row }: Case, { jwk, bits }: Key): string | null {
  const shortness = row === null || bits === 0 ? null : secretTooShort(row, jwk);
  return shortness === null ? null : shortSecretWords(shortness);
}

const namesFile: Remark = ({ key }, { form }) =>
  form === 'secret' && key.secretEncoding === 'utf-8' && isFileName(key.text) ? fileNameWords(key.text) : null;

const trailingBreak: Remark = ({ key }, { form }) =>
  form === 'secret' && key.secretEncoding === 'utf-8' && /[\r\n]$/.test(key.text)
    ? t`The secret ends with a line break, which is part of it here. Without the line break nothing verifies.\nTrim the secret where the signer reads it.`
    : null;

/** Shorter runs of digits are as good as any other text. */
const leastDigits = 32;

const looksLikeHex: Remark = ({ key }, { form, bits }) =>
  isText(key.secretEncoding, form) &&
  key.text.length >= leastDigits &&
  /^(?:[0-9a-f]{2})+$|^(?:[0-9A-F]{2})+$/.test(key.text)
    ? t`The secret looks like hex, but it matches as text of ${key.text.length} characters (${bytesWords(bits / 8)}). A library that decodes it to ${key.text.length / 2} bytes will reject this token.`
    : null;

/**
 * Reports text that looks like base64: complete groups with padding, or too long and too mixed for
 * a person to invent. Hex is reported as hex.
 */
const looksLikeBase64: Remark = ({ key }, { form, bits }) => {
  const { text } = key;
  if (!isText(key.secretEncoding, form) || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]{16,}={0,2}$/.test(text))
    return null;
  if (!text.endsWith('=') && !(text.length >= 40 && /[A-Z]/.test(text) && /[a-z]/.test(text) && /[0-9]/.test(text)))
    return null;
  return t`The secret looks like base64, but it matches as text of ${text.length} characters (${bytesWords(bits / 8)}). A library that decodes it to fewer bytes will reject this token.`;
};

const isText = (encoding: string, form: Key['form']): boolean => form === 'secret' && encoding === 'utf-8';

const remarks: readonly { readonly cause: CauseId; readonly says: Remark }[] = [
  { cause: 'empty-secret', says: empty },
  { cause: 'signed-with-well-known-secret', says: wellKnown },
  { cause: 'secret-is-file-name', says: namesFile },
  { cause: 'short-secret', says: short },
  { cause: 'secret-trailing-newline', says: trailingBreak },
  { cause: 'secret-looks-like-hex-but-is-text', says: looksLikeHex },
  { cause: 'secret-looks-like-base64-but-is-text', says: looksLikeBase64 },
];

/**
 * Returns what is odd or weak about a shared secret that verifies. Shown with the good verdict,
 * without a repair.
 */
export const secretRemarks = (given: Case, key: Key): readonly Diagnosis[] =>
  remarks.flatMap(({ cause, says }) => {
    const sentence = key.jwk.kty === 'oct' ? says(given, key) : null;
    return sentence === null ? [] : [{ findings: [{ cause, sentence }], kind: 'remark', changes: [], repair: null }];
  });
