// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { policyTexts } from '../../core/claims/policy-fields.ts';
import { earlierStorage, earlierWork } from '../../session/share/fixtures/earlier-versions.ts';

beforeEach(() => {
  vi.resetModules();
  localStorage.clear();
  sessionStorage.clear();
  for (const [name, text] of Object.entries(earlierStorage)) localStorage.setItem(`jotscope.${name}`, text);
  sessionStorage.setItem('jotscope.work', earlierWork.edited);
});

describe('what an earlier version stored', () => {
  it('restores every setting as it was chosen', async () => {
    const { presentSettings } = await import('../page/settings.ts');
    expect(presentSettings()).toEqual(JSON.parse(earlierStorage.settings));
  });

  it('restores the sizes of the panes', async () => {
    const { isLaidOut, showLayout } = await import('../page/layout.ts');
    showLayout();
    const { style } = document.documentElement;
    expect(isLaidOut()).toBe(true);
    expect(style.getPropertyValue('--split-left')).toBe('25');
    expect(style.getPropertyValue('--split-signature')).toBe('60%');
  });

  it('restores the expectations that the person asked to keep', async () => {
    const { areExpectationsKept, keptExpectations } = await import('../expectations/kept-expectations.ts');
    expect(areExpectationsKept()).toBe(true);
    expect(policyTexts(keptExpectations())).toEqual(JSON.parse(earlierStorage.expectations));
    expect(keptExpectations()).toMatchObject({
      issuer: ['https://issuer.example'],
      type: 'at+jwt',
      tolerance: 60,
      maxAge: 3600,
      revokedIds: ['a', 'b'],
      minVersion: 3,
    });
  });

  it('restores the work of the tab, without a key', async () => {
    const { recallWork } = await import('./kept-work.ts');
    const work = recallWork();
    expect(work?.source.kind).toBe('parts');
    expect(work?.key.text).toBe('');
  });
});
