/**
 * `Measure.similar`: the measures of other plans that say much the same.
 *
 * Example: 深化县域医共体建设 of one plan → [{score: 0.17, measure: 继续推动县域医共体建设, shared: ['县域医共体建设', …]}, …]
 */
import type {Driver} from 'neo4j-driver';
import type {FieldNode, GraphQLResolveInfo} from 'graphql';
import {GraphQLError} from 'graphql';
import {badInput} from '../bad-input.ts';
import {timeLeft} from '../deadline.ts';
import type {Context} from '../read-rows.ts';
import {readRows} from '../read-rows.ts';
import type {Likeness} from '../similar/likeness.ts';
import {likest, makeLikeness} from '../similar/likeness.ts';
import type {SharedPhrase} from '../similar/shared-phrases.ts';
import {sharedPhrases} from '../similar/shared-phrases.ts';
import type {Comparable} from '../similar/wording.ts';

export interface SimilarMeasure {
  readonly score: number;
  /** The key of the measure; the field's own resolver reads it. */
  readonly measure: string;
  readonly shared: readonly string[];
  readonly phrases: readonly SharedPhrase[];
}

const LARGEST_PAGE = 50;
/** The table takes some 140 MB for a million characters, of six hundred papers or so. */
const MOST_CHARACTERS = 5_000_000;

const VERSION = 'MATCH (plan:Plan) WITH plan ORDER BY plan.id RETURN collect([plan.id, plan.sha256, plan.readerVersion]) AS version';
const CHARACTERS = 'MATCH (measure:Measure) RETURN toFloat(sum(size(measure.text))) AS characters';
const MEASURES = `
  MATCH (plan:Plan)-[:LAYS_OUT]->(measure:Measure)
  RETURN measure.id AS id, plan.id AS plan, measure.title AS title, measure.text AS text, toFloat(measure.start) AS start,
    [(measure)<-[carried:CARRIES]-() | [toFloat(carried.start), toFloat(carried.end)]] AS carriers
  ORDER BY id`;

interface Kept {
  readonly version: string;
  readonly likeness: Promise<Likeness>;
}

/** What the measures of a database were last compared with, for as long as the same plans are loaded. */
const kept = new WeakMap<Driver, Kept>();
interface Asked {
  readonly likeness: Promise<Likeness>;
  /** When the last measure of the list so far has its turn. */
  turn: Promise<unknown>;
}

/** One look at the loaded plans for all measures of a list. */
const asked = new WeakMap<readonly FieldNode[], Asked>();

/** The resolver of the field. */
export async function similar(
  {id}: {readonly id: string},
  {first}: {readonly first?: number | null},
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly SimilarMeasure[]> {
  const most = first ?? 5;
  if (most < 1 || most > LARGEST_PAGE) throw badInput(`first is ${most}; ask for 1 to ${LARGEST_PAGE} similar measures.`);
  const list = asked.get(info.fieldNodes) ?? {likeness: currentLikeness(context), turn: Promise.resolve()};
  asked.set(info.fieldNodes, list);
  const likeness = await list.likeness;
  // One measure after another, so that a long list leaves other requests their turn.
  list.turn = list.turn.then(() => new Promise(setImmediate));
  await list.turn;
  timeLeft(context);
  const own = likeness.measures[likeness.placeOf.get(id) ?? -1];
  return likest(likeness, id, most).map(({measure, score}) => {
    const phrases = own ? sharedPhrases(own, measure, likeness.weightOf) : [];
    return {score, measure: measure.id, shared: phrases.map(({words}) => words), phrases};
  });
}

async function currentLikeness(context: Context): Promise<Likeness> {
  const [row] = await readRows<{version: unknown}>(context, VERSION, {});
  const version = JSON.stringify(row?.version);
  const before = kept.get(context.executionContext);
  if (before?.version === version) return before.likeness;
  const likeness = makeTable(context);
  kept.set(context.executionContext, {version, likeness});
  likeness.catch(() => {
    if (kept.get(context.executionContext)?.likeness === likeness) kept.delete(context.executionContext);
  });
  return likeness;
}

async function makeTable(context: Context): Promise<Likeness> {
  const [row] = await readRows<{characters: number}>(context, CHARACTERS, {});
  const characters = row?.characters ?? 0;
  if (characters > MOST_CHARACTERS) {
    const [found, most] = [characters, MOST_CHARACTERS].map(count => count.toLocaleString('en'));
    throw new GraphQLError(`similar compares measures of ${most} characters in all, and ${found} are loaded.`, {extensions: {code: 'TOO_MUCH_LOADED'}});
  }
  return makeLikeness(await readRows<Comparable & {[key: string]: unknown}>(context, MEASURES, {}));
}
