import { besideGerman } from './de/beside.ts';
import { keySets } from './de/key-sets.ts';
import type { Translations } from '../core/text/language.ts';

/** The sentences of the page that fetches key sets. */
export const fetchPageGerman: Translations = { ...besideGerman, ...keySets };
