import { describe, expect, it } from 'vitest';
import { historyStepOf } from './history-keys.ts';

const key = (pressed: string, modifiers: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', true>> = {}) =>
  historyStepOf({ key: pressed, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...modifiers });

describe('historyStepOf', () => {
  it('reads Ctrl+Z and Cmd+Z as undo', () => {
    expect([key('z', { ctrlKey: true }), key('z', { metaKey: true })]).toEqual(['undo', 'undo']);
  });

  it('reads the same keys with Shift, and Ctrl+Y, as redo', () => {
    expect([
      key('Z', { ctrlKey: true, shiftKey: true }),
      key('Z', { metaKey: true, shiftKey: true }),
      key('y', { ctrlKey: true }),
    ]).toEqual(['redo', 'redo', 'redo']);
  });

  it('ignores every other key', () => {
    expect([
      key('z'),
      key('y', { metaKey: true }),
      key('z', { ctrlKey: true, altKey: true }),
      key('x', { ctrlKey: true }),
    ]).toEqual([null, null, null, null]);
  });
});
