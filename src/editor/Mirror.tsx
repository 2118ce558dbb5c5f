import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { drawnLines, type DrawnLine } from './drawn-lines.ts';
import { linePiecesOf } from './pieces.ts';
import type { EditorProps } from './types.ts';

type MirrorProps = Pick<EditorProps, 'text' | 'language' | 'marks' | 'notes' | 'faults' | 'onHeight'>;

/**
 * The visible text; the text box over it is transparent. Its text nodes contain exactly the shown
 * text and a final line end (which gives an empty last line its height), so an offset means the
 * same place in both.
 */
export function Mirror({ text, language, marks, notes, faults, onHeight }: MirrorProps) {
  const drawn = useRef<HTMLPreElement>(null);
  const lines = useMemo(
    () => drawnLines({ text, language, marks, notes, faults }),
    [text, language, marks, notes, faults],
  );
  useLayoutEffect(() => {
    const { current } = drawn;
    if (onHeight === undefined || current === null) return undefined;
    // The observer is called in the picture that is about to be drawn, when everything is laid out.
    const observer = new ResizeObserver(() => flushSync(() => onHeight(current.offsetHeight)));
    observer.observe(current);
    return () => observer.disconnect();
  }, [onHeight]);
  return (
    <pre ref={drawn} className="editor-mirror" aria-hidden="true">
      {lines.map((line, index) => (
        <Line key={index} line={line} />
      ))}
    </pre>
  );
}

const Line = memo(
  ({ line }: { line: DrawnLine }) => (
    <>
      {linePiecesOf(line.text, line.stretches).map(({ text, className }, index) =>
        className === '' ? (
          text
        ) : (
          <span key={index} className={className}>
            {text}
          </span>
        ),
      )}
      {/* The style sheet draws the note, so it is not part of the mirror's text. */}
      {line.note === '' ? null : <span className="editor-note" data-note={line.note} />}
      {'\n'}
    </>
  ),
  (before, after) => sameLine(before.line, after.line),
);

function sameLine(a: DrawnLine, b: DrawnLine): boolean {
  if (a.text !== b.text || a.note !== b.note || a.stretches.length !== b.stretches.length) return false;
  return a.stretches.every((stretch, index) => {
    const other = b.stretches[index];
    return stretch.start === other?.start && stretch.end === other.end && stretch.className === other.className;
  });
}
