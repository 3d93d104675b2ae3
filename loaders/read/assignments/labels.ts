/**
 * The labels that open a list of bodies in a clause, and those that open something else.
 *
 * Example: `牵头单位:市财政局;责任领导:张三` → 牵头单位 opens a list, 责任领导 ends it
 */
import {isOneOf, signsOf} from '../../signs.ts';

const CHARGE = '(?:牵头|责任|负责|(?<!被)整改|配合|协办|协管|协助|协同|协作|(?:技术)?支[持撑]|(?<!重点)(?:服务)?保障|联动|推进|参与|参加|参建|主办|主责|主要责任|第[一二三]责任|主要(?:牵头|负责|推进|配合|支撑|协作|协同|协办|参与)|承办|组织|实施|落实|(?:行业)?主管|指导|督导)';
const UNIT = '(?:责任)?(?:单位|部门|主体|科室|处室|股室|科股室|镇街|街镇|镇办|乡镇|[镇乡]\\((?:街|街道|乡|镇|办)\\)|县区|区县|市县|市州|州市|地市|县\\([市区、]{1,3}\\)|市\\([州县区、]{1,3}\\)|市局|单位和部门|部门和单位|部门(?:\\(单位\\)|及单位)|单位\\((?:部门|个人|(?:责任|牵头|主办|主责|配合|协办)单位)\\))';

/** 市级责任单位, 市县责任单位, 具体实施单位. */
const OF_LEVEL = '(?:[省市县区州](?:[、]?[市县区州镇]){0,2}级|[省市县区州](?:[市县区州]|、[市县区州镇])|[省市县区州]直|具体|共同)';

/** 责任单位, 牵头部门, 牵头(责任)单位, 牵头单位及责任单位, 牵头和配合单位, and 牵头 before a colon: each opens a list of bodies. */
const UNIT_LABEL = `${OF_LEVEL}?${CHARGE}(?:${UNIT})?(?:(?:及|和|与|、|/)?${CHARGE}|\\((?:牵头|责任|主办|主责|配合|参与)\\))?${UNIT}(?:及?责任人)?`;
export const LABEL = `(?:${UNIT_LABEL}|(?:牵头|主办|主责|承办|责任|配合|协办|参与)(?=[ ]{0,2}:))`;

/** What a label begins with: its charge, or the level or the manner before it. */
const CHARGE_FIRST = signsOf('牵责负整配协技支服保联推参主第承组实落行指督具共');
const LEVEL_FIRST = signsOf('省市县区州');
const LEVEL_SECOND = signsOf('级直、市县区州镇');

/** Whether a label may begin at `at`: most lists open with a level, and few with 市级. */
export function mayOpenLabel(words: string, at: number): boolean {
  return isOneOf(CHARGE_FIRST, words, at) || (isOneOf(LEVEL_FIRST, words, at) && isOneOf(LEVEL_SECOND, words, at + 1));
}

/** 责任单位(列第一位者为牵头单位,下同): */
const REMARKED = '(?:[ ]?\\([^()]{0,30}(?:第一|首[位个]|最前|下同)[^()]{0,40}\\))?';

/** A label with its colon, or in brackets of its own: 责任单位:, 【责任单位】. */
export const LABEL_MARK = `(?:(?<label>${LABEL})${REMARKED}[ ]{0,2}:|[【[](?<bracketed>${LABEL})[】\\]]:?)`;

/** A label with its colon right behind the last word of a list or sentence, where a blank or nothing parts them: 市医保局配合单位:. */
export const GLUED_LABEL = `(?<=[一-龥)])(?<![各其以及和与将由报向的对]|[、,;。:]各?[市县区州]{1,2})(?=${UNIT_LABEL}[ ]{0,2}:)`;

/** A label behind a comma, which only its unit and colon tell from running text. */
const LABEL_BEHIND_COMMA = `,(?=${UNIT_LABEL}[ ]{0,2}:)`;

/** A label and 为 or 是 that opens a part of a sentence: 责任单位为市财政局. */
export const LABEL_OF_SENTENCE = `${UNIT_LABEL}(?:为|是)`;

