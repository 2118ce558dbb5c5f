import { readBase64url, toBase64url } from '../../text/base64url.ts';
import { fromHex, latin1 } from '../../text/bytes.ts';
import { t } from '../../text/language.ts';
import { othersText } from '../../text/others-text.ts';
import type { ReceiverCheck } from './checks.ts';
import { headerText, type ReceiverFacts } from './facts.ts';

/** Reports a header that names no certificate, where the receiver looks it up by its thumbprint. */
export const certificateNamed: ReceiverCheck = (facts, receiver) =>
  ['x5t', 'x5t#S256', 'kid'].every((name) => headerText(facts, name) === '')
    ? {
        cause: 'token-without-kid',
        sentence: t`${receiver} rejects this: the header has no x5t#S256 and no x5t, and ${receiver} looks up the certificate by its thumbprint.\nWrite the thumbprint of the certificate into the header.`,
      }
    : null;

/** Reports a thumbprint that was written as hex digits before it was encoded (RFC 7515 §4.1.7, §4.1.8). */
export const thumbprintBytes: ReceiverCheck = (facts, receiver) => {
  const wrong = thumbprints.flatMap(({ name, bytes }) => hexThumbprint(facts, name, bytes) ?? [])[0];
  if (wrong === undefined) return null;
  return {
    cause: 'fingerprint-mismatch',
    sentence: t`${receiver} rejects this: ${wrong.name} is “${othersText(wrong.written)}”, the hex digits of the thumbprint. It must be base64url of its bytes: “${wrong.right}”.\nDecode the hex digits before you encode them.`,
  };
};

const thumbprints = [
  { name: 'x5t', bytes: 20 },
  { name: 'x5t#S256', bytes: 32 },
] as const;

type Wrong = { readonly name: string; readonly written: string; readonly right: string };

/** Returns a thumbprint that is hex digits, as they are or encoded; null if it is none. */
function hexThumbprint(facts: ReceiverFacts, name: string, bytes: number): Wrong | null {
  const written = headerText(facts, name);
  const texts = [written, latin1(readBase64url(written).bytes)];
  const hex = texts.find((text) => text.length === 2 * bytes && /^[\da-f]+$/i.test(text));
  const digest = hex === undefined ? null : fromHex(hex);
  return digest === null ? null : { name, written, right: toBase64url(digest) };
}
