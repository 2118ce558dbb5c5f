import { bestProof } from '../state/best-proof.ts';
import { openToken } from '../state/opened.ts';
import { memoLast } from '../../core/text/memo.ts';
import type { JudgedProof, Session } from '../state/model.ts';
import { severalWords } from './signature-clauses.ts';
import { signatureFact, type SignatureFact } from './signature-fact.ts';
import { signatureTone, signatureWords, type SignatureTone, type SignatureWords } from './signature-words.ts';

/** The Signature verdict: the fact, in words, with what identifies the key. */
type SignatureVerdict = SignatureWords & {
  readonly tone: SignatureTone;
  readonly alg: string | null;
  readonly kid: string | null;
  /**
   * Whether a key made here would help, because the content was written here. A token from
   * elsewhere can be verified only with its issuer's key.
   */
  readonly offersKey: boolean;
  /** Whether the check can be tried again, because what it needs was not loaded. */
  readonly isMissed: boolean;
};

export const signatureVerdict = memoLast((session: Session): SignatureVerdict => {
  const best = bestProof(session);
  const token = best?.token ?? openToken(session);
  const fact = signatureFact(session);
  const { alg = null, kid = null } = token.kind === 'empty' ? {} : token.header.parameters;
  const own = wordsOf(fact);
  const words = best === null || fact.kind === 'malformed' ? own : withEach(own, best.each);
  return {
    ...words,
    tone: signatureTone(words),
    alg,
    kid,
    offersKey: fact.kind === 'edited-not-signed',
    isMissed: fact.kind === 'not-loaded',
  };
});

/** Adds which of several signatures match: in the line first, because the line may be cut off. */
function withEach(own: SignatureWords, each: readonly JudgedProof[]): SignatureWords {
  const { total, which } = severalWords(each);
  return { ...own, text: `${own.text} ${total} ${which}`, line: `${which} ${own.line}` };
}

function wordsOf<Kind extends SignatureFact['kind']>(fact: Extract<SignatureFact, { kind: Kind }>): SignatureWords {
  const words: (fact: Extract<SignatureFact, { kind: Kind }>) => SignatureWords = signatureWords[fact.kind];
  return words(fact);
}
