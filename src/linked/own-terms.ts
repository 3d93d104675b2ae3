/**
 * What the project's own terms of JSON-LD mean, in the schema's words; it stands where their addresses lead.
 *
 * Example: `ownTerms(model)` → [{name: 'comparator', meanings: ['Target: How the value binds: …', 'Observation: How the value was worded: …']}, …]
 */
import type {GraphModel} from '../graph/model.ts';
import {termOf} from './terms.ts';

export interface OwnTerm {
  readonly name: string;
  /** One for each type that has it. */
  readonly meanings: readonly string[];
}

/** Every type, field and edge property that no public vocabulary has a term for, by name. */
export function ownTerms({nodes, relationships}: GraphModel): readonly OwnTerm[] {
  const found = new Map<string, Set<string>>();
  const add = (name: string, meaning: string) => void found.set(name, (found.get(name) ?? new Set()).add(meaning));
  for (const {name, description, key, properties, links} of nodes) {
    add(name, description);
    for (const field of [...properties.filter(property => property.name !== key), ...links]) {
      if (termOf(name, field.name) === field.name) add(field.name, `${name}: ${field.description}`);
    }
  }
  for (const {name, properties} of relationships) {
    for (const property of properties.filter(each => termOf('', each.name) === each.name)) add(property.name, `${name}: ${property.description}`);
  }
  return [...found].map(([name, meanings]) => ({name, meanings: [...meanings]})).sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The same as JSON-LD, beside the context. */
export function describeTerms(baseIri: string, terms: readonly OwnTerm[]): readonly object[] {
  return terms.map(({name, meanings}) => ({'@id': `${baseIri}context.jsonld#${name}`, 'rdfs:label': name, 'rdfs:comment': meanings}));
}
