export type Version = {
  /** SemVer, as in `package.json`. */ readonly number: string;
  /** Names the built files: twelve hexadecimal digits. */ readonly build: string;
};

/** The version of the built page, which the build has written into it; null while developing. */
export function buildVersion(): Version | null {
  const [number = '', build = ''] = (
    document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? ''
  ).split('+');
  return number === '' ? null : { number, build };
}

/** Whether the page is the one file, which has no other pages beside it. */
export const isOneFile = (): boolean => document.querySelector('script[data-worker]') !== null;

/**
 * The license notices inside the page that is one file; null where the build has a file of them.
 */
export const licensesWithin = (): string | null =>
  document.querySelector<HTMLScriptElement>('script[data-licenses]')?.text ?? null;
