import './editor.css';
import { PlainEditor } from './PlainEditor.tsx';
import { useRich, useRichTheme } from './rich-state.ts';
import type { EditorProps } from './types.ts';
import { useChangeOver } from './use-change-over.ts';

export type { EditorHandle, EditorProps } from './types.ts';

/**
 * A text editor that fills its container. It starts as a text box and becomes the rich editor once
 * that is loaded and the person is not typing. Text, caret, selection, scroll and focus stay.
 */
export function Editor(props: EditorProps) {
  const loaded = useRich();
  const theme = useRichTheme();
  const { phase, plain, rich } = useChangeOver(loaded !== null, props.masked !== true);
  const Rich = loaded?.Component;
  return (
    <div className="editor">
      {Rich && phase !== 'plain' && (
        <div className={phase === 'mounting' ? 'editor-rich editor-unseen' : 'editor-rich'}>
          <Rich {...props} handle={phase === 'rich' ? props.handle : undefined} theme={theme} body={rich} />
        </div>
      )}
      {phase !== 'rich' && <PlainEditor {...props} body={plain} />}
    </div>
  );
}
