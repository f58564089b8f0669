// The rulesets in force → one lexicon for every tab, built once per life of the worker and again when the rulesets change.

import type { Lexicon } from '../../src/engine/lexicon.ts';
import { languages } from '../../src/language/index.ts';
import { compile } from '../../src/ruleset/compile.ts';
import type { Ruleset } from '../../src/ruleset/schema.ts';
import { browser } from '../browser.ts';
import type { RulesetsState } from '../messages.ts';

export type InForce = { readonly lexicon: Lexicon; readonly state: RulesetsState };

/** The only module state of the background: a promise, so that tabs that ask at the same time wait for the same work. */
let inForce: Promise<InForce> | null = null;

export function lexiconInForce(): Promise<InForce> {
  inForce ??= load().catch((error) => {
    inForce = null;
    throw error;
  });
  return inForce;
}

async function load(): Promise<InForce> {
  const bundled = (await (await fetch(browser.runtime.getURL('rulesets/core.json'))).json()) as Ruleset;
  const lexicon = compile([bundled], languages);
  return {
    lexicon,
    state: {
      rulesets: lexicon.rulesets.map((stamp) => ({
        ...stamp,
        entities: Object.values(lexicon.entities).filter((entity) => entity.ruleset === stamp.id).length,
        bundled: stamp.id === bundled.id,
      })),
      problems: [],
    },
  };
}
