// The tutorial of src/cli/README.md as an author types it, with the built program; and each mistake told with file, place and mend.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../commands/setup.mjs';

const dir = mkdtempSync(join(tmpdir(), 'author-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const program = join(root, 'dist/cli/according-to.js');

type Ran = { readonly status: number | null; readonly said: string };
const at = (...args: string[]): Ran => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: dir, encoding: 'utf8' });
  return { status, said: stdout + stderr };
};
const edit = (file: string, from: string | RegExp, to: string): void =>
  writeFileSync(join(dir, file), readFileSync(join(dir, file), 'utf8').replace(from, to));
const sample = join(root, 'test/pages/sample/page.html');

beforeAll(() => {
  at('init', 'my-rules');
  at('build', 'my-rules');
  edit('my-rules/ruleset.json', '"version": 1', '"version": 2');
  at('build', 'my-rules');
  for (const who of ['alice', 'bob', 'mallory']) at('keys', 'new', '--out', `${who}.key.json`);
  at(
    'publish',
    'site',
    '--channel',
    'desk',
    '--publisher',
    'The Desk',
    '--contact',
    'desk@example.org',
    '--ruleset',
    'my-rules-1.json',
    '--key',
    'alice.key.json',
  );
}, 120_000);

test('the tutorial, step by step', () => {
  expect(at('check', 'my-rules')).toMatchObject({ status: 0, said: expect.stringContaining('nothing is wrong') });
  expect(at('try', sample, '--ruleset', 'my-rules')).toMatchObject({
    status: 0,
    said: expect.stringContaining('Against the bundled ruleset:\nnothing changes'),
  });
  expect(at('diff', 'my-rules-1.json', 'my-rules-2.json').said).toBe('my-rules 1 → my-rules 2: 0 added, 0 removed, 0 changed\n');
  expect(readdirSync(join(dir, 'site')).sort()).toEqual(['channel.json', 'index.html', 'root', 'rulesets']);
  expect(at('publish', 'site', '--ruleset', 'my-rules-2.json', '--key', 'alice.key.json').said).toMatch(
    /ruleset my-rules 2.*#root=[0-9a-f]{64}\n$/s,
  );
  expect(at('cost', 'site').said).toMatch(/1,000,000 subscribers\n(.*requests.*\n){4}$/);
  expect(at('bundle', 'site', '--out', 'desk.json').status).toBe(0);
  expect(at('publish', 'site', '--revoke-rule', 'outlet/xx/gazette', '--key', 'alice.key.json').status).toBe(0);
  expect(at('publish', 'site', '--restore-rule', 'outlet/xx/gazette', '--key', 'alice.key.json').status).toBe(0);
});

test('two of three sign, in turn', () => {
  cpSync(join(dir, 'site'), join(dir, 'shared'), { recursive: true });
  const signers = ['alice', 'bob', 'mallory'].flatMap((who) => ['--signer', `${who}.public.json`]);
  expect(at('publish', 'shared', ...signers, '--threshold', '2', '--key', 'alice.key.json')).toMatchObject({
    status: 3,
    said: expect.stringContaining('1 of the 2 signatures'),
  });
  expect(at('sign', 'shared/pending/root/2.json', '--key', 'bob.key.json').status).toBe(0);
  expect(at('publish', 'shared', '--key', 'alice.key.json')).toMatchObject({
    status: 3,
    said: expect.stringContaining('shared/pending/channel.json waits'),
  });
  expect(at('sign', 'shared/pending/channel.json', '--key', 'bob.key.json').status).toBe(0);
  expect(at('publish', 'shared').status).toBe(0);
  expect(existsSync(join(dir, 'shared/pending/channel.json'))).toBe(false);
});

