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
  /** `full`: all of the screen. */
  readonly width?: 'narrow' | 'wide' | 'full';
  /** Buttons in the heading, before the one that closes. */
  readonly tools?: ReactNode;
  /**
   * Gets the focus first. Without it, the first control inside `data-focus-first` does, and if there
   * is none, the first of the dialog.
   */
  readonly initialFocus?: RefObject<HTMLElement | null>;
};

const widths = {
  narrow: 'top-[6dvh] max-h-[88dvh] max-w-2xl',
  wide: 'top-[6dvh] max-h-[88dvh] max-w-6xl',
  full: 'inset-y-2',
} as const;

/**
 * A modal dialog, open as long as it is rendered. Esc and a press outside close it. The focus stays
 * inside and returns to where it was.
 */
export function Dialog({ title, closeLabel, onClose, children, width = 'narrow', tools, initialFocus }: DialogProps) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <BaseDialog.Root open onOpenChange={(open) => !open && onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="fixed inset-0 z-30 bg-black/40" />
        <BaseDialog.Popup
          ref={popup}
          initialFocus={initialFocus ?? (() => firstControl(popup.current) ?? true)}
          className={classes(
            'fixed inset-x-2 z-40 mx-auto flex flex-col rounded-md border border-control bg-surface shadow-xl',
            widths[width],
          )}
        >
          <div
            data-dialog-head
            className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-border px-3 py-2"
          >
            <BaseDialog.Title className="text-sm font-semibold">{title}</BaseDialog.Title>
            <span className="ml-auto flex flex-wrap items-center gap-1 max-sm:order-last max-sm:w-full">{tools}</span>
            <BaseDialog.Close className={classes(buttonShape, plainLook, 'max-sm:ml-auto')}>
              {closeLabel}
            </BaseDialog.Close>
          </div>
          <div className="flex min-h-0 grow flex-col overflow-y-auto p-3 text-sm">{children}</div>
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
