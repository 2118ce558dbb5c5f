import type { CredentialId, Exchange, Issuer, LifeActor, LifeState, LifeToken, Note } from './model.ts';
import type { NoteId } from './note-words.ts';

/** One step while it happens: the state so far, what was sent, and what was decided. */
export class Scene {
  state: LifeState;
  lookups = 0;
  readonly exchanges: Exchange[] = [];
  readonly notes: Note[] = [];

  constructor(state: LifeState) {
    this.state = state;
  }

  change(part: Partial<LifeState>): void {
    this.state = { ...this.state, ...part };
  }

  changeIssuer(part: Partial<Issuer>): void {
    this.change({ issuer: { ...this.state.issuer, ...part } });
  }

  note(by: LifeActor, id: NoteId, ...values: readonly string[]): void {
    this.notes.push({ by, id, values, after: this.exchanges.length });
  }

  /** Returns the next name with a prefix. */
  nextName(prefix: keyof LifeState['made']): string {
    const number = this.state.made[prefix] + 1;
    this.change({ made: { ...this.state.made, [prefix]: number } });
    return `${prefix}-${number}`;
  }

  /** Sends a request. What happens until the answer comes after it. */
  ask<T extends { readonly response: string; readonly check: Exchange['check'] }>(
    sent: Pick<Exchange, 'from' | 'to' | 'request'>,
    answer: () => T,
  ): T {
    const at = this.exchanges.push({ ...sent, response: '', check: null }) - 1;
    const given = answer();
    this.exchanges[at] = { ...sent, response: given.response, check: given.check };
    return given;
  }

  addToken(token: LifeToken): void {
    this.change({ tokens: { ...this.state.tokens, [token.id]: token } });
  }

  /** The thief gets something. Returns whether it is new. */
  addLoot(name: CredentialId): boolean {
    const isNew = !this.state.thief.includes(name);
    if (isNew) this.change({ thief: [...this.state.thief, name] });
    return isNew;
  }
}
