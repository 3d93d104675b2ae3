/**
 * Which public vocabulary says what a type or field of the graph says: schema.org, W3C ORG, SKOS, PROV-O. What has no row
 * here is a term of the project's own, under the name that it has in the API.
 *
 * Example: the field `members` of Institution → `org:hasMember`; `comparator` of Target → `comparator`
 */
import type {Values} from '../graph/read.ts';

const PREFIXES = {
  schema: 'https://schema.org/',
  org: 'http://www.w3.org/ns/org#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
} as const;

const TYPES: Readonly<Record<string, readonly string[]>> = {
  Plan: ['schema:CreativeWork', 'prov:Plan'],
  PlanStatement: ['schema:Quotation', 'prov:Entity'],
  Measure: ['schema:Action', 'prov:Entity'],
  Institution: ['org:Organization'],
  Indicator: ['skos:Concept'],
  Target: ['schema:QuantitativeValue', 'prov:Entity'],
  Observation: ['schema:Observation', 'prov:Entity'],
  Project: ['schema:Project', 'prov:Entity'],
  Region: ['schema:AdministrativeArea'],
  Passage: ['schema:Quotation', 'prov:Entity'],
  CitedDocument: ['schema:CreativeWork'],
  Finding: ['schema:Comment'],
  FindingPlace: ['schema:Quotation', 'prov:Entity'],
};

const INSTITUTION_KINDS: Readonly<Record<string, string>> = {
  HOSPITAL: 'schema:Hospital',
  PRIMARY_CARE: 'schema:MedicalOrganization',
  PUBLIC_HEALTH: 'schema:MedicalOrganization',
  DEPARTMENT: 'schema:GovernmentOrganization',
  GOVERNMENT: 'schema:GovernmentOrganization',
  GROUP: 'org:OrganizationalCollaboration',
};

/** By type and field, or by field alone where it is the same for every type. */
const FIELDS: Readonly<Record<string, string>> = {
  'Plan.issuedOn': 'schema:datePublished',
  'Plan.sourceUrl': 'schema:url',
  'Plan.sha256': 'schema:sha256',
  'Plan.issuer': 'schema:publisher',
  'Plan.region': 'schema:spatialCoverage',
  'Plan.measures': 'schema:hasPart',
  'Plan.cites': 'schema:citation',
  'Measure.order': 'schema:position',
  'Measure.parent': 'schema:isPartOf',
  'Measure.parts': 'schema:hasPart',
  'Measure.carriers': 'schema:agent',
  'Institution.name': 'skos:prefLabel',
  'Institution.memberOf': 'org:memberOf',
  'Institution.members': 'org:hasMember',
  'Institution.region': 'schema:location',
  'Indicator.name': 'skos:prefLabel',
  'Indicator.sameAs': 'skos:exactMatch',
  'Region.parent': 'schema:containedInPlace',
  'Region.children': 'schema:containsPlace',
  'Project.region': 'schema:location',
  'Finding.places': 'schema:citation',
  'Finding.plans': 'schema:about',
  'Finding.measures': 'schema:about',
  'Finding.targets': 'schema:about',
  'Finding.observations': 'schema:about',
  'Finding.projects': 'schema:about',
  'Finding.passages': 'schema:about',
  'CitedDocument.plan': 'schema:sameAs',
  'Passage.order': 'schema:position',
  plan: 'prov:wasDerivedFrom',
  indicator: 'schema:measuredProperty',
  aliases: 'skos:altLabel',
  statement: 'schema:text',
  text: 'schema:text',
  value: 'schema:value',
  valueMax: 'schema:maxValue',
  unit: 'schema:unitText',
};

/** Fields whose values are addresses and not words. */
export const ADDRESSES: ReadonlySet<string> = new Set(['schema:url', 'skos:exactMatch']);

/** The classes that a node is of, the API's own type first. */
export function classesOf(type: string, values: Values): readonly string[] {
  const kind = type === 'Institution' ? INSTITUTION_KINDS[String(values.kind)] : undefined;
  return [type, ...TYPES[type] ?? [], ...(kind === undefined ? [] : [kind])];
}

/** The term for a field of a type. */
export function termOf(type: string, field: string): string {
  return FIELDS[`${type}.${field}`] ?? FIELDS[field] ?? field;
}

/** The JSON-LD context: prefixes, the project's own terms under the context's own address, and the types of some values. */
export function contextOf(baseIri: string): Readonly<Record<string, unknown>> {
  return {
    '@version': 1.1,
    '@vocab': `${baseIri}context.jsonld#`,
    ...PREFIXES,
    year: {'@type': 'xsd:gYear'},
    'schema:datePublished': {'@type': 'xsd:date'},
    'oa:start': {'@type': 'xsd:nonNegativeInteger'},
    'oa:end': {'@type': 'xsd:nonNegativeInteger'},
  };
}
