import { err, ok, type Result } from './result.ts';

/** Raw DEFLATE (RFC 1951) without any wrapping, as browser streams implement it. */
const format = 'deflate-raw';
type CompressionFormat = 'deflate-raw' | 'deflate' | 'gzip';

export const canDeflate = (): boolean => typeof CompressionStream === 'function';

export async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = inSlices(bytes).pipeThrough(new CompressionStream(format));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

type InflateFault = 'broken' | 'too-much';

/**
 * Returns the inflated bytes, up to a limit. Inflating stops as soon as the limit is passed, so
 * that a small text cannot fill the memory.
 */
export async function inflated(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
  as: CompressionFormat = format,
): Promise<Result<Uint8Array<ArrayBuffer>, InflateFault>> {
  const reader = inSlices(bytes).pipeThrough(new DecompressionStream(as)).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return ok(new Uint8Array(await new Blob(chunks).arrayBuffer()));
      length += value.length;
      if (length > most) return err('too-much');
      chunks.push(value);
    }
  } catch {
    // Not DEFLATE, cut short, or followed by more bytes.
    return err('broken');
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/**
 * DEFLATE expands a byte to about a thousand at most, and a browser inflates everything that it
 * gets before it asks for more.
 */
const slice = 1024;

/** Streams the bytes in slices, each only when it is requested. */
function inSlices(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (at < bytes.length) controller.enqueue(bytes.subarray(at, (at += slice)));
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}
