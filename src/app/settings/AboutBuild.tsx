import { t } from '../../core/text/language.ts';
import { canKeep } from '../../offline/offline.ts';
import { isOneFile, licensesWithin, buildVersion } from '../page/version.ts';

/**
 * Shows which build this is, so that a host can be checked against the source (`SHA256SUMS`), and
 * how to save it.
 */
export function AboutBuild() {
  const version = buildVersion();
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {version !== null && <span>{t`Version ${version.number}, build ${version.build}`}</span>}
      {canKeep() && !isOneFile() && (
        <a href="./install.html" target="_blank" rel="noopener" className="text-accent underline">
          {t`Use offline or install`}
        </a>
      )}
      {version !== null && <Licenses />}
    </div>
  );
}

/**
 * Shows the notices of everything that the build ships: a file next to the page, or a text in the
 * single-file page.
 */
function Licenses() {
  const within = licensesWithin();
  const label = t`Open-source licenses`;
  if (within === null) {
    return (
      <a href="./licenses.txt" target="_blank" rel="noopener" className="text-accent underline">
        {label}
      </a>
    );
  }
  return (
    <details className="w-full">
      <summary>{label}</summary>
      <pre className="max-h-60 overflow-auto whitespace-pre-wrap" tabIndex={0} aria-label={label} role="region">
        {within}
      </pre>
    </details>
  );
}
