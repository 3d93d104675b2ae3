/**
 * Who does something so often: `各级中心组每年安排集体学习不少于4次` → 集体学习 of 各级中心组; and those of the clause before:
 * `各县区每三年举办一次艺术展演,每年举办一次合唱比赛` → both of 各县区.
 *
 * `每年接待游客3次以上` and `各县建立机制,每年开展1次评估` name nobody new. Serves "population".
 */
import type {ClauseContext, Found} from '../found.ts';
import {groupBeforeVerb} from '../groups/group-subject.ts';

const HELD = /^(?:安排|组织|开展|举行|进行){1,2}(?=.{2})/u;
/** 每年举办, 并每两年至少: nobody else is named. */
const SO_OFTEN_FIRST = /^(?:并|且|同时|至少|原则上)?每(?![人个名位户家所校班])/u;

const TIMES = /^(?:次|届|场|场次|期|轮)\//u;

/** Adds the group to what is done so often and names none itself. */
export function withDoerSoOften(found: Found, context: ClauseContext): Found {
  if (found.population !== null || !TIMES.test(found.unit ?? '')) return found;
  const words = context.view.text.slice(found.start, found.end);
  const at = words.indexOf('每');
  if (at > 1 && found.indicator.startsWith(words.slice(0, at))) return withOwnDoer(found, words.slice(0, at));
  const {previous} = context;
  const isNext = previous?.population?.startsWith('各') === true && TIMES.test(previous.unit ?? '') && SO_OFTEN_FIRST.test(words);
  return isNext ? {...found, population: previous.population} : found;
}

function withOwnDoer(found: Found, who: string): Found {
  const population = groupBeforeVerb(who);
  const indicator = found.indicator.slice(who.length).replace(HELD, '');
  return population === null || indicator.length < 3 ? found : {...found, indicator, population};
}
