import type { AlgorithmRow } from '../../../crypto/algorithm-row.ts';
import { algorithms } from '../../../crypto/algorithms.ts';
import { toBase64url } from '../../../text/base64url.ts';
import { utf8 } from '../../../text/bytes.ts';

type CommonHeader = { readonly json: string; readonly segment: string; readonly row: AlgorithmRow };

const rows: readonly AlgorithmRow[] = Object.values(algorithms).filter(
  ({ family }) => family !== 'none' && family !== 'ml-dsa',
);

/**
 * The headers of most tokens, as libraries write them by default: three for each algorithm, 48 in
 * all.
 */
export const commonHeaders: readonly CommonHeader[] = rows.flatMap((row) =>
  [`{"alg":"${row.name}","typ":"JWT"}`, `{"typ":"JWT","alg":"${row.name}"}`, `{"alg":"${row.name}"}`].map((json) => ({
    json,
    row,
    segment: toBase64url(utf8(json)),
  })),
);
