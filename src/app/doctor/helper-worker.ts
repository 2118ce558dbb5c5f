import { helpThrough } from '../../core/diagnose/crew/helper.ts';

/** A helper of the doctor's worker, to which the port of its only message leads. */
addEventListener('message', ({ ports }: MessageEvent) => ports.forEach(helpThrough));
