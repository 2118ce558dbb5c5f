import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { useRef, type ReactNode, type RefObject } from 'react';
import { buttonShape, plainLook } from './Button.tsx';
import { classes } from './classes.ts';

export type DialogProps = {
  /** The accessible name, shown as the heading. */
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly width?: 'narrow' | 'wide';
  /**
   * Gets the focus first. Without it, the first control inside `data-focus-first` does, and if there
   * is none, the first of the dialog.
   */
  readonly initialFocus?: RefObject<HTMLElement | null>;
};

const widths = { narrow: 'max-w-2xl', wide: 'max-w-6xl' } as const;

/**
 * A modal dialog, open as long as it is rendered. Esc and a press outside close it. The focus stays
 * inside and returns to where it was.
 */
export function Dialog({ title, closeLabel, onClose, children, width = 'narrow', initialFocus }: DialogProps) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <BaseDialog.Root open onOpenChange={(open) => !open && onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="fixed inset-0 z-30 bg-black/40" />
        <BaseDialog.Popup
          ref={popup}
          initialFocus={initialFocus ?? (() => firstControl(popup.current) ?? true)}
          className={classes(
            'fixed inset-x-2 top-[6dvh] z-40 mx-auto flex max-h-[88dvh] flex-col rounded-md border border-control bg-surface shadow-xl',
            widths[width],
          )}
        >
          <div data-dialog-head className="flex items-center gap-2 border-b border-border px-3 py-2">
            <BaseDialog.Title className="text-sm font-semibold">{title}</BaseDialog.Title>
            <BaseDialog.Close className={classes(buttonShape, plainLook, 'ml-auto')}>{closeLabel}</BaseDialog.Close>
          </div>
          <div className="flex min-h-0 flex-col overflow-y-auto p-3 text-sm">{children}</div>
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}

const controls = ['textarea', 'input', 'select', 'button', 'a'];

const firstControl = (popup: HTMLElement | null): HTMLElement | null =>
  popup?.querySelector<HTMLElement>(
    controls.map((control) => `[data-focus-first] ${control}:not([disabled], [tabindex='-1'])`).join(),
  ) ?? null;
