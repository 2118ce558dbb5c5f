import { seconds } from '../../core/claims/numeric-date.ts';
import {
  fieldOutlives,
  fieldText,
  policyFields,
  policyOfTexts,
  policyTexts,
  withoutField,
} from '../../core/claims/policy-fields.ts';
import { noPolicy, type Policy, type PolicyField } from '../../core/claims/policy.ts';
import { type KeyText, noKey } from '../../core/keys/key.ts';
import { isKeepable } from '../../session/share/kept-work.ts';
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
 * What the person typed, field by field. A link, an example and `Clear` bring expectations too, and
 * those are never kept.
 */
let own: Policy = keptExpectations();

/**
 * Keeps the person's own expectations among these for the next visit, without those that belong to
 * one token. Null removes them.
 */
export function keepExpectations(policy: Policy | null): void {
  if (policy === null) return write(null);
  const isOther = (field: PolicyField): boolean => fieldText(policy, field) !== fieldText(own, field);
  own = policyFields.filter(isOther).reduce(withoutField, own);
  write(own);
}

function write(policy: Policy | null): void {
  const written = writeStored('device', name, policy === null ? null : JSON.stringify(policyTexts(lasting(policy))));
  isKept.set(policy !== null && written);
}

/** Leaves out what belongs to one token, and what may be a key or a token in the wrong field. */
const lasting = (policy: Policy): Policy =>
  policyFields
    .filter((field) => !fieldOutlives(field) || !isKeepable(fieldText(policy, field), keyInBox()))
    .reduce(withoutField, policy);

let keyInBox = (): KeyText => noKey;

/**
 * Returns what was kept at the last visit. It can be from another version, so anything that is not
 * an expectation is ignored.
 */
export function keptExpectations(): Policy {
  const texts = parsedObject(readStored('device', name));
  return texts === null ? noPolicy : policyOfTexts(texts, seconds(0));
}

/**
 * Notes what the person types, and keeps the stored expectations up to date while the person wants
 * that. A change that also changes the token is from an example, a link or `Clear`.
 */
export function followExpectations(store: Store): void {
  let before = store.get();
  keyInBox = () => store.get().key;
  store.subscribe(() => {
    const { policy, source } = store.get();
    const last = before;
    before = store.get();
    if (policy === last.policy || source !== last.source) return;
    for (const field of policyFields)
      if (fieldText(policy, field) !== fieldText(last.policy, field)) own = { ...own, [field]: policy[field] };
    if (isKept.get()) write(own);
  });
}
