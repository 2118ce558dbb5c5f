import { metadataUrlsOf, readKeySetUrl } from '../../core/keys/key-set-url.ts';
import type { Origins } from '../../core/keys/origin.ts';
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
  /** The origins of keys from there. */
  readonly origins: Origins;
};

/**
 * Returns the URL in the key box, the one that `iss` leads to, and the ones that the header names,
 * each only if it is a URL.
 */
export function suggestedAddresses(session: Session): readonly SuggestedAddress[] {
  const iss = issuerOf(session);
  const [discovery, metadata] = iss === null ? [] : metadataUrlsOf(iss);
  const header = paneObject(session.source, 'header');
  const named = ['jku', 'x5u'].flatMap((name) => {
    const node = header === null ? undefined : memberNamed(header, name)?.value;
    const read = node?.kind === 'string' ? readKeySetUrl(node.value) : null;
    if (read?.kind !== 'url') return [];
    const origins: Origins = [{ kind: 'token', url: read.url }];
    return [{ url: read.url, from: t`From ${name} in the header`, isFromHeader: true, origins }];
  });
  return [
    ...fromKeyBox(session),
    ...(discovery === undefined ? [] : [ofIssuer(discovery, t`From iss (OpenID Connect Discovery)`, session)]),
    ...(metadata === undefined ? [] : [ofIssuer(metadata, t`From iss (RFC 8414)`, session)]),
    ...named,
  ];
}

/** `filled`: the suggestion that filled the field, and null once the field was emptied. */
type Chosen = { readonly suggested: readonly SuggestedAddress[]; readonly filled: string | null };

/**
 * Returns the suggestion that a URL comes from; null if the person typed it. A URL that was edited
 * still comes from its suggestion as long as its host is the same, however it was typed and deleted.
 * One in the token's header comes from there even if the person typed it.
 */
export function suggestionBehind(url: string | null, { suggested, filled }: Chosen): SuggestedAddress | null {
  if (url === null) return null;
  const named = suggested.find((each) => each.url === url && each.isFromHeader);
  const base = suggested.find((each) => each.url === filled);
  if (named !== undefined) return named;
  if (base === undefined || hostOf(base.url) !== hostOf(url)) return null;
  const origins = base.origins.map((origin) => ('url' in origin ? { ...origin, url } : origin));
  return { ...base, url, origins };
}

/** A host with a final dot is the same host (RFC 1034 §3.1). */
const hostOf = (url: string): string => new URL(url).hostname.replace(/\.$/, '');

/**
 * The token names its issuer itself, so keys from there are the person's choice only if the person
 * expects that issuer. If a link expects it, its author may have made the token as well, even one
 * that came later.
 */
function ofIssuer(url: string, from: string, session: Session): SuggestedAddress {
  const iss = issuerOf(session);
  const { policy, issuersOfLink } = session;
  const isExpected = iss !== null && policy.issuer.includes(iss) && !issuersOfLink.includes(iss);
  return { url, from, isFromHeader: false, origins: isExpected ? [] : [{ kind: 'address', url }] };
}

function issuerOf(session: Session): string | null {
  const claims = preparedClaimsOf(session);
  const iss = claims === null ? undefined : memberNamed(claims, 'iss')?.value;
  return iss?.kind === 'string' ? iss.value : null;
}

/** Returns the URL of a key set that was pasted into the key box instead of keys. */
function fromKeyBox({ key }: Session): readonly SuggestedAddress[] {
  const read = readKeySetUrl(key.text);
  if (read.kind !== 'url') return [];
  return [{ url: read.url, from: t`the key box`, isFromHeader: false, origins: key.origins ?? [] }];
}
