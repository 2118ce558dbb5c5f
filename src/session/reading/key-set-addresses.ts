import { metadataUrlsOf, readKeySetUrl } from '../../core/keys/key-set-url.ts';
import { memberNamed } from '../../core/text/json.ts';
import { t } from '../../core/text/language.ts';
import { preparedClaimsOf } from './claims.ts';
import type { Session } from '../state/model.ts';
import { paneObject } from './pane-json.ts';

/** A URL that the token or the key box suggests. */
export type SuggestedAddress = {
  readonly url: string;
  /** Where it comes from, in words. */
  readonly from: string;
  /**
   * Whether the token's maker chose it. Keys from there prove nothing about who that was (RFC 8725
   * §3.10).
   */
  readonly isFromHeader: boolean;
};

/**
 * Returns the URL in the key box, the one that `iss` leads to, and the ones that the header names,
 * each only if it is a URL.
 */
export function suggestedAddresses(session: Session): readonly SuggestedAddress[] {
  const claims = preparedClaimsOf(session);
  const iss = claims === null ? undefined : memberNamed(claims, 'iss')?.value;
  const [discovery, metadata] = iss?.kind === 'string' ? metadataUrlsOf(iss.value) : [];
  const header = paneObject(session.source, 'header');
  const named = ['jku', 'x5u'].flatMap((name) => {
    const node = header === null ? undefined : memberNamed(header, name)?.value;
    const read = node?.kind === 'string' ? readKeySetUrl(node.value) : null;
    return read?.kind === 'url' ? [{ url: read.url, from: t`${name} of the header`, isFromHeader: true }] : [];
  });
  return [
    ...fromKeyBox(session),
    ...(discovery === undefined
      ? []
      : [{ url: discovery, from: t`iss, by OpenID Connect Discovery`, isFromHeader: false }]),
    ...(metadata === undefined ? [] : [{ url: metadata, from: t`iss, by RFC 8414`, isFromHeader: false }]),
    ...named,
  ];
}

/** Returns the URL of a key set that was pasted into the key box instead of keys. */
function fromKeyBox({ key }: Session): readonly SuggestedAddress[] {
  const read = readKeySetUrl(key.text);
  return read.kind === 'url' ? [{ url: read.url, from: t`the key box`, isFromHeader: false }] : [];
}
