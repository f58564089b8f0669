// The rulesets in force → one lexicon for every tab, built once per life of the worker and again when the rulesets change.

import { type Model, parseModel } from '../../src/engine/attributions/learnt-model.ts';
import { chooseLanguage } from '../../src/engine/language.ts';
import type { Lexicon } from '../../src/engine/lexicon.ts';
import { tokenize } from '../../src/engine/tokens.ts';
import { languages } from '../../src/language/index.ts';
import type { PageText } from '../../src/model.ts';
import { compile } from '../../src/ruleset/compile.ts';
import type { Ruleset } from '../../src/ruleset/schema.ts';
import { browser } from '../browser.ts';
import type { RulesetsState } from '../messages.ts';
import { countEntries, readLayers, unreadable } from './rulesets.ts';

export type InForce = { readonly lexicon: Lexicon; readonly state: RulesetsState };

/** Set by vite.config.ts. */
declare const __MODELS__: readonly string[];

/** Languages with learnt weights in assets/models: listed when the extension is built. */
const MODELS = __MODELS__;

/**
 * The module state of the background are promises of what is in the package, so that tabs that ask at the same time
 * wait for the same work.
 */
let inForce: Promise<InForce> | null = null;

export function lexiconInForce(): Promise<InForce> {
  inForce ??= load().catch((error) => {
    inForce = null;
    throw error;
  });
  return inForce;
}

/** The lexicon for a reader, with the learnt weights of the page's language, which are fetched from the package when a page first needs them. */
export async function lexiconFor(page: PageText, reader: string): Promise<Lexicon> {
  const lexicon = { ...(await lexiconInForce()).lexicon, reader };
  if (!page.article) return lexicon;
  const { code } = chooseLanguage(page, tokenize(page.text.slice(0, SAMPLE)), lexicon);
  const model = await modelOf(code);
  return model ? { ...lexicon, models: { [code]: model } } : lexicon;
}

/** UTF-16 code units: holds the words by which the engine itself chooses the language. */
const SAMPLE = 20_000;

const models = new Map<string, Promise<Model | null>>();

function modelOf(language: string): Promise<Model | null> {
  const known = models.get(language);
  if (known) return known;
  // A language without weights has no file; it is analysed by rules alone.
  const loading = MODELS.includes(language)
    ? fetch(browser.runtime.getURL(`models/${language}.bin`)).then(async (file) => parseModel(new Uint8Array(await file.arrayBuffer())))
    : Promise.resolve(null);
  models.set(language, loading);
  loading.catch(() => models.delete(language));
  return loading;
}

/** The next analysis reads the rulesets anew; those under way keep what they have. */
export function rulesetsChanged(): void {
  inForce = null;
}

async function load(): Promise<InForce> {
  const { rulesets, signers, conflicts, problems: known } = await readLayers();
  const { compiled, problems } = compileSafely(rulesets, signers, known);
  const lexicon: Lexicon = { ...compiled, rulesets: compiled.rulesets.map((stamp) => ({ ...stamp, signer: signers[stamp.id] ?? null })) };
  return {
    lexicon,
    state: {
      rulesets: lexicon.rulesets.map((stamp) => ({
        ...stamp,
        entries: rulesets.filter(({ id }) => id === stamp.id).reduce((sum, ruleset) => sum + countEntries(ruleset), 0),
        bundled: !(stamp.id in signers),
      })),
      problems,
      conflicts,
    },
  };
}

/** A subscribed ruleset that passed its checks and can't be compiled all the same must not take the bundled one with it. */
function compileSafely(rulesets: readonly Ruleset[], signers: Readonly<Record<string, string>>, problems: RulesetsState['problems']) {
  try {
    return { compiled: compile(rulesets, languages), problems };
  } catch (error) {
    const bundled = rulesets.filter(({ id }) => !(id in signers));
    if (bundled.length === rulesets.length) throw error;
    return {
      compiled: compile(bundled, languages),
      problems: [...problems, { ruleset: Object.keys(signers).join(', '), problem: unreadable(error) }],
    };
  }
}
