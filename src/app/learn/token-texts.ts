import { useEffect, useState } from 'react';
import type { LifeToken, LifeState, TokenCheck } from '../../core/lifecycle/model.ts';
import { basicText, credentialPlaces, plainCredential } from '../../core/lifecycle/sizes.ts';
import { isSignedBy, openWorkshop } from '../../core/lifecycle/workshop.ts';

/** Its keys last as long as the page, so that a step that is undone and redone has the same token. */
const workshop = openWorkshop();

/** Returns a token's text; null if this browser cannot sign here. */
export async function textOfToken(token: LifeToken): Promise<string | null> {
  const text = await workshop.tokenText(token);
  return text.ok ? text.value : null;
}

/** Returns the key that a verifier finds by the token's `kid`, as a JWK; null if it cannot be made. */
export async function verifyKeyText({ header }: LifeToken): Promise<string | null> {
  const key = await workshop.verifyKey(header.kid, header.alg);
  return key.ok ? JSON.stringify(key.value, null, 2) : null;
}

/** A part of a message: its own text, or a credential with its text. */
type MessagePiece = { readonly text: string; readonly credential: string | null };

/** Returns a message with its credentials in place. Empty until the tokens are signed. */
export function useMessage(message: string, state: LifeState): readonly MessagePiece[] {
  const [pieces, setPieces] = useState<readonly MessagePiece[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void piecesOf(message, state).then((made) => isCurrent && setPieces(made));
    return () => {
      isCurrent = false;
    };
  }, [message, state]);
  return pieces;
}

async function piecesOf(message: string, state: LifeState): Promise<readonly MessagePiece[]> {
  const pieces: MessagePiece[] = [];
  let from = 0;
  for (const { 0: place, 1: basic, 2: id = '', index } of message.matchAll(credentialPlaces)) {
    pieces.push({ text: message.slice(from, index), credential: null });
    const text = basic === undefined ? await credentialText(id, state) : basicText(id);
    pieces.push({ text, credential: id });
    from = index + place.length;
  }
  return [...pieces, { text: message.slice(from), credential: null }];
}

async function credentialText(id: string, state: LifeState): Promise<string> {
  const token = state.tokens[id];
  return (token === undefined ? plainCredential(id) : await textOfToken(token)) ?? id;
}

/** What the cryptography of this browser says; `unable`: it does not sign here. */
export type RealSignature = 'matches' | 'differs' | 'pending' | 'unable';

/** Returns whether the signature really matches the key that was used. */
export function useRealSignature(check: TokenCheck, token: LifeToken): RealSignature {
  const [matches, setMatches] = useState<RealSignature>('pending');
  const { key } = check;
  useEffect(() => {
    let isCurrent = true;
    void matchOf(token, key).then((made) => isCurrent && setMatches(made));
    return () => {
      isCurrent = false;
    };
  }, [token, key]);
  return matches;
}

async function matchOf(token: LifeToken, name: string | null): Promise<RealSignature> {
  if (name === null) return 'unable';
  const [text, key] = [await textOfToken(token), await workshop.verifyKey(name, token.header.alg)];
  if (text === null || !key.ok) return 'unable';
  return (await isSignedBy(text, key.value, token.header.alg)) ? 'matches' : 'differs';
}
