/** A stretch of a text and the class that it is drawn with. */
export type Stretch = { readonly start: number; readonly end: number; readonly className: string };
/**
 * Consecutive pieces make up the whole line; `className` is empty for text outside the stretches.
 */
type LinePiece = { readonly text: string; readonly className: string };

/**
 * Cuts a line where stretches begin and end. If several overlap, a piece has the classes of all of
 * them, in the given order.
 */
export function linePiecesOf(line: string, stretches: readonly Stretch[]): LinePiece[] {
  if (stretches.length === 0) return line === '' ? [] : [{ text: line, className: '' }];
  const pieces: LinePiece[] = [];
  const active = new Set<number>();
  let from = 0;
  for (const edge of edgesOf(line, stretches)) {
    if (edge.at > from) pieces.push({ text: line.slice(from, edge.at), className: classesOf(active, stretches) });
    from = edge.at;
    if (edge.opens) active.add(edge.index);
    else active.delete(edge.index);
  }
  if (from < line.length) pieces.push({ text: line.slice(from), className: '' });
  return pieces;
}

type Edge = { readonly at: number; readonly opens: boolean; readonly index: number };

function edgesOf(line: string, stretches: readonly Stretch[]): Edge[] {
  const edges: Edge[] = [];
  stretches.forEach(({ start, end }, index) => {
    const from = Math.max(0, start);
    const to = Math.min(line.length, end);
    if (from < to) edges.push({ at: from, opens: true, index }, { at: to, opens: false, index });
  });
  return edges.sort((a, b) => a.at - b.at);
}

function classesOf(active: ReadonlySet<number>, stretches: readonly Stretch[]): string {
  return [...active]
    .sort((a, b) => a - b)
    .map((index) => stretches[index]?.className)
    .join(' ');
}
