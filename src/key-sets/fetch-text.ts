import { mostBytes } from '../beside/key-set-channel.ts';

/**
 * The text from a URL, or why there is none. `unreachable`: the browser does not say whether the
 * host, the route or the permission is missing.
 */
export type Fetched =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'too-large' | 'too-slow' | 'unreachable' };

/** Time limit for the whole response, in milliseconds. */
const patience = 10_000;

/**
 * Sends one GET without cookies, referrer or cache. A redirect is refused, because it would go to a
 * URL that the person has not seen. Never throws.
 */
export async function fetchText(url: string): Promise<Fetched> {
  try {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(url, {
      signal,
      mode: 'cors',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    return response.ok ? await readText(response) : { kind: 'status', status: response.status };
  } catch (error) {
    return { kind: error instanceof DOMException && error.name === 'TimeoutError' ? 'too-slow' : 'unreachable' };
  }
}

/** Reads no more than is allowed, whatever the host says about the length. */
async function readText(response: Response): Promise<Fetched> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    bytes += part.value.length;
    if (bytes > mostBytes) {
      void reader?.cancel();
      return { kind: 'too-large' };
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return { kind: 'text', text: text + decoder.decode() };
}
