/**
 * Returns a key for each row of a list about the text, by its name. A key that contains the
 * position in the text would differ after each edit, and every row would be made again.
 */
export function rowKeys(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const earlier = counts.get(name) ?? 0;
    counts.set(name, earlier + 1);
    return `${earlier} ${name}`;
  });
}
