import { err, ok, type Result } from '../../core/text/result.ts';

/** Why a file cannot be used. */
export type FileFault = 'too-large' | 'unreadable' | 'empty' | 'binary';

/** The limit in bytes. Larger files do not contain a token or key that anyone pastes. */
const largest = 5_000_000;

/** Reads a file as text: UTF-8, or UTF-16 with a byte-order mark, as PowerShell writes it with `>`. */
export async function readFile(file: File): Promise<Result<string, FileFault>> {
  if (file.size > largest) return err('too-large');
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return err('unreadable');
  const text = decoded(new Uint8Array(bytes));
  if (text === null || text.includes('\u0000')) return err('binary');
  return text.trim() === '' ? err('empty') : ok(text);
}

/** Returns the text without its byte-order mark; null if the bytes are ill-formed. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
