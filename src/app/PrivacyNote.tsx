import { t } from '../core/text/language.ts';
import { CopyButton } from './page/CopyButton.tsx';
import { pagePolicy } from './page/version.ts';
import { buttonShape } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';

/** The privacy promise, stated exactly as far as it is true. */
export function PrivacyNote() {
  return (
    <>
      <button
        type="button"
        popoverTarget="privacy"
        className={`${buttonShape} border-transparent text-good hover:bg-raised`}
      >
        <Icon name="lock" className="size-3.5" /> <span className="max-lg:sr-only">{t`No background requests`}</span>
      </button>
      <div
        id="privacy"
        popover="auto"
        className="privacy-note rounded-md border border-control bg-surface p-3 text-sm text-text shadow-lg"
      >
        <p className="font-semibold">{t`What you paste stays in this page.`}</p>
        <p className="mt-1">
          {t`The page’s own security policy makes the browser refuse every background request to another host, over HTTP or WebSocket, from the page and its workers.`}{' '}
          {t`There is no server, no cookie, no tracker; only how the page looks is stored, and what you ask it to keep.`}
        </p>
        <p className="mt-1 text-muted">
          {t`No policy can forbid a visible navigation, the loading of the page’s own files, or WebRTC, which is removed when the page starts.`}{' '}
          {t`Hostile code inside the build could get WebRTC back from an empty frame, or connect through the page that fetches key sets.`}{' '}
          {t`Other pages of the same origin can reach this page and what it stores. It needs an origin of its own.`}
        </p>
        <CheckYourself />
        <p className="mt-1 text-muted">
          {t`The browser's translation, its writing help and its extensions can read any page. This page asks them not to, but cannot enforce it.`}
        </p>
      </div>
    </>
  );
}

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
