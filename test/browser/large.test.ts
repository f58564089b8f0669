// A ruleset of 20,000 entries in a real browser: looked at, installed, updated. Each takes 0.3 to 0.8 s on a quiet machine; the limit leaves room for a busy one.
import { expect, test } from 'vitest';
import { newKey } from '../../src/ruleset/signature.ts';
import { asked, makeAuthor, outlet } from './author.ts';

const ENTRIES = 20_000;
const LONGEST = 5000; // milliseconds

const timed = async <Answer>(run: () => Promise<Answer>): Promise<{ readonly answer: Answer; readonly ms: number }> => {
  const begun = performance.now();
  const answer = await run();
  return { answer, ms: performance.now() - begun };
};

test('a ruleset of 20,000 entries is looked at, installed and updated', { timeout: 120_000 }, async () => {
  const desk = makeAuthor('large');
  const key = await newKey();
  await asked('leaveChannel', { url: desk.url });
  const outlets = Array.from({ length: ENTRIES }, (_, n) => outlet(`outlet/xx/number-${n}`, `Outlet number ${n}`));
  const create = { channel: 'large', publisher: 'The Desk', contact: 'desk@example.org' };
  await desk.publish({ create, ruleset: desk.ruleset(1, ...outlets) }, key);
  const link = await desk.link();
  const looked = await timed(() => asked('previewChannel', { link }));
  expect(looked.answer).toMatchObject({ ok: true, preview: { entries: ENTRIES } });
  const pin = await desk.pin();
  const installed = await timed(() => asked('subscribe', { link, pin }));
  expect(installed.answer).toEqual({ ok: true });
  const renamed = outlets.map((one, n) => (n < 20 ? { ...one, name: `Renamed ${n}` } : one));
  await desk.publish({ ruleset: desk.ruleset(2, ...renamed) }, key);
  const updated = await timed(() => asked('updateChannels', { url: desk.url }));
  expect(updated.answer[0]).toMatchObject({ problem: null, ruleset: { version: 2 } });
  await asked('leaveChannel', { url: desk.url });
  const spent = { look: looked.ms, install: installed.ms, update: updated.ms };
  for (const [step, ms] of Object.entries(spent)) expect(ms, `${step}: ${JSON.stringify(spent)}`).toBeLessThan(LONGEST);
  process.stdout.write(
    `20,000 entries: ${Object.entries(spent)
      .map(([step, ms]) => `${step} ${Math.round(ms)} ms`)
      .join(', ')}\n`,
  );
});
