import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * The documents that Settings links to, by their names in the build. They come with the page, so
 * that they fit its version, can be read offline, and need no other host. Markdown is also readable
 * as plain text.
 */
export const documentPaths: Readonly<Record<string, string>> = {
  'changelog.txt': 'CHANGELOG.md',
  'hosting.txt': 'docs/hosting.md',
  'security.txt': 'SECURITY.md',
};

/** Adds the documents to the build, next to the page. */
export function documents(): Plugin {
  let root = '';
  return {
    name: 'documents',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      // The pages next to the main one are built by themselves.
      if (this.environment.name !== 'client') return;
      for (const [fileName, path] of Object.entries(documentPaths))
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(root, path), 'utf8') });
    },
  };
}
