import { Menu as BaseMenu } from '@base-ui/react/menu';
import { useRef, useState } from 'react';
import { buttonShape, plainLook } from './Button.tsx';
import { classes } from './classes.ts';
import type { MenuGroup, MenuItem, MenuProps } from './menu-item.ts';

/** The menu itself, open when it is first rendered. */
export function OpenMenu({ label, name, groups, disabled = false }: MenuProps) {
  // Next to its button, because at the end of the body it would be outside every landmark.
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const next = useRef<(() => void) | undefined>(undefined);
  const pressed = ({ onPress, focusNext }: MenuItem): void => {
    next.current = focusNext;
    onPress();
  };
  const focusAfter = (): boolean => {
    // Deferred, because the closing menu still has the focus.
    if (next.current) setTimeout(next.current);
    return next.current === undefined;
  };
  return (
    <BaseMenu.Root modal={false} defaultOpen>
      {/* A single box for the button and its neighbors, so that none moves when the list appears. */}
      <span className="inline-flex">
        <BaseMenu.Trigger
          aria-label={name}
          title={name}
          disabled={disabled}
          className={classes(buttonShape, plainLook)}
        >
          {label} <span aria-hidden="true">▾</span>
        </BaseMenu.Trigger>
        <span ref={setPlace} />
      </span>
      <BaseMenu.Portal container={place}>
        <BaseMenu.Positioner sideOffset={4} align="start" className="z-20">
          <BaseMenu.Popup
            finalFocus={focusAfter}
            className="max-h-[min(60vh,var(--available-height))] max-w-96 overflow-y-auto rounded-md border border-control bg-surface p-1 shadow-lg outline-none"
          >
            <Groups groups={groups} onPress={pressed} />
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

type Press = { readonly onPress: (item: MenuItem) => void };

/** A component of its own, so that the items exist only while the menu is open. */
function Groups({ groups, onPress }: Pick<MenuProps, 'groups'> & Press) {
  return groups().map((group) =>
    group.isFolded ? (
      <FoldedGroup key={group.title} group={group} onPress={onPress} />
    ) : (
      <BaseMenu.Group key={group.title}>
        <BaseMenu.GroupLabel className="px-2 pt-1.5 pb-0.5 text-xs font-semibold text-muted">
          {group.title}
        </BaseMenu.GroupLabel>
        <Rows group={group} onPress={onPress} />
      </BaseMenu.Group>
    ),
  );
}

type GroupProps = Press & { readonly group: MenuGroup };

const Rows = ({ group, onPress }: GroupProps) =>
  group.items.map((item) => <MenuRow key={item.name} item={item} onPress={onPress} />);

/** Its title is an item too, which the arrow keys reach. */
function FoldedGroup({ group, onPress }: GroupProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <BaseMenu.Item
        closeOnClick={false}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="mt-1 flex rounded px-2 py-1 text-xs font-semibold text-muted data-highlighted:bg-accent data-highlighted:text-on-accent"
      >
        {group.title}
        <span aria-hidden="true" className="ml-auto">
          {isOpen ? '▾' : '▸'}
        </span>
      </BaseMenu.Item>
      {isOpen ? <Rows group={group} onPress={onPress} /> : null}
    </>
  );
}

function MenuRow({ item, onPress }: Press & { readonly item: MenuItem }) {
  return (
    <BaseMenu.Item
      onClick={() => onPress(item)}
      className="flex items-baseline gap-3 rounded px-2 py-1 text-xs data-highlighted:bg-accent data-highlighted:text-on-accent"
    >
      <span className="font-medium">{item.name}</span>
      {item.about ? <span className="ml-auto opacity-80">{item.about}</span> : null}
    </BaseMenu.Item>
  );
}
