import type { Diagnosis } from '../../core/diagnose/trial.ts';
import { say, t } from '../../core/text/language.ts';
import { boxOffer, type Offer } from '../../session/state/boxes.ts';
import { freshDiagnosis } from '../../session/doctor/diagnosis.ts';
import { exampleGroups } from '../../session/examples/examples.ts';
import { faults, faultsTitle } from '../../session/examples/faults.ts';
import { findingsIn, lintMaterialOf, lintSubjectOf } from '../../session/reading/findings.ts';
import { openedToken } from '../../session/signature/opened-token.ts';
import type { Session } from '../../session/state/model.ts';
import { paneOfSource } from '../../session/state/source.ts';
import type { Store } from '../../session/state/store.ts';
import { backToNow, clearAll, generateKeyInBox, signToken } from '../page/acts.ts';
import { algorithmLack, focusControl } from '../panes/controls.ts';
import { openDialog } from '../page/dialogs.ts';
import { stepToFinding } from '../findings/findings.ts';
import { helpContents, helpForNewcomers, openHelp } from '../page/help.ts';
import { noToken, toggle, unless, type Command, type CommandGroup } from './command.ts';
import { convertingCommands } from './converting-commands.ts';
import { copyingCommands } from './copying-commands.ts';
import { showExample, showFault } from '../start/example-shown.ts';
import { clearAndForget } from '../start/forgetting.ts';
import { keepingCommands } from './keeping-commands.ts';
import { isLaidOut, resetLayout } from '../page/layout.ts';
import { isKeyMasked, maskKey } from '../page/mask.ts';
import { offers } from '../verdicts/offers.ts';
import { payloadChanges } from '../panes/part-assist.ts';
import { settingWords } from '../settings/setting-words.ts';
import { chooseSetting, presentSettings, settingNames, type SettingName } from '../page/settings.ts';
import { goToField } from '../page/sections.ts';
import { shortcutNames } from '../page/shortcut-names.ts';
import { keysShown, keysShownElsewhere, shortcutsListed, type NameElsewhere } from '../page/shortcuts.ts';

const goingTo = (): readonly Command[] => [
  ...shortcutsListed()
    .filter(({ name }) => name !== 'commands')
    .map(({ name, keys, press }) => ({
      keys: keysShown(keys),
      name: shortcutNames[name],
      ...(name === 'go-to-payload' ? { also: () => t`decode, claims` } : {}),
      run: press,
    })),
  {
    name: () => t`Go to the error message`,
    also: () => t`exception, stack trace, log`,
    run: () => goToField('diagnosis', 'error'),
  },
  { ...elsewhere('next-finding'), lack: noFinding, run: () => stepToFinding(1) },
  { ...elsewhere('previous-finding'), lack: noFinding, run: () => stepToFinding(-1) },
];

/** Returns the name and keys of a command whose keys another module listens for. */
const elsewhere = (name: NameElsewhere): Pick<Command, 'name' | 'keys'> => ({
  name: shortcutNames[name],
  keys: keysShownElsewhere(name),
});

const noFinding = unless(
  (session) => findingsIn(lintSubjectOf(lintMaterialOf(session))).length > 0,
  () => t`No findings.`,
);

const offered = (offer: Offer, lack: () => string): Command => ({
  name: () => offers[offer].name(),
  lack: unless((session) => boxOffer(session) === offer, lack),
  run: (store) => offers[offer].take(store),
});

