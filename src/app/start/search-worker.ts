import { findTokens } from '../../core/intake/find-tokens.ts';
import type { Found } from '../../core/intake/found.ts';

/** Takes a text and a port, posts there what the text holds. */
addEventListener('message', ({ data, ports }: MessageEvent<string>) => {
  const intake = findTokens(data);
  ports[0]?.postMessage({ ...intake, tokens: intake.tokens.map(alone) });
});

/**
 * Without the text around it: a thousand tokens of five megabytes would be copied with five
 * megabytes each.
 */
const alone = (found: Found): Found => ({ ...found, before: '', after: '' });
