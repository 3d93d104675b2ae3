/**
 * Tells what a paper asks of each one of a kind or of each applicant, in a sentence that opens so: `每处服务站建筑面积不少于300平方米,配备工作人员不少于3人`,
 * `申请人应当年满18周岁,人均月收入不高于3500元`, `班额标准为小学不超过45人`.
 *
 * What a clause behind it commits to (`新增床位2000张`) is a target, and so is what a whole place must reach (`高标准农田面积必须达到1200万亩`).
 * A year makes a commitment of it: `到2025年,每处服务站建筑面积达到300平方米`. Serves "the terms of a benefit or a service" are no targets.
 */
import {behindLast, CLAUSE_STOPS, mayHold, SENTENCE_STOPS, wordStarts} from '../../../signs.ts';
import type {Found} from '../found.ts';
import {STRIVEN} from '../words/meant-words.ts';
import {isShare} from '../numbers/units.ts';
import {BY_MORE} from '../words/vocabulary.ts';
import type {WordsView} from '../words/words-view.ts';
import {SIZES} from '../numbers/standards.ts';

const BOUND = '(?:不[少低小高大多]于|不得?[少低小]于|不超过|不得(?:超过|高于)|控制在|至少|达到|为|在)';
const SIZE = `(?:${SIZES})`;
const OF_EACH = `每[处座家所间套][^,。;\\d]{0,14}${SIZE}[^,。;\\d]{0,6}\\d`;
const EACH_TIME = '每(?:餐|批次|班次|次|车次|趟)[^,。;\\d]{0,10}(?:不少于|不低于|不得少于|至少)\\d';
/** Whose size a plan is to reach: 高标准农田面积必须达到1200万亩. */
const OF_PLACE = '(?:人均|户均|生均|绿地|绿化|总|播种|种植|造林|农田|耕地|湿地|林地|草地|草原|森林|灌溉|灌区|制种|养殖|治理)';
const OBLIGED = `(?<!${OF_PLACE}[^,。;]{0,10})${SIZE}(?:一般|通常)?(?:应当?|须|必须)${BOUND}\\d`;
const BUILT_IN = `配建(?:比例|标准|指标)(?:应当?|须)?${BOUND}1:\\d`;
const STANDARD = '(?:班额|配备|配置|建设|设置|设立|收费|用地|编制|床位|面积|补助|补贴|奖励)标准(?:为|是|:)';
const APPLICANTS: readonly string[] = [
  '申请人', '申请家庭', '申请单位', '申请企业', '申报(?:单位|企业|主体|项目|人|者)', '参评(?:单位|企业|项目|人)', '报名人员', '应聘人员', '投标人', '借款人', '承租人', '供应商',
];
/** Whom something is for; what is done for them may follow: 培训对象为农村劳动力,全年培训5万人次. */
const FOR_WHOM: readonly string[] = ['培训对象', '补贴对象', '补助对象', '保障对象', '救助对象', '扶持对象', '支持对象'];
/** What a sentence opens with that asks something of such. */
const opens = (who: readonly string[]): string => `^(?:\\(?[\\d一二三四五六七八九十]{1,3}[.、)])?(?:${who.join('|')})(?:应当?|须|需|必须|为|是|年|在|上年|注册|每|不|具)`;
const APPLICANT = new RegExp(opens(APPLICANTS), 'u');
const IS_FOR_WHOM = new RegExp(opens(FOR_WHOM), 'u');
/** One of them stands in each sentence that lays something down. */
const MARK_STARTS = wordStarts(['每', '应', '须', '配建', '标准', ...APPLICANTS, ...FOR_WHOM]);
const OTHERS = `${opens([...APPLICANTS, ...FOR_WHOM])}|${OF_EACH}|${OBLIGED}|${BUILT_IN}|${STANDARD}`;
const MARK = new RegExp(`${OTHERS}|${EACH_TIME}`, 'u');
/** 每次不少于3天,轮训率达100%: what each time takes says nothing of a rate. */
const MARK_OF_RATE = new RegExp(OTHERS, 'u');
/** 入住人数大于10人的, | 安排经费不少于2万元; 投资额每增加1亿元, | 新增用地指标10亩: what is due in one case. */
const IN_CASE = new RegExp(String.raw`(?:(?:大于|小于|多于|少于|高于|低于|等于|超过|不足|不到|达到?|满)[约近]?\d[^,。;的]{0,10}的,(?:每[^,。;]{2,16},)?|\d[^,。;的\d]{0,4}以[上下内][^,。;的]{0,8}的,|每(?:${BY_MORE})\d[^,。;]{0,8},)[^,。;]*$`, 'u');
const YEAR = /20\d{2}年|“?十[三四五六]五”?/u;
/** 新增床位 | 2000张, behind what is asked of each: so many are made. */
const MADE = /^(?:全[省市县区年]|年内|每年|累计|同时|并|其中){0,3}(?:新增|新建|建成|建设|培育|培训|培养|引进|完成|打造|改造|创建|举办|开展|抽检|筹集|种植|组织)/u;
/** What no one of them has alone. */
const OF_WHOLE = /亩|公顷|平方公里|^[万亿][^元]*$/u;
/** 补贴对象为种粮大户,种植面积达到50亩: one of them may have as much. */
const OF_ONE = /^(?:亩|公顷)$/u;
/** What a building has beside its size. */
const OF_BUILDING = /绿地率|绿化率|建筑密度|容积率|装配率|得房率/u;
const COMMITS = new RegExp(`^(?:全[省市县区])?(?:${STRIVEN}|全年|年内|计划)`, 'u');
const BOUNDED = /不[少低小高大多]于|不得?[少低小]于|不超过|不得|至少|以内|以下/u;
/** 按照每万人口 | 设置1所 | …的原则,合理规划: what a principle asks for. */
const BY_RULE = /(?:^|[,、])按照?(?![^。;]*(?:原则|要求|标准|思路|部署))[^。;]*$/u;
const IS_RULE = /^[^。;]{0,50}的(?:基本)?原则(?=[,。;])/u;
const RULE_REACH = 56;
/** How far back a sentence is looked at. */
const REACH = 200;

