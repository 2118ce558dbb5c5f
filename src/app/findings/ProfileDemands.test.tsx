// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { profiles } from '../../core/profiles/profiles.ts';
import type { ProfileId } from '../../core/profiles/profiles.ts';
import { readJson, type JsonObject } from '../../core/text/json.ts';
import { ProfileDemands } from './ProfileDemands.tsx';

afterEach(cleanup);

function objectOf(value: object): JsonObject {
  const { node } = readJson(JSON.stringify(value));
  if (node?.kind !== 'object') throw new Error('not an object');
  return node;
}

function shown(profile: ProfileId, claims: object) {
  const contents = { header: objectOf({ alg: 'ES256', typ: 'at+jwt' }), claims: objectOf(claims) };
  const { container, getByText } = render(<ProfileDemands profile={profiles[profile]} contents={contents} />);
  const details = container.querySelector('details');
  if (details === null) throw new Error('nothing folds');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return { getByText, ticks: container.querySelectorAll('.text-good').length };
}

it('gives no ticks for what is only optional', () => {
  const { getByText, ticks } = shown('other-access-token', { iss: 'a', scope: 'read' });
  expect(ticks).toBe(0);
  getByText('Nothing is required.');
  getByText('Optional, in this token: iss, scope');
  getByText(/^Optional, not in this token: sub, aud/);
});

it('gives one for each requirement that is met', () => {
  const { getByText, ticks } = shown('access-token', { iss: 'a', scope: 'read' });
  expect(ticks).toBeGreaterThan(1);
  getByText('iss: required', { exact: false });
});
