/**
 * The members of a stored JSON object; null where the text is none: it may be from another version,
 * or not ours.
 */
export function parsedObject(text: string | null): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : null;
  } catch {
    return null;
  }
}