/** Whether a number stands in a sentence of rules that names no year: nothing that is lost where no form reads it. */
export function isLaidDown({quiet}: WordsView, {start, end}: {readonly start: number; readonly end: number}): boolean {
  return !YEAR.test(quiet.slice(behindLast(SENTENCE_STOPS, quiet, Math.max(0, start - REACH), start), end));
}

/** Whether the sentence up to the value lays down what each of a kind must have, or a rule asks for it; a year in it commits. */
export function isNorm({quiet}: WordsView, {start, end, unit}: Found, isOfRules: boolean): boolean {
  const from = Math.max(0, start - REACH);
  const sentence = quiet.slice(behindLast(SENTENCE_STOPS, quiet, from, start), end);
  if (sentence.includes('按') && BY_RULE.test(sentence) && IS_RULE.test(quiet.slice(end, end + RULE_REACH))) return true;
  if ((sentence.includes('的,') || sentence.includes('每')) && !YEAR.test(sentence) && IN_CASE.test(sentence)) return true;
  if ((!isOfRules && !mayHold(MARK_STARTS, sentence)) || YEAR.test(sentence)) return false;
  const own = quiet.slice(start, end);
  if (isOfRules) return !isMadeInTime(own, unit);
  const mark = isShare(unit) ? MARK_OF_RATE : MARK;
  if (!mark.test(sentence)) return false;
  const clause = quiet.slice(behindLast(CLAUSE_STOPS, quiet, from, start), end);
  return !(isBehindMark(sentence, clause, mark) && isCommitted(sentence, own, unit));
}

/** 每年培育上云企业50家: amid rules too; how often something is examined is one. */
const MADE_IN_TIME = new RegExp(`^(?:全[省市县区])?(?:每年|全年|年内|${STRIVEN}){1,2}(?:新增|新建|建成|培育|引进|培训|培养|改造|打造|创建)`, 'u');
const COUNTED = /^[万千]?(?:人次|[人名家个所座处户亩套台辆])(?:\/|$)/u;

/** 每年新建1个以上示范项目的 | 县区,优先支持 */
const WHO_DOES = /的[^,的]{0,8}(?:[县区市镇乡村]|企业|单位|园区|机构|个人|主体|街道|学校)$/u;

function isMadeInTime(own: string, unit: string | null): boolean {
  return COUNTED.test(unit ?? '') && MADE_IN_TIME.test(own) && !BOUNDED.test(own) && !WHO_DOES.test(own);
}

/** Whether the mark stands in a clause before the value's own. */
function isBehindMark(sentence: string, clause: string, mark: RegExp): boolean {
  return clause.length < sentence.length && !mark.test(clause);
}

/** Whether a clause behind what is laid down states what a plan is to reach; of applicants all that follows is asked. */
function isCommitted(sentence: string, own: string, unit: string | null): boolean {
  if (APPLICANT.test(sentence)) return false;
  if (COMMITS.test(own)) return true;
  if (BOUNDED.test(own) || OF_BUILDING.test(own) || (OF_ONE.test(unit ?? '') && IS_FOR_WHOM.test(sentence))) return false;
  return MADE.test(own) || ((isShare(unit) || OF_WHOLE.test(unit ?? '')) && /达到|提高到|提升到/u.test(own));
}
