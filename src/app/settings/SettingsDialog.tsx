import { t } from '../../core/text/language.ts';
import { Select } from '../../ui/Select.tsx';
import { AboutBuild } from './AboutBuild.tsx';
import { KeptWork } from './KeptWork.tsx';
import { PageDialog } from '../page/PageDialog.tsx';
import { settingWords } from './setting-words.ts';
import { chooseSetting, settingNames, useSettings } from '../page/settings.ts';

/** The settings for look and language, which are kept on this device. */
export function SettingsDialog() {
  const settings = useSettings();
  return (
    <PageDialog title={t`Settings`}>
      <ul className="grid gap-2">
        {settingNames.map((name) => {
          const { label, options } = settingWords[name]();
          return (
            <li key={name}>
              <Select
                label={label}
                labelClass="w-36"
                value={settings[name]}
                options={Object.entries(options).map(([value, text]) => ({ value, text }))}
                onChoose={(option) => chooseSetting(name, option)}
              />
            </li>
          );
        })}
      </ul>
      <div className="mt-3 grid gap-3 border-t border-border pt-3">
        <KeptWork />
        <AboutBuild />
      </div>
    </PageDialog>
  );
}
