import type { ReactNode } from 'react';

export type MenuGroup = {
  readonly title: string;
  readonly items: readonly MenuItem[];
  /** Shows its items only once its title is pressed. */
  readonly isFolded?: boolean;
};
export type MenuItem = {
  readonly name: string;
  readonly about?: string;
  readonly onPress: () => void;
  /** Moves the focus after the menu has closed. Without it the focus returns to the button. */
  readonly focusNext?: () => void;
};

/** `groups` is called when the menu opens. */
export type MenuProps = {
  readonly label: ReactNode;
  /** The accessible name, if the label is only a sign. */
  readonly name?: string;
  readonly groups: () => readonly MenuGroup[];
  /** Loads what `groups` needs, before it is called. */
  readonly prepare?: () => Promise<void>;
  readonly disabled?: boolean;
};
