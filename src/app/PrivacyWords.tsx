import { t } from '../core/text/language.ts';
import { CopyButton } from './page/CopyButton.tsx';
import { pagePolicy } from './page/version.ts';

/** What the page promises, and what no page can. */
export const PrivacyWords = () => (
  <>
    <p className="font-semibold">{t`What you paste stays in this page.`}</p>
    <p className="mt-1">
      {t`This page’s security policy (CSP) makes the browser block every background request to other hosts, over HTTP or WebSocket, from the page and its workers.`}{' '}
      {t`No server, no cookies, no trackers. Only your display settings are stored, plus whatever you choose to keep.`}
    </p>
    <p className="mt-1 text-muted">
      {t`No policy can block visible navigation, loading the page’s own files, or WebRTC. The page removes WebRTC when it starts.`}{' '}
      {t`Malicious code inside the build could restore WebRTC through an empty frame, or connect through the fetch page.`}{' '}
      {t`Other pages on the same origin can reach this page and what it stores, so it needs its own origin.`}
    </p>
    <CheckYourself />
    <p className="mt-1 text-muted">
      {t`Your browser's translation, writing help and extensions can read any page. This page asks them not to, but cannot enforce it.`}
    </p>
  </>
);

/** How to see it without believing it. The development server has no policy to show. */
function CheckYourself() {
  const policy = pagePolicy();
  if (policy === null) return null;
  return (
    <>
      <p className="mt-1">
        {t`Check it yourself: open the Network tab of your browser’s developer tools and paste a token. No request appears.`}{' '}
        {t`This is the policy that the browser enforces:`}
      </p>
      <p className="mt-1 flex items-start gap-2">
        <code className="min-w-0 grow rounded border border-border bg-raised px-2 py-1 text-xs [overflow-wrap:anywhere]">
          {policy}
        </code>
        <CopyButton name={t`Copy policy`} what={t`Policy`} text={() => policy} />
      </p>
    </>
  );
}
