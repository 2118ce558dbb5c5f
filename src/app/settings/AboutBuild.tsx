import { t } from '../../core/text/language.ts';
import { canKeep } from '../../offline/offline.ts';
import { CopyButton } from '../page/CopyButton.tsx';
import { buildVersion, isOneFile, licensesWithin } from '../page/version.ts';

/**
 * Shows which build this is and leads to its documents, which are files of the same build. So the
 * page needs no other host, and a host can be checked against the source.
 */
export function AboutBuild() {
  const version = buildVersion();
  if (version === null) return null;
  const name = `${version.number}+${version.build}`;
  return (
    <section aria-labelledby="about" className="grid gap-1 text-xs">
      <h3 id="about" className="font-semibold text-muted">{t`About`}</h3>
      <p className="flex flex-wrap items-center gap-x-2">
        {t`Version ${version.number}, build ${version.build}`}
        <CopyButton name={t`Copy version`} what={t`Version`} text={() => `Jotscope ${name}`} />
      </p>
      {isOneFile() ? <LicensesWithin /> : <Documents />}
    </section>
  );
}

/** Each opens in a new tab, because the page would lose the work in this one. */
const documents: readonly { readonly href: `./${string}`; readonly label: () => string }[] = [
  { href: './licenses.txt', label: () => t`Open-source licenses` },
  { href: './changelog.txt', label: () => t`Changelog` },
  { href: './SHA256SUMS', label: () => t`Verify this build (SHA256SUMS)` },
  { href: './hosting.txt', label: () => t`Host it yourself` },
  { href: './security.txt', label: () => t`Report a problem` },
];

function Documents() {
  return (
    <>
      <ul aria-describedby="about-links" className="flex flex-wrap gap-x-4">
        {documents.map(({ href, label }) => (
          <li key={href}>
            <NewTab href={href}>{label()}</NewTab>
          </li>
        ))}
        {canKeep() ? (
          <li>
            <NewTab href="./install.html">{t`Use offline or install`}</NewTab>
          </li>
        ) : null}
      </ul>
      <p id="about-links" className="text-muted">
        {t`Jotscope is open source under the MIT license.`} {t`Each link opens a new tab, with a file of this build.`}{' '}
        {t`To verify the build, compare the sums with those of your own build of this version (see “Host it yourself”).`}
      </p>
    </>
  );
}

const NewTab = ({ href, children }: { readonly href: string; readonly children: string }) => (
  <a
    href={href}
    target="_blank"
    rel="noopener noreferrer"
    className="inline-flex min-h-6 items-center text-accent underline"
  >
    {children}
    <span aria-hidden="true"> ↗</span>
  </a>
);

/** The notices inside the single-file page, which has no files next to it. */
function LicensesWithin() {
  const label = t`Open-source licenses`;
  return (
    <details className="w-full text-muted">
      <summary>{label}</summary>
      <pre className="max-h-60 overflow-auto whitespace-pre-wrap" tabIndex={0} aria-label={label} role="region">
        {licensesWithin()}
      </pre>
    </details>
  );
}
