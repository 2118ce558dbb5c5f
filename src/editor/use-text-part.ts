import { useState } from 'react';
import { followText, partFrom, type TextPart } from './text-part.ts';

/** Returns the part of a text that the box contains, and the function that shows another part. */
export function useTextPart(shown: string): readonly [TextPart, (part: TextPart) => void] {
  const [kept, keep] = useState(() => partFrom(shown, 0));
  const part = kept.of === shown ? kept : followText(kept, shown);
  if (part !== kept) keep(part);
  return [part, keep];
}
