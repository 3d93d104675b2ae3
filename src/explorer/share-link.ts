/**
 * A query as an address and back: {query: '{ plans { title } }', variables: ''} ↔ http://…/#query=%7B+plans+…
 * The link is made with `#`, which no server sees and no limit cuts; `?query=` is read as well, because people write it.
 */

export type Shared = {
  readonly query: string;
  /** JSON as in the variables editor; empty when there are none. */
  readonly variables: string;
};

/** The address that opens this query on the page at `page`. */
export function writeShareLink(page: string, {query, variables}: Shared): string {
  const parameters = new URLSearchParams({query});
  if (variables.trim() !== '') parameters.set('variables', variables);
  const address = new URL(page);
  address.search = '';
  address.hash = parameters.toString();
  return address.href;
}

/** The query that an address carries, or undefined. */
export function readShareLink(link: string): Shared | undefined {
  const {hash, searchParams} = new URL(link);
  const inHash = new URLSearchParams(hash.slice(1));
  const parameters = inHash.has('query') ? inHash : searchParams;
  const query = parameters.get('query');
  if (query === null || query.trim() === '') return undefined;
  return {query, variables: parameters.get('variables') ?? ''};
}
