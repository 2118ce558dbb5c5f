import type { Session } from '../../session/state/model.ts';
import { tokenOfSource } from '../../session/state/source.ts';

/** The menus that a command opens, by their accessible names. */
type ControlName = 'Algorithm' | 'Secret encoding';

const controls = new Map<ControlName, HTMLElement>();

/** For `element` of a menu: remembers the element while the menu is mounted. */
export const rememberedControl: Readonly<Record<ControlName, (element: HTMLElement | null) => void>> = {
  Algorithm: keeper('Algorithm'),
  'Secret encoding': keeper('Secret encoding'),
};

export const focusControl = (name: ControlName): void => controls.get(name)?.focus();

function keeper(name: ControlName) {
  return (element: HTMLElement | null): void => {
    if (element === null) controls.delete(name);
    else controls.set(name, element);
  };
}

/** Returns whether the header prevents the choice of an algorithm. */
export function isHeaderBroken(session: Session): boolean {
  const token = tokenOfSource(session.source);
  return token.kind === 'jwe' || (token.kind === 'jws' && token.header.object === null);
}
