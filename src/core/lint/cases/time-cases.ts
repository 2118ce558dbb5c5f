import type { RuleId } from '../rules.ts';
import { now, day, header, claims, type Case } from './case.ts';

/** The JSON and the times. */
export const timeCases = {
  'crit/malformed': { seen: header({ crit: [] }), marks: '[]', miss: header({ crit: ['x'], x: 1 }) },
  'crit/absent': { seen: header({ crit: ['x'] }), marks: '"x"', miss: header({ crit: ['x'], x: 1 }) },
  'crit/registered': { seen: header({ crit: ['alg'] }), marks: '"alg"', miss: header({ crit: ['b64'], b64: false }) },
  'crit/unknown': {
    seen: header({ crit: ['x'], x: 1 }),
    marks: '"x"',
    also: ['header/unregistered'],
    miss: header({ crit: ['b64'], b64: true }),
  },
  'crit/twice': {
    seen: header({ crit: ['b64', 'b64'], b64: true }),
    marks: '"b64"',
    also: ['header/b64'],
    miss: header({ crit: ['b64'], b64: true }),
  },
  'crit/b64-missing': {
    seen: header({ b64: false }),
    marks: 'false',
    also: ['header/b64'],
    miss: header({ b64: false, crit: ['b64'] }),
  },

  'json/duplicate-name': { seen: claims('{"a":{"b":1,"b":2}}'), marks: '"b"', miss: claims('{"a":{"b":1},"b":2}') },
  'json/number-loses-digits': {
    seen: claims('{"id":9007199254740993}'),
    marks: '9007199254740993',
    miss: claims('{"id":9007199254740991,"share":0.5}'),
  },
  'json/hidden-character': {
    seen: claims('{"name":"ada\u202egpj"}'),
    marks: '"ada\u202egpj"',
    miss: claims({ name: 'Ada\nLöve 👩🏽' }),
  },
  'json/prototype-name': { seen: claims('{"a":[{"__proto__":1}]}'), marks: '"__proto__"', miss: claims({ proto: 1 }) },
  'json/lookalike-name': {
    seen: claims('{"\u0430ud":"api"}'),
    marks: '"\u0430ud"',
    miss: claims({ аяз: 1, aud: 'api' }),
  },
  'json/deep': {
    seen: claims(`{"a":${'['.repeat(40)}${']'.repeat(40)}}`),
    marks: '{',
    miss: claims(`{"a":${'['.repeat(20)}${']'.repeat(20)}}`),
  },
  'json/many-members': {
    seen: claims(Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`c${at}`, at]))),
    marks: '{',
    also: ['size/header-line'],
    miss: claims({ list: Array.from({ length: 1001 }, (_, at) => at) }),
  },

  'time/no-expiry': {
    seen: claims({ sub: 'ada', exp: undefined }),
    marks: '{',
    miss: { header: { alg: 'ES256', typ: 'dpop+jwt' }, claims: { htm: 'GET' } },
  },
  'time/no-issue-time': {
    seen: claims({ exp: now, iat: undefined }),
    marks: '{',
    miss: claims({ exp: now, iat: now - 5 }),
  },
  'time/long-life': {
    seen: claims({ scope: 'read', iat: now, exp: now + 2 * day }),
    marks: String(now + 2 * day),
    miss: claims({ scope: 'read', iat: now, exp: now + day }),
  },
  'time/never-valid': {
    seen: claims({ nbf: now, exp: now }),
    marks: String(now),
    miss: claims({ nbf: now - 1, exp: now }),
  },
  'time/valid-before-issued': {
    seen: claims({ nbf: now - 2 * day, iat: now }),
    marks: String(now - 2 * day),
    miss: claims({ nbf: now - 60, iat: now }),
  },
  'time/signed-in-after-issue': {
    seen: claims({ auth_time: now + 1, iat: now }),
    marks: String(now + 1),
    miss: claims({ auth_time: now, iat: now }),
  },
  'time/impossible': {
    seen: claims('{"exp":-1}'),
    marks: '-1',
    also: ['time/backwards'],
    miss: claims({ offset: -1, exp: now }),
  },
  'time/exponent': { seen: claims('{"exp":1.8e9}'), marks: '1.8e9', miss: claims('{"exp":1800000000,"share":1e3}') },
  'time/sample': {
    seen: claims({ iat: 1516239022, exp: 1516239322 }),
    marks: '1516239022',
    miss: claims({ iat: 1516239023 }),
  },
  'time/milliseconds': { seen: claims({ exp: now * 1000 }), marks: String(now * 1000), miss: claims({ exp: now }) },
  'time/not-a-number': {
    seen: claims({ exp: '2026-11-22' }),
    marks: '"2026-11-22"',
    miss: claims({ expires_on: '2026-11-22' }),
  },
  'time/too-small': { seen: claims({ exp: 3600 }), marks: '3600', miss: claims({ expires_in: 3600 }) },
  'time/fraction': {
    seen: claims('{"exp":1800000000.5}'),
    marks: '1800000000.5',
    miss: claims('{"exp":1800000000.0}'),
  },
  'time/backwards': {
    seen: claims({ iat: now, exp: now - 1 }),
    marks: String(now - 1),
    miss: claims({ iat: now, exp: now + 1 }),
  },
} satisfies Partial<Record<RuleId, Case>>;
