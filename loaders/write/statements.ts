/**
 * The Cypher that loading is made of: one UNWIND for each label and each relationship, and the few statements that
 * settle what papers share.
 *
 * Example: `owned('Measure', 'LAYS_OUT')` → `UNWIND $rows AS row MATCH (plan:Plan {id: $plan}) CREATE …`
 *
 * A paper's own nodes are created, since the same transaction has removed what an earlier load made of them; what papers
 * share is merged. Every plan leaves on its DRAWS_ON relationship what it claims of a shared node, and the node is made
 * of the claims of the plans that are loaded: so unloading one takes back exactly what it brought.
 */

/** Nodes of one paper alone, each hanging on its plan. */
export function owned(label: string, relationship: string): string {
  return `UNWIND $rows AS row
    MATCH (plan:Plan {id: $plan})
    CREATE (plan)-[:${relationship}]->(node:${label})
    SET node = row`;
}

/** A relationship between nodes that are there: `from` and `to` are the keys in the rows. */
export function link(from: string, relationship: string, to: string): string {
  return `UNWIND $rows AS row
    MATCH (from:${from} {${keyOf(from)}: row.from})
    MATCH (to:${to} {${keyOf(to)}: row.to})
    CREATE (from)-[link:${relationship}]->(to)
    SET link = coalesce(row.properties, {})`;
}

function keyOf(label: string): string {
  return label === 'Region' ? 'code' : 'id';
}

export const PLAN = `
  MERGE (plan:Plan {id: $row.id})
  SET plan = $row, plan.issuedOn = date($row.issuedOn)`;

/** What hangs on the plan alone, then the plan. */
export const REMOVE_PARTS = `
  MATCH (:Plan {id: $plan})-[:STATES|LAYS_OUT|SETS|REPORTS|FUNDS|CONTAINS]->(part)
  DETACH DELETE part`;
export const REMOVE_PLAN = `
  MATCH (plan:Plan {id: $plan})
  DETACH DELETE plan`;

/** The shared nodes that a plan reaches: they are settled after each change of the plan. */
export const SHARED = `
  MATCH (plan:Plan {id: $plan})-[:DRAWS_ON|CITES]->(node)
  RETURN elementId(node) AS id
  UNION
  MATCH (plan:Plan {id: $plan})
  MATCH (node:CitedDocument {id: plan.citedAs})
  RETURN elementId(node) AS id`;

export const REGIONS = `
  UNWIND $rows AS row
  MATCH (plan:Plan {id: $plan})
  MERGE (region:Region {code: row.code})
  SET region.name = row.name, region.nameKey = row.nameKey, region.level = row.level
  CREATE (plan)-[:DRAWS_ON {parent: row.parent}]->(region)`;

/** A shared node, with what the plan claims of it. */
const claimed = (label: string, relationship: string) => `
  UNWIND $rows AS row
  MATCH (plan:Plan {id: $plan})
  MERGE (node:${label} {id: row.id})
  CREATE (plan)-[claim:${relationship}]->(node)
  SET claim = row`;
export const INSTITUTIONS = claimed('Institution', 'DRAWS_ON');
export const INDICATORS = claimed('Indicator', 'DRAWS_ON');
export const CITED_DOCUMENTS = claimed('CitedDocument', 'CITES');

/** A shared node lives as long as a plan draws on it. */
export const REMOVE_UNUSED = `
  MATCH (node) WHERE elementId(node) IN $touched
    AND NOT EXISTS { (:Plan)-[:DRAWS_ON|CITES]->(node) }
  DETACH DELETE node`;

/** The claims on the touched nodes of a label, in the order of the plans' keys: so the order of loading does not matter. */
const claimsOn = (label: string, relationship: string) => `
  MATCH (node:${label}) WHERE elementId(node) IN $touched
  CALL (node) {
    MATCH (plan:Plan)-[claim:${relationship}]->(node)
    WITH claim ORDER BY plan.id, claim.start
    RETURN collect(claim) AS claims
  }`;
const firstOf = (property: string) => `[claim IN claims WHERE claim.${property} IS NOT NULL | claim.${property}][0]`;
const allOf = (property: string) => `COLLECT {
    UNWIND claims AS claim UNWIND claim.${property} AS each RETURN DISTINCT each ORDER BY each
  }`;

/** In this order: each makes the shared nodes what the claims of the loaded plans say. */
export const SETTLE = [
  `${claimsOn('Institution', 'DRAWS_ON')}
  SET node.name = ${firstOf('name')}, node.nameKey = ${firstOf('nameKey')}, node.kind = ${firstOf('kind')}, node.shortName = ${firstOf('shortName')}, node.aliases = ${allOf('aliases')}, node.regionNames = ${allOf('regionNames')}
  REMOVE node:Hospital:Department
  WITH node, claims
  CALL (node) { MATCH (node)-[old:LOCATED_IN]->() DELETE old }
  CALL (node) { MATCH (node)<-[old:MEMBER_OF]-() DELETE old }
  CALL (node, claims) { MATCH (region:Region {code: ${firstOf('region')}}) CREATE (node)-[:LOCATED_IN]->(region) }
  CALL (node, claims) {
    UNWIND ${allOf('members')} AS id
    MATCH (member:Institution {id: id})
    CREATE (member)-[:MEMBER_OF]->(node)
  }`,
  `MATCH (node:Institution {kind: 'HOSPITAL'}) WHERE elementId(node) IN $touched SET node:Hospital`,
  `MATCH (node:Institution {kind: 'DEPARTMENT'}) WHERE elementId(node) IN $touched SET node:Department`,
  `${claimsOn('Indicator', 'DRAWS_ON')}
  SET node.name = ${firstOf('name')}, node.nameKey = ${firstOf('nameKey')}, node.unit = ${firstOf('unit')}, node.domain = ${firstOf('domain')},
    node.better = ${firstOf('better')}, node.aliases = ${allOf('aliases')}, node.synonyms = ${allOf('synonyms')}, node.sameAs = ${allOf('sameAs')}`,
  `${claimsOn('Region', 'DRAWS_ON')}
  CALL (node) { MATCH (node)-[old:PART_OF]->() DELETE old }
  CALL (node, claims) { MATCH (parent:Region {code: ${firstOf('parent')}}) CREATE (node)-[:PART_OF]->(parent) }`,
  `${claimsOn('CitedDocument', 'CITES')}
  SET node.title = ${firstOf('title')}, node.documentNumber = ${firstOf('documentNumber')}
  WITH node
  CALL (node) { MATCH (node)-[old:REFERS_TO]->() DELETE old }
  CALL (node) {
    MATCH (plan:Plan {citedAs: node.id})
    WITH plan ORDER BY plan.id LIMIT 1
    CREATE (node)-[:REFERS_TO]->(plan)
  }`,
] as const;
