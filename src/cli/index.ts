/**
 * The command line: the table of commands, and what becomes of their errors.
 *
 * Example: `node --import tsx src/cli/index.ts load nowhere.txt` → `nowhere.txt does not exist.`, exit status 1.
 */
import {Argument, Command as Program, Option} from 'commander';
import {isUserError} from '../errors.ts';
import type {Command, Given} from './command.ts';
import {audit} from './commands/audit.ts';
import {coverage} from './commands/coverage.ts';
import {exportCommand} from './commands/export.ts';
import {extract} from './commands/extract.ts';
import {load} from './commands/load.ts';
import {start} from './commands/start.ts';
import {status} from './commands/status.ts';
import {unload} from './commands/unload.ts';

/** Every command under the name it is called by. */
const COMMANDS: Readonly<Record<string, Command>> = {start, load, unload, status, extract, coverage, audit, export: exportCommand};

function program(): Program {
  const root = new Program('policygraph')
    .description('A knowledge graph of policies, institutions and targets, read from Chinese policy papers.')
    .showHelpAfterError('(--help says more)');
  for (const [name, command] of Object.entries(COMMANDS)) add(root, name, command);
  return root;
}

function add(root: Program, name: string, command: Command): void {
  const made = root.command(name).summary(command.summary).description(sentence(command.summary));
  for (const [form, description] of command.arguments) made.addArgument(new Argument(form, description));
  for (const [form, description, values] of command.choices) {
    made.addOption(new Option(form, description).choices(values).default(values[0]));
  }
  for (const [form, description] of command.values ?? []) made.addOption(new Option(form, description));
  made.addHelpText('after', `\n${command.details}`);
  made.action(() => command.run({arguments: made.args, options: made.opts<Given['options']>()}));
}

function sentence(summary: string): string {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}

/** A reader that has seen enough (`extract … | head`) ends the program quietly. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program().parseAsync();
} catch (error) {
  const words = isUserError(error) ? error.message : error instanceof Error ? error.stack : String(error);
  // A connection that was given up may keep the program running for ever: it ends once its words are out.
  process.stdout.write('', () => process.stderr.write(`${words}\n`, () => process.exit(1)));
}
