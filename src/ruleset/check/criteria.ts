// The same criteria for every state: a control type needs a monitor's typology or an official act, and must agree with the monitor's code.
import type { controls } from '../schema.ts';
import type { Entries, Problem } from './problem.ts';

const CONTROL_OF: Readonly<Record<string, readonly (typeof controls)[number][]>> = {
  SC: ['state-controlled'],
  CaPu: ['captured-public'],
  CaPr: ['captured-private'],
  ISFM: ['independent-state-funded', 'independent-state-managed'],
  ISF: ['independent-state-funded'],
  ISM: ['independent-state-managed'],
  IP: ['independent-public'],
};

export function checkCriteria(entries: Entries): Problem[] {
  const problems: Problem[] = [];
  const kinds = new Map(entries('sources').map(({ entry }) => [entry.key, entry.kind]));
  for (const { file, entry } of entries('outlets')) {
    const { id, control, typology, evidence } = entry;
    const proofs = evidence.map(({ source }) => kinds.get(source ?? ''));
    if (!proofs.includes('typology') && !proofs.includes('designation'))
      problems.push({
        file,
        entry: id,
        field: 'control',
        what: `“${control}” without a source that says so`,
        mend: 'add evidence of a source of kind `typology` or `designation`, or take the entry away',
      });
    if (typology && !CONTROL_OF[typology]?.includes(control))
      problems.push({
        file,
        entry: id,
        field: 'control',
        what: `“${control}”, but the monitor's code is ${typology}`,
        mend: `write ${CONTROL_OF[typology]?.join(' or ')}, or correct the code`,
      });
    if (control.startsWith('independent') && proofs.includes('designation'))
      problems.push({
        file,
        entry: id,
        field: 'control',
        what: 'called independent, but an official act designates it',
        mend: 'read the act again: either the control type or the evidence is wrong',
      });
  }
  return problems;
}
