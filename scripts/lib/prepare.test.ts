import { expect, it } from 'vitest';
import { nodeProblem } from './prepare.mjs';

it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0'])('builds with Node %s', (version) => {
  expect(nodeProblem(version)).toBeNull();
});

it.each(['20.18.9', '18.20.0', '16.0.0'])('says what to do about Node %s', (version) => {
  expect(nodeProblem(version)).toContain(`this is Node ${version}`);
});
