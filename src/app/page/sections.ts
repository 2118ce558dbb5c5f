import { readStored, writeStored } from '../../beside/storage.ts';
import { parsedObject } from '../../beside/parsed.ts';
import { cell, useCell } from './cell.ts';

/**
 * The sections that fold, and whether each is open at first. This device remembers what the person
 * changed; nothing of a token is stored.
 */
const openAtFirst = {
  diagnosis: true,
  findings: true,
  expectations: true,
  claims: false,
  timeline: false,
  acceptance: false,
} as const;

export type SectionName = keyof typeof openAtFirst;
type Folds = { readonly [Name in SectionName]: boolean };

const names = Object.keys(openAtFirst).filter((name): name is SectionName => Object.hasOwn(openAtFirst, name));

const folds = cell<Folds>(readFolds());

export const useIsOpen = (name: SectionName): boolean => useCell(folds)[name];

export function foldSection(name: SectionName, isOpen: boolean): void {
  folds.set({ ...folds.get(), [name]: isOpen });
  writeStored('device', 'sections', JSON.stringify(folds.get()));
}

/** What is stored can be from another version, or not from Jotscope at all. */
function readFolds(): Folds {
  const stored = parsedObject(readStored('device', 'sections'));
  return names.reduce<Folds>((read, name) => {
    const isOpen = stored?.[name];
    return typeof isOpen === 'boolean' ? { ...read, [name]: isOpen } : read;
  }, openAtFirst);
}

/** A field that gets the focus as soon as its section shows it; null for none. */
type FieldSought = { readonly section: SectionName; readonly field: string } | null;
const sought = cell<FieldSought>(null);
export const useFieldSought = (): FieldSought => useCell(sought);
export const fieldFound = (): void => sought.set(null);

/** Opens a section and moves the focus to the field whose `data-field` is this. */
export function goToField(section: SectionName, field: string): void {
  foldSection(section, true);
  sought.set({ section, field });
}
