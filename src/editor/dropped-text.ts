/**
 * Returns the text of a drop: its URLs if it has any, otherwise its plain text. A dragged link can
 * have its title as plain text. null if the drop has no text, or files.
 */
export function droppedText({ dataTransfer }: DragEvent): string | null {
  const types = dataTransfer?.types ?? [];
  if (dataTransfer === null || types.includes('Files')) return null;
  const addresses = addressesIn(dataTransfer.getData('text/uri-list'));
  return addresses || dataTransfer.getData('text/plain') || null;
}

/** Lines that begin with `#` are comments (RFC 2483 §5). */
const addressesIn = (list: string): string =>
  list
    .split(/[\r\n]+/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .join('\n');
