import { useState } from 'react';
import { keySetCommand } from '../../core/keys/key-set-command.ts';
import { readKeySetUrl } from '../../core/keys/key-set-url.ts';
import type { Origins } from '../../core/keys/origin.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { t } from '../../core/text/language.ts';
import { problemWords } from '../../key-sets/words.ts';
import {
  suggestionBehind,
  suggestedAddresses,
  type SuggestedAddress,
} from '../../session/reading/key-set-addresses.ts';
import { Button, buttonShape, primaryLook } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import { CopyButton } from '../page/CopyButton.tsx';
import { closeDialog } from '../page/dialogs.ts';
import { askKeys, forgetKeys, requestFor, useFetching } from './fetched-keys.ts';
import { FetchedKeysOffer } from './FetchedKeysOffer.tsx';
import { PageDialog } from '../page/PageDialog.tsx';
import { MoreRows } from '../page/MoreRows.tsx';
import { useTokenRows } from '../page/shown-rows.ts';
import { useStore } from '../page/use-session.ts';
import { isOneFile } from '../page/version.ts';

/**
 * Asks for a URL. Another page fetches from it, because this one is not allowed to connect to
 * anything.
 */
export function FetchKeysDialog() {
  const store = useStore();
  const [suggested] = useState(() => suggestedAddresses(store.get()));
  const [{ text, filled }, setAddress] = useState<Address>(() => filledWith(firstAddress(suggested)));
  const [{ watchField, isReplaced }] = useState(followReplacing);
  const read = readKeySetUrl(text);
  const url = read.kind === 'url' ? read.url : null;
  const chosen = suggestionBehind(url, { suggested, filled });
  return (
    <PageDialog title={t`Fetch key set`} width="wide">
      <div className="grid gap-3 text-sm">
        <p>{t`This page sends no requests. A separate page gets only the URL and nothing from your token. It shows you the URL and fetches it when you confirm there.`}</p>
        <Suggestions
          suggested={suggested}
          chosen={text}
          onChoose={(suggestion) => setAddress(filledWith(suggestion))}
        />
        <div ref={watchField} data-focus-first={url === null ? true : undefined}>
          <Field
            label={t`URL of the key set`}
            value={text}
            onText={(typed) => setAddress({ text: typed, filled: typed === '' || isReplaced() ? null : filled })}
            placeholder="https://…/.well-known/jwks.json"
            invalid={read.kind !== 'url' && read.kind !== 'empty'}
            hint={read.kind === 'url' || read.kind === 'empty' ? undefined : problemWords(read.kind)}
          />
        </div>
        {chosen?.isFromHeader ? <FromHeader /> : null}
        {isOneFile() ? null : <Act url={url} origins={chosen?.origins ?? []} />}
        <CameBack />
        {url === null ? null : <ByHand url={url} />}
      </div>
    </PageDialog>
  );
}

/** `filled`: the suggestion that filled the field. The person vouches for what they typed without one. */
type Address = { readonly text: string; readonly filled: string | null };

const filledWith = (suggestion: string): Address => ({ text: suggestion, filled: suggestion });

const firstAddress = (suggested: readonly SuggestedAddress[]): string =>
  suggested.find(({ isFromHeader }) => !isFromHeader)?.url ?? '';

/** Tells whether the last input replaced all of a field, or emptied it. */
function followReplacing() {
  let isWhole = false;
  const watch = ({ target }: Event): void => {
    isWhole =
      target instanceof HTMLInputElement && target.selectionStart === 0 && target.selectionEnd === target.value.length;
  };
  const watchField = (around: HTMLElement | null): void => around?.addEventListener('beforeinput', watch);
  return { watchField, isReplaced: (): boolean => isWhole };
}

type SuggestionsProps = {
  readonly suggested: readonly SuggestedAddress[];
  readonly chosen: string;
  readonly onChoose: (url: string) => void;
};

function Suggestions({ suggested, chosen, onChoose }: SuggestionsProps) {
  const shown = useTokenRows(suggested);
  if (suggested.length === 0) return null;
  return (
    <fieldset className="grid min-w-0 gap-1">
      <legend className="mb-1 text-xs font-semibold text-muted">{t`URLs from the token`}</legend>
      {shown.rows.map(({ url, from }) => (
        <Choice
          key={`${from} ${url}`}
          type="radio"
          group="key-set-address"
          label={from}
          about={briefText(url)}
          checked={url === chosen}
          onChange={() => onChoose(url)}
        />
      ))}
      <MoreRows of={shown} />
    </fieldset>
  );
}

const FromHeader = () => (
  <p className="rounded border border-border bg-warn-soft p-2 text-xs text-warn">
    {t`The creator of the token chose this URL. Keys from there only prove that the same party signed it, not who that is. The host also learns that someone is looking at the token (RFC 8725 §3.10).`}
  </p>
);

/**
 * Opens the page that fetches. Without a URL a link would lead nowhere, so a disabled button shows
 * what will be there.
 */
const Act = ({ url, origins }: { readonly url: string | null; readonly origins: Origins }) =>
  url === null ? (
    <p>
      <Button look="primary" disabled>{t`Open the fetch page`}</Button>
    </p>
  ) : (
    <Fetching key={url} url={url} origins={origins} />
  );

/**
 * Opens the other page by a link without a handle, however the link is opened. Reports the state of
 * exactly this URL, or of one that its metadata led to.
 */
function Fetching({ url, origins }: { readonly url: string; readonly origins: Origins }) {
  const { asked } = useFetching();
  const [request] = useState(() => requestFor(url));
  const ask = () => askKeys({ ...request, origins });
  return (
    <p data-focus-first className="flex flex-wrap items-center gap-2">
      <a
        href={`./keys.html#url=${encodeURIComponent(url)}&nonce=${request.nonce}`}
        target="_blank"
        rel="noopener noreferrer"
        onClick={ask}
        onAuxClick={ask}
        className={classes(buttonShape, primaryLook)}
      >
        {t`Open the fetch page`}
      </a>
      {asked?.url === url ? (
        <span role="status" className="text-xs text-muted">
          {asked.isInVain ? t`No keys came back. The fetch page says why.` : t`Waiting for its answer …`}
        </span>
      ) : null}
    </p>
  );
}

/** Offers what came back, even while the dialog was closed. */
function CameBack() {
  const { keys } = useFetching();
  const leave = () => {
    forgetKeys();
    closeDialog();
  };
  return keys === null ? null : <FetchedKeysOffer fetched={keys} onTaken={leave} />;
}

function ByHand({ url }: { readonly url: string }) {
  return (
    <div className="grid gap-1 text-xs">
      <p className="text-muted">
        {isOneFile()
          ? t`This single-file copy has no fetch page. Run this command and paste its output into the Key box:`
          : t`Or run this command and paste its output into the Key box:`}
      </p>
      <p className="flex items-start gap-2">
        <code className="min-w-0 grow rounded border border-border bg-raised px-2 py-1 [overflow-wrap:anywhere]">
          {keySetCommand(url)}
        </code>
        <CopyButton name={t`Copy command`} what={t`Command`} label={t`Copy`} text={() => keySetCommand(url)} />
      </p>
      <p className="text-muted">{t`The command works in bash, zsh and other POSIX shells, but not in cmd.exe or PowerShell.`}</p>
    </div>
  );
}
