/**
 * A project without an amount among projects of its group that have one, and a facility that a part of the paper names as
 * one to build, when nearly all the others that it names have a budget.
 *
 * Example: `其中A项目,投资800万元;B项目;C项目,投资600万元` → B项目
 */
import type {Facts, Project, Span} from '../../../loaders/facts.ts';
import {groupBy} from '../../../loaders/group-by.ts';
import type {Row} from '../../../loaders/layout.ts';
import {wordsAt} from '../../../loaders/span.ts';
import {atProject, atWords, type Found, perPaper, type Rule} from '../finding.ts';
import {around, inOrder, lookupOf} from '../lookup.ts';

export const missingBudget: Rule = {
  name: 'missing-budget',
  find: perPaper(paper => [...projectsWithout(paper), ...rowsWithout(paper), ...facilitiesWithout(paper)]),
  sentence: ({name, others}) => `${name} has no budget; ${others} have one`,
};

/** Words that stand for a project: 玉门市人民医院住院楼建设项目 between two that have their amounts. */
const PROJECT = /(?:项目|工程|楼|中心|医院|卫生院)(?:\(.{1,20}\))?$/u;
const MONEY = /[0-9][ ]?[万亿]?元/u;

/** In running text, the parts of a list of projects in which no amount stands. */
function projectsWithout(paper: Facts): readonly Found[] {
  return groupsOf(paper).flatMap(projects => {
    const [first, last] = [projects[0], projects.at(-1)];
    if (first === undefined || last === undefined || projects.length < 2) return [];
    return partsOf(paper, {start: first.span.start, end: last.span.end}).filter(({words}) => PROJECT.test(words) && !MONEY.test(words)).map(part => ({
      severity: 'WARNING',
      values: {name: part.words, others: `${projects.length} other projects of its list`},
      places: [atWords(paper, part), ...projects.map(each => atProject(paper, each))],
    }));
  });
}

/** The projects of each measure that stand under one heading. */
function groupsOf({projects}: Facts): readonly (readonly Project[])[] {
  return [...groupBy(projects, ({measure, group}) => `${measure} ${group?.span.start}`).values()];
}

/** What stands between the semicolons and full stops. */
function partsOf({tree}: Facts, {start, end}: Span): readonly (Span & {readonly words: string})[] {
  return [...tree.folded.slice(start, end).matchAll(/[^;。\n]{1,200}/gu)].map(match => {
    const words = match[0].trim();
    const from = start + match.index + match[0].indexOf(words);
    return {words, start: from, end: from + words.length};
  });
}

const AMOUNT_HEAD = /投资|资金|预算|金额|经费|概算/u;
const NAME_HEAD = /项目|工程|名称|内容/u;

/** In a table, the rows whose cell for the amount is empty. */
function rowsWithout(paper: Facts): readonly Found[] {
  return lookupOf(paper).tables.flatMap(({header, rows}) => {
    const heads = header.cells.map(({span}) => cell(paper, span));
    const [amount, name] = [heads.findIndex(head => AMOUNT_HEAD.test(head)), heads.findIndex(head => NAME_HEAD.test(head) && !AMOUNT_HEAD.test(head))];
    const body = rows.filter(({span, lost}) => span.start !== header.span.start && lost === 0);
    const isEmpty = ({cells}: Row) => cells[amount]?.merged === false && cell(paper, cells[amount].span) === '';
    const empty = amount < 0 || name < 0 ? [] : body.filter(isEmpty);
    if (body.length - empty.length < 2) return [];
    return empty.filter(({cells}) => cells[name] !== undefined && cell(paper, cells[name].span) !== '').map(row => ({
      severity: 'WARNING' as const,
      values: {name: cell(paper, row.cells[name]?.span ?? row.span), others: 'the other rows of its table'},
      places: [atWords(paper, row.span)],
    }));
  });
}

function cell({tree}: Facts, span: Span): string {
  return wordsAt(tree.folded, span).replace(/\s/gu, '');
}

const FACILITIES: ReadonlySet<string> = new Set(['HOSPITAL', 'PRIMARY_CARE', 'PUBLIC_HEALTH']);
/** Fewer facilities with a budget show no habit of the paper. */
const LEAST = 5;
const LEAST_SHARE = 0.8;

/** Facilities named for a 项目, of which some other place gives the budget or none does. */
function facilitiesWithout(paper: Facts): readonly Found[] {
  const withAmount = paper.projects.filter(({amountYuan}) => amountYuan !== null);
  if (withAmount.length < LEAST) return [];
  const spans = inOrder(withAmount.map(({span}) => span));
  const funded = new Set(withAmount.map(({institution}) => bodyOf(institution ?? '')));
  const named = paper.institutions.filter(({kind}) => FACILITIES.has(kind)).flatMap(({name, mentions}) => {
    const isFunded = funded.has(bodyOf(name)) || mentions.some(mention => around(spans, mention) !== undefined);
    const place = mentions.find(mention => isFunded || isToBeBuilt(paper, mention));
    return place === undefined ? [] : [{name, place, isFunded}];
  });
  const without = named.filter(({isFunded}) => !isFunded);
  const withBudget = named.length - without.length;
  if (withBudget < LEAST || withBudget < named.length * LEAST_SHARE) return [];
  return without.map(({name, place}) => ({
    severity: 'INFO',
    values: {name, others: `${withBudget} other facilities that are to be built`},
    places: [atWords(paper, place)],
  }));
}

/** 察隅县妇幼保健站 and 察隅县级妇幼保健院 are one body. */
function bodyOf(name: string): string {
  return name.replace(/(?<=[省市县区州盟旗])级/u, '').replace(/[院站所]$/u, '');
}

/** 某县妇幼保健站建设项目: what is to be built follows within the clause. */
function isToBeBuilt({tree}: Facts, {end}: Span): boolean {
  return /^[^,。;]{0,20}(?:建设|新建|改造|扩建|改扩建)(?:项目|工程)/u.test(wordsAt(tree.folded, {start: end, end: end + 30}));
}
