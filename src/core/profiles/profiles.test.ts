import { describe, expect, it } from 'vitest';
import { memberNamed } from '../text/json.ts';
import type { Contents, Demand, Profile } from './profile.ts';
import { profileIds, profiles, type ProfileId } from './profiles.ts';
import { recogniseProfile } from './recognise.ts';
import { samples } from './samples.ts';
import type { ShapeId } from './shapes.ts';
import { contentsWith } from './testing.ts';
import { demandsOfProfile, requirementStandings, unmetOf } from './unmet.ts';

const sampleOf = (id: ProfileId): Contents => contentsWith(samples[id].header, samples[id].claims);

/** A value without the shape, for each shape. A missing row does not compile. */
const misshapen: Readonly<Record<ShapeId, unknown>> = {
  signed: 'none',
  asymmetric: 'HS256',
  'svid-algorithm': 'EdDSA',
  'public-key': { kty: 'EC', d: 'AQAB' },
  'holder-key': { jkt: 'x' },
  'one-text': ['a', 'b'],
  'one-name': 5,
  'same-as-sub': 'somebody else',
  'short-ascii': 'é',
  'https-issuer': 'http://login.example',
  'bare-address': 'https://api.example/orders?id=1',
  'sha-256': 'short',
  'spiffe-id': 'service',
  events: {},
  'logout-event': { 'urn:event': {} },
  introspection: { active: 'yes' },
  'status-list': { bits: 3, lst: 'x' },
  'key-set': { keys: {} },
  'some-items': [],
  'mcp-server': 'https://tools.example/mcp/',
};

/** Returns the sample, changed to violate only this requirement. */
function broken(id: ProfileId, demand: Demand): Contents {
  const { header, claims } = samples[id];
  const changed = (change: object, gone: readonly string[] = []) => {
    const object = 'place' in demand && demand.place === 'claims' ? claims : header;
    const kept = Object.fromEntries(Object.entries({ ...object, ...change }).filter(([name]) => !gone.includes(name)));
    return object === claims ? contentsWith(header, kept) : contentsWith(kept, claims);
  };
  switch (demand.kind) {
    case 'required':
    case 'recommended':
      return changed({}, [demand.name]);
    case 'discouraged':
    case 'forbidden':
      return changed({ [demand.name]: 'x' });
    case 'any-of':
    case 'one-of':
      return changed({}, demand.names);
    case 'shape':
      return changed({ [demand.name]: misshapen[demand.shape] });
    case 'typ-required':
    case 'typ-recommended':
      return changed({ typ: 'JWT' });
  }
}

const demands = profileIds.flatMap((id) =>
  demandsOfProfile(profiles[id]).map((demand, at) => ({ id, demand, name: `${id} ${at} ${demand.kind}` })),
);

const failedOf = (profile: Profile, contents: Contents): readonly Demand[] =>
  unmetOf(profile, contents).map(({ demand }) => demand);

describe('a profile', () => {
  it.each(profileIds)('accepts its sample: %s', (id) => {
    expect(failedOf(profiles[id], sampleOf(id))).toEqual([]);
  });

  it.each(demands)('has a token that violates only one requirement: $name', ({ id, demand }) => {
    expect(failedOf(profiles[id], broken(id, demand))).toEqual([demand]);
  });

  it('has requirements, or says why a token is of its kind', () => {
    expect(profileIds.filter((id) => profiles[id].requirements.length === 0)).toEqual([]);
    expect(demands.length).toBeGreaterThan(150);
  });

  it('gives a place: the member, or the beginning of the object that lacks it', () => {
    const contents = contentsWith(samples['logout-token'].header, {
      ...samples['logout-token'].claims,
      nonce: 'n',
      iss: undefined,
    });
    const unmet = unmetOf(profiles['logout-token'], contents);
    expect(unmet.map(({ demand, span }) => [demand.kind, span])).toEqual([
      ['required', { start: 0, end: 1 }],
      ['forbidden', contents.claims === null ? null : memberNamed(contents.claims, 'nonce')?.nameSpan],
    ]);
  });

  it('lists everything: what is met, what is not, and what is optional and absent', () => {
    const { header, claims } = samples['access-token'];
    const states = requirementStandings(
      profiles['access-token'],
      contentsWith(header, { ...claims, jti: undefined }),
    ).map(({ requirement, state }) => ('name' in requirement ? [requirement.name, state] : [requirement.kind, state]));
    expect(states).toEqual([
      ['typ-required', 'met'],
      ['alg', 'met'],
      ...['iss', 'aud', 'exp', 'sub', 'client_id', 'iat'].map((name) => [name, 'met']),
      ['jti', 'unmet'],
      ['auth_time', 'absent'],
      ['acr', 'absent'],
      ['amr', 'absent'],
      ['scope', 'met'],
      ['roles', 'absent'],
      ['groups', 'absent'],
      ['entitlements', 'absent'],
      ['cnf', 'absent'],
    ]);
    expect(
      new Set(requirementStandings(profiles['access-token'], { header: null, claims: null }).map(({ state }) => state)),
    ).toEqual(new Set(['absent']));
  });

  it('does not judge what cannot be read', () => {
    expect(failedOf(profiles['access-token'], { header: null, claims: null })).toEqual([]);
  });
});

