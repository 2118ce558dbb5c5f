import { curveVectors } from './curves.ts';
import { rfc7515 } from './rfc7515.ts';
import { rfc7520 } from './rfc7520.ts';
import { mlDsa44 } from './rfc9964-44.ts';
import { mlDsa65 } from './rfc9964-65.ts';
import { mlDsa87 } from './rfc9964-87.ts';
import type { JwsVector } from './vector.ts';

export const jwsVectors: readonly JwsVector[] = [
  ...rfc7515,
  ...rfc7520,
  ...curveVectors,
  ...mlDsa44,
  ...mlDsa65,
  ...mlDsa87,
];
