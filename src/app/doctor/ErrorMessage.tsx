import { Suspense, useState } from 'react';
import { t } from '../../core/text/language.ts';
import { errorTextOf } from '../../session/errors/error-text.ts';
import type { Session } from '../../session/state/model.ts';
import { PlainEditor } from '../../editor/PlainEditor.tsx';
import { classes } from '../../ui/classes.ts';
import { lazyPart } from '../../ui/load.tsx';
import { partWords } from '../page/part-words.ts';
import { useSession, useStore } from '../page/use-session.ts';

const ErrorReadings = lazyPart(async () => (await import('./ErrorReadings.tsx')).ErrorReadings);

const typedText = ({ errorText }: Session): string => errorText;
const hasText = (session: Session): boolean => errorTextOf(session).text !== '';

/**
 * The box for what a verifier reported, and what it means for this token. The tables of messages are
 * loaded with the first text that may contain one.
 */
export function ErrorMessage() {
  const store = useStore();
  const text = useSession(typedText);
  const isAsked = useSession(hasText);
  const [height, setHeight] = useState(0);
  return (
    <>
      <div data-field="error" className={classes('error-message', text !== '' && 'error-message-filled')}>
        <label htmlFor="error-message" className="pt-1 text-xs text-muted">{t`Error message`}</label>
        <div
          className="editor-field error-field rounded border border-control"
          style={height === 0 ? undefined : { height: Math.min(height, highest) + 2 }}
        >
          <PlainEditor
            id="error-message"
            label={t`Error message`}
            language="text"
            text={text}
            onText={(typed) => store.dispatch({ type: 'error-typed', text: typed })}
            onUndo={() => store.dispatch({ type: 'undone' })}
            onRedo={() => store.dispatch({ type: 'redone' })}
            onHeight={setHeight}
            placeholder={example}
            marks={none}
            notes={none}
            faults={none}
            wrap
            partWords={(shown) => partWords(shown, t`Error message`)}
            body={ignore}
          />
        </div>
      </div>
      {isAsked ? (
        <Suspense fallback={null}>
          <ErrorReadings />
        </Suspense>
      ) : null}
    </>
  );
}

/** The words of a library, the same in every language. */
const example = 'jwt expired';
/** Six lines, px. A longer text scrolls. */
const highest = 110;
const none: readonly never[] = [];
const ignore = (): void => undefined;
