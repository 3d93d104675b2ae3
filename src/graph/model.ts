/**
 * What the graph is made of, read off schema/*.graphql: the types of nodes with their properties and links, each with its
 * meaning. Exports, the data dictionary and the pages of single nodes follow it, so a new field of the schema is in all of them.
 *
 * Example: `carriers: [Institution!]! @relationship(type: "CARRIES", direction: IN, properties: "Carries")` of Measure →
 * {name: 'carriers', relationship: 'CARRIES', outgoing: false, to: 'Institution', many: true, properties: [role, rank, …], …}
 */
import type {ConstDirectiveNode, DocumentNode, FieldDefinitionNode, ObjectTypeDefinitionNode, TypeNode} from 'graphql';
import {Kind, parse} from 'graphql';
import {typeDefinitions} from '../api/type-definitions.ts';

export type Scalar = 'string' | 'int' | 'double' | 'boolean';

export interface Property {
  readonly name: string;
  /** The type as the schema writes it, without marks for lists and nulls: String, Int, Date, Role. */
  readonly type: string;
  readonly scalar: Scalar;
  readonly list: boolean;
  readonly description: string;
}

/** A relationship as a field of one of its ends. */
export interface Link {
  readonly name: string;
  readonly relationship: string;
  readonly outgoing: boolean;
  /** The type at the other end. */
  readonly to: string;
  readonly many: boolean;
  readonly properties: readonly Property[];
  readonly description: string;
}

export interface NodeType {
  readonly name: string;
  /** As addresses and file names write it: cited-document. */
  readonly slug: string;
  readonly description: string;
  /** The property that is its key: id, for a region code. */
  readonly key: string;
  readonly properties: readonly Property[];
  readonly links: readonly Link[];
}

/** A relationship with the types of its ends: Institution CARRIES Measure. */
export interface RelationshipType {
  readonly name: string;
  readonly from: NodeType;
  readonly to: NodeType;
  readonly properties: readonly Property[];
  readonly description: string;
}

export interface GraphModel {
  readonly nodes: readonly NodeType[];
  readonly relationships: readonly RelationshipType[];
  /** The values of each enum with their meanings. */
  readonly enums: ReadonlyMap<string, readonly {readonly name: string; readonly description: string}[]>;
}

/** The directives of fields that are not stored, or, like the key of a name's order, not shown. */
const NOT_SHOWN = ['cypher', 'customResolver', 'selectable'];

const SCALARS: Readonly<Record<string, Scalar>> = {Int: 'int', Float: 'double', Boolean: 'boolean'};

/** Reads the model off the type definitions; by default those of the project. */
export function readModel(definitions = typeDefinitions()): GraphModel {
  const document = parse(definitions);
  const types = document.definitions.filter(definition => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
  const edges = new Map(types.map(type => [type.name.value, propertiesOf(type, document)]));
  // Views by label (Hospital) are nodes of another type; what hangs on no label is no node.
  const nodes = types.filter(type => directive(type, 'node')?.arguments?.length === 0).map(type => nodeType(type, document, edges));
  return {nodes, relationships: relationshipTypes(nodes), enums: enumsOf(document)};
}

/** The type that an address or a file name means, if there is one. */
export function typeOfSlug({nodes}: GraphModel, slug: string): NodeType | undefined {
  return nodes.find(node => node.slug === slug);
}

/** The slug of a type's name: `CitedDocument` → `cited-document`. */
function slugOf(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '-').toLowerCase();
}

function nodeType(type: ObjectTypeDefinitionNode, document: DocumentNode, edges: ReadonlyMap<string, readonly Property[]>): NodeType {
  const fields = type.fields ?? [];
  const key = fields.find(field => namedType(field.type) === 'ID')?.name.value;
  if (key === undefined) throw new Error(`${type.name.value} has no field of type ID`);
  return {
    name: type.name.value,
    slug: slugOf(type.name.value),
    description: type.description?.value ?? '',
    key,
    properties: propertiesOf(type, document),
    links: fields.flatMap(field => linkOf(field, edges)),
  };
}

/** What is stored on a node or an edge, not what the API computes. */
function propertiesOf({fields = []}: ObjectTypeDefinitionNode, document: DocumentNode): readonly Property[] {
  const objects = new Set(document.definitions.filter(({kind}) => kind === Kind.OBJECT_TYPE_DEFINITION)
    .map(definition => (definition as ObjectTypeDefinitionNode).name.value));
  return fields.filter(field => !objects.has(namedType(field.type)) && !NOT_SHOWN.some(name => directive(field, name)))
    .map(({name, type, description}) => ({
      name: name.value,
      type: namedType(type),
      scalar: SCALARS[namedType(type)] ?? 'string',
      list: isList(type),
      description: description?.value ?? '',
    }));
}

function linkOf(field: FieldDefinitionNode, edges: ReadonlyMap<string, readonly Property[]>): readonly Link[] {
  const found = directive(field, 'relationship');
  if (!found) return [];
  const given = new Map(found.arguments?.map(({name, value}) => [name.value, 'value' in value ? String(value.value) : '']));
  return [{
    name: field.name.value,
    relationship: given.get('type') ?? '',
    outgoing: given.get('direction') === 'OUT',
    to: namedType(field.type),
    many: isList(field.type),
    properties: edges.get(given.get('properties') ?? '') ?? [],
    description: field.description?.value ?? '',
  }];
}

/** Each kind of relationship once, though it may be a field of both of its ends; the words of the end that it leaves come first. */
function relationshipTypes(nodes: readonly NodeType[]): readonly RelationshipType[] {
  const found = new Map<string, RelationshipType>();
  const byName = new Map(nodes.map(node => [node.name, node]));
  for (const outgoing of [true, false]) {
    for (const node of nodes) {
      for (const link of node.links.filter(one => one.outgoing === outgoing)) {
        const other = byName.get(link.to);
        if (!other) continue;
        const [from, to] = outgoing ? [node, other] : [other, node];
        const name = `${from.name}_${link.relationship}_${to.name}`;
        if (!found.has(name)) found.set(name, {name: link.relationship, from, to, properties: link.properties, description: link.description});
      }
    }
  }
  return [...found.values()];
}

function enumsOf({definitions}: DocumentNode): GraphModel['enums'] {
  return new Map(definitions.filter(definition => definition.kind === Kind.ENUM_TYPE_DEFINITION).map(({name, values = []}) => [
    name.value, values.map(value => ({name: value.name.value, description: value.description?.value ?? ''})),
  ]));
}

function directive({directives}: {readonly directives?: readonly ConstDirectiveNode[] | undefined}, name: string): ConstDirectiveNode | undefined {
  return directives?.find(one => one.name.value === name);
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE;
}
