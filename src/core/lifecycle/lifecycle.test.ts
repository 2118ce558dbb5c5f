import { describe, expect, it } from 'vitest';
import { algorithmOfStyle } from './settings.ts';
import { isActionsFault, mostActions, printActions, readActions, type LifeAction } from './actions.ts';
import { startState, type LifeState } from './model.ts';
import { play, playAll } from './play.ts';
import { scenarios } from './scenarios.ts';
import { lifeSettingNames, lifeSettings } from './settings.ts';
import { bytesOf } from './sizes.ts';
import { weekByStyle } from './week.ts';
import { standingWords, stepSentences } from './words.ts';
import { isSignedBy, openWorkshop } from './workshop.ts';

/** A generator with a seed (mulberry32), so that a failure can be played again. */
function randomFrom(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
  };
}

/** Every action with each of its values; the more common ones several times. */
const everyAction: readonly LifeAction[] = actionsIn(
  [
    ...['a', 'b'].flatMap((tab) => ['login', 'refresh', 'refresh', 'logout'].map((type) => `${type}_${tab}`)),
    ...['a', 'b'].flatMap((tab) => [`call_${tab}_orders`, `call_${tab}_billing`]),
    ...[1, 29, 30, 600, 900, 86_400].map((seconds) => `wait_${seconds}`),
    'open-tab.race.race.race.thief-refresh.thief-refresh.revoke.change-password.set_grace_30.set_grace_30',
    'publish-key.use-key.drop-key.leak.steal_xss.steal_log.steal_wire.steal_csrf',
    ...['orders', 'billing'].flatMap((service) => [`thief-call_${service}`, `forge_${service}`, `skew_${service}_-90`]),
    ...lifeSettingNames.flatMap((setting) => lifeSettings[setting].map((value) => `set_${setting}_${value}`)),
  ].join('.'),
);

function actionsIn(text: string): readonly LifeAction[] {
  const actions = readActions(text);
  if (isActionsFault(actions)) throw new Error(actions.word);
  return actions;
}

/** States that no sequence of actions may reach. */
function checksState(before: LifeState, after: LifeState): void {
  for (const family of after.issuer.families) {
    const earlier = before.issuer.families.find(({ id }) => id === family.id);
    if (earlier?.isRevoked === true) expect(family).toMatchObject({ live: [], isRevoked: true });
    if (family.isRevoked) expect(family.live).toEqual([]);
    if (before.settings.grace === '0')
      expect(family.live.length).toBeLessThanOrEqual(Math.max(1, earlier?.live.length ?? 0));
    expect(family.spent.filter(({ id }) => family.live.includes(id))).toEqual([]);
  }
  expect(after.now).toBeGreaterThanOrEqual(before.now);
  if (algorithmOfStyle(after.settings.style) !== null) expect(after.issuer.keys).toContain(after.issuer.signing);
  expect(new Set(after.thief).size).toBe(after.thief.length);
}

describe('random sequences', () => {
  it('never throw and never reach a forbidden state', () => {
    const random = randomFrom(23);
    const sequences = Number(process.env.LIFE_SEQUENCES ?? 400);
    const seen = new Set<string>();
    for (let sequence = 0; sequence < sequences; sequence += 1) {
      let state = startState;
      for (let length = 4 + random(20); length > 0; length -= 1) {
        const action = everyAction[random(everyAction.length)] ?? { type: 'race' };
        const played = play(state, action);
        checksState(state, played.state);
        for (const { id } of played.step.notes) seen.add(id);
        ({ state } = played);
      }
    }
    expect([...seen]).toEqual(
      expect.arrayContaining(['reuse-detected', 'within-grace', 'family-is-revoked', 'rotated']),
    );
  });
});

describe('a story', () => {
  it('is the same each time, from a link as well', () => {
    for (const { actions } of scenarios.flatMap((scenario) => [scenario, ...scenario.variants])) {
      const read = actionsIn(actions);
      expect(printActions(read)).toBe(actions);
      expect(playAll(read)).toEqual(playAll(read));
    }
    expect(readActions(printActions(everyAction))).toEqual(everyAction);
  });

  it('rejects a link with anything else, and names it', () => {
    for (const word of [
      '',
      'login',
      'login_c',
      'wait_0',
      'wait_1e3',
      'wait_09',
      'race_a',
      'constructor',
      'set_style_none',
      'call_a_orders_x',
    ])
      expect(readActions(`login_a.${word}`), word).toEqual({ word });
    expect(readActions('')).toEqual([]);
    expect(readActions(Array.from({ length: mostActions + 1 }, () => 'race').join('.'))).toEqual({ word: '' });
  });

  it('says which token still works', () => {
    const standings = (text: string) => {
      const { state } = playAll(actionsIn(text));
      return Object.keys(state.tokens).map((id) => standingWords(state, id));
    };
    expect(standings('login_a.wait_600.refresh_a')).toEqual([
      'valid for 5 min',
      'used',
      'valid for 15 min',
      'valid for 14 d',
    ]);
    expect(standings('login_a.wait_900.logout_a')).toEqual(['expired', 'revoked']);
    expect(standings('set_lookup_denylist.login_a.logout_a')).toEqual(['revoked', 'revoked']);
    expect(standings('set_lookup_version.login_a.logout_a')).toEqual(['revoked', 'revoked']);
    expect(standings('login_a.logout_a')).toEqual(['valid for 15 min', 'revoked']);
  });

  it('can be read as sentences', () => {
    const { steps } = playAll(everyAction);
    const sentences = steps.flatMap(stepSentences);
    expect(sentences.filter((sentence) => !/[.:]$/.test(sentence) || /undefined|NaN/.test(sentence))).toEqual([]);
    expect(sentences.length).toBeGreaterThan(150);
  });

  it('gives no access without the lookup that costs it', () => {
    const [jwt, session, basic] = weekByStyle();
    expect(session && [session.exposure, session.passwords]).toEqual([0, 3]);
    expect(basic && basic.passwords).toBeGreaterThan(100);
    expect(jwt && session && jwt.lookups < session.lookups / 2).toBe(true);
    expect(jwt && session && jwt.bytes > session.bytes).toBe(true);
    expect(jwt?.exposure).toBeGreaterThan(0);
  });
});

describe('the workshop', () => {
  it.each(['ES256', 'HS256', 'RS256'])('really signs with %s, and decides as the story does', async (style) => {
    const workshop = openWorkshop();
    const read = actionsIn(
      `set_style_${style}.login_a.call_a_orders.leak.forge_orders.refresh_a.wait_900.call_a_billing`,
    );
    const { state, steps } = playAll(read);
    const checks = steps.flatMap(({ exchanges }) => exchanges).flatMap(({ check }) => check ?? []);
    for (const { token: id, key, isSignatureValid } of checks) {
      const token = state.tokens[id];
      if (token === undefined || key === null) throw new Error(id);
      const [text, verifyKey] = [await workshop.tokenText(token), await workshop.verifyKey(key, token.header.alg)];
      if (!text.ok || !verifyKey.ok) throw new Error(id);
      expect(await isSignedBy(text.value, verifyKey.value, token.header.alg)).toBe(isSignatureValid);
      expect(bytesOf(`<${id}>`, state)).toBe(text.value.length);
    }
    expect(checks.some(({ isSignatureValid }) => !isSignatureValid)).toBe(style !== 'HS256');
    expect(checks.length).toBeGreaterThan(4);
  });
});
