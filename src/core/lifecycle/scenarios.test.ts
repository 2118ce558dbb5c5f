import { describe, expect, it } from 'vitest';
import { isActionsFault, readActions } from './actions.ts';
import type { LifeStep } from './model.ts';
import { playAll } from './play.ts';
import { scenarios } from './scenarios.ts';

type LifeStory = ReturnType<typeof playAll>;

const variantsOf = (id: string) => scenarios.find((scenario) => scenario.id === id);
function storyOf(id: string, variant: number | null = null): LifeStory {
  const scenario = variantsOf(id);
  const text = variant === null ? scenario?.actions : scenario?.variants[variant]?.actions;
  const actions = readActions(text ?? '?');
  if (isActionsFault(actions)) throw new Error(actions.word);
  return playAll(actions);
}
const notesOf = ({ notes }: LifeStep) => notes.map(({ id }) => id);
const stepsOf = ({ steps }: LifeStory, type: string) => steps.filter(({ action }) => action.type === type);
const last = <T>(items: readonly T[]): T => {
  const item = items.at(-1);
  if (item === undefined) throw new Error('there is none');
  return item;
};
const codes = ({ exchanges }: LifeStep) => exchanges.map(({ response }) => response.split(' ')[1]);

describe('the scenarios', () => {
  it('1: the password is sent once, the access token is short and the refresh token long', () => {
    const { state, steps } = storyOf('login');
    const [exchange] = steps[0]?.exchanges ?? [];
    expect(exchange?.request).toContain('password=<pw-1>');
    expect(exchange?.to).toBe('issuer');
    const lifetimes = Object.values(state.tokens).map(({ use, claims }) => [use, claims.exp - claims.iat]);
    expect(lifetimes).toEqual([
      ['access', 900],
      ['refresh', 14 * 86_400],
    ]);
  });

  it('2: a service checks signature and claims of a bearer token', () => {
    const { steps } = storyOf('use');
    const call = steps[1];
    expect(call?.exchanges[0]?.request).toContain('Authorization: Bearer <at-1>');
    const check = call?.exchanges[0]?.check;
    expect([check?.isSignatureValid, check?.claims.verdict]).toEqual([true, 'accepted']);
    const passed = check?.claims.checks.filter(({ outcome }) => outcome === 'passed').map(({ claim }) => claim);
    expect(passed).toEqual(expect.arrayContaining(['exp', 'nbf', 'iss', 'aud']));
    expect(
      steps.flatMap(({ exchanges }) => exchanges).filter(({ request }) => request.includes('password')),
    ).toHaveLength(1);
  });

  it('3: 401, refresh, retry; and a login if the refresh fails', () => {
    const story = storyOf('expiry');
    const [first, second, third] = stepsOf(story, 'call');
    expect(first && codes(first)).toEqual(['200', '200']);
    expect(second && codes(second)).toEqual(['401', '200', '200']);
    // The service fetches the key set again, because its copy is old.
    expect(third && codes(third)).toEqual(['401', '200', '400']);
    expect(third && notesOf(third)).toContain('must-log-in');
  });

  it('4: the reuse of a refresh token revokes the family, and an access token works until exp', () => {
    const story = storyOf('theft');
    const [refreshed, failed] = stepsOf(story, 'thief-refresh');
    expect(refreshed && notesOf(refreshed)).toContain('thief-refreshed');
    expect(notesOf(last(stepsOf(story, 'call')))).toEqual(expect.arrayContaining(['reuse-detected', 'must-log-in']));
    expect(failed && notesOf(failed)).toContain('thief-refresh-failed');
    expect(story.state.issuer.families).toMatchObject([{ isRevoked: true, live: [] }]);
    const calls = stepsOf(story, 'thief-call').map((step) => notesOf(step).at(-1));
    expect(calls).toEqual(['thief-got-in', 'thief-got-in', 'thief-kept-out']);
    expect(notesOf(last(stepsOf(storyOf('theft', 0), 'thief-call')))).toContain('thief-kept-out');
  });

  it('5: two tabs that refresh at once are logged out, unless there is a grace period or a lock', () => {
    const plain = storyOf('two-tabs');
    expect(notesOf(last(stepsOf(plain, 'race')))).toContain('reuse-detected');
    expect(notesOf(last(plain.steps))).toContain('must-log-in');
    const grace = storyOf('two-tabs', 0);
    expect(notesOf(last(stepsOf(grace, 'race')))).toContain('within-grace');
    expect(codes(last(grace.steps))).toEqual(['200']);
    expect(grace.state.issuer.families[0]?.live).toHaveLength(2);
    const lock = storyOf('two-tabs', 1);
    expect(last(stepsOf(lock, 'race')).exchanges).toHaveLength(1);
    expect(codes(last(lock.steps))).toEqual(['200']);
    expect(lock.state.issuer.families[0]?.live).toHaveLength(1);
  });

  it('6: after a logout the access token works until exp, unless services look it up', () => {
    const [atOnce, afterExp] = stepsOf(storyOf('logout'), 'thief-call').map((step) => notesOf(step).at(-1));
    expect([atOnce, afterExp]).toEqual(['thief-got-in', 'thief-kept-out']);
    for (const variant of [0, 1]) {
      const story = storyOf('logout', variant);
      const [first] = stepsOf(story, 'thief-call');
      expect(first && notesOf(first)).toContain('thief-kept-out');
      expect(last(stepsOf(story, 'logout')).cost.exposure).toBe(0);
    }
    expect(last(stepsOf(storyOf('logout'), 'logout')).cost.exposure).toBe(900);
  });

  it('7: a service fetches the key set once for an unknown kid, and nothing fails', () => {
    const story = storyOf('rotation');
    expect(story.steps.flatMap(codes)).not.toContain('401');
    const fetches = story.steps.flatMap(notesOf).filter((id) => id === 'keys-refetched');
    expect(fetches).toHaveLength(1);
    expect(story.steps.flatMap(notesOf)).not.toContain('keys-dropped-early');
    const hasty = storyOf('rotation', 0);
    const [, failed, healed] = stepsOf(hasty, 'call');
    expect(failed && notesOf(failed)).toContain('kid-unknown');
    expect(healed && codes(healed).at(-1)).toBe('200');
  });

  it('8: a leaked HMAC secret makes every forgery pass until the key is changed; a public key does not', () => {
    const [before, after] = stepsOf(storyOf('leak'), 'forge').map(notesOf);
    expect(before).toEqual(expect.arrayContaining(['forged', 'forgery-accepted', 'thief-got-in']));
    expect(after).toContain('thief-kept-out');
    expect(storyOf('leak').steps.flatMap(notesOf)).toContain('leaked-key-dropped');
    const pair = storyOf('leak', 0);
    expect(pair.state.thief).toEqual([]);
    expect(stepsOf(pair, 'forge').map((step) => notesOf(step).at(-1))).toEqual(['thief-kept-out', 'thief-kept-out']);
  });

  it('9: a clock that is behind rejects by nbf, and a leeway accepts', () => {
    const failed = storyOf('clocks').steps[2]?.exchanges[0]?.check?.claims.checks.filter(
      ({ outcome }) => outcome === 'failed',
    );
    expect(failed?.map(({ id }) => id)).toContain('nbf-in-future');
    expect(codes(last(storyOf('clocks', 0).steps)).concat(storyOf('clocks', 0).steps.flatMap(codes))).not.toContain(
      '401',
    );
  });

  it('10: localStorage loses to XSS, a cookie to CSRF, and memory with a strict cookie to neither', () => {
    const seen = [null, 0, 1, 2].map((variant) => {
      const story = storyOf('storage', variant);
      const csrf = last(story.steps.filter(({ action }) => action.type === 'steal' && action.way === 'csrf'));
      return [story.state.thief, notesOf(csrf).includes('csrf-worked'), codes(last(story.steps)).at(-1)];
    });
    expect(seen).toEqual([
      [['at-1', 'rt-1'], false, '200'],
      [[], true, '200'],
      [[], false, '401'],
      [[], false, '200'],
    ]);
  });

  it('11: services check alone after one fetch of the key set; a session asks each time', () => {
    expect(storyOf('services').steps.map(({ cost }) => cost.lookups)).toEqual([2, 1, 1, 0, 0]);
    expect(
      storyOf('services', 0)
        .steps.slice(2)
        .map(({ cost }) => cost.lookups),
    ).toEqual([1, 1, 1, 1]);
  });

  it('answers as the RFCs require: a challenge with each 401, and no store of tokens', () => {
    const exchanges = scenarios.flatMap(({ id, variants }) =>
      [null, ...variants.keys()].flatMap((variant) => storyOf(id, variant).steps.flatMap((step) => step.exchanges)),
    );
    const answers = (code: string) => exchanges.filter(({ response }) => response.split(' ')[1] === code);
    expect(answers('401').length).toBeGreaterThan(5);
    // RFC 9110 §15.5.2 and RFC 6749 §5.1.
    for (const { response } of answers('401')) expect(response).toMatch(/\nWWW-Authenticate: (?:Bearer|Basic)/);
    const tokens = exchanges.filter(({ response }) => response.includes('"token_type"'));
    for (const { response } of tokens) expect(response).toContain('\nCache-Control: no-store');
    expect(answers('403').every(({ request }) => !request.includes('Authorization'))).toBe(true);
  });

  it('12: after the password change the stolen JWT works until exp, the session and Basic end at once', () => {
    const outcomes = [null, 0, 1].map((variant) =>
      stepsOf(storyOf('week', variant), 'thief-call').map((step) => notesOf(step).at(-1)),
    );
    expect(outcomes.map((each) => each[0])).toEqual(['thief-got-in', 'thief-got-in', 'thief-got-in']);
    expect(outcomes.map((each) => each[2])).toEqual(['thief-kept-out', 'thief-kept-out', 'thief-kept-out']);
  });
});
