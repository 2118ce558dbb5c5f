import { count, t } from '../../core/text/language.ts';
import type { Session } from '../../session/state/model.ts';
import { tokenOfSource } from '../../session/state/source.ts';
import { ReadOnlyTextBox } from '../page/TextBox.tsx';
import { useSession } from '../page/use-session.ts';

/** The parts of a JWE after its header, each with its purpose (RFC 7516 §2). */
const parts = [
  {
    name: () => t`Encrypted key`,
    purpose: () => t`the content key, wrapped for the recipient; empty if nothing is wrapped`,
  },
  { name: () => t`IV`, purpose: () => t`initialization vector: random, so that equal contents do not look equal` },
  { name: () => t`Ciphertext`, purpose: () => t`the encrypted content` },
  { name: () => t`Tag`, purpose: () => t`authentication tag: proves that header and content were not changed` },
] as const;

const segmentsOf = ({ source }: Session) => {
  const token = tokenOfSource(source);
  return token.kind === 'jwe' ? token.parts : none;
};
const none: readonly never[] = [];

/** Shows the four parts of a JWE that people cannot edit. */
export function SealedParts() {
  const segments = useSession(segmentsOf);
  return (
    <details className="sealed-parts border-t border-border px-2 py-1 text-xs" open>
      <summary className="min-h-6 leading-6 text-muted">{t`Parts of the encrypted token`}</summary>
      <div className="grid gap-2 pb-1">
        {parts.map(({ name, purpose }, at) => {
          const segment = segments[at];
          return (
            <div key={name()} className="grid gap-0.5">
              <span>
                <span className="font-medium">{name()}</span>{' '}
                <span className="text-muted">
                  {segment === undefined ? t`missing` : t`${count(segment.bytes.length)} bytes`} · {purpose()}
                </span>
              </span>
              <ReadOnlyTextBox label={name()} text={segment?.text ?? ''} placeholder={t`empty`} />
            </div>
          );
        })}
      </div>
    </details>
  );
}
