import { t } from '../../core/text/language.ts';
import type { SettingName, Settings } from '../page/settings.ts';

type Words = { readonly label: string; readonly options: Readonly<Record<string, string>> };

/** The words of each setting. Each language is named in itself. */
export const settingWords: {
  readonly [Name in SettingName]: () => Words & { readonly options: Readonly<Record<Settings[Name], string>> };
} = {
  theme: () => ({ label: t`Theme`, options: { system: t`Same as system`, light: t`Light`, dark: t`Dark` } }),
  language: () => ({ label: t`Language`, options: { en: 'English', de: 'Deutsch' } }),
  indentation: () => ({ label: t`JSON indentation`, options: { 2: t`2 spaces`, 4: t`4 spaces`, tab: t`Tab` } }),
  wrap: () => ({ label: t`Word wrap`, options: { on: t`On`, off: t`Off` } }),
  zone: () => ({ label: t`Time zone`, options: { local: t`UTC and local time`, utc: t`UTC only` } }),
  editor: () => ({ label: t`Editor`, options: { rich: t`Rich`, plain: t`Plain` } }),
  motion: () => ({ label: t`Motion`, options: { system: t`Same as system`, reduced: t`Reduced` } }),
};
