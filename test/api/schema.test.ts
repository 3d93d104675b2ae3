/**
 * The API's schema: all of the contract is there, it reads and no more, every word of it is explained, and each change of
 * it shows in test/api/schema.graphql.
 */
import {readFileSync} from 'node:fs';
import type {GraphQLArgument, GraphQLSchema} from 'graphql';
import {buildSchema, isEnumType, isObjectType, printSchema} from 'graphql';
import {beforeAll, expect, test} from 'vitest';
import {makeSchema} from '../../src/api/schema.ts';
import {typeDefinitions} from '../../src/api/type-definitions.ts';

const contract = buildSchema(readFileSync(new URL('./contract.graphql', import.meta.url), 'utf8'));
const contractTypes = Object.values(contract.getTypeMap()).filter(type => type.astNode);

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await makeSchema();
});

test('every field of the contract is there with the type it has there', () => {
  const differences = contractTypes.filter(isObjectType).flatMap(type => {
    const made = schema.getType(type.name);
    if (!isObjectType(made)) return [`${type.name} is missing`];
    return Object.values(type.getFields()).flatMap(({name, type: due}) => {
      const field = made.getFields()[name];
      return String(field?.type) === String(due) ? [] : [`${type.name}.${name} is ${String(field?.type)}, not ${String(due)}`];
    });
  });
  expect(differences).toEqual([]);
});

test('every enum has the values of the contract and no others', () => {
  const valuesOf = (from: GraphQLSchema, name: string) => {
    const type = from.getType(name);
    return isEnumType(type) ? type.getValues().map(value => value.name) : [];
  };
  for (const {name} of contractTypes.filter(isEnumType)) {
    expect({name, values: valuesOf(schema, name)}).toEqual({name, values: valuesOf(contract, name)});
  }
});

test('lists have their connections with the properties of the edge', () => {
  const fieldTypes = (name: string) => {
    const type = schema.getType(name);
    return isObjectType(type) ? Object.fromEntries(Object.values(type.getFields()).map(field => [field.name, String(field.type)])) : {};
  };
  expect(fieldTypes('MeasureCarriersRelationship')).toMatchObject({node: 'Institution!', properties: 'Carries!'});
  expect(fieldTypes('TargetAccountableRelationship')).toMatchObject({node: 'Institution!', properties: 'AccountableFor!'});
  expect(fieldTypes('MeasureMentionsRelationship')).toMatchObject({node: 'Institution!', properties: 'Mentions!'});
});

test('every node type can be asked for as a list and as a connection', () => {
  const lists = ['plans', 'measures', 'institutions', 'hospitals', 'departments', 'indicators', 'targets', 'observations',
    'projects', 'regions', 'passages', 'citedDocuments', 'findings'];
  expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toEqual(
    expect.arrayContaining(lists.flatMap(name => [name, `${name}Connection`])),
  );
});

test('the API reads and does nothing else', () => {
  expect(schema.getMutationType()).toBeUndefined();
  expect(schema.getSubscriptionType()).toBeUndefined();
});

test('every type, field and enum value of schema/ is explained', () => {
  const written = [...typeDefinitions().matchAll(/^(?:type|enum) (?<name>\w+)/gmu)].map(match => match.groups?.name ?? '');
  const silent = written.flatMap(name => {
    const type = schema.getType(name);
    const parts = isEnumType(type) ? type.getValues() : isObjectType(type) ? Object.values(type.getFields()) : [];
    const isGenerated = (part: object) => name === 'Query' && 'args' in part && (part.args as GraphQLArgument[]).some(arg => arg.name === 'sort');
    const own = parts.filter(part => isEnumType(type) || !part.name.endsWith('Connection') && !isGenerated(part));
    return [...(type?.description || name === 'Query' ? [] : [name]), ...own.filter(part => !part.description).map(part => `${name}.${part.name}`)];
  });
  expect(silent).toEqual([]);
});

test('every root field is explained, and every argument of lists', () => {
  const fields = Object.values(schema.getTypeMap()).filter(isObjectType).filter(({name}) => !name.startsWith('__'))
    .flatMap(type => Object.values(type.getFields()).map(field => ({type, field})));
  const silent = fields.flatMap(({type, field}) => [
    ...(type === schema.getQueryType() && !field.description ? [field.name] : []),
    ...field.args.filter(({description}) => !description).map(({name}) => `${type.name}.${field.name}(${name})`),
  ]);
  expect(silent).toEqual([]);
});

test('the printed schema is the one that was looked at last', async () => {
  await expect(`${printSchema(schema)}\n`).toMatchFileSnapshot('./schema.graphql');
});
