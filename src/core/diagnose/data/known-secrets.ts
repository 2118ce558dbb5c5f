import { debuggerSecrets } from './known-debuggers.ts';
import type { KnownGroup } from './known-group.ts';
import { compiledSecrets } from './known-java-dotnet.ts';
import { javascriptSecrets } from './known-javascript.ts';
import { productSecrets } from './known-products.ts';
import { scriptSecrets } from './known-python-php.ts';
import { wordSecrets } from './known-words.ts';

/**
 * Publicly known secrets. If one has several sources, the most telling is first. To add some, add a
 * group to one of these files.
 */
export const knownSecrets: readonly KnownGroup[] = [
  ...debuggerSecrets,
  ...productSecrets,
  ...javascriptSecrets,
  ...scriptSecrets,
  ...compiledSecrets,
  ...wordSecrets,
];
