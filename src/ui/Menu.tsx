import { useState, type ComponentType } from 'react';
import { Button } from './Button.tsx';
import { whenLoaded } from './load.tsx';
import type { MenuProps } from './menu-item.ts';

async function fetchMenu({ prepare }: MenuProps) {
  const [module] = await Promise.all([import('./OpenMenu.tsx'), prepare?.()]);
  return module;
}

/**
 * A button that opens a list of commands, by pointer and keyboard. The list is loaded on the first
 * press.
 */
export function Menu(props: MenuProps) {
  const [OpenMenu, setOpenMenu] = useState<ComponentType<MenuProps> | null>(null);
  const open = (): void =>
    void whenLoaded(
      () => fetchMenu(props),
      (module) => setOpenMenu(() => module.OpenMenu),
    );
  // Loading early is only a convenience: the press loads again and reports a failure.
  const fetchEarly = (): void => void fetchMenu(props).catch(() => undefined);
  if (OpenMenu !== null) return <OpenMenu {...props} />;
  return (
    <Button
      aria-label={props.name}
      title={props.name}
      aria-haspopup="menu"
      aria-expanded="false"
      disabled={props.disabled}
      onPointerEnter={fetchEarly}
      onFocus={fetchEarly}
      onClick={open}
      onKeyDown={(event) => event.key === 'ArrowDown' && open()}
    >
      {props.label} <span aria-hidden="true">▾</span>
    </Button>
  );
}
