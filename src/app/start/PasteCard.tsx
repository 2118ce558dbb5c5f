import { say, t } from '../../core/text/language.ts';
import { exampleGroups } from '../../session/examples/examples.ts';
import { faults, type Fault } from '../../session/examples/faults.ts';
import type { Store } from '../../session/state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { announce } from '../page/announcements.ts';
import { canReadClipboard, chooseFile, readClipboard } from '../page/browser.ts';
import { editorNamed } from '../page/editors.ts';
import { useStore } from '../page/use-session.ts';
import { takeDrop } from './dropping.ts';
import { showExample, showFault } from './example-shown.ts';
import { FirstLinks } from './FirstLinks.tsx';

/** `onText` takes a text as if it was pasted into the token box. */
type PasteCardProps = { readonly onText: (text: string) => void };

/** Says what can be pasted into an empty page, and offers other ways to begin. */
export function PasteCard({ onText }: PasteCardProps) {
  const store = useStore();
  return (
    <Pane title={t`Paste a token`} className="pane-start">
      <div className="grid gap-3 p-3 text-sm">
        <p>{t`A token by itself, or any text that contains one: a curl command, a cookie, a log. If it fails, the reason appears here.`}</p>
        <p className="flex flex-wrap gap-2">
          {canReadClipboard() ? (
            <Button look="primary" onClick={() => void pasteClipboard(onText)}>{t`Paste from clipboard`}</Button>
          ) : null}
          <Button onClick={() => void openFile(store)}>{t`Open file`}</Button>
        </p>
        <div>
          <h3 className="mb-1 text-xs font-semibold text-muted">{t`Or start with an example`}</h3>
          <FewExamples />
        </div>
        <FirstLinks />
      </div>
    </Pane>
  );
}

const fewKinds = ['ID token', 'Access token'];
const fewFaults: readonly Fault['id'][] = ['secret-quoted', 'expired'];

/** Two good tokens and two with a fault, each on its own button. */
function FewExamples() {
  const store = useStore();
  const kinds = exampleGroups.flatMap(({ examples }) => examples.filter(({ name }) => fewKinds.includes(name)));
  return (
    <ul className="flex flex-wrap gap-2">
      {kinds.map((example) => (
        <li key={example.name}>
          <Button onClick={() => showExample(store, example)}>{say(example.name)}</Button>
        </li>
      ))}
      {faults
        .filter(({ id }) => fewFaults.includes(id))
        .map((fault) => (
          <li key={fault.id}>
            <Button onClick={() => void showFault(store, fault)}>{say(fault.name)}</Button>
          </li>
        ))}
    </ul>
  );
}

async function pasteClipboard(onText: (text: string) => void): Promise<void> {
  const text = await readClipboard();
  if (text !== null && text.trim() !== '') return onText(text);
  announce(
    text === null
      ? t`The browser did not allow reading the clipboard. Paste into the token box instead.`
      : t`The clipboard contains no text.`,
  );
  editorNamed('Encoded token')?.focus();
}

async function openFile(store: Store): Promise<void> {
  const file = await chooseFile();
  if (file === null) return;
  await takeDrop(store, { file, isFolder: false, count: 1, isOnKey: false });
}
