// The ledger of corrections travels from the ruleset to the label: it stands behind "Why is this shown?", newest first.
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { expect, test } from 'vitest';
import { Evidence } from '../../extension/content/Evidence.tsx';
import { makeTexts } from '../../extension/texts.ts';
import { analyze } from '../../src/engine/analyze.ts';
import { languages } from '../../src/language/index.ts';
import { readPlain } from '../../src/page/plain.ts';
import { compile } from '../../src/ruleset/compile.ts';
import { packRuleset } from '../../src/ruleset/pack.ts';
import { readCore } from '../ruleset/core.ts';

const core = readCore();
const lexicon = compile([packRuleset(core)], languages);
const ledger = core.files.flatMap(({ corrections }) => corrections ?? []);

test('every correction is carried by its entry, unless that was left out', () => {
  expect(ledger.length).toBeGreaterThan(5);
  for (const { entry, date, change, why } of ledger)
    if (/^Left out/.test(change)) expect(lexicon.entities[entry], entry).toBeUndefined();
    else expect(lexicon.entities[entry]?.corrections ?? [], entry).toContainEqual({ date, change, why });
});

test('a label shows what was corrected, when and why', () => {
  const text = 'Bashkir road crews closed the bridge, Chinese state broadcaster CCTV reported on Tuesday.';
  const report = analyze(readPlain(text, { url: null, language: 'en', published: '2025-03-01' }), lexicon);
  const entity = 'outlet/cn/cctv';
  const { document } = parseHTML('<main></main>');
  const globals = globalThis as { document?: unknown };
  globals.document = document;
  const main = document.querySelector('main');
  const messages = JSON.parse(readFileSync('assets/_locales/en/messages.json', 'utf8')) as Record<string, { message: string }>;
  const model = { report, texts: makeTexts((key) => messages[key]?.message ?? '', false, null) };
  const props = { model, state: { unfolded: ['here'] }, actions: {}, of: 'here', entities: [entity], rules: [] };
  render(h(Evidence as never, props as never), main as never);
  const items = [...(main?.querySelectorAll('h5 + ul li') ?? [])].map(({ textContent }) => textContent);
  const own = ledger.filter((one) => one.entry === entity);
  expect(own.length).toBeGreaterThan(0);
  expect(main?.querySelector('h5')?.textContent).toBe('Corrections');
  expect(items).toHaveLength(own.length);
  for (const { change, why } of own) expect(items.join('\n')).toContain(`${change} (${why})`);
  delete globals.document;
});
