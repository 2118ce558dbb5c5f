import type { ComponentProps } from 'react';
import { classes } from './classes.ts';

type ButtonProps = ComponentProps<'button'> & { readonly look?: 'plain' | 'quiet' | 'primary' };

const looks = {
  plain: 'border-control bg-surface hover:bg-raised',
  quiet: 'border-transparent hover:bg-raised text-muted hover:text-text',
  primary: 'border-accent bg-accent text-on-accent hover:opacity-90',
} as const;

/**
 * A button for an action on this page. Its text is its accessible name unless `aria-label` says
 * otherwise.
 */
export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={classes(buttonShape, looks[look], className)} />;
}

export const buttonShape =
  'inline-flex min-h-6 shrink-0 items-center gap-1 whitespace-nowrap rounded border px-2 py-0.5 text-xs font-medium disabled:cursor-not-allowed disabled:opacity-60';
export const plainLook = looks.plain;
export const primaryLook = looks.primary;
