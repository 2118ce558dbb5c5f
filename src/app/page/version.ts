type Version = {
  /** SemVer, as in `package.json`. */ readonly number: string;
  /** Identifies the built files: twelve hexadecimal digits. */ readonly build: string;
};

/** Returns the version that the build has written into the page; null during development. */
export function buildVersion(): Version | null {
  const [number = '', build = ''] = (
    document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? ''
  ).split('+');
  return number === '' ? null : { number, build };
}

/** Returns the policy that the build has written into the page; null during development. */
export const pagePolicy = (): string | null =>
  document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content ?? null;

/** Returns whether the page is the single-file build, which has no other pages next to it. */
export const isOneFile = (): boolean => document.querySelector('script[data-worker]') !== null;

/**
 * Returns the license notices inside the single-file page; null if the build has a separate file of
 * them.
 */
export const licensesWithin = (): string | null =>
  document.querySelector<HTMLScriptElement>('script[data-licenses]')?.text ?? null;
