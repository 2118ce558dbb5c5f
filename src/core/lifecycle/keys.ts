import type { Scene } from './scene.ts';
import { isUnexpired } from './tokens.ts';

/*
 * The rotation of the signing key (OpenID Connect Core 1.0 §10.1.1): publish the new key, then sign
 * with it, and keep the old one as long as tokens that it signed are valid.
 */

const hasKeys = (scene: Scene): boolean => {
  const { style } = scene.state.settings;
  if (style !== 'session' && style !== 'basic') return true;
  scene.note('issuer', 'no-keys-here');
  return false;
};

export function publishKey(scene: Scene): void {
  if (!hasKeys(scene)) return;
  const { published, keys } = scene.state.issuer;
  // A key that was used without being published is published now.
  const waiting = keys.at(-1);
  const key = waiting !== undefined && !published.includes(waiting) ? waiting : scene.nextName('key');
  scene.changeIssuer({ published: [...published, key], keys: keys.includes(key) ? keys : [...keys, key] });
  const onTime = scene.state.issuer.signing === key ? 'key-published-late' : 'key-published';
  scene.note('issuer', scene.state.settings.style === 'HS256' ? 'secret-installed' : onTime, key);
}

export function useNewKey(scene: Scene): void {
  if (!hasKeys(scene)) return;
  const { published, keys, signing } = scene.state.issuer;
  const newest = published.at(-1);
  const isReady = newest !== undefined && newest !== signing;
  const key = isReady ? newest : scene.nextName('key');
  scene.changeIssuer({ signing: key, keys: keys.includes(key) ? keys : [...keys, key] });
  scene.note('issuer', isReady ? 'key-used' : 'key-used-early', key);
}

export function dropOldKeys(scene: Scene): void {
  if (!hasKeys(scene)) return;
  const { published, signing } = scene.state.issuer;
  const dropped = published.filter((key) => key !== signing);
  if (dropped.length === 0) return scene.note('issuer', 'no-old-key');
  scene.changeIssuer({ published: published.filter((key) => key === signing) });
  scene.note('issuer', 'keys-dropped', dropped.join(', '));
  const orphans = Object.values(scene.state.tokens).filter(
    ({ id, use, key, family }) =>
      use === 'access' && family !== null && dropped.includes(key) && isUnexpired(scene.state, id),
  );
  if (orphans.length === 0) return;
  const isLeaked = dropped.some((key) => scene.state.thief.includes(key));
  scene.note('issuer', isLeaked ? 'leaked-key-dropped' : 'keys-dropped-early', orphans.map(({ id }) => id).join(', '));
}