describe('a token is recognized', () => {
  /** Kinds that nothing in a token identifies: they can only be pinned. */
  const untold: readonly ProfileId[] = ['jwt-bearer-grant'];

  it.each(profileIds.filter((id) => !untold.includes(id)))('as the kind of its sample: %s', (id) => {
    expect(recogniseProfile(sampleOf(id))?.profile).toBe(id);
  });

  it('by its typ, compared as a media type, in any case and with any prefix', () => {
    for (const typ of ['at+jwt', 'AT+JWT', 'application/at+jwt', 'Application/AT+jwt']) {
      expect(recogniseProfile(contentsWith({ typ }, {}))).toMatchObject({
        profile: 'access-token',
        confidence: 'certain',
        reason: { kind: 'typ', typ },
      });
    }
    expect(recogniseProfile(contentsWith({ typ: 'text/at+jwt' }, {}))).toBeNull();
  });

  it('by its claims if its typ is not specific, with less certainty', () => {
    expect(recogniseProfile(contentsWith({ typ: 'JWT' }, { htm: 'GET', htu: 'https://api.example/' }))).toMatchObject({
      profile: 'dpop-proof',
      confidence: 'likely',
    });
    expect(recogniseProfile(contentsWith({}, { scope: 'read' }))).toMatchObject({
      profile: 'other-access-token',
      confidence: 'guess',
    });
  });

  it('by its typ before its claims', () => {
    expect(
      recogniseProfile(contentsWith({ typ: 'at+jwt' }, { iss: 'x', sub: 'x', aud: 'x', nonce: 'n' }))?.profile,
    ).toBe('access-token');
  });

  it('by its claims where two kinds have the same typ', () => {
    const kindOf = (typ: string, claims: object) => recogniseProfile(contentsWith({ typ }, claims))?.profile ?? null;
    expect(kindOf('vc+sd-jwt', { vct: 'urn:a' })).toBe('sd-jwt-vc');
    expect(kindOf('vc+sd-jwt', { '@context': [], type: 'a' })).toBe('w3c-credential');
    expect(kindOf('vp+sd-jwt', { '@context': [], type: 'a' })).toBe('w3c-presentation');
    expect(kindOf('dc+sd-jwt', { '@context': [] })).toBe('sd-jwt-vc');
    expect(kindOf('example+sd-jwt', {})).toBe('sd-jwt');
  });

  it('by its issuer if nothing else identifies it', () => {
    expect(recogniseProfile(contentsWith({}, { iss: 'https://accounts.google.com', sub: '1' }))).toMatchObject({
      profile: 'id-token',
      reason: { kind: 'issuer', provider: 'google' },
    });
    expect(recogniseProfile(contentsWith({}, { iss: 1, firebase: {} })), 'a claim does not name the issuer').toBeNull();
  });

  it('as null if nothing identifies it', () => {
    expect(
      recogniseProfile(
        contentsWith({ alg: 'HS256', typ: 'JWT' }, { sub: '1234567890', name: 'John Doe', iat: 1516239022 }),
      ),
    ).toBeNull();
    expect(recogniseProfile({ header: null, claims: null })).toBeNull();
    expect(recogniseProfile(contentsWith({ typ: 7 }, { iss: 7, sub: [], aud: {}, exp: null }))).toBeNull();
  });

  it('as a client assertion only if issuer and subject are the same string', () => {
    const claims = { iss: 'web', sub: 'web', aud: 'https://as.example', exp: 1 };
    expect(recogniseProfile(contentsWith({}, claims))?.profile).toBe('client-assertion');
    expect(recogniseProfile(contentsWith({}, { ...claims, sub: 'ada' }))).toBeNull();
  });
});
