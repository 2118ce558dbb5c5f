import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseSync } from 'vite';

/** What the architecture test needs to know about one source file. */
export type Source = {
  /** Relative to the folder that was read, with `/`. */
  readonly path: string;
  /** Each imported module, as written: imports, re-exports, `import()` and types. */
  readonly imports: readonly string[];
  /**
   * Each free name and each `object.member`. Members of `window`, `document` and the global
   * object are also listed by the member's name alone.
   */
  readonly globals: readonly string[];
  /** The type of each node of the syntax tree. */
  readonly nodes: readonly string[];
  /** Each sentence tagged with `t` (`core/text/language.ts`). */
  readonly sentences: readonly Sentence[];
  /**
   * Each text that users would read but that cannot be translated: in markup, in names and hints,
   * in announcements.
   */
  readonly unsaid: readonly string[];
  /** The name of each function that gets the items of an array as arguments: `push(...items)`. */
  readonly spreads: readonly string[];
};

/** `template` has `{0}` and so on in place of its values. */
export type Sentence = { readonly template: string; readonly inFunction: boolean };

/** Reads all TypeScript below a folder, except tests. */
export function readSources(root: string): Source[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((full) => sourceOf(full.slice(join(root, sep).length).replaceAll(sep, '/'), readFileSync(full, 'utf8')));
}

/**
 * Reads one file. Throws if the code cannot be parsed, because a file that was not read must not
 * count as a file without faults.
 */
export function sourceOf(path: string, code: string): Source {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message}`);
  const imports: string[] = [];
  const globals: string[] = [];
  const nodes: string[] = [];
  const sentences: Sentence[] = [];
  const unsaid: string[] = [];
  const spreads: string[] = [];
  const visit: Visit = (node, place) => {
    nodes.push(node.type);
    imports.push(...importOf(node));
    globals.push(...globalsOf(node, place));
    sentences.push(...sentenceOf(node, place));
    unsaid.push(...unsaidIn(node, place).filter(hasWords));
    spreads.push(...spreadsIn(node));
  };
  if (isNode(program)) walk(program, { parent: null, key: '', inFunction: false }, visit);
  return { path, imports, globals, nodes, sentences, unsaid, spreads };
}

export type Node = { readonly type: string; readonly [key: string]: unknown };
/**
 * The place of a node in the tree: its parent, its property there, and whether it runs only when a
 * function is called.
 */
export type Place = { readonly parent: Node | null; readonly key: string; readonly inFunction: boolean };
export type Visit = (node: Node, place: Place) => void;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Visits a node and all below it, in the order of the text. */
export function walk(node: Node, place: Place, visit: Visit): void {
  visit(node, place);
  const inFunction = place.inFunction || /Function/.test(node.type);
  for (const [key, value] of Object.entries(node)) {
    const children: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const child of children) if (isNode(child)) walk(child, { parent: node, key, inFunction }, visit);
  }
}

function importOf(node: Node): string[] {
  if (!/^(Import|Export\w+)Declaration$|^ImportExpression$|^TSImportType$/.test(node.type)) return [];
  return isNode(node.source) && typeof node.source.value === 'string' ? [node.source.value] : [];
}

function globalsOf(node: Node, place: Place): string[] {
  if (node.type === 'MemberExpression') return membersOf(nameOf(node.object), [nameOf(node.property)]);
  if (node.type === 'Identifier' && isFree(place)) return [nameOf(node)];
  // const { cookie } = document
  const taken = node.type === 'VariableDeclarator' && isNode(node.id) ? node.id.properties : null;
  return Array.isArray(taken)
    ? membersOf(
        nameOf(node.init),
        taken.filter(isNode).map((property) => nameOf(property.key)),
      )
    : [];
}

/** `apply` hands over the items of an array as well. */
function spreadsIn(node: Node): string[] {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return [];
  const given = Array.isArray(node.arguments) ? node.arguments.filter(isNode) : [];
  const callee = isNode(node.callee) && node.callee.type === 'MemberExpression' ? node.callee.property : node.callee;
  const isSpread =
    given.some(({ type }) => type === 'SpreadElement') || (nameOf(callee) === 'apply' && given.length > 1);
  return isSpread ? [nameOf(callee)] : [];
}

const windows = ['window', 'globalThis', 'self', 'document'];

const membersOf = (object: string, members: readonly string[]): string[] =>
  members.flatMap((member) => [`${object}.${member}`, ...(windows.includes(object) ? [member] : [])]);

/**
 * Returns whether an identifier is a variable. Properties, names of types and their members are
 * not.
 */
function isFree({ parent, key }: Place): boolean {
  if (parent === null || parent.type.startsWith('TS')) return false;
  const isProperty = ['key', 'property', 'imported', 'exported'].includes(key);
  return !isProperty || parent.computed === true || parent.shorthand === true;
}

function sentenceOf(node: Node, { inFunction }: Place): Sentence[] {
  if (node.type !== 'TaggedTemplateExpression' || nameOf(node.tag) !== 't' || !isNode(node.quasi)) return [];
  const { quasis } = node.quasi;
  const texts = Array.isArray(quasis) ? quasis.filter(isNode).map(cookedOf) : [];
  return texts.length === 0
    ? []
    : [{ template: texts.reduce((sentence, text, at) => `${sentence}{${at - 1}}${text}`), inFunction }];
}

export function cookedOf({ value }: Node): string {
  return typeof value === 'object' && value !== null && 'cooked' in value && typeof value.cooked === 'string'
    ? value.cooked
    : '';
}

/**
 * Attributes whose text is shown or read aloud. `name` counts unless it names an icon or an editor.
 */
const shownAttributes =
  /^(?:aria-(?:label|description|placeholder|roledescription|valuetext)|title|placeholder|label|hint|about|what|nothing|closeLabel|alt|name)$/;
const namesOfThings = /^(?:Icon|SessionEditor|input)$/;

function unsaidIn(node: Node, { parent }: Place): string[] {
  if (node.type === 'JSXText') return typeof node.value === 'string' ? [node.value.trim()] : [];
  if (node.type === 'JSXExpressionContainer') return parent?.type === 'JSXAttribute' ? [] : textsOf(node.expression);
  if (node.type === 'JSXAttribute') return isShown(node, parent) ? textsOf(node.value) : [];
  return node.type === 'CallExpression' && nameOf(node.callee) === 'announce' && Array.isArray(node.arguments)
    ? textsOf(node.arguments[0])
    : [];
}

function isShown(attribute: Node, element: Node | null): boolean {
  const name = jsxNameOf(attribute);
  return shownAttributes.test(name) && !(name === 'name' && element !== null && namesOfThings.test(jsxNameOf(element)));
}

const jsxNameOf = ({ name }: Node): string => (isNode(name) && typeof name.name === 'string' ? name.name : '');

/** Returns the literal texts that an expression can evaluate to. */
function textsOf(node: unknown): string[] {
  if (!isNode(node)) return [];
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'TemplateLiteral')
    return Array.isArray(node.quasis) ? node.quasis.filter(isNode).map(cookedOf) : [];
  const within = {
    JSXExpressionContainer: ['expression'],
    ConditionalExpression: ['consequent', 'alternate'],
    LogicalExpression: ['left', 'right'],
  };
  return Object.entries(within).flatMap(([type, keys]) =>
    node.type === type ? keys.flatMap((key) => textsOf(node[key])) : [],
  );
}

/** Symbols and single letters are the same in every language. */
const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text);

function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'Identifier' && typeof node.name === 'string') return node.name;
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : '';
}
