import type { CodeAnswer } from '../../core/code/answer.ts';
import type { KeyTask, Target } from '../../core/code/target.ts';
import { writeCode } from '../../core/code/write-code.ts';
import { writeEncrypted } from '../../core/code/write-encrypted.ts';
import type { Wanted } from './code-request.ts';

/** Returns the code that reads such a token (`verify`) or makes one (`sign`), or why there is none. */
export function codeAnswer(wanted: Wanted, task: KeyTask, target: Target): CodeAnswer {
  switch (wanted.kind) {
    case 'request':
      return writeCode(wanted.request, task, target);
    case 'encrypted':
      return writeEncrypted(wanted.request, task === 'verify' ? 'decrypt' : 'encrypt', target);
    case 'unable':
      return wanted;
  }
}
