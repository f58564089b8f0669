// `npm run bench [-- NAME …]`: every benchmark, or those named. Prints tables; figures of other programs come from the same run.
import { readFileSync } from 'node:fs';
import { parseModel } from '../../src/engine/attributions/learnt-model.ts';
import { languages } from '../../src/language/index.ts';
import { compile } from '../../src/ruleset/compile.ts';
import { readCore } from '../ruleset/core.ts';
import { benchAnalyze } from './analyze.ts';
import { benchChannel } from './channel.ts';
import { benchRank } from './rank.ts';
import { benchRuleset, measureCold } from './ruleset.ts';
import { printRows } from './time.ts';

const benchmarks: Readonly<Record<string, () => Promise<void> | void>> = {
  ruleset: benchRuleset,
  analyze: async () => {
    const lexicon = compile([readCore()], languages, { en: parseModel(readFileSync('assets/models/en.bin')) });
    printRows('Analysis (English, by learnt weights)', await benchAnalyze(lexicon));
  },
  rank: () => printRows('Worth checking', benchRank()),
  channel: async () => printRows('A ruleset of 20,000 entries', await benchChannel()),
};

const chosen = process.argv.slice(2);
if (chosen[0] === 'cold') process.stdout.write(JSON.stringify(measureCold()));
else for (const [name, run] of Object.entries(benchmarks)) if (!chosen.length || chosen.includes(name)) await run();
