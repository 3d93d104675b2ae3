/**
 * The example queries, in the order of their file names: `# Which measures does 拉萨市教育局 lead?\nquery …`
 * → {question: 'Which measures does 拉萨市教育局 lead?', query: '# Which …'}.
 */

export type Example = {
  /** The first line of the file without its `#`. */
  readonly question: string;
  /** The whole file, the question included: it explains the query in its tab. */
  readonly query: string;
};

const files = import.meta.glob<string>('../api/examples/*.graphql', {query: '?raw', import: 'default', eager: true});

export const examples: readonly Example[] = Object.entries(files)
  .sort(([left], [right]) => (left < right ? -1 : 1))
  .map(([, text]) => ({question: questionOf(text), query: text.trimEnd()}));

function questionOf(text: string): string {
  const [firstLine = ''] = text.split('\n', 1);
  return firstLine.replace(/^#\s*/u, '').trim();
}
