import { useCallback } from 'react';
import { joseErrorAt } from '../../core/claims/jose-opinion.ts';
import { t } from '../../core/text/language.ts';
import { preparedJose } from '../../session/reading/claims.ts';
import { useAtNow } from '../page/clock.ts';
import { useSession } from '../page/use-session.ts';

/** Shows what a verifier with the same options would throw, so that it can be found in a log. */
export function JoseOpinion() {
  const prepared = useSession(preparedJose);
  const error = useAtNow(useCallback((now) => joseErrorAt(prepared, now), [prepared]));
  return (
    <p className="px-2 pb-1.5 text-xs text-muted" data-jose={error?.code ?? 'none'}>
      {error === null ? t`jose's jwtVerify accepts these claims.` : thrown(error.code, error.claim)}
    </p>
  );
}

const thrown = (code: string, claim: string | null): string =>
  claim === null ? t`jose's jwtVerify throws ${code}.` : t`jose's jwtVerify throws ${code} (${claim}).`;
