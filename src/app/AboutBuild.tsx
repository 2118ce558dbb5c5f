import { t } from '../core/text/language.ts';
import { presentVersion } from './version.ts';

/** Which build this is, so that a host can be checked against the source (`SHA256SUMS`). */
export function AboutBuild() {
  const version = presentVersion();
  if (version === null) return null;
  return <p className="text-xs text-muted">{t`Version ${version.number}, build ${version.build}`}</p>;
}
