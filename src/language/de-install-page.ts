import { besideGerman } from './de/beside.ts';
import { hostingGerman } from './de/hosting.ts';
import type { Translations } from '../core/text/language.ts';

/** The sentences of the page that keeps the build for offline use. */
export const installPageGerman: Translations = { ...besideGerman, ...hostingGerman };
