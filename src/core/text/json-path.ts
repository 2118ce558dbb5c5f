/**
 * Returns a step of a normalized path (RFC 9535 §2.7), but with the shorter dot if the name allows
 * it.
 */
export function pathStep(name: string | number): string {
  if (typeof name === 'number') return `[${name}]`;
  return /^[a-z_]\w*$/i.test(name) ? `.${name}` : `['${name.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}']`;
}
