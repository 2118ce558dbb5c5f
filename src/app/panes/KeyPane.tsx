import { encodingTitles } from '../../core/keys/form-words.ts';
import { secretEncodings } from '../../core/keys/key.ts';
import { t } from '../../core/text/language.ts';
import type { Session } from '../../session/state/model.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { CopyKey } from './CopyKey.tsx';
import { rememberedControl } from './controls.ts';
import { openDialog } from '../page/dialogs.ts';
import { GenerateKey } from './GenerateKey.tsx';
import { helpOn } from '../page/help.ts';
import { KeyList } from './KeyList.tsx';
import { maskKey, useKeyMasked } from '../page/mask.ts';
import { SessionEditor } from './SessionEditor.tsx';
import { useSession, useStore } from '../page/use-session.ts';

const encodings = () => secretEncodings.map((value) => ({ value, text: encodingTitles[value]() }));

const keyOf = (session: Session) => session.key;

/** The only box for keys: secret, PEM, certificate, JWK, JWK Set, any number at once. */
export function KeyPane() {
  const store = useStore();
  const key = useSession(keyOf);
  const isMasked = useKeyMasked();
  return (
    <Pane
      title={t`Key`}
      help={helpOn('key-forms', t`Key`)}
      className="pane-key"
      tools={
        <>
          <Switch label={t`Mask`} checked={isMasked} onChange={maskKey} hint={t`Shows dots in place of the key.`} />
          <CopyKey />
        </>
      }
    >
      <SessionEditor
        name="Key"
        text={key.text}
        onText={(text, isWhole) => store.dispatch({ type: 'key-typed', key: { ...key, text }, isWhole })}
        masked={isMasked}
        placeholder={t`Shared secret, PEM, certificate, JWK or JWK Set; several after one another. Or drop a file.`}
        describedBy="signature-text"
      />
      <div className="flex flex-wrap items-center gap-2 border-t border-border px-2 py-1">
        <SecretEncodingMenu />
        <GenerateKey />
        <Button onClick={() => openDialog('fetch-keys')}>{t`Fetch key set`}</Button>
      </div>
      <Passphrase />
      <KeyList />
    </Pane>
  );
}

function SecretEncodingMenu() {
  const store = useStore();
  const key = useSession(keyOf);
  const isSecret = useSession((session) => session.ring?.kind !== 'keys');
  return (
    <Select
      element={rememberedControl['Secret encoding']}
      label={t`Secret encoding`}
      value={key.secretEncoding}
      options={encodings()}
      hint={
        isSecret
          ? t`How the characters of the secret become bytes.`
          : t`In use while the key is a shared secret; the key given has a form of its own.`
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
      hint={t`Opens the encrypted private key; it stays in this page.`}
      onText={(passphrase) => store.dispatch({ type: 'key-typed', key: { ...key, passphrase } })}
    />
  );
}

const needsPassphrase = ({ ring }: Session): boolean =>
  ring?.faults.some(({ kind }) => kind === 'pem-needs-passphrase' || kind === 'pem-wrong-passphrase') ?? false;
