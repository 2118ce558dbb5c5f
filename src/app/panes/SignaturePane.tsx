import { count, say, t } from '../../core/text/language.ts';
import type { AlgorithmRow } from '../../core/crypto/algorithm-row.ts';
import { algorithmOf } from '../../core/crypto/algorithms.ts';
import type { Session } from '../../session/state/model.ts';
import { openSource, openToken } from '../../session/state/opened.ts';
import { asParts, signatureText, tokenOfSource } from '../../session/state/source.ts';
import { Button } from '../../ui/Button.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { CopyButton } from '../page/CopyButton.tsx';
import { openDialog } from '../page/dialogs.ts';
import { helpOn } from '../page/help.ts';
import { lazyPart } from '../../ui/load.tsx';
import { SessionEditor } from './SessionEditor.tsx';
import { useSession, useStore } from '../page/use-session.ts';

/** The parts of a JWE are not a signature; the token in it may have one. */
const text = (session: Session): string =>
  openToken(session).kind === 'jws' ? signatureText(openSource(session)) : signatureText(session.source);

/** Returns whether the token is a JWE: nothing typed here can replace its parts. */
const isEncrypted = ({ source }: Session): boolean =>
  tokenOfSource(source).kind === 'jwe' && asParts(source).payload === null;

export function SignaturePane() {
  const store = useStore();
  const value = useSession(text);
  const row = useSession(rowOf);
  const isEmpty = useSession((session) => tokenOfSource(session.source).kind === 'empty');
  const about = useSession(aboutSignature);
  const encrypted = useSession(isEncrypted);
  return (
    <Pane
      title={t`Signature`}
      help={helpOn('signature', t`Signature`)}
      tone="text-part-signature"
      about={about}
      tools={
        <>
          <Button look="quiet" disabled={isEmpty} onClick={() => openDialog('code')}>{t`Copy as code`}</Button>
          <CopyButton
            name={t`Copy signature`}
            what={t`Signature`}
            text={() => text(store.get())}
            disabled={value === ''}
          />
        </>
      }
      className="pane-signature"
    >
      <SessionEditor
        name="Signature"
        text={value}
        onText={(typed) => store.dispatch({ type: 'part-typed', part: 'signature', text: typed })}
        marks={value === '' ? none : [{ start: 0, end: value.length, className: 'mark-signature' }]}
        readOnly={encrypted}
        placeholder={t`No signature`}
        describedBy="signature-text"
      />
      {encrypted ? <SealedParts /> : null}
      {row?.formula ? <Formula name={row.formula.name} keyLabel={row.formula.keyLabel} /> : null}
    </Pane>
  );
}

const SealedParts = lazyPart(async () => (await import('./SealedParts.tsx')).SealedParts);

/** Shows what is signed (RFC 7515 §5.1), in the colors of the parts. */
function Formula({ name, keyLabel }: { readonly name: string; readonly keyLabel: string }) {
  return (
    <p className="border-t border-border px-2 py-1 font-mono text-xs leading-5 [overflow-wrap:anywhere]">
      <span className="text-part-signature">{name}</span>(
      <span className="text-part-header">base64UrlEncode(header)</span> + {'"."'} +{' '}
      <span className="text-part-payload">base64UrlEncode(payload)</span>, {say(keyLabel)})
    </p>
  );
}

function rowOf(session: Session): AlgorithmRow | null {
  const token = openToken(session);
  return token.kind === 'jws' ? algorithmOf(token.header.parameters.alg ?? '') : null;
}

function aboutSignature(session: Session): string {
  const token = openToken(session);
  if (token.kind !== 'jws' || token.signature === null) return '';
  const { length } = token.signature.bytes;
  return length === 1 ? t`1 byte · base64url` : t`${count(length)} bytes · base64url`;
}

const none: readonly never[] = [];
