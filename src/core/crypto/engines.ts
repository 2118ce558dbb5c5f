import { t } from '../text/language.ts';
import { err, ok, type Result } from '../text/result.ts';
import type { AlgorithmRow, EngineName } from './algorithm-row.ts';
import type { Engine } from './engine.ts';
import type { CryptoFault } from './fault.ts';
import { platform, subtleCrypto } from './platform.ts';

/** `platform` is part of the first load. The others are loaded when a key needs them. */
const engines = {
  platform: { load: async () => platform, needsSecureContext: true },
  'rsa-arithmetic': { load: async () => (await import('./rsa-arithmetic.ts')).rsaArithmetic, needsSecureContext: true },
  library: { load: async () => (await import('./libraries.ts')).libraryEngine, needsSecureContext: false },
} as const satisfies Record<EngineName, { load: () => Promise<Engine>; needsSecureContext: boolean }>;

/**
 * The algorithms that failed on this platform with "no such algorithm". They are not tried again,
 * whatever the key.
 */
const lacking = new WeakMap<SubtleCrypto, Set<string>>();

/**
 * Runs the task with the first of the row's engines that succeeds. Whether a browser can do
 * something is found out by trying, never by its name. If no engine succeeds, the last error
 * message becomes the fault's detail.
 */
export async function withEngine<T>(
  row: AlgorithmRow,
  task: (engine: Engine) => Promise<T>,
): Promise<Result<T, CryptoFault>> {
  const subtle = subtleCrypto();
  let fault: CryptoFault =
    subtle === null
      ? { kind: 'insecure-context' }
      : { kind: 'key-refused', detail: t`This page cannot compute ${row.name}.` };
  for (const name of row.engines) {
    const { load, needsSecureContext } = engines[name];
    if (needsSecureContext && (subtle === null || isLacking(subtle, row, name))) continue;
    try {
      return ok(await task(await load()));
    } catch (error) {
      if (subtle !== null && isUnsupported(error)) remember(subtle, row, name);
      fault = keyRefusal(error);
    }
  }
  return err(fault);
}

export const keyRefusal = (error: unknown): CryptoFault => ({ kind: 'key-refused', detail: messageOf(error) });

// Chromium rejects some keys with an empty message.
const messageOf = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error));

const isUnsupported = (error: unknown): boolean => error instanceof Error && error.name === 'NotSupportedError';

const isLacking = (subtle: SubtleCrypto, row: AlgorithmRow, name: EngineName): boolean =>
  lacking.get(subtle)?.has(`${name} ${row.name}`) ?? false;

/**
 * Only if another engine follows, because a platform also throws NotSupportedError for a single
 * unusual RSA key.
 */
function remember(subtle: SubtleCrypto, row: AlgorithmRow, name: EngineName): void {
  if (!row.engines.includes('library')) return;
  const names = lacking.get(subtle) ?? new Set();
  lacking.set(subtle, names.add(`${name} ${row.name}`));
}
