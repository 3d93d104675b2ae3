/**
 * A measure that nobody carries where nearly all of its siblings are carried.
 *
 * Example: of the tasks 1 to 8 under one heading seven end in (…负责) and the fifth does not → the fifth.
 * None: a section on how the paper is to be put into practice, none of whose parts is carried.
 */
import type {Facts, Measure} from '../../../loaders/facts.ts';
import {atMeasure, atTarget, type Found, perPaper, type Place, type Rule} from '../finding.ts';
import {lookupOf} from '../lookup.ts';

/** Fewer siblings show no habit of the paper. */
const LEAST_CARRIED = 3;
const LEAST_SHARE = 0.75;

export const nobodyCarries: Rule = {
  name: 'nobody-carries',
  find: perPaper(findUncarried),
  sentence: ({measure, carried, siblings, targets}) =>
    `nobody carries “${measure}”${targets === '0' ? '' : ` with its ${targets} targets`}; ${carried} of its ${siblings} siblings are carried`,
};

function findUncarried(paper: Facts): readonly Found[] {
  const carried = carriedMeasures(paper);
  const parents = new Set(paper.measures.map(({parent}) => parent));
  return [...lookupOf(paper).partsOf.values()].flatMap(group => {
    const leaves = group.filter(({id}) => !parents.has(id));
    const carriedLeaves = leaves.filter(({id}) => carried.has(id));
    if (carriedLeaves.length < LEAST_CARRIED || carriedLeaves.length < leaves.length * LEAST_SHARE) return [];
    return leaves.filter(measure => !carried.has(measure.id) && isTask(measure)).map(measure => uncarried(paper, measure, carriedLeaves.length, leaves.length - 1));
  });
}

/** Words by which a measure says itself who carries it, though nobody in particular: (各部门按职责分工负责). */
const SAYS_WHO = /负责(?![人任])|牵头|责任(?:单位|部门)|配合|各司其职/u;
/** Titles of what is no task. */
const NO_TASK = /目标|总体要求|工作要求|原则|指导思想|意义|背景|现状|形势|附件|组织(?:实施|领导|保障)|保障措施|名词解释/u;

function isTask({title, text}: Measure): boolean {
  return !SAYS_WHO.test(text) && !NO_TASK.test(title) && !text.startsWith('附件');
}

/** Those with a clause of their own, and everything below a measure with one. */
function carriedMeasures({assignments, measures}: Facts): ReadonlySet<string> {
  const carried = new Set(assignments.map(({measure}) => measure));
  for (const {id, parent} of measures) if (parent !== null && carried.has(parent)) carried.add(id);
  return carried;
}

function uncarried(paper: Facts, measure: Measure, carried: number, siblings: number): Found {
  const targets = lookupOf(paper).targetsOf.get(measure.id) ?? [];
  const places: readonly Place[] = [atMeasure(paper, measure), ...targets.map(target => atTarget(paper, target))];
  const values = {measure: measure.title, carried: String(carried), siblings: String(siblings), targets: String(targets.length)};
  return {severity: 'WARNING', places, values};
}
