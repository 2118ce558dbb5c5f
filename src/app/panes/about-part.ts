import { count, t } from '../../core/text/language.ts';
import type { Session } from '../../session/state/model.ts';
import { isSealed, layerSource, openToken } from '../../session/state/opened.ts';
import { tokenOfSource } from '../../session/state/source.ts';

/** Returns whether the part exists but does not even begin with base64url. */
export function isUnreadable(session: Session, part: 'header' | 'payload'): boolean {
  const token = tokenOfSource(layerSource(session));
  const read = token.kind === 'jws' ? token[part] : null;
  return read !== null && read.segment.fault !== null && read.segment.bytes.length === 0;
}

/** Returns what the payload is if it is not a claims set. */
export function aboutPayload(session: Session): string {
  const token = openToken(session);
  if (token.kind === 'jwe') return isSealed(session) ? t`encrypted` : t`decrypted`;
  if (token.kind === 'empty' || token.payload === null) return '';
  if (isUnreadable(session, 'payload')) return t`cannot be read`;
  const { kind, segment } = token.payload;
  return kind === 'claims' ? '' : payloadKinds[kind](count(segment.bytes.length));
}

/** `bytes` is their number, formatted for reading. */
const payloadKinds = {
  json: (bytes: string) => t`JSON but not a claims set, ${bytes} bytes`,
  'broken-json': (bytes: string) => t`invalid JSON, ${bytes} bytes`,
  text: (bytes: string) => t`text, ${bytes} bytes`,
  bytes: (bytes: string) => t`binary, shown as hex, ${bytes} bytes`,
} as const;