const editing: readonly Command[] = [
  { name: () => t`Sign`, also: () => t`re-sign`, lack: noToken, run: signToken },
  { name: () => t`Share`, also: () => t`link, URL, QR code`, run: () => openDialog('share') },
  {
    name: () => t`Compare with another token`,
    also: () => t`difference, diff`,
    lack: noToken,
    run: () => openDialog('compare'),
  },
  {
    name: () => t`Generate key`,
    also: () => t`new key pair, random secret`,
    run: (store) => void generateKeyInBox(store, '2048'),
  },
  {
    ...toggle(
      isKeyMasked,
      { name: () => t`Show the key`, run: () => maskKey(false) },
      { name: () => t`Mask the key`, run: () => maskKey(true) },
    ),
    also: () => t`toggle mask, hide secret`,
  },
  {
    name: () => t`Choose the secret encoding`,
    also: () => 'utf-8 base64 base64url hex',
    run: () => focusControl('Secret encoding'),
  },
  {
    name: () => t`Choose the algorithm`,
    also: () => 'alg',
    lack: algorithmLack,
    run: () => focusControl('Algorithm'),
  },
  {
    name: () => t`Back to now`,
    lack: unless(
      ({ policy }) => policy.checkAsOf !== null,
      () => t`The claims are already checked at the current time.`,
    ),
    run: backToNow,
  },
  {
    name: () => t`Show the steps of the decryption`,
    also: () => t`derive, content key, concat kdf`,
    lack: unless(
      (session) => openedToken(session) !== null,
      () => t`No encrypted token is open.`,
    ),
    run: () => openDialog('derivation'),
  },
  {
    name: () => t`Fetch key set`,
    also: () => 'jwks discovery openid-configuration',
    run: () => openDialog('fetch-keys'),
  },
  {
    name: () => t`Apply the first proven repair`,
    also: () => t`fix`,
    lack: unless(
      (session) => provenRepair(session) !== null,
      () => t`No proven repair.`,
    ),
    run: applyRepair,
  },
  {
    name: () => t`Undo repair`,
    lack: unless(
      ({ isRepaired }) => isRepaired,
      () => t`The last step was not a repair.`,
    ),
    run: (store) => store.dispatch({ type: 'undone' }),
  },
  layout('header', () => t`Toggle compact header`),
  layout('payload', () => t`Toggle compact payload`),
  offered('swap-boxes', () => t`Token and key do not seem to be swapped.`),
  offered('take-claims', () => t`The text is not a claims set.`),
  {
    ...elsewhere('undo'),
    lack: unless(
      ({ history }) => history.past.length > 0,
      () => t`Nothing to undo.`,
    ),
    run: (store) => store.dispatch({ type: 'undone' }),
  },
  {
    ...elsewhere('redo'),
    lack: unless(
      ({ history }) => history.future.length > 0,
      () => t`Nothing to redo.`,
    ),
    run: (store) => store.dispatch({ type: 'redone' }),
  },
  { name: () => t`Clear`, also: () => t`reset, empty`, run: clearAll },
  { name: () => t`Clear and forget`, run: clearAndForget },
];

const provenRepair = (session: Session): Diagnosis['repair'] =>
  freshDiagnosis(session)?.items.find(({ kind, repair }) => kind === 'proven' && repair !== null)?.repair ?? null;

function applyRepair(store: Store): void {
  const repair = provenRepair(store.get());
  if (repair !== null) store.dispatch({ type: 'repair-applied', repair });
}

function layout(part: 'header' | 'payload', name: () => string): Command {
  const paneIn = ({ source }: Session) => paneOfSource(source, part);
  return {
    name,
    lack: unless(
      (session) => (paneIn(session)?.form ?? 'hex') !== 'hex',
      () => t`No text to encode.`,
    ),
    run: (store) => store.dispatch({ type: 'layout-chosen', part, compact: !(paneIn(store.get())?.compact ?? true) }),
  };
}

const examples = (): readonly Command[] => [
  ...faults.map((fault) => ({
    name: () => `${say(faultsTitle)} · ${say(fault.name)}`,
    run: (store: Store) => void showFault(store, fault),
  })),
  ...exampleGroups.flatMap((group) =>
    group.examples.map((example) => ({
      name: () => `${say(example.name)} · ${say(example.about)}`,
      run: (store: Store) => showExample(store, example),
    })),
  ),
];

/** Returns a command for each option that is not chosen. */
const settingsNow = (): readonly Command[] =>
  settingNames.flatMap((setting) => {
    const { label, options } = settingWords[setting]();
    const others = Object.entries(options).filter(([option]) => option !== presentSettings()[setting]);
    return others.map(([option, text]) => choosing(setting, option, `${label}: ${text}`));
  });

const choosing = (setting: SettingName, option: string, name: string): Command => ({
  name: () => name,
  run: () => chooseSetting(setting, option),
});

const looks: readonly Command[] = [
  {
    name: () => t`Open the help`,
    also: () => t`documentation, what is a JWT`,
    keys: '?',
    run: () => openHelp(helpContents),
  },
  {
    name: () => t`Explain this token`,
    also: () => t`walk, introduction, how is the signature made`,
    run: () => openHelp(helpForNewcomers),
  },
  {
    name: () => t`Learn the life of a token`,
    also: () => t`login, refresh, logout, theft, tutorial`,
    run: () => openDialog('learn'),
  },
  {
    name: () => t`Open the settings`,
    also: () => t`preferences, about, version, license`,
    run: () => openDialog('settings'),
  },
  {
    name: () => t`Reset pane sizes`,
    lack: unless(isLaidOut, () => t`The panes have their original sizes.`),
    run: resetLayout,
  },
];

/**
 * Returns every command of the page, by subject. Their keys work without this list
 * (`shortcuts.ts`).
 */
export const commandGroups = (store: Store): readonly CommandGroup[] => [
  { title: t`Go to`, commands: goingTo() },
  { title: t`Token and key`, commands: [...editing, ...convertingCommands] },
  { title: t`Payload`, commands: payloadChanges(store).map(({ title, apply }) => ({ name: () => title, run: apply })) },
  { title: t`Copy`, commands: copyingCommands },
  { title: t`Examples`, commands: examples() },
  { title: t`Settings and help`, commands: [...looks, ...keepingCommands, ...settingsNow()] },
];
