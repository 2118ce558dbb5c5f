import { findTokens } from '../../core/intake/find-tokens.ts';
import type { Found } from '../../core/intake/found.ts';

/** Receives a text and a port, and posts to the port what the text contains. */
addEventListener('message', ({ data, ports }: MessageEvent<string>) => {
  const intake = findTokens(data);
  ports[0]?.postMessage({ ...intake, tokens: intake.tokens.map(alone) });
});

/**
 * Removes the text around a token. Otherwise a thousand tokens in five megabytes would each be
 * copied with five megabytes.
 */
const alone = (found: Found): Found => ({ ...found, before: '', after: '' });
