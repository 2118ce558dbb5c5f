import { rowWords, type ByKind, type WordTable } from '../../core/keys/word-table.ts';
import { count, listOf, t } from '../../core/text/language.ts';
import type { LinkFault } from './read-link.ts';

/** Returns why a link cannot be opened, and what to do. */
export const linkFaultWords = (fault: LinkFault): string => rowWords(words, fault);

const words: WordTable<ByKind<LinkFault>> = {
  'too-long': ({ length, most }) =>
    t`The address holds ${count(length)} characters behind its #, and more than ${count(most)} are not read. Paste the token itself.`,
  'unknown-version': ({ version, known }) =>
    t`This is a link of version ${version}, and this page opens links up to version ${known}. Load the page anew, or ask for the token itself.`,
  doubled: ({ name }) =>
    t`The link says "${shortened(name)}" twice, so it is not clear which is meant. Nothing was taken from it.`,
  'broken-base64': ({ at }) =>
    t`The link is damaged or was cut on its way: character ${count(at + 1)} of what is packed in it is no base64url. Copy it once more, whole.`,
  'broken-compression': () =>
    t`The link is damaged or was cut on its way: what is packed in it cannot be unpacked. Copy it once more, whole.`,
  'unpacks-too-much': ({ most }) =>
    t`What is packed in the link would become more than ${count(most)} bytes. No token is so long, so it was not unpacked.`,
  'broken-content': () => t`What is packed in the link is nothing that this page has packed.`,
  'nothing-known': ({ names }) =>
    names.length === 0
      ? t`The link holds nothing.`
      : t`The link holds nothing that this page knows, only ${namesText(names)}.`,
};

/** Lists a few names from a link, shortened because they can be anything. */
export const namesText = (names: readonly string[]): string =>
  listOf([...names.slice(0, 5).map(shortened), ...(names.length > 5 ? ['…'] : [])]);

const shortened = (name: string): string => (name.length > 40 ? `${name.slice(0, 40)}…` : name);
