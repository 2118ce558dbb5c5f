import { t } from '../../core/text/language.ts';

/** The names of the menus that edit a part. */
export const editTitles = { header: () => t`Edit header`, payload: () => t`Edit claims` } as const;
