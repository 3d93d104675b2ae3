/**
 * The page about one node for people: what it says, its words in the paper, and links to what it hangs together with.
 *
 * Example: the target 县域内就诊率达90%以上 → its fields, the paragraph with these words marked, its indicator, plan and carriers.
 *
 * React writes the text, so that whatever a paper says stays text. All links are relative: they hold behind any address.
 */
import type {ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {nodePath} from '../graph/iri.ts';
import type {Link, NodeType} from '../graph/model.ts';
import type {Neighbour, NodeRow, Value} from '../graph/read.ts';
import type {LinkTo} from '../graph/statements.ts';
import {nameProperty} from '../graph/statements.ts';
import {isSaid} from './json-ld.ts';
import {nodeQuery} from './node-query.ts';
import type {Context} from './node-statements.ts';
import type {OwnTerm} from './own-terms.ts';
import {STYLE} from './style.ts';

export interface NodePage {
  readonly iri: string;
  readonly type: NodeType;
  readonly links: readonly LinkTo[];
  readonly row: NodeRow;
  readonly context: readonly Context[];
}

/** Neighbours shown of each list; the rest is a query away. */
export const SHOWN = 100;

/** The whole page. */
export function nodePage(page: NodePage): string {
  const {iri, type, links, row, context} = page;
  const name = titleOf(type, row);
  const key = String(row.node[type.key]);
  const playground = `../../#${new URLSearchParams({query: nodeQuery(type, links, key)}).toString()}`;
  return htmlPage(name, (
    <main>
      <p className="kind">{type.name}</p>
      <h1>{name}</h1>
      <p className="links">
        <a href={playground}>在查询页打开 Open in the playground</a>
        <code>{iri}</code>
      </p>
      {context.length > 0 && <Words node={row.node} context={context} />}
      <Facts type={type} row={row} />
      {links.map(({link, other}) => (
        <Neighbours key={link.name} link={link} other={other} ends={row.links[link.name] ?? []} count={row.counts?.[link.name] ?? 0} />
      ))}
    </main>
  ));
}

/** The node's name; a bare value of a table, 70.0, says nothing without its indicator. */
function titleOf(type: NodeType, {node, links}: NodeRow): string {
  const name = String(node[nameProperty(type)]);
  const indicator = links.indicator?.[0]?.name;
  return indicator === undefined || name.includes(indicator) ? name : `${indicator}: ${name}`;
}

/** The page that says that there is nothing, or that an address cannot be read. */
export function missingPage(message: string, status = 404): string {
  return htmlPage(String(status), <main><h1>{status}</h1><p>{message}</p><p><a href="../../">policygraph</a></p></main>);
}

/** The page behind the addresses of the project's own terms. */
export function termsPage(terms: readonly OwnTerm[]): string {
  return htmlPage('context.jsonld', (
    <main>
      <h1>术语 Terms</h1>
      <dl>
        {terms.map(({name, meanings}) => <div key={name}><dt id={name}>{name}</dt><dd>{meanings.join('\n')}</dd></div>)}
      </dl>
    </main>
  ), './');
}

function htmlPage(title: string, body: ReactNode, home = '../../'): string {
  return `<!doctype html>${renderToStaticMarkup(
    <html lang="zh-CN">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title.slice(0, 80)} · policygraph`}</title>
        <link rel="icon" href="data:," />
        <style>{STYLE}</style>
      </head>
      <body>
        <header><a href={home}>policygraph</a></header>
        {body}
      </body>
    </html>,
  )}`;
}

/** The node's words marked where they stand. */
function Words({node: {start, end}, context}: {readonly node: NodeRow['node']; readonly context: readonly Context[]}) {
  return (
    <section>
      <h2>原文 In the paper <small>{`${String(start)}–${String(end)}`}</small></h2>
      {context.map(passage => {
        const from = Math.max(0, Number(start) - passage.start);
        const to = Math.max(from, Number(end) - passage.start);
        return (
          <blockquote key={passage.start}>
            {passage.text.slice(0, from)}<mark>{passage.text.slice(from, to)}</mark>{passage.text.slice(to)}
          </blockquote>
        );
      })}
    </section>
  );
}

function Facts({type, row}: {readonly type: NodeType; readonly row: NodeRow}) {
  const known = type.properties.filter(({name}) => row.node[name] !== null);
  return (
    <section>
      <h2>字段 Fields</h2>
      <dl>
        {known.map(({name, description}) => (
          <div key={name}><dt title={description}>{name}</dt><dd>{words(row.node[name] ?? null)}</dd></div>
        ))}
      </dl>
    </section>
  );
}

function Neighbours({link, other, ends, count}: {
  readonly link: Link;
  readonly other: NodeType;
  readonly ends: readonly Neighbour[];
  /** How many there are, more perhaps than are shown. */
  readonly count: number;
}) {
  if (ends.length === 0) return null;
  return (
    <section>
      <h2 title={link.description}>{link.name} <small>{count}</small></h2>
      <ul>
        {ends.map((end, index) => (
          <li key={index}><a href={`../${nodePath(other.slug, end.key)}`}>{end.name}</a> <small>{[...end.notes ?? [], ...edgeWords(link, end)].join(' · ')}</small></li>
        ))}
      </ul>
      {count > ends.length && <p>{`还有 ${count - ends.length} 个,见查询页。${count - ends.length} more: see the playground.`}</p>}
    </section>
  );
}

/** What the relationship itself says, in the schema's order: role, rank, mention, place. */
function edgeWords({properties}: Link, {edge}: Neighbour): readonly string[] {
  return properties.flatMap(({name}) => (isSaid(edge[name] ?? null) ? [`${name} ${words(edge[name] ?? null)}`] : []));
}

function words(value: Value): string {
  return Array.isArray(value) ? value.map(words).join('、') : String(value);
}
