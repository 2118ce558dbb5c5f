import { seconds } from '../../core/claims/numeric-date.ts';
import {
  fieldOutlives,
  policyFields,
  policyOfTexts,
  policyTexts,
  withoutField,
} from '../../core/claims/policy-fields.ts';
import { noPolicy, type Policy } from '../../core/claims/policy.ts';
import type { Store } from '../../session/state/store.ts';
import { readStored, writeStored } from '../../beside/storage.ts';
import { cell, useCell } from '../page/cell.ts';
import { parsedObject } from '../../beside/parsed.ts';

const name = 'expectations';
/** Whether the person has asked to keep them; false if storage is forbidden. */
const isKept = cell(readStored('device', name) !== null);

export const areExpectationsKept = isKept.get;
export const useKept = (): boolean => useCell(isKept);

/**
 * Keeps the expectations for the next visit, without those that belong to one token. Null removes
 * them.
 */
export function keepExpectations(policy: Policy | null): void {
  const written = writeStored('device', name, policy === null ? null : JSON.stringify(policyTexts(lasting(policy))));
  isKept.set(policy !== null && written);
}

const lasting = (policy: Policy): Policy =>
  policyFields.filter((field) => !fieldOutlives(field)).reduce(withoutField, policy);

/**
 * Returns what was kept at the last visit. It can be from another version, so anything that is not
 * an expectation is ignored.
 */
export function keptExpectations(): Policy {
  const texts = parsedObject(readStored('device', name));
  return texts === null ? noPolicy : policyOfTexts(texts, seconds(0));
}

/**
 * Keeps the stored expectations up to date while the person wants that. Expectations from an
 * example, a link or `Clear` are not the person's own and are not kept.
 */
export function followExpectations(store: Store): void {
  let before = store.get();
  store.subscribe(() => {
    const session = store.get();
    const isOwn = session.policy !== before.policy && session.source === before.source;
    before = session;
    if (isKept.get() && isOwn) keepExpectations(session.policy);
  });
}
