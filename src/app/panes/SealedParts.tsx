import { useId } from 'react';
import { count, t } from '../../core/text/language.ts';
import type { Session } from '../../session/state/model.ts';
import { encryptedLayer, layerSource } from '../../session/state/opened.ts';
import { tokenOfSource } from '../../session/state/source.ts';
import { privateText } from '../../ui/private-text.ts';
import { useSession } from '../page/use-session.ts';

/** The parts of a JWE after its header, each with its purpose (RFC 7516 §2). */
const parts = [
  {
    name: () => t`Encrypted key`,
    purpose: () => t`The content key, wrapped for the recipient. Empty if no key is wrapped.`,
  },
  { name: () => t`IV`, purpose: () => t`Initialization vector: random, so that equal contents do not look equal.` },
  { name: () => t`Ciphertext`, purpose: () => t`The encrypted content.` },
  { name: () => t`Tag`, purpose: () => t`Authentication tag: proves that header and content were not changed.` },
] as const;

const segmentsOf = (session: Session) => {
  const shown = tokenOfSource(layerSource(session));
  const outer = encryptedLayer(session);
  const token = shown.kind === 'jwe' || outer === null ? shown : tokenOfSource(outer);
  return token.kind === 'jwe' ? token.parts : none;
};
const none: readonly never[] = [];

/** The token box has the rest. */
const mostShown = 4096;

/** Shows the four parts of a JWE to read and copy. */
export function SealedParts() {
  const segments = useSession(segmentsOf);
  const id = useId();
  return (
    <div className="sealed-parts grid grid-cols-[max-content_max-content_minmax(0,1fr)] items-center gap-x-2 gap-y-1 border-t border-border px-2 py-1.5 text-xs">
      {parts.map(({ name, purpose }, at) => {
        const segment = segments[at];
        return (
          <div key={name()} title={purpose()} className="col-span-3 grid grid-cols-subgrid items-center">
            <label htmlFor={`${id}${at}`} className="font-medium">
              {name()}
            </label>
            <span className="text-right text-muted">
              {segment === undefined ? t`missing` : t`${count(segment.bytes.length)} bytes`}
            </span>
            <input
              id={`${id}${at}`}
              readOnly
              value={segment?.text.slice(0, mostShown) ?? ''}
              placeholder={t`empty`}
              aria-description={purpose()}
              {...privateText}
              className="min-h-6 min-w-0 rounded border border-control bg-surface px-1 font-mono"
            />
          </div>
        );
      })}
    </div>
  );
}
