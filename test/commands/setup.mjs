// What the other commands need and a fresh clone lacks: the packages of the lock file, the built extension, the two browsers.
// Runs on bare Node: nothing here imports a package.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the person at the keyboard can mend; told in one line, without a stack. */
export class SetupError extends Error {}

/**
 * Runs a program of the project; its output is seen only when it fails, or with `show`.
 * @param {string} program @param {readonly string[]} args @param {{ show?: boolean }} [options]
 */
export function run(program, args, { show = false } = {}) {
  const result = spawnSync(program, args, {
    cwd: root,
    stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 1 << 28,
  });
  if (result.status === 0) return;
  if (!show) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  throw new SetupError(
    `${program} ${args.join(' ')} failed (${result.error?.message ?? `exit status ${result.status}`}); its output is above.`,
  );
}

/** A tool of node_modules/.bin. @param {string} name @param {readonly string[]} args @param {{ show?: boolean }} [options] */
export const tool = (name, args, options) => run(process.execPath, [join(root, 'node_modules', ...binOf(name)), ...args], options);

/** @param {string} name */
function binOf(name) {
  const { bin } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  return [...name.split('/'), ...(typeof bin === 'string' ? bin : Object.values(bin)[0]).split('/')];
}

/** `npm install` when a package of the lock file is absent or of another version. */
export function installPackages() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  /** @type {Record<string, { version?: string, optional?: boolean, link?: boolean }>} */
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const have = existsSync(installed) ? JSON.parse(readFileSync(installed, 'utf8')).packages : {};
  const current = Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || (optional && !have[path]) || have[path]?.version === version,
  );
  if (current) return;
  console.log('Installing the packages of package-lock.json …');
  // Not `npm ci`: it refuses a lock file that was written where the programs for other platforms (all optional) were not to be had.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund']);
}

/** @typedef {'chromium' | 'firefox'} BrowserName */
/** @type {Record<BrowserName, { variable: string, programs: string[], places: string[], debian: string }>} */
const browsers = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    programs: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
  },
};

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser's program, or null. @param {BrowserName} name @returns {string | null} */
export function findBrowser(name) {
  const { variable, programs, places } = browsers[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new SetupError(`${variable} says ${chosen}, but there is no program there: correct or unset it.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...programs.flatMap((program) => folders.map((folder) => join(folder, program))), ...places].find(isProgram) ?? null;
}

/** Finds the browsers; on Debian as root the missing ones are installed. @param {readonly BrowserName[]} names @returns {Record<string, string>} */
export function installBrowsers(names) {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const packages = missing.map((name) => browsers[name].debian);
    console.log(`Installing ${packages.join(' and ')} (apt-get) …`);
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages]);
  }
  return Object.fromEntries(
    names.map((name) => {
      const found = findBrowser(name);
      if (!found)
        throw new SetupError(
          `${name} is missing: install it (Debian: apt install ${browsers[name].debian}) or say where it is by ${browsers[name].variable}=/path/to/program.`,
        );
      return [name, found];
    }),
  );
}

/** @param {readonly ('chrome' | 'firefox' | 'cli' | 'library')[]} modes */
export function build(modes) {
  for (const mode of modes) {
    console.log(`Building dist/${mode} …`);
    tool('vite', ['build', '--mode', mode, '--logLevel', 'warn']);
  }
}

/** An entry point: a SetupError, or an option that there is not, is one line; anything else a defect with its stack. @param {() => Promise<number | void>} main */
export async function command(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    const known =
      error instanceof SetupError || (error instanceof TypeError && 'code' in error && `${error.code}`.startsWith('ERR_PARSE_ARGS'));
    console.error(known ? error.message : error);
    process.exitCode = 1;
  }
}