test('a ruleset is built to the same bytes in another place, time zone, language and age', () => {
  const away = join(dir, 'eine Kopie');
  cpSync(join(dir, 'my-rules'), away, { recursive: true });
  for (const file of readdirSync(away)) utimesSync(join(away, file), new Date('2001-01-01'), new Date('2001-01-01'));
  execFileSync(process.execPath, [program, 'build', away, '--out', 'away.json'], {
    cwd: dir,
    env: { ...process.env, TZ: 'Pacific/Chatham', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  });
  expect(readFileSync(join(dir, 'away.json'))).toEqual(readFileSync(join(dir, 'my-rules-2.json')));
});

describe('what goes wrong is told with file, place and mend, and nothing is left half written', () => {
  beforeAll(() => {
    writeFileSync(join(dir, 'damaged.key.json'), readFileSync(join(dir, 'alice.key.json'), 'utf8').replace('MC4C', 'MC5C'));
    writeFileSync(join(dir, 'latin.json'), Buffer.from('{"caf\xe9": 1}', 'latin1'));
    for (const [name, file, text] of [
      ['syntax', 'x.json', '{"outlets": [\n  {"id": "outlet/xx/a" "name": "A"}\n]}'],
      ['twice', 'x.json', '{"outlets": [],\n "outlets": []}'],
      [
        'field',
        'x.json',
        '{"terms": [{"id": "term/xx/a", "name": "a", "neutral": "b", "meaning": "c", "forms": {"en": ["a"]}, "evidense": []}]}',
      ],
      ['latin', 'x.json', Buffer.from('{"caf\xe9": 1}', 'latin1')],
      ['empty', 'x.json', ''],
      ['list', 'x.json', '[]'],
    ] as const) {
      cpSync(join(dir, 'my-rules'), join(dir, name), { recursive: true });
      writeFileSync(join(dir, name, file), text);
    }
    cpSync(join(dir, 'my-rules'), join(dir, 'headless'), { recursive: true });
    rmSync(join(dir, 'headless/ruleset.json'));
  });
  const publishing = (...more: string[]) => ['publish', 'site', ...more];
  const two = ['--ruleset', 'my-rules-2.json'];
  test.each<[string[], RegExp]>([
    [publishing(...two, '--key', 'mallory.key.json'), /^according-to: site: the key “.*” is none of this channel's.*--key/],
    [publishing(...two, '--key', 'nosuch.json'), /^according-to: nosuch.json: there is no such file; .*keys new/],
    [publishing(...two, '--key', 'alice.public.json'), /^according-to: alice.public.json: this is no private key file; /],
    [publishing(...two, '--key', 'damaged.key.json'), /^according-to: damaged.key.json: the key is damaged; .*backup/],
    [publishing(...two, '--key', 'my-rules-1.json'), /^according-to: my-rules-1.json: this is no private key file; /],
    [publishing(...two), /give a key by --key/],
    [publishing('--ruleset', 'nosuch.json', '--key', 'alice.key.json'), /nosuch.json: there is no such file; .*according-to build/],
    [publishing('--ruleset', 'my-rules', '--key', 'alice.key.json'), /my-rules: this is a folder; .*according-to build my-rules/],
    [
      publishing('--ruleset', 'my-rules/ruleset.json', '--key', 'alice.key.json'),
      /ruleset.json: this is no built ruleset \(files: .*according-to build/,
    ],
    [publishing('--revoke-rule', 'outlet/xx/no', '--key', 'alice.key.json'), /no entry “outlet\/xx\/no” to revoke/],
    [publishing('--days', '0', '--key', 'alice.key.json'), /--days 0: a whole number/],
    [publishing('--days', '1e9', '--key', 'alice.key.json'), /--days 1000000000: at most 365/],
    [['publish', 'new', ...two, '--key', 'alice.key.json'], /no channel here yet: name it with --channel/],
    [['sign', 'site/channel.json', '--key', 'mallory.key.json'], /site\/channel.json: this is published already; .*pending/],
    [['sign', 'my-rules-1.json', '--key', 'alice.key.json'], /my-rules-1.json: this is no file to sign; .*pending/],
    [['sign', 'nosuch', '--key', 'alice.key.json'], /nosuch: no such file; check the path/],
    [['keys', 'new', '--out', 'alice.key.json'], /alice.key.json: there is a file already; .*another name/],
    [['keys', 'show', 'my-rules-1.json'], /my-rules-1.json: this is no key file; /],
    [['build', 'nosuch'], /nosuch: there is no such folder; .*according-to init/],
    [
      ['build', 'my-rules', '--out', 'my-rules-1.json/x.json'],
      /my-rules-1.json.*: (a part of this path is a file|there is a file of this name).*/,
    ],
    [['build', 'headless'], /headless\/ruleset.json: this file is missing; .*init/],
    [['build', 'syntax'], /syntax\/x.json: not JSON: line 2, column 24: “,” or “}” is missing/],
    [['build', 'twice'], /twice\/x.json: not JSON: line 2, column 2: the name "outlets" stands here a second time/],
    [['build', 'field'], /field\/x.json: “term\/xx\/a”, .*evidence.*according-to check/],
    [['build', 'latin'], /latin\/x.json: not UTF-8 at byte 5; convert it.*iconv/],
    [['build', 'empty'], /empty\/x.json: not JSON: line 1, column 1: there is nothing in the file/],
    [['build', 'list'], /list\/x.json: the file: .*expected object/],
    [['check', 'my-rules-1.json'], /my-rules-1.json: this is a file; the folder of a ruleset/],
    [['check', 'latin'], /latin\/x.json: not UTF-8 at byte 5/],
    [['diff', 'my-rules-1.json', 'latin.json'], /latin.json: not UTF-8 at byte 5/],
    [['diff', 'my-rules-1.json'], /say which two/],
    [['init', 'my-rules'], /my-rules: there is something in this folder already; /],
    [['init', 'my-rules-1.json'], /my-rules-1.json: (there is a file of this name|a part of this path)/],
    [['try', 'nosuch.html', '--ruleset', 'my-rules'], /nosuch.html: no such file; check the path/],
    [['try', 'latin.json', '--ruleset', 'my-rules'], /latin.json: not UTF-8 at byte 5/],
    [['try', 'http://127.0.0.1:1/', '--ruleset', 'my-rules'], /cannot be reached; save the page and give the file/],
    [['try', 'my-rules-1.json', '--ruleset', 'nosuch'], /nosuch: there is no such file or folder/],
    [['cost', 'nosuch'], /nosuch: there is no channel.json; publish first/],
    [['cost', 'site', '--checks', 'many'], /--checks many: a number above 0/],
    [['bundle', 'my-rules', '--out', 'x.json'], /my-rules: there is no whole channel in it; .*publish/],
    [['publish', 'site', '--nonsense'], /Unknown option '--nonsense'/],
  ])('%j', (args, said) => {
    const before = readdirSync(dir, { recursive: true }).sort();
    const ran = at(...args);
    expect(ran.said).toMatch(said);
    expect(ran.said).not.toMatch(/\n\s+at /); // no stack
    expect(ran.status).toBe(2);
    expect(readdirSync(dir, { recursive: true }).sort()).toEqual(before);
  });

  test('a damaged or lapsed publication is not published over', () => {
    for (const [file, said] of [
      ['channel.json', /damaged: restore it from a backup/],
      ['root/1.json', /damaged: restore it from a backup/],
    ] as const) {
      cpSync(join(dir, 'site'), join(dir, 'hurt'), { recursive: true });
      appendFileSync(join(dir, 'hurt', file), ' ');
      expect(at('publish', 'hurt', ...two, '--key', 'alice.key.json')).toMatchObject({ status: 2, said: expect.stringMatching(said) });
      rmSync(join(dir, 'hurt'), { recursive: true });
    }
  });

  test('a folder that may not be written, a disk that is full', ({ skip }) => {
    const small = join(dir, 'small');
    at('init', 'small/inside');
    if (process.getuid?.() !== 0) {
      chmodSync(small, 0o500);
      expect(at('build', 'my-rules', '--out', 'small/x.json').said).toMatch(
        /small\/x.json: may not be read or written; check its permissions/,
      );
      chmodSync(small, 0o700);
      skip('cannot mount a small disk: run as root to test a full one');
    }
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', small], { stdio: 'ignore' });
    } catch {
      skip('cannot mount a small disk here');
    }
    try {
      writeFileSync(join(small, 'filler'), Buffer.alloc(16 * 1024 - 4096));
      writeFileSync(join(small, 'filler2'), Buffer.alloc(4096));
      for (const args of [
        ['build', 'my-rules', '--out', 'small/x.json'],
        ['keys', 'new', '--out', 'small/k.json'],
        ['bundle', 'site', '--out', 'small/b.json'],
        ['init', 'small/rules'],
      ]) {
        expect(at(...args)).toMatchObject({ status: 2, said: expect.stringMatching(/small.*: the disk is full; make room and try again/) });
        expect(readdirSync(small, { recursive: true }).filter((name) => /json/.test(String(name)))).toEqual([]);
      }
    } finally {
      execFileSync('umount', [small]);
    }
  });
});

test('try --watch shows the report again after each save, mistakes included, in subfolders too', { timeout: 120_000 }, async () => {
  at('init', 'watched');
  const running = spawn(process.execPath, [program, 'try', sample, '--ruleset', 'watched', '--watch'], { cwd: dir });
  let said = '';
  running.stdout.on('data', (text) => (said += text));
  const hears = async (words: RegExp): Promise<void> => {
    for (let i = 0; i < 600 && !words.test(said); i++) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(said).toMatch(words);
    said = '';
  };
  try {
    await hears(/nothing changes[\s\S]*Waiting for changes/);
    cpSync(join(dir, 'watched/terms.json'), join(dir, 'watched/more/terms.json'));
    edit('watched/more/terms.json', 'term/xx/harvest-of-joy', 'term/xx/lighthouse');
    edit('watched/more/terms.json', /harvest of joy/g, 'lighthouse treaty');
    await hears(/\+ term “lighthouse treaty” in:/);
    writeFileSync(join(dir, 'watched/more/terms.json'), '{');
    await hears(/watched\/more\/terms.json: not JSON: line 1, column 2/);
  } finally {
    running.kill();
  }
});
