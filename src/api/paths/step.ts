/**
 * One edge as a path follows it: forward, along who carries what, whichever way the graph stores it.
 *
 * Example: 拉萨市卫生健康委员会 −CARRIES→ a measure is stored and followed alike; 城关区 is PART_OF 拉萨市 and followed from 拉萨市.
 */

/** A node, as far as a path needs to know it; its key is the database's own and holds for one request. */
export interface Stop {
  readonly key: string;
  /** The API's key, which stays from load to load. */
  readonly id: string;
}

export interface Step {
  readonly type: string;
  readonly from: Stop;
  readonly to: Stop;
  readonly role: string | null;
  readonly rank: number | null;
  readonly mention: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** What is stored the way that a path follows it, and what is stored against it. */
export const ALONG = ['MEMBER_OF', 'CARRIES', 'ISSUED', 'LAYS_OUT', 'SETS', 'FUNDS', 'QUANTIFIES'];
export const AGAINST = ['PART_OF', 'APPLIES_TO', 'LOCATED_IN', 'STANDS_IN', 'BENEFITS'];

/** What tells more comes first: who carries a thing before where it stands. */
const TYPES = ['CARRIES', 'MEMBER_OF', 'SETS', 'QUANTIFIES', 'FUNDS', 'BENEFITS', 'ISSUED', 'APPLIES_TO', 'LAYS_OUT', 'LOCATED_IN', 'STANDS_IN', 'PART_OF'];
/** Ids end in offsets: by their numbers they come in document order. */
const IDS = new Intl.Collator('en', {numeric: true});
const ROLES = ['LEAD', 'RESPONSIBLE', 'COOPERATE'];

/** The order of the steps from or to one node: by type, role, rank and place, at last by the keys of both ends. */
export function compareSteps(left: Step, right: Step): number {
  return TYPES.indexOf(left.type) - TYPES.indexOf(right.type)
    || ROLES.indexOf(left.role ?? '') - ROLES.indexOf(right.role ?? '')
    || (left.rank ?? 0) - (right.rank ?? 0)
    || IDS.compare(left.to.id, right.to.id)
    || IDS.compare(left.from.id, right.from.id)
    || (left.start ?? 0) - (right.start ?? 0);
}
