import { extname } from 'node:path';
import { parseSync } from 'vite';
import { cookedOf, isNode, walk, type Node } from './read-sources.ts';

/**
 * Returns the English that a file's readers see and its users don't: comments, names of tests, and
 * the whole of a Markdown file. String literals are left out, because the interface has its own
 * tests, and so is everything in backticks, because identifiers are not prose. Whitespace is
 * collapsed, so that a phrase is found across a line break.
 */
export function proseOf(path: string, content: string): string[] {
  const read = readers[extname(path)] ?? hashComments;
  return read(content, path).map((text) => text.replaceAll(/`[^`]*`/g, '…').replaceAll(/\s+/g, ' '));
}

type Reader = (content: string, path: string) => string[];

function codeProse(content: string, path: string): string[] {
  const parsed = parseSync(path, content);
  if (parsed.errors.length > 0) throw new SyntaxError(`${path}: ${parsed.errors[0]?.message}`);
  // The syntax tree is built on first access, which costs far more than reading the comments.
  const names = /\.(?:test|spec)\.tsx?$/.test(path) ? testNames(parsed.program) : [];
  return [...joined(parsed.comments, content).map(withoutStars), ...names];
}

type Comment = { readonly value: string; readonly start: number; readonly end: number };

/** Joins the line comments that follow each other, so that their sentences can be read whole. */
function joined(comments: readonly Comment[], content: string): string[] {
  const texts: string[] = [];
  let end = -1;
  for (const comment of comments) {
    const follows = end >= 0 && content.slice(end, comment.start).trim() === '';
    if (follows) texts.push(`${texts.pop() ?? ''}\n${comment.value}`);
    else texts.push(comment.value);
    ({ end } = comment);
  }
  return texts;
}

const withoutStars = (comment: string): string => comment.replaceAll(/^\s*\*+/gm, '');

function testNames(program: unknown): string[] {
  const names: string[] = [];
  if (isNode(program))
    walk(program, { parent: null, key: '', inFunction: false }, (node) => names.push(...testName(node)));
  return names;
}

/**
 * Returns the sentence in `describe('…')`, `it.each(…)('…')`, `test.describe('…')` and their like.
 */
function testName(node: Node): string[] {
  if (node.type !== 'CallExpression' || !/^(?:describe|it|test)$/.test(rootOf(node.callee))) return [];
  return Array.isArray(node.arguments) ? literalParts(node.arguments[0]) : [];
}

/** Returns the identifier at the beginning of a chain of members and calls. */
function rootOf(callee: unknown): string {
  let at = callee;
  while (isNode(at) && at.type !== 'Identifier') at = at.object ?? at.callee ?? at.tag;
  return isNode(at) && typeof at.name === 'string' ? at.name : '';
}

function literalParts(node: unknown): string[] {
  if (!isNode(node)) return [];
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  return Array.isArray(node.quasis) ? [node.quasis.filter(isNode).map(cookedOf).join('…')] : [];
}

const markdownProse: Reader = (content) => [content.replaceAll(/^```[^]*?^```/gm, '').replaceAll(/\]\([^)]*\)/g, ']')];
const cssComments: Reader = (content) => content.match(/\/\*[^]*?\*\//g) ?? [];
const markupComments: Reader = (content) => content.match(/<!--[^]*?-->/g) ?? [];
const hashComments: Reader = (content) => [
  (content.match(/^\s*(?:#|\/\/).*$/gm) ?? []).join('\n').replaceAll(/^\s*(?:#|\/\/)/gm, ''),
];
const none: Reader = () => [];

/** How each type of file is read; one that is not listed has `#` or `//` comments. */
const readers: Readonly<Record<string, Reader>> = {
  '.ts': codeProse,
  '.tsx': codeProse,
  '.mjs': codeProse,
  '.md': markdownProse,
  '.css': cssComments,
  '.html': markupComments,
  '.json': none,
  '.png': none,
  '.svg': none,
};
