import { lazy, Suspense, useState } from 'react';
import { Button } from './Button.tsx';

export type MenuGroup = { readonly title: string; readonly items: readonly MenuItem[] };
export type MenuItem = {
  readonly name: string;
  readonly about?: string;
  readonly onPress: () => void;
  /** Moves the focus after the menu has closed. Without it the focus returns to the button. */
  readonly focusNext?: () => void;
};

/** `groups` is called when the menu opens. */
export type MenuProps = {
  readonly label: string;
  readonly groups: () => readonly MenuGroup[];
  readonly disabled?: boolean;
};

const load = () => import('./OpenMenu.tsx');
const OpenMenu = lazy(() => load().then(({ OpenMenu: component }) => ({ default: component })));

/**
 * A button that opens a list of commands, by pointer and keyboard. The list is loaded on the first
 * press.
 */
export function Menu(props: MenuProps) {
  const [wasPressed, setPressed] = useState(false);
  const button = (
    <Button
      aria-haspopup="menu"
      aria-expanded="false"
      disabled={props.disabled}
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => setPressed(true)}
      onKeyDown={(event) => event.key === 'ArrowDown' && setPressed(true)}
    >
      {props.label} <span aria-hidden="true">▾</span>
    </Button>
  );
  return wasPressed ? (
    <Suspense fallback={button}>
      <OpenMenu {...props} />
    </Suspense>
  ) : (
    button
  );
}
