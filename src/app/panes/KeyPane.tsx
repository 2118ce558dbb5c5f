import { Suspense } from 'react';
import { encodingTitles } from '../../core/keys/form-words.ts';
import { secretEncodings } from '../../core/keys/key.ts';
import { t } from '../../core/text/language.ts';
import type { Session } from '../../session/state/model.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Late } from '../../ui/Late.tsx';
import { lazyPart } from '../../ui/load.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { rememberedControl } from './controls.ts';
import { openDialog } from '../page/dialogs.ts';
import { helpOn } from '../page/help.ts';
import { takeKey } from './taking.ts';
import { isPemText } from './pem-text.ts';
import { maskKey, useKeyMasked } from '../page/mask.ts';
import { SessionEditor } from './SessionEditor.tsx';
import { useKeyInView } from './use-in-view.ts';
import { useSession, useStore } from '../page/use-session.ts';
import { Guard } from '../page/Failed.tsx';

// Loaded after the editors: the words about keys and signatures are large.
const CopyKey = lazyPart(async () => (await import('./CopyKey.tsx')).CopyKey);
const GenerateKey = lazyPart(async () => (await import('./GenerateKey.tsx')).GenerateKey);
const KeyList = lazyPart(async () => (await import('./KeyList.tsx')).KeyList);

const encodings = () => secretEncodings.map((value) => ({ value, text: encodingTitles[value]() }));

const keyOf = (session: Session) => session.key;

/** The only box for keys: secret, PEM, certificate, JWK, JWK Set, any number at once. */
export function KeyPane() {
  const store = useStore();
  const key = useSession(keyOf);
  const isMasked = useKeyMasked();
  useKeyInView();
  return (
    <Pane
      title={t`Key`}
      help={helpOn('key-forms', t`Key`)}
      className="pane-key"
      tools={
        <>
          <Switch label={t`Mask`} checked={isMasked} onChange={maskKey} hint={t`Show dots instead of the key.`} />
          <Button onClick={() => openDialog('fetch-keys')}>{t`Fetch key set`}</Button>
          <Late renderMeanwhile={(press) => <CopyKeyLater press={press} />}>
            <CopyKey />
          </Late>
        </>
      }
    >
      <SessionEditor
        name="Key"
        text={key.text}
        onText={(text, isWhole) => takeKey(store, text, isWhole)}
        masked={isMasked}
        wraps={!isPemText(key.text)}
        placeholder={t`Paste a shared secret, PEM, certificate, JWK or JWK Set, or several in a row. Or drop a file.`}
        describedBy="signature-text"
      />
      <div className="key-tools flex flex-wrap items-center gap-2 border-t border-border px-2 py-1">
        <SecretEncodingMenu />
        <Late
          renderMeanwhile={(press) => <Button disabled={press === undefined} onClick={press}>{t`Generate key`}</Button>}
        >
          <GenerateKey />
        </Late>
      </div>
      <Passphrase />
      <Guard name={t`Keys`}>
        <Suspense fallback={null}>
          <KeyList />
        </Suspense>
      </Guard>
    </Pane>
  );
}

const CopyKeyLater = ({ press }: { readonly press: (() => void) | undefined }) => (
  <Button aria-label={t`Copy key`} title={t`Copy key`} disabled={press === undefined} onClick={press}>
    <Icon name="copy" className="size-4" /> <span aria-hidden="true">▾</span>
  </Button>
);

function SecretEncodingMenu() {
  const store = useStore();
  const key = useSession(keyOf);
  const isSecret = useSession((session) => session.ring?.kind !== 'keys');
  return (
    <Select
      element={rememberedControl['Secret encoding']}
      label={t`Secret encoding`}
      hidesLabel
      isIdle={!isSecret}
      value={key.secretEncoding}
      options={encodings()}
      hint={
        isSecret
          ? t`How the secret’s characters are turned into bytes.`
          : t`Only used for shared secrets. The current key has its own format.`
      }
      onChoose={(secretEncoding) => store.dispatch({ type: 'key-typed', key: { ...key, secretEncoding } })}
    />
  );
}

function Passphrase() {
  const store = useStore();
  const key = useSession(keyOf);
  const isAsked = useSession(needsPassphrase);
  if (!isAsked && key.passphrase === '') return null;
  return (
    <Field
      className="border-t border-border px-2 py-1"
      label={t`Passphrase`}
      type="password"
      value={key.passphrase}
      hint={t`Decrypts the private key. The passphrase stays in this page.`}
      onText={(passphrase) => store.dispatch({ type: 'key-typed', key: { ...key, passphrase } })}
    />
  );
}

const needsPassphrase = ({ ring }: Session): boolean =>
  ring?.faults.some(({ kind }) => kind === 'pem-needs-passphrase' || kind === 'pem-wrong-passphrase') ?? false;
