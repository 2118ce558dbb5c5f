import type { AlgorithmRow } from '../../core/crypto/algorithm-row.ts';
import { strictOpinion, type StrictOpinion } from '../../core/crypto/strict.ts';
import type { Key } from '../../core/keys/key.ts';
import { jsonRecordOf } from '../../core/text/json.ts';
import { critFaultOf } from '../../core/token/critical.ts';
import { isUnencoded } from '../../core/token/header.ts';
import { unprotectedHeaders } from '../../core/token/serialized.ts';
import type { Jws } from '../../core/token/token.ts';

type Asked = { readonly token: Jws; readonly key: Key; readonly row: AlgorithmRow };

/** Returns whether a verifier that knows only `b64` must reject the header because of its `crit`. */
export const hasCritFault = ({ header: { object } }: Jws): boolean => object !== null && critFaultOf(object) !== null;

/** Returns what a token that is not compact has apart from its three segments. */
function partsApart({ header, json, content }: Jws): Pick<Parameters<typeof strictOpinion>[0], 'apart'> {
  if (json === undefined && content === undefined) return {};
  const [unprotected] = json === undefined ? [] : unprotectedHeaders(json);
  const isBytes = content !== undefined && isUnencoded(header.parameters);
  return {
    apart: {
      ...(unprotected === undefined ? {} : { header: jsonRecordOf(unprotected) }),
      ...(isBytes ? { payload: content } : {}),
    },
  };
}

/** Returns what jose says about a token whose signature matches this key. */
export function opinionOn({ token, key, row }: Asked): Promise<StrictOpinion> {
  const { header, payload, signature } = token;
  const parts = [header.segment, payload?.segment, signature];
  return strictOpinion({
    protected: header.segment.text,
    payload: payload?.segment.text ?? '',
    signature: signature?.text ?? '',
    ...partsApart(token),
    hasCritFault: hasCritFault(token),
    isPlain: parts.every((part) => part?.deviations.length === 0),
    key: key.jwk,
    alg: row.name,
  });
}
