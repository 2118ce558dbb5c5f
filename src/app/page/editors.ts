import type { EditorHandle } from '../../editor/types.ts';

/** The editors by their accessible names, in the order of `Alt+1` to `Alt+5`. */
const editorNames = ['Encoded token', 'Header', 'Payload', 'Signature', 'Key'] as const;
export type EditorName = (typeof editorNames)[number];

const handles = new Map<EditorName, EditorHandle>();

/** For `handle` of an editor: remembers the handle while the editor is mounted. */
export const rememberedEditors: Readonly<Record<EditorName, (handle: EditorHandle | null) => void>> = {
  'Encoded token': keeper('Encoded token'),
  Header: keeper('Header'),
  Payload: keeper('Payload'),
  Signature: keeper('Signature'),
  Key: keeper('Key'),
};

export const editorNamed = (name: EditorName): EditorHandle | undefined => handles.get(name);

function keeper(name: EditorName) {
  return (handle: EditorHandle | null): void => {
    if (handle === null) handles.delete(name);
    else handles.set(name, handle);
  };
}
