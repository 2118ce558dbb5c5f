/**
 * Returns the members of a stored JSON object; null if the text is anything else. It can be from
 * another version, or not from Jotscope at all.
 */
export function parsedObject(text: string | null): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : null;
  } catch {
    return null;
  }
}
