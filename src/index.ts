// According To as a library, for a newsroom's own tools: the same line as in the extension.
//   import { analyze, compile, languages, readBuilt, readPage } from 'according-to';
//   const lexicon = compile([ruleset], languages);
//   const report = analyze(readPage(document).page, lexicon);

export { analyze } from './engine/analyze.ts';
export { parseModel } from './engine/attributions/learnt-model.ts';
export type { Lexicon } from './engine/lexicon.ts';
export { exportFormats } from './export/formats.ts';
export { languages } from './language/index.ts';
export type * from './model.ts';
export { anchor } from './page/anchor.ts';
export { readPlain } from './page/plain.ts';
export { readPage } from './page/read.ts';
export { buildRuleset, readBuilt } from './ruleset/build.ts';
export { compile } from './ruleset/compile.ts';
export { layer } from './ruleset/layer.ts';
export type { Ruleset } from './ruleset/schema.ts';
