import { describe, expect, it } from 'vitest';
import { structureVerdict } from '../reading/structure-verdict.ts';
import { openSession, tokenTyped } from '../testing.ts';
import type { SessionEvent } from './events.ts';

const [header, payload] = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxIn0'];
const typed = (text: string): SessionEvent => ({ type: 'part-typed', part: 'signature', text });

describe('the Signature box', () => {
  it('shows the text after a dot that was typed into it, and the next keystroke removes nothing', () => {
    const s = openSession();
    s.say(tokenTyped(`${header}.${payload}.abcd`), typed('ab.cd'));
    expect(s.signature()).toBe('ab.cd');
    expect(s.text()).toBe(`${header}.${payload}.ab.cd`);
    s.say(typed('ab.cde'));
    expect(s.text()).toBe(`${header}.${payload}.ab.cde`);
    expect(structureVerdict(s.store.get()).text).toMatch(/4/);
  });

  it('shows everything after the payload of a pasted token', () => {
    const s = openSession();
    s.say(tokenTyped(`${header}.${payload}.abcd.efgh`));
    expect(s.signature()).toBe('abcd.efgh');
    s.say(typed('abcde.efgh'));
    expect(s.text()).toBe(`${header}.${payload}.abcde.efgh`);
  });

  it('keeps its text if its dots make the token look encrypted', () => {
    const s = openSession();
    s.say(tokenTyped(`e30.${payload}.abcd`), typed('a.b.c'));
    expect(s.signature()).toBe('a.b.c');
    expect(s.text()).toBe(`e30.${payload}.a.b.c`);
  });

  it('is empty for a token without a third part, and for an encrypted one', () => {
    const s = openSession();
    s.say(tokenTyped(`${header}.${payload}`));
    expect(s.signature()).toBe('');
    s.say(tokenTyped('eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA'));
    expect(s.signature()).toBe('');
  });
});
