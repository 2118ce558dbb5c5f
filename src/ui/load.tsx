import { lazy, startTransition, Suspense, useEffect, useState, type ComponentType, type ReactNode } from 'react';

/*
 * The one way to load a part of the page later. Loading can fail, because the connection is gone or a
 * newer version replaced the file on the server. Then the page loses nothing and tells the person.
 */

/** Thrown instead of the browser's own error if a part of the page could not be loaded. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded';
}

const listeners = new Set<() => void>();

/**
 * Calls back when a part was not loaded and has no place of its own to say so. Returns the function
 * that stops it.
 */
export function onNotLoaded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Imports a module; rejects with `NotLoaded` if that fails. */
export async function load<Module>(importing: () => Promise<Module>): Promise<Module> {
  try {
    return await importing();
  } catch (cause) {
    throw new NotLoaded('A part of the page could not be loaded.', { cause });
  }
}

/**
 * Runs `task` with a module. If the module is not loaded, `task` does not run and the
 * listeners are called.
 */
export async function whenLoaded<Module>(
  importing: () => Promise<Module>,
  task: (module: Module) => unknown,
): Promise<void> {
  const module = await load(importing).catch(() => null);
  if (module === null) for (const listener of listeners) listener();
  else await task(module);
}

const failed = new Set<() => void>();

/** Runs a task once when the parts that were not loaded load again. */
export const onRetry = (task: () => void): void => void failed.add(task);

/** Makes the parts that were not loaded load again when they are next rendered. */
export function retryParts(): void {
  const renewals = [...failed];
  failed.clear();
  for (const renew of renewals) renew();
}

/**
 * Returns a component whose code is loaded when it is first rendered. A failure throws `NotLoaded` to
 * the boundary above and lasts until `retryParts`, because loading again at each render would never
 * end. `fetchPart` loads it before, and then it is there with the first render.
 */
export function lazyPart<Props extends object>(importing: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  const fetchPart = async (): Promise<ComponentType<Props>> => (loaded ??= await load(importing));
  const make = (): ComponentType<Props> =>
    lazy(async () => {
      try {
        return { default: await fetchPart() };
      } catch (error) {
        failed.add(() => {
          Present = make();
        });
        throw error;
      }
    });
  let Present = make();
  function Part(props: Props) {
    // The same for as long as it is mounted, so that it keeps its state.
    const [Shown] = useState(() => loaded ?? Present);
    return <Shown {...props} />;
  }
  return Object.assign(Part, { fetchPart: async () => void (await fetchPart().catch(() => undefined)) });
}

/** `fetchPart` loads the code of the component and never rejects. */
type LazyPart<Props extends object> = ComponentType<Props> & { readonly fetchPart: () => Promise<void> };

/**
 * Renders a part that comes right after the page, and `meanwhile` until it is there. Unlike `Suspense`,
 * which waits up to 300 ms so that nothing flickers, it shows the part at once. A failure throws
 * `NotLoaded` to the boundary above.
 */
export function Soon({ part: Part, meanwhile }: { readonly part: LazyPart<object>; readonly meanwhile: ReactNode }) {
  const [isFetched, setFetched] = useState(false);
  useEffect(() => {
    let isShown = true;
    // In slices, so that a key that is pressed meanwhile comes first.
    void Part.fetchPart().then(() => startTransition(() => setFetched(isShown)));
    return () => {
      isShown = false;
    };
  }, [Part]);
  if (!isFetched) return meanwhile;
  return (
    <Suspense fallback={meanwhile}>
      <Part />
    </Suspense>
  );
}
