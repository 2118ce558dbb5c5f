import { say } from '../../core/text/language.ts';
import { Editor } from '../../editor/Editor.tsx';
import type { EditorProps } from '../../editor/types.ts';
import { caretTold } from './carets.ts';
import { rememberedEditors, type EditorName } from '../page/editors.ts';
import { partWords } from '../page/part-words.ts';
import { useSettings } from '../page/settings.ts';
import { useStore } from '../page/use-session.ts';

type SessionEditorProps = { readonly name: EditorName } & Pick<
  EditorProps,
  'text' | 'onText' | 'placeholder' | 'describedBy'
> &
  Partial<Pick<EditorProps, 'language' | 'marks' | 'notes' | 'faults' | 'readOnly' | 'masked' | 'invalid' | 'assist'>>;

/** One of the page's five editors. It is found by its name and uses the session's history. */
export function SessionEditor({ name, ...rest }: SessionEditorProps) {
  const store = useStore();
  const { wrap } = useSettings();
  return (
    <div className="pane-body min-h-0 grow">
      <Editor
        label={say(name)}
        language="text"
        marks={none}
        notes={none}
        faults={none}
        wrap={wrap === 'on'}
        onUndo={() => store.dispatch({ type: 'undone' })}
        onRedo={() => store.dispatch({ type: 'redone' })}
        partWords={(shown) => partWords(shown, say(name))}
        onCaret={caretTold[name]}
        handle={rememberedEditors[name]}
        {...rest}
      />
    </div>
  );
}

const none: readonly never[] = [];
