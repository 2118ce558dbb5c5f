import { Suspense, useMemo, useState } from 'react';
import { count, t } from '../../core/text/language.ts';
import { foundInSource, boxTextOf } from '../../session/state/source.ts';
import { tokenMarks } from '../../session/reading/token-marks.ts';
import { tokensFound } from '../../session/reading/tokens-found.ts';
import type { Session } from '../../session/state/model.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { lazyPart } from '../../ui/load.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { bareToken } from './bare-token.ts';
import { CopyButton } from '../page/CopyButton.tsx';
import { openDialog } from '../page/dialogs.ts';
import { Guard } from '../page/Failed.tsx';
import { helpOn } from '../page/help.ts';
import { ExampleBadge } from './ExampleBadge.tsx';
import { KeyInTextNote } from './KeyInTextNote.tsx';
import { useFollowedCursor, useLitToken } from './lit-marks.ts';
import { SessionEditor } from './SessionEditor.tsx';
import { takeText } from './taking.ts';
import { useTokenInView } from './use-in-view.ts';
import { useSession, useStore } from '../page/use-session.ts';

const text = (session: Session): string => boxTextOf(session.source);
const foundOf = (session: Session) => foundInSource(session.source);
const holdsSeveral = (session: Session) => tokensFound(session) !== null;
const marksOf = (session: Session) => tokenMarks(session.source);

const IntakeNote = lazyPart(async () => (await import('./IntakeNote.tsx')).IntakeNote);
const TokensFound = lazyPart(async () => (await import('./TokensFound.tsx')).TokensFound);

/** The box for any text that contains a token. It shows the text exactly as it was pasted. */
export function TokenPane() {
  const store = useStore();
  const value = useSession(text);
  const found = useSession(foundOf);
  const { token } = found;
  useTokenInView();
  useFollowedCursor();
  const several = useSession(holdsSeveral);
  const [isUnfolded, setUnfolded] = useState(false);
  const parts = useSession(marksOf);
  const lit = useLitToken();
  const marks = useMemo(
    () => [...parts.map(({ part, ...span }) => ({ ...span, className: `mark-${part}` })), ...lit],
    [parts, lit],
  );
  return (
    <Pane
      title={t`Encoded token`}
      help={helpOn('encoded-token', t`Encoded token`)}
      about={token === '' ? '' : <span className="whole-or-none">{t`${count(token.length)} characters`}</span>}
      tools={
        <>
          <span className="unfold-token">
            <Button aria-expanded={isUnfolded} disabled={value === ''} onClick={() => setUnfolded(!isUnfolded)}>
              {isUnfolded ? t`Fold` : t`Show all`}
            </Button>
          </span>
          <TokenTools />
        </>
      }
      className={classes('pane-token', isUnfolded && 'pane-unfolded')}
    >
      <ExampleBadge />
      <SessionEditor
        name="Encoded token"
        text={value}
        onText={(typed, isWhole) => takeText(store, typed, isWhole)}
        marks={marks}
        placeholder={t`Paste a token (eyJ…), or a curl command, cookie or log line with one`}
        describedBy="structure-text"
      />
      {found.readings.length > 0 || several ? (
        <Guard name={several ? t`Tokens found` : t`Encoded token`}>
          <Suspense fallback={null}>
            <IntakeNote found={found} />
            {several ? <TokensFound /> : null}
          </Suspense>
        </Guard>
      ) : null}
      <KeyInTextNote />
    </Pane>
  );
}

function TokenTools() {
  const store = useStore();
  const { token, before, after } = useSession(foundOf);
  const wrapped = before.trim() + after.trim() !== '';
  return (
    <>
      {wrapped ? (
        <CopyButton
          name={t`Copy all`}
          what={t`Whole text`}
          label={t`Copy all`}
          text={() => boxTextOf(store.get().source)}
        />
      ) : null}
      <span className="roomy">
        <Button disabled={token === ''} onClick={() => openDialog('compare')}>{t`Compare`}</Button>
      </span>
      <CopyButton name={t`Copy token`} what={t`Token`} text={() => bareToken(store)} disabled={token === ''} />
    </>
  );
}
