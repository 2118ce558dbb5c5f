import { useEffect, useState } from 'react';
import { openKeys } from '../../core/keys/open-keys.ts';
import { noKey, withOrigins, type KeyRing } from '../../core/keys/key.ts';
import { othersText } from '../../core/text/others-text.ts';
import { t } from '../../core/text/language.ts';
import { Button } from '../../ui/Button.tsx';
import { MoreItems } from '../page/MoreRows.tsx';
import { useShownRows } from '../page/shown-rows.ts';
import { useStore } from '../page/use-session.ts';
import type { FetchedKeys } from './fetched-keys.ts';

type Props = { readonly fetched: FetchedKeys; readonly onTaken: () => void };

/** Offers what came back. It is parsed again here, and goes into the Key box only at a press. */
export function FetchedKeysOffer({ fetched, onTaken }: Props) {
  const store = useStore();
  const ring = useRing(fetched.text);
  if (ring === null) return null;
  const isRefused = ring.keys.some(({ isPrivate }) => isPrivate);
  const count = isRefused ? 0 : ring.keys.length;
  const take = (isAdded: boolean): void => {
    store.dispatch({ type: 'key-put', key: withOrigins({ ...noKey, text: fetched.text }, fetched.origins), isAdded });
    onTaken();
  };
  return (
    <div role="status" className="grid gap-1 rounded border border-border bg-raised p-2 text-xs">
      <p className="[overflow-wrap:anywhere]">{isRefused ? refusedWords(fetched.url) : words(count, fetched.url)}</p>
      {count === 0 ? null : <KeyNames ring={ring} />}
      {count === 0 ? null : (
        <p className="flex gap-2">
          <Button look="primary" onClick={() => take(false)}>{t`Use these keys`}</Button>
          <Button onClick={() => take(true)}>{t`Add to the current keys`}</Button>
        </p>
      )}
    </div>
  );
}

/** A secret that a host gives to anyone proves nothing, and a private key from there is no longer private. */
const refusedWords = (url: string): string =>
  t`The answer from ${othersText(url, 200)} contains a private or secret key, so you cannot use it here.`;

function words(count: number, url: string): string {
  if (count === 0) return t`The answer from ${othersText(url, 200)} contains no readable key.`;
  return count === 1
    ? t`Received one key from ${othersText(url, 200)}.`
    : t`Received ${count} keys from ${othersText(url, 200)}.`;
}

const namesAtFirst = 20;

function KeyNames({ ring }: { readonly ring: KeyRing }) {
  const shown = useShownRows(ring.keys, ring.of.text, namesAtFirst);
  return (
    <ul aria-label={t`Received keys`} className="font-mono">
      {shown.rows.map(({ index, jwk }) => (
        <li key={index} className="[overflow-wrap:anywhere]">
          {nameOf(jwk)}
        </li>
      ))}
      <MoreItems of={shown} />
    </ul>
  );
}

/** The host chose all of it. */
const nameOf = ({ kty, alg, kid }: KeyRing['keys'][number]['jwk']): string =>
  [kty, alg, kid]
    .flatMap((text) => (typeof text === 'string' && text !== '' ? [othersText(text, 200)] : []))
    .join(' · ');

function useRing(text: string): KeyRing | null {
  const [ring, setRing] = useState<KeyRing | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void openKeys({ ...noKey, text }).then((opened) => isCurrent && setRing(opened));
    return () => {
      isCurrent = false;
    };
  }, [text]);
  return ring;
}
