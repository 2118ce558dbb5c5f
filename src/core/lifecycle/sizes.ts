import { utf8 } from '../text/bytes.ts';
import { toBase64url } from '../text/base64url.ts';
import type { CredentialId, LifeState, LifeToken } from './model.ts';

/** The parts of a token before the signature (RFC 7515 §5.1): what is signed. */
export const signingInputOf = ({ header, claims }: LifeToken): string =>
  [header, claims].map((part) => toBase64url(utf8(JSON.stringify(part)))).join('.');

/** The lengths of signatures in base64url: 32, 64 and 256 bytes. */
const signatureLengths = { HS256: 43, ES256: 86, RS256: 342 } as const;

/** Returns the text of a password or a session id, which need no key; null for a token. */
export function plainCredential(id: CredentialId): string | null {
  if (id.startsWith('pw-')) return `correct-horse-battery-${id.slice('pw-'.length)}`;
  return id.startsWith('sid-') ? `${id.replace('-', '_')}.kR2vXw0n8mTqLz5yB7cJ4A` : null;
}

/** Returns user name and password as Basic sends them (RFC 7617 §2). */
export const basicText = (id: CredentialId): string => btoa(`ada:${plainCredential(id) ?? ''}`);

/** The places of credentials in a message; `basic:` asks for the form of Basic. */
export const credentialPlaces = /<(basic:)?((?:at|rt|sid|pw)-\d+)>/g;

/** Returns the number of bytes of a message with its credentials in place. */
export function bytesOf(message: string, state: LifeState): number {
  const text = message.replace(credentialPlaces, (_, basic: string | undefined, id: string) =>
    'x'.repeat(basic === undefined ? credentialLength(state, id) : basicText(id).length),
  );
  return utf8(text).length;
}

function credentialLength(state: LifeState, id: CredentialId): number {
  const token = state.tokens[id];
  return token === undefined
    ? (plainCredential(id)?.length ?? 0)
    : signingInputOf(token).length + 1 + signatureLengths[token.header.alg];
}
