import { useLayoutEffect, useRef, useState } from 'react';
import { count, t } from '../../core/text/language.ts';
import type { Outgoing } from '../../session/share/print-link.ts';
import { Button } from '../../ui/Button.tsx';
import { longestQrText, QrCode } from '../../ui/QrCode.tsx';
import { isOnDisk, isReachable } from '../page/browser.ts';
import { useCopying } from '../page/copying.ts';
import { ReadOnlyTextBox } from '../page/TextBox.tsx';
import { linkLengthWords } from './share-words.ts';
import { useLink } from './use-share.ts';

/** The link itself, to read, copy, or scan. */
export function ShareLink({ outgoing }: { readonly outgoing: Outgoing }) {
  const made = useLink(outgoing);
  if (made.kind === 'pending') return <p className="text-muted">{t`Creating the link …`}</p>;
  if (made.link === null) return <p className="text-warn">{t`The link would be too long to open. Select less.`}</p>;
  if (made.link === '') return <p className="text-muted">{t`Nothing is selected, so there is nothing to share.`}</p>;
  return (
    <div className="grid min-w-0 gap-3">
      <LinkText link={made.link} />
      <CodeOnPress key={made.link} link={made.link} />
    </div>
  );
}

/** A QR code can be read across a room, so it is drawn on a press, for this link alone. */
function CodeOnPress({ link }: { readonly link: string }) {
  const [isDrawn, setDrawn] = useState(false);
  if (isOnDisk()) return null;
  return isDrawn ? (
    <QrCode text={link} label={t`QR code of the link`} otherwise={<TooLongForQr />} />
  ) : (
    <Button className="justify-self-start" onClick={() => setDrawn(true)}>{t`Show QR code`}</Button>
  );
}

function LinkText({ link }: { readonly link: string }) {
  return (
    <div className="grid min-w-0 gap-2">
      <div onFocus={({ target }) => target instanceof HTMLTextAreaElement && target.select()}>
        <ReadOnlyTextBox label={t`Link`} text={link} />
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <CopyLink link={link} />
        <span className="text-xs text-muted">{linkLengthWords(link.length).join(' ')}</span>
      </div>
      {isReachable() ? null : <p className="text-xs text-warn">{placeWords()}</p>}
    </div>
  );
}

const placeWords = (): string =>
  isOnDisk()
    ? t`You opened this page from disk, so the link is only a fragment. Add it to the URL of any Jotscope page.`
    : t`This page runs on your own computer, so the link will not open anywhere else.`;

function CopyLink({ link }: { readonly link: string }) {
  const { copied, copy } = useCopying(t`Link`);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // The link takes a moment. Until then the focus is on the first control of the dialog, or was on a
    // button that is gone. Only from there it moves on, never from a choice.
    const present = document.activeElement;
    if (present === document.body || present?.closest('[data-dialog-head]')) button.current?.focus();
  }, []);
  return (
    <>
      <Button ref={button} look="primary" aria-label={t`Copy link`} onClick={() => void copy(link)}>
        {copied ? t`Copied` : t`Copy link`}
      </Button>
      <span role="status" className="sr-only">
        {copied ? t`Copied` : ''}
      </span>
    </>
  );
}

const TooLongForQr = () => (
  <p className="basis-60 text-xs text-muted">{t`Too long for a QR code, which can contain at most ${count(longestQrText)} characters.`}</p>
);
