import { metadataUrlsOf, readKeySetUrl } from '../../core/keys/key-set-url.ts';
import { memberNamed } from '../../core/text/json.ts';
import { t } from '../../core/text/language.ts';
import { preparedClaimsOf } from './claims.ts';
import type { Session } from '../state/model.ts';
import { paneObject } from './pane-json.ts';

/** An address that the token suggests, or the person. */
export type SuggestedAddress = {
  readonly url: string;
  /** Where it comes from. */
  readonly from: string;
  /**
   * Whoever made the token chose it: keys from there prove nothing about who that was (RFC 8725
   * §3.10).
   */
  readonly isFromHeader: boolean;
};

/**
 * What stands in the key box instead of keys, what `iss` leads to, and what the header names, each
 * if it is an address at all.
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

/** Somebody pasted the address of the keys for the keys. */
function fromKeyBox({ key }: Session): readonly SuggestedAddress[] {
  const read = readKeySetUrl(key.text);
  return read.kind === 'url' ? [{ url: read.url, from: t`the key box`, isFromHeader: false }] : [];
}
