/**
 * A group of projects whose stated count or total differs from its own list, and a joint project whose budget differs from
 * those that its members have each of their own.
 *
 * Example: `公共卫生基础设施,共8项,总投资9150万元。其中A,投资3750万元;…` with seven projects → count 8, listed 7.
 * None: a list that stops with 等, of which nobody knows the rest.
 */
import type {Facts, Project, ProjectGroup} from '../../../loaders/facts.ts';
import {groupBy} from '../../../loaders/group-by.ts';
import {atProject, atWords, type Found, perPaper, type Rule} from '../finding.ts';
import {lookupOf, within} from '../lookup.ts';

export const sumMismatch: Rule = {
  name: 'sum-mismatch',
  find: perPaper(paper => [
    ...[...groupsOf(paper)].flatMap(([group, projects]) => mismatches(paper, group, projects)),
    ...paper.projects.flatMap(project => jointMismatch(paper, project)),
  ]),
  sentence: ({group, what, stated, listed}) => `${group} states ${stated} ${what}, its list has ${listed}`,
};

function groupsOf({projects}: Facts): ReadonlyMap<ProjectGroup, readonly Project[]> {
  const groups = groupBy(projects.filter(({group}) => group !== null), ({group}) => `${group?.span.start}-${group?.span.end}`);
  return new Map([...groups.values()].flatMap(listed => {
    const group = listed[0]?.group ?? null;
    return group === null ? [] : [[group, listed] as const];
  }));
}

function mismatches(paper: Facts, group: ProjectGroup, projects: readonly Project[]): readonly Found[] {
  if (projects.length < 2 || !isWholeList(paper, group, projects)) return [];
  const places = [atWords(paper, group.span), ...projects.map(project => atProject(paper, project))];
  const found: Found[] = [];
  if (group.statedCount !== null && group.statedCount !== projects.length) {
    found.push({severity: 'ERROR', places, values: {group: group.name, what: 'projects', stated: String(group.statedCount), listed: String(projects.length)}});
  }
  const sum = projects.reduce((total, {amountYuan}) => total + (amountYuan ?? Number.NaN), 0);
  if (group.statedYuan !== null && Math.abs(sum - group.statedYuan) > Math.abs(sum) / 1e4) {
    found.push({severity: 'ERROR', places, values: {group: group.name, what: 'in all', stated: yuan(group.statedYuan), listed: yuan(sum)}});
  }
  return found;
}

const MONEY = /[0-9][0-9.,]{0,12}[ ]?[万亿]?元/gu;

/** Whether the reader has all of it: as many parts and amounts as projects, nothing cut short by 等. */
function isWholeList({tree}: Facts, group: ProjectGroup, projects: readonly Project[]): boolean {
  const start = Math.min(...projects.map(({span}) => span.start));
  const end = Math.max(...projects.map(({span}) => span.end));
  if (tree.folded.slice(start, end).split(';').filter(part => part.trim() !== '').length > projects.length) return false;
  const line = tree.folded.indexOf('\n', end);
  const words = tree.folded.slice(group.span.end, line < 0 ? undefined : line);
  return [...words.matchAll(MONEY)].length <= projects.length && !/等(?:[。;,]|[0-9一二三四五六七八九十]{0,3}(?:个|项)?(?:重点)?(?:项目|工程))/u.test(words);
}

/** 甲县、乙县、丙县人民医院改扩建项目 of 9000万元, where each of the three has a project of its own elsewhere. */
function jointMismatch(paper: Facts, joint: Project): readonly Found[] {
  const {span, amountYuan, name} = joint;
  const {named, projectsFor} = lookupOf(paper);
  const members = [...new Set(within(named, span).map(({institution}) => institution))];
  if (amountYuan === null || members.length < 3) return [];
  const own = members.map(member => (projectsFor.get(member.name) ?? []).filter(each => each !== joint && each.amountYuan !== null));
  const sum = own.flat().reduce((total, each) => total + (each.amountYuan ?? 0), 0);
  const isWhole = own.every(({length}) => length === 1);
  if (own.some(({length}) => length > 1) || !(sum > amountYuan || (isWhole && sum < amountYuan))) return [];
  const listed = `${isWhole ? '' : 'at least '}${yuan(sum)} in the projects of its members`;
  return [{
    severity: 'WARNING',
    values: {group: name, what: 'in all', stated: yuan(amountYuan), listed},
    places: [joint, ...own.flat()].map(project => atProject(paper, project)),
  }];
}

/** 9150万元, 1.2亿元 */
function yuan(amount: number): string {
  return amount >= 1e8 ? `${Number((amount / 1e8).toFixed(4))}亿元` : `${Number((amount / 1e4).toFixed(4))}万元`;
}
