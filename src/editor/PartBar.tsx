import { isWhole, partBefore, partFrom, type TextPart } from './text-part.ts';
import type { EditorProps } from './types.ts';

type PartBarProps = {
  readonly part: TextPart;
  readonly words: EditorProps['partWords'];
  readonly onShow: (part: TextPart) => void;
};

/** Shows which part of a long text the box contains, and has buttons to the others. */
export function PartBar({ part, words, onShow }: PartBarProps) {
  if (isWhole(part)) return null;
  const { of, start, end } = part;
  const { sentence, previous, next } = words({ from: start + 1, to: end, of: of.length });
  return (
    <div className="editor-part-bar">
      <span>{sentence}</span>
      <button type="button" disabled={start === 0} onClick={() => onShow(partBefore(of, start))}>
        {previous}
      </button>
      <button type="button" disabled={end === of.length} onClick={() => onShow(partFrom(of, end))}>
        {next}
      </button>
    </div>
  );
}
