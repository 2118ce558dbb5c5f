import { t } from '../../core/text/language.ts';
import { canKeep } from '../../offline/offline.ts';
import { isOneFile, presentVersion } from '../page/version.ts';

/** Which build this is, so that a host can be checked against the source (`SHA256SUMS`), and the way to keep it. */
export function AboutBuild() {
  const version = presentVersion();
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {version !== null && <span>{t`Version ${version.number}, build ${version.build}`}</span>}
      {canKeep() && !isOneFile() && (
        <a href="./install.html" target="_blank" rel="noopener" className="text-accent underline">
          {t`Use offline or install`}
        </a>
      )}
    </p>
  );
}
