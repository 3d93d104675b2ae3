/**
 * Sends one of the page's own queries, with the types that the code generator made for it: the text of loaded-plans.graphql as
 * `Document<LoadedPlansQuery>` → {plans: [{id: '000_…', title: …}]}. It goes by GET, so that the browser keeps the answer.
 */

/** A query's text that knows the type of its answer. */
export type Document<Result> = string & {readonly answer?: Result};

/** The answer; throws what the server says against the query. */
export async function ask<Result>(document: Document<Result>): Promise<Result> {
  const response = await fetch(`/graphql?${new URLSearchParams({query: document}).toString()}`);
  const {data, errors} = await response.json() as {data?: Result; errors?: readonly {readonly message: string}[]};
  if (data === undefined) throw new Error(errors?.[0]?.message ?? `The server answered ${response.status}.`);
  return data;
}
