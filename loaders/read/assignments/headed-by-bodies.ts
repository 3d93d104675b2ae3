/**
 * Tasks side by side whose titles are bodies, each with its duty behind it: a list of duties, whatever heading stands above.
 *
 * Example: `一、市教育局。指导学校开展演练。` beside `二、市财政局。支持消防站建设。` → both; beside two of them `三、消防救援支队。负责灭火。`
 * too; `(一)市教育局。推进均衡发展,新增学位3000个。` (a report) and a single task with such a title → nothing
 */
import type {Measure, Mention} from '../../facts.ts';
import type {DocumentTree} from '../../layout.ts';
import {fold} from '../../parse/fold.ts';
import {endsIn, signsOf} from '../../signs.ts';
import {compact, listSeparator} from '../compact.ts';
import {isBody, readNames} from '../names.ts';
import {isNobody} from '../nobody.ts';
import {sectionOf} from '../sections.ts';
import {isBareDepartment} from './bare-department.ts';
import {isEveryGovernment} from './every-government.ts';
import {isCarrier} from './sentence-of-bodies.ts';

const LONGEST_TITLE = 60;
const BODY_LAST = signsOf('局厅委办部署会院府队心司团行道镇乡所关室县市区联');

/** What a duty opens with; a review (已建成…) and an address open otherwise. */
const DUTY = new RegExp(`^[\\s。:;]{1,6}(?:主要|具体|统一|全面|依法|依托|积极|切实|认真|充分|要|应当?){0,2}(?:${[
  '负责', '牵头', '配合', '协助', '参与', '承担', '会同', '指导', '督促', '督导', '监督', '支持', '把', '将', '对', '做好', '抓好', '加强', '强化', '落实', '履行', '组织', '开展', '推进', '推动', '统筹', '协调',
  '制定', '制订', '拟订', '建立', '健全', '完善', '保障', '提供', '安排', '引导', '鼓励', '宣传', '查处', '打击', '打造', '开设', '利用', '加大', '加快', '深化', '优化', '实施', '发挥', '研究', '编制', '审核',
  '管理', '收集', '汇总', '规范', '严格', '严厉', '定期', '及时', '促进', '培育', '搭建', '扩大', '发布', '运用', '纳入',
].join('|')})(?!人|同志|了|情况|成效)`, 'u');
const REACH = 30;
/** What only a duty opens with; one of those side by side must, for a report, a reproach or a guide to offices opens as other duties do. */
const SURE = /^[\s。:;]{1,6}(?:主要|具体|统一){0,2}(?:负责|牵头|配合|协助|承担|指导|督促|督导|监督)(?!人|同志|不|了)/u;
/** 推进不力, 被评为先进, 新增学位5000个, 建议删除, 划入, 地址: where one of them says so, none of them has duties. */
const NO_DUTY = /不力|不到位|不严|不够|不足|差距|滞后|被评|荣获|获评|获得|表扬|通报|了|新增\d|增长\d|下降\d|惠及|安排\d|建议|划入|划转|不再保留|地址|电话|典型|经验/u;
/** How far behind its title that is looked for. */
const SENTENCE = 80;

/** So many of the tasks side by side must be headed by bodies that are known to carry. */
const FEWEST = 2;
/** Beside them stand bodies that alone would be some office or company: 消防救援支队, 供电公司, 铁路办. */
const BESIDE = /^(?!各|有关|相关|其他|上述)[一-龥]{2,14}(?:[支大总中]队|(?<!指挥|监控|调度|值班|信息|办公)中心|公司|集团|银行|部队|军分区|武装部|街道|(?<![名强重古特小城村集])[镇乡]|办事处|(?<!综合|督查|督导|联络|专班|小组|秘书)办|海关|法院|检察院|残联|妇联)$/u;

/** Tasks side by side with the bodies in their titles. */
interface Group {
  readonly all: [Measure, readonly Mention[]][];
  known: number;
  isSure: boolean;
  isOther: boolean;
}

const NO_TITLES: ReadonlyMap<string, string> = new Map();

/** Such tasks with the bodies in their titles, in document order. */
export function headedByBodies({folded}: DocumentTree, measures: readonly Measure[]): ReadonlyMap<Measure, readonly Mention[]> {
  const groups = new Map<string | null, Group>();
  for (const measure of measures) {
    const title = headOf(measure.title);
    const duty = title === null ? null : dutyOf(folded, measure);
    if (title === null || duty === null) continue;
    const bodies = namesOf(title);
    const isKnown = bodies.length > 0 && bodies.every(({text}) => isCarrierOf(text, title));
    if (!isKnown && (bodies.length === 0 || !bodies.every(({text}) => isCarrierOf(text, title) || (isBody(text) && BESIDE.test(text))))) continue;
    const group = groups.get(measure.parent) ?? {all: [], known: 0, isSure: false, isOther: false};
    group.all.push([measure, bodies]);
    group.known += isKnown ? 1 : 0;
    group.isSure ||= SURE.test(duty);
    group.isOther ||= NO_DUTY.test(duty);
    groups.set(measure.parent, group);
  }
  const lists = [...groups].filter(([, {known, isSure, isOther}]) => known >= FEWEST && isSure && !isOther);
  const titles = lists.length === 0 ? NO_TITLES : new Map(measures.map(({id, title}) => [id, title]));
  return new Map(lists.flatMap(([parent, {all}]) => (sectionOf(titles.get(parent ?? '') ?? '') === 'REVIEW' ? [] : all)));
}

/** The names in a title, or in what stands before its colon: 市教育局:把安全知识纳入课程. */
export function namesOf(title: string): readonly Mention[] {
  const head = fold(title.slice(0, LONGEST_TITLE)).replace(/:.*$/su, '');
  const view = compact(head, {start: 0, end: head.length}, listSeparator);
  return readNames(view.words, {start: 0, end: view.words.length});
}

/** The title up to its colon, where it may be a list of bodies. */
function headOf(title: string): string | null {
  const near = title.slice(0, LONGEST_TITLE + 1);
  const colon = near.search(/[:：]/u);
  const head = colon < 0 ? title : near.slice(0, colon);
  return head.length <= LONGEST_TITLE && endsIn(BODY_LAST, head.trimEnd().replace(/[)）]$/u, '')) ? head : null;
}

/** The words behind a measure's title, where they open as a duty does. */
function dutyOf(folded: string, {span}: Measure): string | null {
  const words = folded.slice(span.start, Math.min(span.end, span.start + LONGEST_TITLE + SENTENCE));
  const stop = words.search(/[。:;\n]/u);
  return stop >= 0 && DUTY.test(words.slice(stop, stop + REACH)) ? words.slice(stop, stop + SENTENCE) : null;
}

function isCarrierOf(name: string, title: string): boolean {
  return isCarrier(name) || isBareDepartment(name) || (isEveryGovernment(name, title) && !isNobody(name));
}
