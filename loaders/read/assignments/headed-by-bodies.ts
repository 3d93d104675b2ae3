/**
 * Tasks side by side whose titles are bodies, each with its duty behind it: a list of duties, whatever heading stands above.
 *
 * Example: `一、市教育局。指导学校开展演练。` beside `二、市财政局。支持消防站建设。` → both; beside two of them `三、消防救援支队。负责灭火。`
 * too; `(一)市教育局。推进均衡发展,新增学位3000个。` (a report) and a single task with such a title → nothing
 */
import type {Measure, Mention} from '../../facts.ts';
import type {DocumentTree} from '../../layout.ts';
import {fold} from '../../parse/fold.ts';
import {endsIn, nextOf, signsOf} from '../../signs.ts';
import {compact, listSeparator} from '../compact.ts';
import {isBody, readNames} from '../names.ts';
import {isNobody} from '../names/nobody.ts';
import {sectionOf} from '../measures/sections.ts';
import {isBareDepartment} from './bare-department.ts';
import {isEveryGovernment} from './every-government.ts';
import {isCarrier} from './sentence-of-bodies.ts';

const LONGEST_TITLE = 60;
const COLONS = signsOf(':：');
const BODY_LAST = signsOf('局厅委办部署会院府队心司团行道镇乡所关室县市区联');

/** What most duties open with; what stands beside such duties is one too, whatever it opens with. */
const DUTY = new RegExp(`^[\\s。:;]{1,6}(?:主要|具体|统一|全面|依法|积极|切实|认真|充分|要|应当?){0,2}(?:${[
  '负责', '牵头', '配合', '协助', '参与', '承担', '会同', '指导', '督促', '督导', '监督', '支持', '把', '将', '对', '做好', '抓好', '加强', '落实', '组织', '开展', '推进', '统筹', '制定', '保障', '提供',
].join('|')})(?!人|同志|了|情况|成效)`, 'u');
/** What it may be: words, and no review. */
const MAY_BE_DUTY = /^[\s。:;]{1,6}(?!已|全[年市县区]|人|同志)[一-龥]{4}/u;
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
const BESIDE = /^(?!各|有关|相关|其他|上述)(?:[一-龥]{0,14}(?:军分区|武装部|法院|检察院|残联|妇联)|[一-龥]{2,14}(?:[支大总中]队|(?<!指挥|监控|调度|值班|信息|办公)中心|公司|集团|银行|部队|街道|(?<![名强重古特小城村集])[镇乡]|(?<!综合|督查|督导|联络|专班|小组|秘书)办|海关))$/u;

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
    const duty = mayBeBodies(title) ? dutyOf(folded, measure) : null;
    if (duty === null) continue;
    const bodies = namesIn(title);
    const isKnown = bodies.length > 0 && bodies.every(({text}) => isCarrierOf(text, title));
    if (!isKnown && (bodies.length === 0 || !bodies.every(({text}) => isCarrierOf(text, title) || (isBody(text) && BESIDE.test(text))))) continue;
    const group = groups.get(measure.parent) ?? {all: [], known: 0, isSure: false, isOther: false};
    group.all.push([measure, bodies]);
    group.known += isKnown && DUTY.test(duty) ? 1 : 0;
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
  return namesIn(headOf(title));
}

function namesIn(head: string): readonly Mention[] {
  const folded = fold(head);
  const view = compact(folded, {start: 0, end: folded.length}, listSeparator);
  return readNames(view.words, {start: 0, end: view.words.length});
}

/** The title up to its colon, no more of it than tells that it is too long for a list of bodies. */
function headOf(title: string): string {
  const near = title.slice(0, LONGEST_TITLE + 1);
  const colon = nextOf(COLONS, near, 0);
  return colon < 0 ? near : near.slice(0, colon);
}

function mayBeBodies(head: string): boolean {
  return head.length <= LONGEST_TITLE && endsIn(BODY_LAST, head.trimEnd().replace(/[)）]$/u, ''));
}

/** The words behind a measure's title, where they may tell its duty. */
function dutyOf(folded: string, {span}: Measure): string | null {
  const words = folded.slice(span.start, Math.min(span.end, span.start + LONGEST_TITLE + SENTENCE));
  const stop = words.search(/[。:;\n]/u);
  return stop >= 0 && MAY_BE_DUTY.test(words.slice(stop, stop + REACH)) ? words.slice(stop, stop + SENTENCE) : null;
}

function isCarrierOf(name: string, title: string): boolean {
  return isCarrier(name) || isBareDepartment(name) || (isEveryGovernment(name, title) && !isNobody(name));
}