/** Any other label of bodies, 数据提供部门:: it closes the list before it, and nothing tells what those behind it do. */
export const OTHER_UNITS = `(?<other>(?!(?:有关|相关|所有|各|[省市县区州]直)|[一-龥]{0,8}?${UNIT_LABEL}[ ]{0,2}:)[一-龥]{2,8}(?:单位|部门|主体)[ ]{0,2}:)`;

/** Signs of a clause in brackets: a label with a colon. */
export const LABELLED = new RegExp(`(?:^|[;,。/(\\[【〔 ])${LABEL}${REMARKED}[ ]{0,2}:`, 'u');

/** Brackets that open with a label and no colon: (责任单位 市财政局), (责任单位为市财政局). */
export const LABEL_WITHOUT_COLON = new RegExp(`^(?<label>${LABEL})(?:(?:为|是|[ ]{1,3}|[—–-]{1,2}|[ ]?[([【〔](?!单位|部门|主体|[0-9]))(?=[^为是 —–-])|(?=[省市县区州各国中]))`, 'u');

/** A label right before the brackets that hold its list: 责任单位(市财政局、市教育局). */
export const LABEL_BEFORE_BRACKET = new RegExp(`(?:^|(?<=[。;,)\\s]))(?<label>${UNIT_LABEL})[ ]?[([【〔]$`, 'u');

const PERSONS = '[一-龥]{0,4}(?:领导|负责人|责任人|联系人)';
/** A label that opens no list of bodies: persons, times, remarks. It ends the list before it. */
export const OTHER_LABEL = new RegExp([
  `(?:^|[;,。、/\\s]|(?<=[局厅委办部府会院司]))(?:完成|时间|时限|期限|进度|联系|责任(?:领导|人|县|市领导)|${PERSONS}|备注|目标|电话|适用(?:范围|对象|地区|区域))[一-龥]{0,4}[ ]{0,2}:`, // 市财政局;完成时限:
  '(?<=[一-龥)])(?:完成(?:时限|时间)|责任(?:领导|人)|联系人)[ ]{0,2}:', // 市审批中心责任人:
  '(?<=[一-龥)])(?:(?:任务|工作|建设|项目)(?:目标|内容|任务)|目标任务|(?:主要|具体)(?:任务|内容|措施))[ ]{0,2}:', // 城关镇任务目标:
  '[【[](?:完成|整改)?(?:时限|时间|期限)[】\\]]', // 【完成时限】
  `[【[]${PERSONS}[】\\]]`, // 【责任领导】
].join('|'), 'u');

const LEADERS = '[省市县区州镇乡街道]{0,2}(?:责任|牵头|分管|包保|包联|包抓|包案|挂钩|联系|挂点|挂帅|主管|配合|督导|领办|负责)?领导(?!小组|组|机构)';
/** Persons, times and remarks in a clause with verbs: 责任领导:张三, 责任领导张三, 完成时限:2025年底. */
const ASIDE = new RegExp(`^(?:(?:${LEADERS}|(?:责任|负责|牵头|联系|经办)人)(?:[^、,;:]{0,8}:|(?=[一-龥]{2,4}$))|(?:完成|整改|办结)?(?:时限|时间|期限|进度)[一-龥]{0,4}:|备注:|联系电话:)`, 'u');
const ASIDE_FIRST = signsOf('省市县区州镇乡街道责牵分包挂联主配领负经完整办时期进备督');

/** Whether a part of a clause says who answers for it in person, or by when, and so names no body. */
export function opensAside(words: string): boolean {
  return isOneOf(ASIDE_FIRST, words, 0) && (words.includes(':') || words.includes('领导') || words.includes('人')) && ASIDE.test(words);
}

/** Where a label opens a line, a sentence or a part of one: 推进改革。 | 责任单位:, 【牵头单位】. */
export const LABEL_LINE = new RegExp(`(?:^|[。;\\n —★☆●○◆◇■□▲△▪•※◎-])(?=${LABEL_MARK})|(?=[【[]${LABEL}[】\\]])|${LABEL_BEHIND_COMMA}`, 'u');
