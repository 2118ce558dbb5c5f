/**
 * What can be chosen, by name. The first value is the default. `leeway`, `grace` and `lifetime` are
 * in seconds.
 */
export const lifeSettings = {
  /** How a request proves who sends it. */
  style: ['ES256', 'RS256', 'HS256', 'session', 'basic'],
  /** Where the browser keeps the tokens. */
  storage: ['local-storage', 'memory', 'cookie', 'memory-cookie'],
  /** What a service looks up at the issuer besides checking the token. */
  lookup: ['none', 'denylist', 'version'],
  /** How long a refresh token that was just replaced still works. */
  grace: ['0', '30'],
  /** Whether one tab refreshes for all. */
  lock: ['off', 'on'],
  /** How far the clocks may differ. */
  leeway: ['0', '60', '300'],
  /** The lifetime of an access token. */
  lifetime: ['900', '300', '3600'],
} as const;

export type LifeSettingName = keyof typeof lifeSettings;
export type LifeSettings = { readonly [Name in LifeSettingName]: (typeof lifeSettings)[Name][number] };

export const defaultLifeSettings: LifeSettings = {
  style: 'ES256',
  storage: 'local-storage',
  lookup: 'none',
  grace: '0',
  lock: 'off',
  leeway: '0',
  lifetime: '900',
};

export const lifeSettingNames = Object.keys(lifeSettings).filter(isLifeSettingName);

export function isLifeSettingName(text: string): text is LifeSettingName {
  return Object.hasOwn(lifeSettings, text);
}

/** The algorithm of a style that uses tokens; null for sessions and Basic. */
export const algorithmOfStyle = (style: LifeSettings['style']): 'ES256' | 'RS256' | 'HS256' | null =>
  style === 'session' || style === 'basic' ? null : style;
