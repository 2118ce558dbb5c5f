import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { say } from '../../core/text/language.ts';
import { Editor } from '../../editor/Editor.tsx';
import type { EditorProps } from '../../editor/types.ts';
import type { Session } from '../../session/state/model.ts';
import type { Store } from '../../session/state/store.ts';
import { caretTold, placeCursor, takeCursor } from './carets.ts';
import { rememberedEditors, type EditorName } from '../page/editors.ts';
import { partWords } from '../page/part-words.ts';
import { useSettings } from '../page/settings.ts';
import { useStore } from '../page/use-session.ts';

type SessionEditorProps = {
  readonly name: EditorName;
  /** Whether the box is as high as its text, within the limits of the style sheet. */
  readonly fits?: boolean;
  /** Whether long lines are wrapped, if the setting says so. */
  readonly wraps?: boolean;
  /** Reads `text` from the session, if another editor can change it. Always the same function. */
  readonly textOf?: (session: Session) => string;
} & Pick<EditorProps, 'text' | 'onText' | 'placeholder' | 'describedBy'> &
  Partial<Pick<EditorProps, 'language' | 'marks' | 'notes' | 'faults' | 'readOnly' | 'masked' | 'invalid' | 'assist'>>;

/** One of the page's five editors. It is found by its name and uses the session's history. */
export function SessionEditor({ name, fits = false, wraps = true, textOf, ...rest }: SessionEditorProps) {
  const store = useStore();
  const follow = useTextAtOnce(store, textOf);
  const { wrap } = useSettings();
  const [height, setHeight] = useState<number>();
  return (
    <div
      className="pane-body min-h-0 grow"
      style={height === undefined ? undefined : { flexBasis: height }}
      onFocus={() => placeCursor(name)}
      onBlur={takeCursor}
    >
      <Editor
        label={say(name)}
        language="text"
        marks={none}
        notes={none}
        faults={none}
        wrap={wraps && wrap === 'on'}
        onUndo={() => store.dispatch({ type: 'undone' })}
        onRedo={() => store.dispatch({ type: 'redone' })}
        partWords={(shown) => partWords(shown, say(name))}
        onCaret={caretTold[name]}
        handle={rememberedEditors[name]}
        follow={follow}
        onHeight={fits ? setHeight : undefined}
        {...rest}
      />
    </div>
  );
}

type Show = (text: string) => void;

/**
 * Returns `follow` of an editor. It subscribes before the components do, so that the text is there
 * before they render.
 */
function useTextAtOnce(store: Store, textOf: ((session: Session) => string) | undefined): EditorProps['follow'] {
  const shown = useRef<Show | null>(null);
  useLayoutEffect(() => textOf && store.subscribe(() => shown.current?.(textOf(store.get()))), [store, textOf]);
  return useCallback((show: Show) => {
    shown.current = show;
    return () => {
      shown.current = null;
    };
  }, []);
}

const none: readonly never[] = [];
