// The command line: one file a command.
import { analyzeCommand } from './analyze.ts';

const [command, ...args] = process.argv.slice(2);
const commands: Record<string, (args: string[]) => Promise<number>> = { analyze: analyzeCommand };
const run = commands[command ?? ''];
if (!run) {
  process.stderr.write(`according-to: unknown command ${command ?? '(none)'}; commands: ${Object.keys(commands).join(', ')}\n`);
  process.exitCode = 2;
} else process.exitCode = await run(args);
