import { t } from '../../core/text/language.ts';
import { isDialogOpen, openDialog } from './dialogs.ts';
import { editorNamed, type EditorName } from './editors.ts';

/** `Mod` is Ctrl, or Cmd on a Mac. */
type Keys = `${'Alt' | 'Mod'}+${string}`;

/**
 * A command with keys. It works from the first moment; its name loads with the list of all commands
 * (`commands.ts`).
 */
type Shortcut = { readonly keys: Keys; readonly press: () => void };

const goTo = (name: EditorName) => (): void => editorNamed(name)?.focus();

export const shortcuts = {
  'go-to-token': { keys: 'Alt+1', press: goTo('Encoded token') },
  'go-to-header': { keys: 'Alt+2', press: goTo('Header') },
  'go-to-payload': { keys: 'Alt+3', press: goTo('Payload') },
  'go-to-signature': { keys: 'Alt+4', press: goTo('Signature') },
  'go-to-key': { keys: 'Alt+5', press: goTo('Key') },
  commands: { keys: 'Mod+K', press: () => openDialog('commands') },
} as const satisfies Readonly<Record<string, Shortcut>>;

/**
 * Keys that other modules listen for: the help, whatever is open, the list of findings, the boxes,
 * the rich editor. Help and the list of commands show them.
 */
const keysElsewhere = {
  help: ['?'],
  close: ['Esc'],
  'next-finding': ['F8'],
  'previous-finding': ['Shift+F8'],
  undo: ['Mod+Z'],
  redo: ['Mod+Shift+Z', 'Ctrl+Y'],
  suggest: ['Ctrl+Space'],
  change: ['Mod+.'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type NameElsewhere = keyof typeof keysElsewhere;
const isElsewhere = (name: string): name is NameElsewhere => Object.hasOwn(keysElsewhere, name);
export const namesElsewhere: readonly NameElsewhere[] = Object.keys(keysElsewhere).filter(isElsewhere);

/** Returns the shortcuts in their order. */
export const shortcutsListed = (): readonly ({ readonly name: ShortcutName } & Shortcut)[] =>
  Object.keys(shortcuts)
    .filter(isShortcut)
    .map((name) => ({ name, ...shortcuts[name] }));

type ShortcutName = keyof typeof shortcuts;
const isShortcut = (name: string): name is ShortcutName => Object.hasOwn(shortcuts, name);

const byKeys: ReadonlyMap<string, () => void> = new Map(
  Object.values(shortcuts).map(({ keys, press }) => [keys, press]),
);

/** Listens for the shortcuts. Returns the function that stops it. */
export function listenForShortcuts(): () => void {
  const listen = (event: KeyboardEvent): void => {
    const press = byKeys.get(keysOf(event) ?? '');
    if (press === undefined) return;
    event.preventDefault();
    // Everything behind an open dialog is unreachable.
    if (!isDialogOpen()) press();
  };
  addEventListener('keydown', listen, true);
  return () => removeEventListener('keydown', listen, true);
}

/** Returns keys such as `Alt+1` or `Mod+K`; null for any other combination. */
function keysOf({ code, key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string | null {
  if (shiftKey || Number(altKey) + Number(ctrlKey) + Number(metaKey) !== 1) return null;
  if (!altKey) return `Mod+${key.toUpperCase()}`;
  // Uses the code, because with Alt a digit key can type another character (macOS).
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  return digit === undefined ? null : `Alt+${digit}`;
}

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** Returns the keys as they are labeled on this machine's keyboard. */
export const keysShown = (keys: string): string =>
  isMac ? macSigns.reduce((shown, [name, sign]) => shown.replace(name, sign), keys) : keys.replace(/Mod|Ctrl/, t`Ctrl`);

const macSigns = [
  ['Mod+', '⌘'],
  ['Alt+', '⌥'],
  ['Shift+', '⇧'],
  ['Ctrl+', '⌃'],
] as const;

/** Returns all keys with the same effect. */
export const keysShownElsewhere = (name: NameElsewhere): string => keysElsewhere[name].map(keysShown).join(' / ');
