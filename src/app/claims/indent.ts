const indents = ['', 'pl-4', 'pl-8', 'pl-12', 'pl-16', 'pl-20'];

/** Returns the class that indents a claim at this depth of the payload, from 0. */
export const indentAt = (depth: number): string => indents[Math.min(depth, indents.length - 1)] ?? '';
