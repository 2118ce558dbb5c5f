import { readStored, writeStored } from '../../beside/storage.ts';
import { cell, useCell } from './cell.ts';
import { parsedObject } from '../../beside/parsed.ts';

/**
 * The settings of how the page looks. Nothing else is stored without a request, and only on this
 * device. Tokens and keys are not settings. Expectations are stored only on request
 * (`kept-expectations.ts`). Each setting is a choice whose first option is the default. To add one,
 * add a row here and its words in `setting-words.ts`.
 */
const choices = {
  theme: ['system', 'light', 'dark'],
  language: ['en', 'de'],
  indentation: ['2', '4', 'tab'],
  wrap: ['on', 'off'],
  zone: ['local', 'utc'],
  editor: ['rich', 'plain'],
  motion: ['system', 'reduced'],
} as const;

export type Settings = { readonly [Name in keyof typeof choices]: (typeof choices)[Name][number] };
export type SettingName = keyof Settings;

export const settingNames = Object.keys(choices).filter((name): name is SettingName => Object.hasOwn(choices, name));
const optionsOf = (name: SettingName): readonly string[] => choices[name];

const standard: Settings = {
  theme: choices.theme[0],
  language: choices.language[0],
  indentation: choices.indentation[0],
  wrap: choices.wrap[0],
  zone: choices.zone[0],
  editor: choices.editor[0],
  motion: choices.motion[0],
};

const settings = cell(readSettings(readStored('device', 'settings')));

export const { get: presentSettings, subscribe: subscribeSettings } = settings;
export const useSettings = (): Settings => useCell(settings);

/** Sets an option. Ignores one that the setting does not have. */
export function chooseSetting(name: SettingName, option: string): void {
  const chosen = withOption(settings.get(), name, option);
  writeStored('device', 'settings', JSON.stringify(chosen));
  settings.set(chosen);
}

function withOption(present: Settings, name: SettingName, option: unknown): Settings {
  return optionsOf(name).some((each) => each === option) ? { ...present, [name]: option } : present;
}

/**
 * Reads the stored settings. They can be from another version, or not from Jotscope at all, so
 * anything unknown counts as not set.
 */
function readSettings(text: string | null): Settings {
  const stored = parsedObject(text);
  return settingNames.reduce((read, name) => withOption(read, name, stored?.[name]), standard);
}
