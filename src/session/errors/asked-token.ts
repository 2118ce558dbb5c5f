import type { AskedToken } from '../../core/errors/message-causes.ts';
import { derive } from '../../core/text/memo.ts';
import { isExample } from '../state/lineage.ts';
import type { Session } from '../state/model.ts';
import { openTexts } from '../state/opened.ts';
import { foundInSource } from '../state/source.ts';

const none: AskedToken = { header: '', payload: '', token: '', before: '', after: '' };

/** Returns the token that an error message is about. An example is none. */
export const askedToken = derive(
  [(session: Session) => session.source, openTexts.header, openTexts.payload],
  (source, header, payload): AskedToken => {
    if (isExample(source)) return none;
    const { token, before, after } = foundInSource(source);
    return { header, payload, token, before, after };
  },
);
