import type { Plugin, Rolldown } from 'vite';
import { policyOf, withPolicy } from './csp.ts';
import { licensesName } from './licenses.ts';
import { sha256, versionIn, withVersion } from './finish-build.ts';

/*
 * Builds the whole page as one file, for a disk or an email. The script and the styles are inline
 * and allowed only by their hashes. The workers' scripts are blocks of data that `boot-worker.ts`
 * starts as blobs. Nothing is loaded, so its policy has no 'self'.
 */

const name = 'jotscope.html';

/** The parts of a bundle: one script, one style sheet, and the workers' scripts by file name. */
export type Pieces = {
  readonly script: string;
  readonly styles: string;
  readonly workers: Readonly<Record<string, string>>;
  readonly licenses: string;
};

/**
 * The options of a build that puts all modules into one script. A lazy module still runs when it is
 * first imported, not when the page starts.
 */
export const oneScript = { codeSplitting: false, strictExecutionOrder: true } as const satisfies Rolldown.OutputOptions;

/**
 * The Vite plugin. It turns the built page and everything that it would load into `jotscope.html`,
 * with its checksum next to it.
 */
export function singleFile(): Plugin {
  let root = '';
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build made no index.html.');
        const html = oneFile(String(page.source), piecesOf(Object.values(bundle)), versionIn(root));
        for (const path of Object.keys(bundle)) delete bundle[path];
        const sum = `${sha256(html)}  ${name}\n`;
        this.emitFile({ type: 'asset', fileName: name, source: html });
        this.emitFile({ type: 'asset', fileName: `${name}.sha256`, source: sum });
        this.info(`SHA-256: ${sum}`);
      },
    },
  };
}

/**
 * Returns the page with everything in it, its version and its policy. Throws if the page does not
 * have the required places.
 */
export function oneFile(html: string, pieces: Pieces, version: string): string {
  // From the end to the start, so that the offsets found before stay valid.
  const inlined = placesIn(html, pieces).reduceRight(
    (page, { at, end, text }) => page.slice(0, at) + text + page.slice(end),
    html,
  );
  const build = sha256(inlined).slice(0, 12);
  return withPolicy(withVersion(inlined, `${version}+${build}`), policyOf(name));
}

type Place = { readonly at: number; readonly end: number; readonly text: string };

const placesIn = (html: string, { script, styles, workers, licenses }: Pieces): readonly Place[] =>
  [
    place(
      html,
      /<script type="module"[^>]*\ssrc="[^"]*"><\/script>/g,
      `<script type="module">${within(script)}</script>`,
    ),
    place(html, /<link rel="stylesheet"[^>]*>/g, `<style>${styles}</style>`),
    place(html, /<p id="from-disk"[^]*?<\/p>/g, ''),
    // At the end, so that the browser parses the visible part of the page first.
    place(
      html,
      /(?=<\/body>)/g,
      `${Object.entries(workers).map(workerBlock).join('')}${dataBlock('licenses', licenses)}`,
    ),
  ].toSorted((one, other) => one.at - other.at);

function place(html: string, pattern: RegExp, text: string): Place {
  const [match, ...more] = html.matchAll(pattern);
  if (match === undefined || more.length > 0) throw new Error(`index.html must have ${pattern.source} exactly once.`);
  return { at: match.index, end: match.index + match[0].length, text };
}

const workerBlock = ([file, code]: [string, string]): string => dataBlock(`worker="${file}"`, within(code));

/** Returns a script block that no browser runs. The page finds it by its `data-` attribute. */
const dataBlock = (attribute: string, text: string): string =>
  `<script type="text/plain" data-${attribute}>${text}</script>\n  `;

/**
 * Escapes text that would end the element or begin a comment in it (HTML §4.12.1.3). Such text is
 * only in literals, where the escape means the same.
 */
const within = (code: string): string => code.replace(/<(?=\/?script|\/?style|!--)/gi, '\\x3C');

function piecesOf(files: readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[]): Pieces {
  const scripts = files.filter((file) => file.type === 'chunk').map(({ code }) => code);
  const assets = files
    .filter((file) => file.type === 'asset')
    .map(({ fileName, source }) => ({ fileName, text: String(source) }));
  const licenses = assets.find(({ fileName }) => fileName === licensesName)?.text ?? '';
  const styles = assets.filter(({ fileName }) => fileName.endsWith('.css')).map(({ text }) => text);
  const workers = assets
    .filter(({ fileName }) => fileName.endsWith('.js'))
    .map(({ fileName, text }) => [fileName.replace(/^.*\//, ''), text]);
  const [script, ...moreScripts] = scripts;
  if (script === undefined || moreScripts.length > 0 || styles.length !== 1)
    throw new Error(`One script and one style sheet were expected, not ${scripts.length} and ${styles.length}.`);
  // A closing tag in a license would end the block.
  if (licenses === '' || licenses.includes('</script'))
    throw new Error('The licenses are missing or cannot be written into the page.');
  return { script, styles: styles.join(''), workers: Object.fromEntries(workers), licenses };
}
