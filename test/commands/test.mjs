// `npm test [-- ARGUMENTS FOR VITEST]`: installs what is missing, builds, runs unit, property and browser tests against the production builds in
// both browsers, and ends with a line "N passed, N failed".
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, command, installBrowsers, installPackages, root, SetupError, tool } from './setup.mjs';

const report = join(root, 'dist/test-report.json');

await command(async () => {
  installPackages();
  const programs = installBrowsers(['chromium', 'firefox']);
  for (const [name, program] of Object.entries(programs)) console.log(`${name}: ${program}`);
  build(['chrome', 'firefox', 'cli', 'library']);
  tool('typescript', ['-p', 'tsconfig.package.json']);
  rmSync(report, { force: true });
  let failed = false;
  try {
    tool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)], {
      show: true,
    });
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    failed = true;
  }
  const { numPassedTests, numFailedTests, numPendingTests, success } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that can't even be loaded has no tests to count, and is a failure all the same.
  const lost = success || numFailedTests ? 0 : 1;
  console.log(`${numPassedTests} passed, ${numFailedTests + lost} failed${numPendingTests ? `, ${numPendingTests} not run` : ''}`);
  return failed ? 1 : 0;
});
