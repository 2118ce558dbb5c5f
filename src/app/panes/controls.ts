import { t } from '../../core/text/language.ts';
import { isAlgorithmOpen } from '../../session/state/algorithm-choice.ts';
import type { Session } from '../../session/state/model.ts';
import { isSealed } from '../../session/state/opened.ts';
import { layerSource } from '../../session/state/opened.ts';
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

/** Returns why no algorithm can be chosen; null if one can. */
export function algorithmLack(session: Session): string | null {
  const token = tokenOfSource(layerSource(session));
  if (token.kind !== 'empty' && token.header.object === null)
    return t`The header is not a valid JSON object. Fix it first.`;
  if (isAlgorithmOpen(session)) return null;
  return isSealed(session)
    ? t`Decrypt the token first. It is encrypted again with the algorithm that you choose.`
    : t`The content is a token itself. Copy it into the token box to change its algorithm.`;
}
