/**
 * Types of the API and of the queries that the project itself sends, into src/generated/ (made anew before each check).
 *
 * Example: `query Plans { plans { title } }` in a .graphql file → `PlansDocument`, a typed document string.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import type {CodegenConfig} from '@graphql-codegen/cli';
import {printSchema} from 'graphql';
import {makeSchema} from './src/api/schema.ts';

const SCHEMA = 'src/generated/schema.graphql';

mkdirSync('src/generated', {recursive: true});
writeFileSync(SCHEMA, printSchema(await makeSchema()));

const config: CodegenConfig = {
  schema: SCHEMA,
  documents: ['src/**/queries/*.graphql', 'src/api/examples/*.graphql'],
  ignoreNoDocuments: true,
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: {fragmentMasking: false, persistedDocuments: {hashAlgorithm: 'sha256'}},
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: {Date: 'string', ID: 'string'},
      },
    },
  },
};

export default config;
