// `according-to coverage [DIR|FILE] [--svg FILE] [--json]`: what a ruleset covers by state, kind, tier and freshness. Without an argument the bundled one.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Coverage, measureCoverage } from '../ruleset/coverage.ts';
import { drawCoverage } from '../ruleset/coverage-picture.ts';
import { readAnyRuleset, readRuleset } from './rulesets.ts';

export async function coverageCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { svg: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const [path] = positionals;
  const ruleset = path ? await readAnyRuleset(path) : await readRuleset();
  const coverage = measureCoverage(ruleset);
  process.stdout.write(values.json ? `${JSON.stringify(coverage, null, 2)}\n` : describe(ruleset.name, coverage));
  if (values.svg) await writeFile(values.svg, drawCoverage(coverage));
  return 0;
}

function describe(name: string, coverage: Coverage): string {
  const c = coverage;
  const lines = [
    `${name}, as of ${c.asOf}`,
    `  outlets        ${c.outlets}: ${c.controlled} under a state's control in ${c.controlledStates} states (${c.designated} designated, ${c.controlled - c.designated} listed), ${c.independent} independent`,
    `                 ${c.domains} domains, ${c.handles} handles; ${c.twiceEvidenced} with two or more pieces of evidence`,
    `  officials      ${c.officials} in ${c.officialStates} states, ${c.offices} offices: ${c.current} current, ${c.lastKnown} last seen earlier, ${c.offices - c.current - c.lastKnown} ended`,
    `  institutions   ${c.institutions}; nationalities of ${c.countries} countries and territories`,
    `  networks       ${c.networks} with ${c.networkDomains} domains`,
    `  terms          ${c.terms} from ${c.termStates} states; ${c.narratives} narratives`,
    `  notices        ${c.notices} in ${c.noticeLanguages} languages`,
    `  names          ${c.names} written, before inflection`,
    `  no evidence    ${c.withoutEvidence}`,
    '',
    `outlets by control    ${pairs(c.byControl)}`,
    `outlets by kind       ${pairs(c.byKind)}`,
    `newest evidence       ${pairs(c.byFreshness)}`,
    '',
    'state  designated  listed  independent  officials  institutions  terms',
    ...c.byState.map((state) =>
      [
        state.country.padEnd(5),
        ...[
          [state.designated, 10],
          [state.listed, 6],
          [state.independent, 11],
          [state.officials, 9],
          [state.institutions, 12],
          [state.terms, 5],
        ].map(([number, width]) => `${number || '·'}`.padStart(width ?? 0)),
      ].join('  '),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

const pairs = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([key, number]) => `${key} ${number}`)
    .join(', ');
