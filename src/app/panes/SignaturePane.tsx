import { Suspense } from 'react';
import { count, t } from '../../core/text/language.ts';
import type { Session } from '../../session/state/model.ts';
import { encryptedLayer, layerSource, openToken } from '../../session/state/opened.ts';
import { signatureText, tokenOfSource } from '../../session/state/source.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Pane } from '../../ui/Pane.tsx';
import { CopyButton } from '../page/CopyButton.tsx';
import { openDialog } from '../page/dialogs.ts';
import { Guard } from '../page/Failed.tsx';
import { helpOn } from '../page/help.ts';
import { lazyPart } from '../../ui/load.tsx';
import { useLitPart } from './lit-marks.ts';
import { SessionEditor } from './SessionEditor.tsx';
import { useSession, useStore } from '../page/use-session.ts';

/** The parts of a JWE are not a signature; the token in it may have one. */
const text = (session: Session): string => signatureText(layerSource(session));

/** Returns whether the layer is a JWE: nothing typed here can replace its parts. */
const isEncrypted = (session: Session): boolean => tokenOfSource(layerSource(session)).kind === 'jwe';

const hasSealedParts = (session: Session): boolean => encryptedLayer(session) !== null;

export function SignaturePane() {
  const store = useStore();
  const value = useSession(text);
  const isEmpty = useSession((session) => tokenOfSource(session.source).kind === 'empty');
  const about = useSession(aboutSignature);
  const encrypted = useSession(isEncrypted);
  const hasParts = useSession(hasSealedParts);
  const { isLit } = useLitPart('signature');
  return (
    <Pane
      title={t`Signature`}
      help={helpOn('signature', t`Signature`)}
      tone="text-part-signature"
      about={about}
      tools={
        <>
          <Button disabled={isEmpty} onClick={() => openDialog('code')}>{t`Copy as code`}</Button>
          <CopyButton
            name={t`Copy signature`}
            what={t`Signature`}
            text={() => text(store.get())}
            disabled={value === ''}
          />
        </>
      }
      className={classes('pane-signature', hasParts && 'sealed', isLit && 'pane-lit')}
    >
      <SessionEditor
        name="Signature"
        text={value}
        onText={(typed) => store.dispatch({ type: 'part-typed', part: 'signature', text: typed })}
        marks={value === '' ? none : [{ start: 0, end: signatureEnd(value), className: 'mark-signature' }]}
        readOnly={encrypted}
        placeholder={t`No signature`}
        describedBy="signature-text"
      />
      {hasParts ? (
        <Guard name={t`Signature`}>
          <Suspense fallback={null}>
            <SealedParts />
          </Suspense>
        </Guard>
      ) : null}
    </Pane>
  );
}

const SealedParts = lazyPart(async () => (await import('./SealedParts.tsx')).SealedParts);

function aboutSignature(session: Session): string {
  const token = openToken(session);
  if (token.kind !== 'jws' || token.signature === null) return '';
  const { length } = token.signature.bytes;
  return length === 1 ? t`1 byte · base64url` : t`${count(length)} bytes · base64url`;
}

/** In an SD-JWT the disclosures follow the first tilde (RFC 9901 §4). */
const signatureEnd = (value: string): number => (value.includes('~') ? value.indexOf('~') : value.length);

const none: readonly never[] = [];
