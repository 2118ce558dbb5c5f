import { lazy, type ComponentType } from 'react';

/*
 * The one way to load a part of the page later. A file may not come: the connection is gone, or a newer version replaced it
 * on the server. Then nothing of the page may be lost, and the person is told.
 */

/** Thrown in place of the browser's own error where a part of the page could not be loaded. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded';
}

const listeners = new Set<() => void>();

/** Calls back when a part did not come that has no place of its own to say so. Returns the function that ends it. */
export function onNotLoaded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Imports a module; rejects with `NotLoaded` where that fails. */
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

/** From here on, the parts that did not come are asked for again when they are rendered. */
export function retryParts(): void {
  for (const renew of failed) renew();
  failed.clear();
}

/**
 * A component whose code comes when it is first rendered. A failure throws `NotLoaded` to the boundary above, and stays until
 * `retryParts`: asking again at each render would never end.
 */
export function lazyPart<Props extends object>(importing: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const make = (): ComponentType<Props> =>
    lazy(async () => {
      try {
        return { default: await load(importing) };
      } catch (error) {
        failed.add(() => {
          Present = make();
        });
        throw error;
      }
    });
  let Present = make();
  return function Part(props: Props) {
    return <Present {...props} />;
  };
}
