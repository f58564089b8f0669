// `npm run train -- --language en CORPUS…` → assets/models/en.bin. The corpora stay outside of the repository (see assets/models/README.md).
//   --held-out N   leaves out every Nth document and scores the model on these; nothing is written
//   --slice N      learns from every Nth document only
//   --ablation     learns nothing: prints what each part of assets/models is worth on the corpora
//   --dev FILE     scores on another corpus; --predictions FILE writes what is found there, a document a line
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { formatModel, parseModel } from '../engine/attributions/learnt-model.ts';
import { findAttributions } from '../engine/attributions.ts';
import { languages } from '../language/index.ts';
import type { Span } from '../model.ts';
import { ablate } from './ablation.ts';
import { anchorCueless } from './anchors.ts';
import { type Document, loadDocuments, readDocument } from './corpus.ts';
import { evaluate, type Recipe, train } from './train.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string', default: 'en' },
    out: { type: 'string' },
    'held-out': { type: 'string' },
    slice: { type: 'string' },
    dev: { type: 'string' },
    predictions: { type: 'string' },
    recipe: { type: 'string', default: '{}' },
    ablation: { type: 'boolean', default: false },
  },
});
const language = languages[values.language]!;
const chosen = JSON.parse(values.recipe);
/** Chosen on the tenth of the training documents that was held out (see assets/models/README.md). */
const CHOSEN: Readonly<Record<string, Recipe>> = {
  en: {
    bits: { flat: 20, cue: 20, filter: 17 },
    epochs: { flat: 3, cue: 3, filter: 2, afterPruning: 2 },
    rate: { flat: 0.02, cue: 0.01, filter: 0.01 },
    keep: { flat: 120_000, cue: 150_000 },
    threshold: 0.36,
    reach: 0,
    candidateFrom: 0.25,
    least: 3,
  },
  de: {
    bits: { flat: 20, cue: 20, filter: 17 },
    epochs: { flat: 4, cue: 5, filter: 2, afterPruning: 2 },
    rate: { flat: 0.02, cue: 0.015, filter: 0.01 },
    keep: { flat: 80_000, cue: 100_000 },
    threshold: 0.26,
    reach: 2,
    candidateFrom: 0.04,
    least: 2,
  },
};
const basis = CHOSEN[language.code] ?? CHOSEN.de!;
const recipe: Recipe = {
  ...basis,
  ...chosen,
  ...Object.fromEntries((['bits', 'epochs', 'rate', 'keep'] as const).map((part) => [part, { ...basis[part], ...chosen[part] }])),
};
const begun = performance.now();
const log = (line: string) => process.stderr.write(`${((performance.now() - begun) / 1000).toFixed(0)} s  ${line}\n`);
if (values.ablation) {
  console.table(
    ablate(anchorCueless(loadDocuments(positionals, language)), language, parseModel(readFileSync(`assets/models/${language.code}.bin`))),
  );
  process.exit();
}
const all = anchorCueless(loadDocuments(positionals, language));
const every = values['held-out'] ? Number(values['held-out']) : 0;
const heldOut = every ? all.filter((_, k) => k % every === every - 1) : [];
const slice = Number(values.slice ?? 1);
const learnt = all.filter((_, k) => !every || k % every !== every - 1).filter((_, k) => k % slice === 0);
log(`${all.length} documents, ${learnt.length} to learn from`);
const bytes = formatModel(train(learnt, language, recipe, log));
log(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
const model = parseModel(bytes);
const thresholds = [0.2, 0.25, 0.3, 0.35, 0.4, 0.5];
const readWith = (documents: readonly Document[]) => documents.map((document) => readDocument(document, model.vocabulary));
if (heldOut.length) console.table(evaluate(readWith(heldOut), model, thresholds));
if (values.dev) {
  const dev = anchorCueless(loadDocuments([values.dev], language));
  console.table(evaluate(readWith(dev), model, thresholds));
  if (values.predictions) {
    const pairs = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end]);
    writeFileSync(
      values.predictions,
      dev
        .map(({ id, text, blocks, tokens, sentences, quotations }) =>
          JSON.stringify({
            id,
            attributions: findAttributions(text, blocks, tokens, sentences, quotations, language, model).map(
              ({ source, cue, content }) => ({
                source: pairs(source),
                cue: pairs(cue),
                content: pairs(content),
              }),
            ),
          }),
        )
        .join('\n'),
    );
  }
}
if (values.out || !every) {
  const out = values.out ?? `assets/models/${language.code}.bin`;
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, bytes);
  log(`written: ${out}`);
}
