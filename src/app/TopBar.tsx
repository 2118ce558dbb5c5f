import { exampleGroups } from '../session/examples.ts';
import { secondsOfMs } from '../core/claims/numeric-date.ts';
import { emptySource } from '../session/source.ts';
import { noKey } from '../session/reduce.ts';
import { say, t } from '../core/text/language.ts';
import { noPolicy } from '../core/claims/policy.ts';
import { Button } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { announce } from './announcements.ts';
import { openDialog } from './dialogs.ts';
import { editorNamed } from './editors.ts';
import { contents, openHelp } from './help.ts';
import { PrivacyNote } from './PrivacyNote.tsx';
import { useStore } from './use-session.ts';

export function TopBar() {
  return (
    <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <h1 className="text-base font-bold tracking-tight">Jotscope</h1>
      <Examples />
      <ClearButton />
      <span className="ml-auto flex flex-wrap items-center gap-x-3 gap-y-1">
        <PrivacyNote />
        <Button aria-keyshortcuts="?" onClick={() => openHelp(contents)}>{t`Help`}</Button>
        <Button onClick={() => openDialog('settings')}>{t`Settings`}</Button>
      </span>
    </header>
  );
}

function Examples() {
  const store = useStore();
  const groups = () => exampleGroups.map(({ title, examples }) => ({
    title: say(title),
    items: examples.map(({ name, about, make }) => ({ name: say(name), about: say(about), onPress: () => store.dispatch(make(secondsOfMs(Date.now()))) })),
  }));
  return <Menu label="Examples" groups={groups} />;
}

/** Empties everything; undo brings it back. */
function ClearButton() {
  const store = useStore();
  const clear = () => {
    store.dispatch({ type: 'loaded', source: emptySource, key: noKey, policy: noPolicy, intent: 'verify' });
    announce('Token, key and expectations cleared. Undo (Ctrl+Z in any box) brings them back.');
    editorNamed('Encoded token')?.focus();
  };
  return <Button onClick={clear}>Clear</Button>;
}
