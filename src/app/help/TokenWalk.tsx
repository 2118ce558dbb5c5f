import { useRef, useState, type ComponentType } from 'react';
import { t } from '../../core/text/language.ts';
import type { Session } from '../../session/state/model.ts';
import { tokenOfSource } from '../../session/state/source.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { useSession } from '../page/use-session.ts';
import { NewToJwts } from './NewToJwts.tsx';
import { WalkChecks, WalkMissing } from './WalkChecks.tsx';
import { WalkHeader, WalkPayload } from './WalkParts.tsx';
import './walk.css';
import { WalkSignature } from './WalkSignature.tsx';

type WalkPage = { readonly title: () => string; readonly Page: ComponentType };

/** In this order. Any page can be skipped. */
const pages: readonly WalkPage[] = [
  { title: () => t`New to JWTs? 5 minutes`, Page: NewToJwts },
  { title: () => t`The header`, Page: WalkHeader },
  { title: () => t`The payload`, Page: WalkPayload },
  { title: () => t`How the signature is made`, Page: WalkSignature },
  { title: () => t`What a verifier checks`, Page: WalkChecks },
  { title: () => t`What is missing`, Page: WalkMissing },
];

function isSigned({ source }: Session): boolean {
  const token = tokenOfSource(source);
  return token.kind === 'jws' && token.header.object !== null;
}

/** A walk through the token on the page, for a person who sees one for the first time. */
export function TokenWalk() {
  const [at, setAt] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  const all = useSession(isSigned) ? pages : pages.slice(0, 1);
  const shown = Math.min(at, all.length - 1);
  const { title, Page } = all[shown] ?? { title: () => '', Page: NewToJwts };
  const go = (to: number): void => {
    setAt(to);
    place.current?.scrollIntoView?.({ block: 'start' });
  };
  return (
    <div ref={place} className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-3">
      <nav aria-label={t`Explain this token`} className="walk-nav">
        <Select
          label={t`Page ${shown + 1} of ${all.length}`}
          value={String(shown)}
          options={all.map((page, index) => ({ value: String(index), text: page.title() }))}
          onChoose={(value) => go(Number(value))}
        />
        <Button disabled={shown === 0} onClick={() => go(shown - 1)}>{t`Previous page`}</Button>
        <Button look="primary" disabled={shown === all.length - 1} onClick={() => go(shown + 1)}>{t`Next page`}</Button>
      </nav>
      {shown === 0 ? (
        <Page />
      ) : (
        <article aria-live="polite" className="walk-page">
          <h3 className="font-semibold">{title()}</h3>
          <Page />
        </article>
      )}
      {all.length === 1 ? (
        <p className="text-sm text-muted">{t`Paste a signed token to go on: its claims, its signature, and what a verifier checks.`}</p>
      ) : null}
    </div>
  );
}
