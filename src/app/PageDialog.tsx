import type { ReactNode } from 'react';
import { t } from '../core/text/language.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { closeDialog } from './dialogs.ts';

type PageDialogProps = { readonly title: string; readonly width?: 'narrow' | 'wide'; readonly children: ReactNode };

/** A dialog of the page: it is closed by its button, by Esc, or by a press beside it. */
export function PageDialog(props: PageDialogProps) {
  return <Dialog {...props} closeLabel={t`Close`} onClose={closeDialog} />;
}
