#!/usr/bin/env node
// The command line: one file a command. Exit status: 0 done, 1 something in the input was wrong, 2 the call was, 3 waiting for a signature.
import { version } from '../../package.json' with { type: 'json' };
import { UserError } from './errors.ts';
import { reason } from './input.ts';

const [command, ...args] = process.argv.slice(2);
/** Each is read when it is called: whoever analyses waits for no schema. */
const commands: Record<string, () => Promise<(args: string[]) => Promise<number>>> = {
  analyze: async () => (await import('./analyze.ts')).analyzeCommand,
  rank: async () => (await import('./rank.ts')).rankCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  coverage: async () => (await import('./coverage.ts')).coverageCommand,
  init: async () => (await import('./init.ts')).initCommand,
  try: async () => (await import('./try.ts')).tryCommand,
  build: async () => (await import('./build.ts')).buildCommand,
  diff: async () => (await import('./diff.ts')).diffCommand,
  keys: async () => (await import('./keys.ts')).keysCommand,
  sign: async () => (await import('./sign.ts')).signCommand,
  publish: async () => (await import('./publish.ts')).publishCommand,
  bundle: async () => (await import('./bundle.ts')).bundleCommand,
  cost: async () => (await import('./cost.ts')).costCommand,
};
const help = `according-to COMMAND

analyze FILE …     who says what in pages and texts; its formats and options: according-to analyze --help
rank FILE          which sentences are worth checking first
coverage [DIR]     what a ruleset covers
init DIR           begin a ruleset of your own: a folder with an example of every kind of entry
check DIR          what is to mend in it
try FILE           an article's report under it, beside that of the bundled one
build DIR          make one file of it
diff OLD NEW       what changed, in words
keys new           make a key to sign with; keys show tells a key's fingerprint
sign FILE          add a signature to what waits for it
publish DIR        write the folder that a web server gives to subscribers
bundle DIR         make one file of that folder, for people without a host
cost DIR           what a host will carry

src/cli/README.md goes through all of them in ten minutes.
`;
// Whoever reads our output may stop early (`| head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
const run = Object.hasOwn(commands, command ?? '') ? commands[command ?? ''] : undefined;
try {
  if (command === '--version') process.stdout.write(`according-to ${version}\n`);
  else if (command === undefined || command === '--help') process.stdout.write(help);
  else if (run && args.includes('--help') && command !== 'analyze' && command !== 'rank')
    process.stdout.write(help); // these two have their own
  else if (!run) throw new UserError(`unknown command ${command}; commands: ${Object.keys(commands).join(', ')}`);
  else process.exitCode = await (await run())(args);
} catch (error) {
  // `parseArgs` throws a TypeError with a code for an option that it does not know.
  const known = error instanceof UserError || (error instanceof TypeError && 'code' in error);
  const { path, syscall } = error as NodeJS.ErrnoException;
  if (!known && !(path && syscall)) throw error;
  // Whatever the system says of a file, and the name that the caller knows it by.
  const message = known || !path ? (error as Error).message : `${path}: ${reason(error as NodeJS.ErrnoException)}`;
  process.stderr.write(`according-to: ${message}\n`);
  process.exitCode = 2;
}
