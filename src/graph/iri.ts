/**
 * The address of a node, the same in every answer, export and page: it is made of the setting BASE_IRI, the node's type and
 * its key, never of what a request says.
 *
 * Example: `nodeIri('https://plans.example.org/', 'measure', '003_…:measure:120')` → https://plans.example.org/id/measure/003_…:measure:120
 */

/** The whole address, for data. */
export function nodeIri(baseIri: string, slug: string, key: string): string {
  return `${baseIri}id/${nodePath(slug, key)}`;
}

/** The end of the address, for links between pages. */
export function nodePath(slug: string, key: string): string {
  // A path may hold colons, and keys are full of them.
  return `${slug}/${encodeURIComponent(key).replaceAll('%3A', ':')}`;
}
