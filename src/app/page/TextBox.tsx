import { PlainEditor } from '../../editor/PlainEditor.tsx';
import type { EditorProps } from '../../editor/types.ts';
import { classes } from '../../ui/classes.ts';
import { partWords } from './part-words.ts';
import { useStore } from './use-session.ts';
import { useTextHistory } from './use-text-history.ts';

type TextBoxProps = Pick<EditorProps, 'id' | 'label' | 'text' | 'placeholder' | 'describedBy' | 'invalid'>;

/** A text box with four lines and a history of its own, for texts of any length. */
export function TextBox({ onText, ...rest }: TextBoxProps & { readonly onText: (text: string) => void }) {
  return <Box {...rest} {...useTextHistory(rest.text, onText)} />;
}

/** The same for a text of the session, which has the only history. */
export function SessionTextBox(props: TextBoxProps & { readonly onText: (text: string) => void }) {
  const store = useStore();
  const undo = (): void => store.dispatch({ type: 'undone' });
  const redo = (): void => store.dispatch({ type: 'redone' });
  return <Box {...props} onUndo={undo} onRedo={redo} />;
}

/** The same for a text that can only be read and copied. */
export const ReadOnlyTextBox = (props: TextBoxProps) => (
  <Box {...props} readOnly onText={ignore} onUndo={ignore} onRedo={ignore} />
);

type BoxProps = TextBoxProps & Pick<EditorProps, 'readOnly' | 'onText' | 'onUndo' | 'onRedo'>;

const Box = (props: BoxProps) => (
  <div className={classes('editor-field rounded border', props.invalid ? 'border-danger' : 'border-control')}>
    <PlainEditor
      language="text"
      marks={none}
      notes={none}
      faults={none}
      wrap
      partWords={(shown) => partWords(shown, props.label)}
      body={ignore}
      {...props}
    />
  </div>
);

const none: readonly never[] = [];
const ignore = (): void => undefined;
