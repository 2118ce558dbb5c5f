import { t } from '../../core/text/language.ts';
import { Dialog, type DialogProps } from '../../ui/Dialog.tsx';
import { closeDialog } from './dialogs.ts';

/** A dialog of the page. Its button, Esc, or a press outside it closes it. */
export function PageDialog(props: Omit<DialogProps, 'closeLabel' | 'onClose'>) {
  return <Dialog {...props} closeLabel={t`Close`} onClose={closeDialog} />;
}
