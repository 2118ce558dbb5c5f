import { Menu as BaseMenu } from '@base-ui/react/menu';
import { useState } from 'react';
import { buttonShape, plainLook } from './Button.tsx';
import { classes } from './classes.ts';
import type { MenuItem, MenuProps } from './Menu.tsx';

/** The menu itself, open when it first appears. */
export function OpenMenu({ label, groups, disabled = false }: MenuProps) {
  // Beside its button: at the end of the body it would stand outside every landmark.
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <BaseMenu.Root modal={false} defaultOpen>
      <BaseMenu.Trigger disabled={disabled} className={classes(buttonShape, plainLook)}>
        {label} <span aria-hidden="true">▾</span>
      </BaseMenu.Trigger>
      <span ref={setPlace} />
      <BaseMenu.Portal container={place}>
        <BaseMenu.Positioner sideOffset={4} align="start" className="z-20">
          <BaseMenu.Popup className="max-h-(--available-height) max-w-96 overflow-y-auto rounded-md border border-control bg-surface p-1 shadow-lg">
            {groups.map((group) => (
              <BaseMenu.Group key={group.title}>
                <BaseMenu.GroupLabel className="px-2 pt-1.5 pb-0.5 text-xs font-semibold text-muted">{group.title}</BaseMenu.GroupLabel>
                {group.items.map((item) => (
                  <MenuRow key={item.name} item={item} />
                ))}
              </BaseMenu.Group>
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

function MenuRow({ item }: { readonly item: MenuItem }) {
  return (
    <BaseMenu.Item onClick={item.onPress} className="flex items-baseline gap-3 rounded px-2 py-1 text-xs data-highlighted:bg-accent data-highlighted:text-on-accent">
      <span className="font-medium">{item.name}</span>
      {item.about ? <span className="ml-auto opacity-80">{item.about}</span> : null}
    </BaseMenu.Item>
  );
}
