import { rowWords, type ByKind, type WordTable } from '../../core/keys/word-table.ts';
import { count, listOf, t } from '../../core/text/language.ts';
import { othersText, quotedText } from '../../core/text/others-text.ts';
import type { LinkFault } from './read-link.ts';

/** Returns why a link cannot be opened, and what to do. */
export const linkFaultWords = (fault: LinkFault): string => rowWords(words, fault);

const words: WordTable<ByKind<LinkFault>> = {
  'too-long': ({ length, most }) =>
    t`The URL has ${count(length)} characters after the #, and the limit is ${count(most)}. Paste the token itself.`,
  'unknown-version': ({ version, known }) =>
    t`This link has version ${othersText(version, 20)}, but this page opens links only up to version ${known}. Reload the page, or ask for the token itself.`,
  doubled: ({ name }) =>
    t`The link contains "${othersText(name, 40)}" twice, so it is not clear which one is meant. Nothing was read from it.`,
  'broken-base64': ({ at }) =>
    t`The link is damaged or was cut off: character ${count(at + 1)} of its packed content is not base64url. Copy the whole link again.`,
  'broken-compression': () =>
    t`The link is damaged or was cut off: its packed content cannot be unpacked. Copy the whole link again.`,
  'unpacks-too-much': ({ most }) =>
    t`The packed content of the link is larger than ${count(most)} bytes. No token is that long, so it was not unpacked.`,
  'broken-content': () => t`The packed content of the link was not made by this page.`,
  'nothing-known': ({ names }) =>
    names.length === 0
      ? t`The link is empty.`
      : t`The link contains nothing that this page knows, only ${namesText(names)}.`,
};

/** Lists a few names from a link, each in quotes and shortened because they can be anything. */
export const namesText = (names: readonly string[]): string =>
  listOf([...names.slice(0, 5).map((name) => quotedText(name, 40)), ...(names.length > 5 ? ['…'] : [])]);
