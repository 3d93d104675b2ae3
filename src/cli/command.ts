/**
 * What a command is: one file in commands/, one row of the table in index.ts.
 *
 * Example: {summary: 'take a plan out of the graph', arguments: [['<plan>', 'the key of the plan']], run}
 */
export interface Command {
  /** For the list of commands: no capital, no full stop. */
  readonly summary: string;
  /** What `--help` says below the options: what it does in sentences, and examples. */
  readonly details: string;
  /** In commander's form: `['<file>', 'the paper to read']`. */
  readonly arguments: readonly (readonly [form: string, description: string])[];
  /** Options with a fixed set of values; the first is the default. */
  readonly choices: readonly (readonly [form: string, description: string, values: readonly [string, ...string[]]])[];
  /** Options with a value of the user's own: `['--out <path>', 'the file to write']`. */
  readonly values?: readonly (readonly [form: string, description: string])[];
  run(given: Given): Promise<void>;
}

/** What the user gave: the arguments in a flat list, the options by name. */
export interface Given {
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, string>>;
}
