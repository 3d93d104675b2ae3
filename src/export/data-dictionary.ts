/**
 * The data dictionary: every type of the graph, its fields, the relationships with their properties, the values of the enums,
 * each in the words of the schema.
 *
 * Example: `## Target` with the row `| comparator | Comparator | How the value binds: 以上 is GE, … |`
 */
import type {GraphModel, Property, RelationshipType} from '../graph/model.ts';
import {nameOf} from './rows.ts';

const OPENING = `# Data dictionary

The files of \`export\`. A CSV export has a file of this name for each type and relationship below; \`from\` and \`to\` are the keys of
a relationship's two ends. Offsets (\`start\`, \`end\`) are UTF-16 code units into the paper's stored text. In CSV and GraphML a list is
a JSON array, an absent value an empty cell or a missing element. CSV is UTF-8 with a byte order mark, which spreadsheets need.

Before counting: a task of a paper's body and its row in an annexed table are two measures, each with its own assignments (\`source\` CLAUSE
and TABLE), and a target that a paper states twice is two targets. Members of a group carry through it (\`via\`), beside the group itself.
`;

/** The whole dictionary in Markdown. */
export function dataDictionary({nodes, relationships, enums}: GraphModel): string {
  return [
    OPENING,
    '# Types\n',
    ...nodes.map(({name, description, properties}) => section(name, description, properties)),
    '# Relationships\n',
    ...relationships.map(relationship),
    '# Values\n',
    ...[...enums].map(([name, values]) => `## ${name}\n${table(['value', 'meaning'], values.map(value => [value.name, value.description]))}`),
  ].join('\n');
}

function relationship(type: RelationshipType): string {
  return section(nameOf(type), type.description, type.properties);
}

function section(name: string, description: string, properties: readonly Property[]): string {
  const rows = properties.map(property => [property.name, property.list ? `[${property.type}]` : property.type, property.description]);
  return `## ${name}\n${description}\n${rows.length === 0 ? '' : `\n${table(['field', 'type', 'meaning'], rows)}`}`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, header.map(() => '---'), ...rows];
  return `${lines.map(cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`).join('\n')}\n`;
}
