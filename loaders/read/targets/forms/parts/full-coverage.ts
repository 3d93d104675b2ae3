/**
 * Coverage in the word itself: `实现县、乡、村藏医药服务全覆盖` → 藏医药服务 of 县、乡、村; `推进老年病科建设,二级以上医院全覆盖` takes from the clause before
 * what is covered.
 *
 * As an attribute (`全覆盖的服务体系`, `全覆盖检查`) it states nothing.
 */
import type {ClauseContext} from '../../found.ts';
import {coverageOfGroup} from '../../groups/group-first.ts';
import {partsOf} from '../../names/joint-names.ts';
import type {Name} from '../../names/names.ts';
import {withoutOpenings} from '../../names/openings.ts';
import {isQuotedService} from '../../names/quoted-things.ts';
import {predicateOf} from '../../words/comparators.ts';
import {FORBIDDEN} from '../../words/forbidden.ts';
import {doneBefore} from './covered-before.ts';
import {coveredSubject} from './covered-subject.ts';
import {coversAll} from './covers-all.ts';

/** What a clause says is there for all, with its places in the clause. */
export interface Coverage {
  readonly name: Name;
  /** Where its words begin, where the clause says more before them; else null. */
  readonly start: number | null;
  readonly end: number;
}

/** 不得要求村庄规划编制全覆盖. */
const FORBIDS = new RegExp(`^(?:${FORBIDDEN})`, 'u');
const COVERED = /(?:全(?:面)?|基本(?:实现)?)覆盖(?=$|[、,。;)]|和|的?目标|”(?:$|[,。;]))/u;
/** 快递服务 | 村村 | 全覆盖, 充电站 | “乡乡全覆盖”: there is one in each. */
const IN_EACH = /(?<=^|[^,“”]{2})“?(?<group>([县乡镇村街校户])\2)$/u;

/** What is covered, by the words of a clause that holds 覆盖; null where they state no coverage. */
export function fullCoverage(words: string, context: ClauseContext): Coverage | null {
  const match = COVERED.exec(words);
  if (match === null || FORBIDS.test(words) || isAmongAttributes(context, context.clause.start + match.index + match[0].length)) return null;
  // 整县推进项目“全覆盖”: the quoted word is still what is said.
  const opened = words.charAt(match.index - 1) === '“' && words.charAt(match.index + match[0].length) === '”' ? 1 : 0;
  const each = IN_EACH.exec(words.slice(0, match.index));
  const quoted = each?.[0].startsWith('“') === true ? 1 : 0;
  const before = words.slice(0, each?.index ?? match.index - opened).replace(/(?:(?:实现|达到)?100%|有效|逐步|全部|稳步)$/u, '');
  if (isMotto(before) || /[两三四五六七八]个$/u.test(before)) return null;
  const subject = withoutVerbs(before).replace(NOTHING_LEFT, '');
  // 治理 | 无空白、全覆盖: of what, stands nowhere.
  if (subject.length < 3 && NOTHING_LEFT.test(before)) return null;
  // 县城以上连续覆盖、乡镇全面覆盖: two degrees of it.
  if (/[续度]覆盖、/u.test(subject)) return null;
  const last = lastOfStatements(subject);
  const {indicator, population} = coverageOfGroup(coveredSubject(last, context));
  // “免申即享”“政策体检”: the marks of quotes are left out of names, and would leave these as one.
  const name = {indicator: indicator.replaceAll('”“', '”、“'), population: population ?? each?.groups?.['group'] ?? null};
  return indicator === '' ? null : {name, start: last === subject ? null : words.lastIndexOf(last), end: match.index + match[0].length + opened + quoted};
}

/** 市场监管 | 无死角、全覆盖: that none is left out says the same once more. */
const NOTHING_LEFT = /(?:无|不留|没有|零)(?:空白|死角|盲区|盲点|缝隙|遗漏|漏项|差别|例外)[、和]?$/u;

/** “谁主管、谁负责,全覆盖”: words of a motto. */
function isMotto(before: string): boolean {
  return (/[“”]$/u.test(before) && !isQuotedService(before)) || before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** 对 | 高风险企业检查. */
const CHECKED = /^对(?=(?:(?!实现)[^,]){2,40}(?:检查|监管|巡查|排查|整治|督查|抽查|监测|培训|走访|帮扶|审计|服务)$)/u;

/** 推进 | 远程医疗 | 实现: what is covered, without what says that it comes to be. */
function withoutVerbs(before: string): string {
  return withoutOpenings(before.slice(0, predicateOf(before).start)).replace(/^对(?<object>.{2,60})进行$/u, '$<object>').replace(/^(?:推进|推动|做到|实行|推行|落实|深化(?=[^,]{2,30}改革$))/u, '').replace(CHECKED, '');
}

/** 构建多层次、全覆盖 | 、人性化的服务网络: one of several words that a thing has; not 、常态化的目标. */
const AMONG_ATTRIBUTES = /^(?:[、和][^,;。、的]{2,6}){1,3}的(?!目标|要求|[^,;。]{1,16}全(?:面)?覆盖)[^,;。]{2}|^(?:[、和]全(?!面)[^,;。、的]{1,5}){0,3}[、和]全(?!面)[^,;。、的]{1,4}(?:监管|监督|管理|检查|监测|服务|治理|排查|巡查|培训|保障)(?:$|[,。;、])/u;
const LONGEST_ATTRIBUTES = 28;

function isAmongAttributes({view}: ClauseContext, behind: number): boolean {
  return /[、和]/u.test(view.text.charAt(behind)) && AMONG_ATTRIBUTES.test(view.text.slice(behind, behind + LONGEST_ATTRIBUTES));
}

/** 全程记载, 可回溯管理, 零距离. */
const SAYS_OF_ONE = /^[^、]{0,24}(?:(?:全程|全过程|全时段|全天候)[^、]{2,4}|[^许认]可(?:追溯|回溯|查询|核查|视|控)[^、]{0,4}|零(?:距离|延迟|跑腿|差错)|公开透明|应保尽保|应收尽收|应治尽治)$/u;

/** 过程全程记载、结果可回溯、重点环节全覆盖: what is said of the others is no part of the last. */
function lastOfStatements(subject: string): string {
  const parts = /[、和]/u.test(subject) ? partsOf(subject) : [];
  return parts.length > 1 && parts.slice(0, -1).some(part => SAYS_OF_ONE.test(part)) ? parts.at(-1) ?? subject : subject;
}

/** 建立联络点, | 覆盖全部社区: whom something reaches, what it is stands here or in the clause before. */
export function coverageOfAll(words: string, context: ClauseContext): Coverage | null {
  const name = coversAll(words, doneBefore(context)?.object ?? null);
  return name === null ? null : {name, start: null, end: words.length};
}
