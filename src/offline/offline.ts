/**
 * The pages' door to the service worker: whether there is one, keeping the build with it, and newer
 * builds. The page with the tokens only asks, because its policy (`worker-src blob:`) does not let
 * it start one.
 */

const container = (): ServiceWorkerContainer | null => ('serviceWorker' in navigator ? navigator.serviceWorker : null);

/**
 * Whether this browser can keep the build at all. Not over plain http, nor in some private windows.
 */
export const canKeep = (): boolean => container() !== null;

/** Whether all files of the build are kept. */
export const isReady = async (): Promise<boolean> => ((await registration())?.active ?? null) !== null;

/**
 * Keeps all files of the build and resolves to whether they are kept. `script` is the worker's URL.
 */
export async function keepBuild(script: string): Promise<boolean> {
  try {
    const { installing, waiting, active } = (await container()?.register(script, { updateViaCache: 'none' })) ?? {};
    const worker = installing ?? waiting ?? active ?? null;
    if (worker !== null && (await settled(worker)) !== 'redundant') return true;
  } catch {
    // The host does not have the script, or storage is forbidden.
  }
  await forgetBuild();
  return false;
}

/** Removes the worker and everything that it kept. */
export async function forgetBuild(): Promise<void> {
  await (await registration())?.unregister();
  const scope = new URL('.', document.baseURI).href;
  // The second name is that of earlier builds.
  for (const name of [`jotscope sha256 ${scope}`, `jotscope ${scope}`]) await caches.delete(name);
}

/**
 * Calls back once a newer build is kept and waits. `take` activates it; the page must then be
 * reloaded.
 */
export async function onNewerBuild(listener: (take: () => Promise<void>) => void): Promise<void> {
  const found = await registration();
  if (found === undefined) return;
  const tell = (worker: ServiceWorker): void => listener(() => takeOver(worker));
  if (found.waiting !== null) tell(found.waiting);
  found.addEventListener('updatefound', () => {
    const { installing } = found;
    if (installing !== null) void settled(installing).then((state) => state === 'installed' && tell(installing));
  });
}

function takeOver(worker: ServiceWorker): Promise<void> {
  // A worker that replaces an unchecked copy does not wait for the person.
  if (worker.state !== 'installed') return Promise.resolve();
  const taken = new Promise<void>((resolve) =>
    container()?.addEventListener('controllerchange', () => resolve(), { once: true }),
  );
  worker.postMessage('take-over');
  return taken;
}

const registration = async (): Promise<ServiceWorkerRegistration | undefined> =>
  container()
    ?.getRegistration()
    .catch(() => undefined);

/** Resolves when a worker has kept all files or has failed (`redundant`). */
function settled(worker: ServiceWorker): Promise<ServiceWorkerState> {
  const states: readonly ServiceWorkerState[] = ['installed', 'activated', 'redundant'];
  return new Promise((resolve) => {
    const look = (): void => {
      if (states.includes(worker.state)) resolve(worker.state);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
