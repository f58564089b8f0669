// What a large team ruleset costs: building, checking against the schema, installing (verify, hash, parse, layer) of 20,000 entries.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { costCommand } from '../../src/cli/cost.ts';
import { buildRuleset, readBuilt } from '../../src/ruleset/build.ts';
import { makeDelta } from '../../src/ruleset/delta.ts';
import { layer } from '../../src/ruleset/layer.ts';
import { publish } from '../../src/ruleset/publication.ts';
import type { RulesetFile } from '../../src/ruleset/schema.ts';
import { newKey } from '../../src/ruleset/signature.ts';
import { openChannel, update } from '../../src/ruleset/update.ts';
import type { Row } from './time.ts';

const ENTRIES = 20_000;
const header = (version: number) => ({ id: 'large', name: 'Large', version, asOf: '2026-01-01' });

const files = (changed: number): ReadonlyMap<string, RulesetFile> => {
  const outlets = Array.from({ length: ENTRIES }, (_, n) => ({
    id: `outlet/xx/number-${n}`,
    name: n < changed ? `Renamed outlet ${n}` : `Outlet number ${n}`,
    country: 'XX',
    kind: 'portal' as const,
    control: 'state-controlled' as const,
    domains: [`outlet-${n}.example`],
    evidence: [{ title: 'A register', url: `https://register.example/${n}`, date: '2026-01-01', supports: 'Owned by the state' }],
  }));
  return new Map(Array.from({ length: 20 }, (_, n) => [`outlets/${n}.json`, { outlets: outlets.slice(n * 1000, (n + 1) * 1000) }]));
};

const once = async (what: string, run: () => unknown): Promise<Row> => {
  const heap = process.memoryUsage().heapUsed;
  const begun = performance.now();
  await run();
  return { what, ms: performance.now() - begun, mb: Math.max(0, process.memoryUsage().heapUsed - heap) / 1e6 };
};

export async function benchChannel(): Promise<Row[]> {
  const rows: Row[] = [];
  const [old, now] = [files(0), files(20)];
  let text = '';
  rows.push(await once('build', () => (text = buildRuleset(header(2), now))));
  rows.push(await once('check against the schema', () => readBuilt(text)));
  const before = buildRuleset(header(1), old);
  rows.push(await once('difference of 20 changed entries', () => makeDelta(before, text)));
  const key = await newKey();
  const time = Date.parse('2026-06-01');
  const create = { channel: 'large', publisher: 'Large', contact: 'x@example.org' };
  const first = await publish(new Map(), { create, ruleset: { id: 'large', version: 1, text: before } }, [key], 30, time);
  const folder = new Map(first.ok ? first.write : []);
  const get = async (path: string) => {
    const file = folder.get(path);
    return file === undefined ? ({ ok: false, problem: { code: 'not-found', file: path } } as const) : ({ ok: true, text: file } as const);
  };
  const read = (built: string) => {
    const result = readBuilt(built);
    return result.ok ? ({ ok: true, id: result.ruleset.id, version: result.ruleset.version } as const) : result;
  };
  const opened = await openChannel('', get, null);
  if (!opened.ok) throw new Error(opened.problem.code);
  let subscription = opened.subscription;
  rows.push(
    await once('install the whole (verify, hash, schema)', async () => {
      const result = await update(subscription, get, time, read);
      if (!result.ok) throw new Error(result.problem.code);
      subscription = result.subscription;
    }),
  );
  const second = await publish(folder, { ruleset: { id: 'large', version: 2, text } }, [key], 30, time);
  for (const [path, file] of second.ok ? second.write : []) folder.set(path, file);
  rows.push(await once('install by difference', () => update(subscription, get, time, read)));
  await printCost(folder);
  const built = readBuilt(text);
  if (built.ok) rows.push(await once('layer over itself', () => layer([{ ruleset: built.ruleset }, { ruleset: built.ruleset }])));
  return rows;
}

/** What the channel costs its host, headers included: see `according-to cost`. */
async function printCost(folder: ReadonlyMap<string, string>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'according-to-cost-'));
  for (const [path, text] of folder) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  process.stdout.write('\nThe channel of a ruleset of 20,000 entries, served on this machine\n');
  await costCommand([dir]);
  rmSync(dir, { recursive: true, force: true });
}
