/**
 * Which part of a paper a heading opens: a review of what was done, principles, goals, tasks or the closing part.
 *
 * Example: `(一)发展现状与基础` → REVIEW; `五、组织实施` → CLOSING; `加快推进枢纽建设` → null (as the heading above)
 */
import type {Section} from '../../facts.ts';
import {nextOf, signsOf} from '../../signs.ts';
import {REVIEW_HEADS, REVIEW_SIGNS, asksForReports} from './review-heads.ts';

interface SectionWords {
  readonly section: Section;
  /** Whatever the pattern matches has one of these characters. */
  readonly keys: string;
  readonly pattern: RegExp;
}

/** A row of SECTIONS; the patterns are alternatives. */
function words(section: Section, keys: string, ...patterns: readonly string[]): SectionWords {
  return {section, keys, pattern: new RegExp(patterns.join('|'), 'u')};
}

/** Verbs of tasks: behind the first ones 问题 and 成效 are what they are about wherever these stand, behind the others where they open the words. */
const DEEDS_ON_BOTH = ['解决', '化解', '破解', '针对', '聚焦', '紧盯', '围绕'];
const DEEDS_ON_PROBLEMS = ['整治', '治理', '整改', '排查', '纠正', '纠治', '清理'];
const ADVERBS = [
  '全力', '集中力量', '狠抓', '聚力', '协调', '帮助企业', '着力', '集中', '深入', '全面', '切实', '持续', '坚决', '认真', '重点', '加快', '有效', '进一步', '推动',
  '大力', '努力', '扎实', '不断', '及时', '严格', '依法', '积极', '妥善', '精准', '统筹', '系统', '稳妥', '加强', '开展',
];
const ON = '[^,、和与及]{0,10}';
/** 整治突出问题, 突出问题专项整治 are tasks; 突出问题整治情况 tells how things are. */
const NOT_TACKLED = `(?<!(?:${[...DEEDS_ON_BOTH, ...DEEDS_ON_PROBLEMS].join('|')})${ON})`;
/** 解决存在的问题 and 持续巩固工作成效 are tasks. 大气污染治理存在的问题, 专项整治工作成效 tell how things are: what opens the words is no verb. */
const NO_DEED_OPENS = `(?<!(?:${[...DEEDS_ON_BOTH, '回应', '提升', '提高', '确保', '增强', '扩大', '注重'].join('|')})${ON})`
  + `(?<!(?:^|[,、和与及])(?:${ADVERBS.join('|')}){0,2}(?:${[...DEEDS_ON_PROBLEMS, '巩固'].join('|')})${ON})`;
const NOT_TO_TACKLE = '(?![^,、和与及]{0,8}(?:整治|治理|解决|化解|破解|整改|排查|纠治|清理|攻坚|清零|销号)(?!情况|成效|结果|回顾))';
const EXISTING = '存在(?:的)?(?:主要)?(?:突出)?(?:问题|困难)';
const MAIN_PROBLEMS = '(?<=^(?:存在的?|当前|目前|我[省市县区])?|(?:整治|治理|工作|建设|发展)的?)主要问题$';

/**
 * In this order: 发展现状与目标 is a review first, 总体要求 holds goals and so stands with them. Words that tasks also
 * use (基础, 问题) count only where a heading opens with them, so that 夯实金融业发展基础 stays a task. What stands before
 * 问题 and 成效 is looked at only where these words do stand.
 */
const SECTIONS: readonly SectionWords[] = [
  // 下一步打算 under a review opens what is ahead.
  words('TASKS', '步段续后年', '^(?:下一?步|下一?阶段|后续|今后|明年|来年|20\\d{2}年)(?:的)?(?:工作)?(?:的)?(?:主要|重点)?(?:打算|工作打算|思路和打算|计划和打算)(?:[和及与][^,。]{2,8})?$|^(?:下一?步|下一?阶段)(?:的)?(?:工作|主要|重点){0,3}(?:安排|计划|思路|重点|任务|措施|举措|工作)(?:[和及与][^,。]{2,8})?$'),
  // “十四五”发展成就和“十五五”时期目标任务: what is told of the years before stands beside the goals; so does the 说明 of a plan.
  words('GOALS', '就绩说', '成[就绩][和与及]“?十[三四五六]五”?[^,。]{0,16}(?:目标|任务)', '规划(?:纲要)?(?:[(（](?:草案|修订稿)[)）])?》?的?(?:编制)?说明$'),
  words('REVIEW', '状顾景势况础题战遇境',
    '现状|回顾|^(?:主要|我[省市区县])?(?:规划|发展|编制|现实|工作|面临)(?:的)?(?:背景|基础|形势)|^(?:背景|基础|问题)$',
    '^(?:实施|政策|起草|出台|制定|行动|时代)(?:的)?背景|^(?:基本|总体)(?:情况|概况)$|^(?:发展)?(?:趋势|态势|概况)$|^(?:发展|规划|面临的?|国内外)(?:发展)?环境(?:[与和及、].{2,10})?$',
    '面临(?:的)?(?:主要)?(?:形势|挑战|机遇)|形势与挑战'),
  words('REVIEW', '题难',
    `(?=存在|主要问题)${NO_DEED_OPENS}(?:${EXISTING}|${MAIN_PROBLEMS})${NOT_TO_TACKLE}`,
    `(?=突出问题)${NOT_TACKLED}突出问题${NOT_TO_TACKLE}`),
  words('REVIEW', '效就绩', `(?=(?:主要|发展|工作)成)${NO_DEED_OPENS}(?:主要|发展|工作)成[效就绩]`, '^成[效就绩](?!评估|评价|考核|监测|导向|运用|评定)'),
  words('REVIEW', REVIEW_SIGNS, ...REVIEW_HEADS),
  words('GOALS', '标求路', '(?:主要|发展|工作|战略|行动|总体|具体|计划|阶段性?|规划|建设|任务|预期|年度)(?:预期)?(?:目标|指标)|^目标|^(?:总体要求|总体思路|总体目标|远景目标|目标指标)$'),
  words('PRINCIPLES', '则想', '基本原则|指导思想|工作原则|主要原则|总体原则|^原则$'),
  words('CLOSING', '织障施求评则',
    '^(?:[^,]{0,6})?(?:组织(?:实施|保障|领导)|保障(?:措施|机制|实施)|实施保障|工作要求|组织推进|工作保障|实施要求|监测评估|(?:有关|其他|其它|相关)要求)$',
    '^(?:强化|加强)(?:组织)?(?:实施|保障|组织领导)$|^附则$'),
  // 加大组织保障力度, 切实加强组织领导和督促落实; not 健全资金保障机制, which is a task.
  words('CLOSING', '织障落施督',
    '^(?:进一步|切实|全面|着力|不断)?(?:强化|加强|加大|健全|完善|做好|抓好|狠抓|压实|确保)(?:改革|规划|方案|计划)?(?:组织(?:领导|实施|保障)|保障措施',
    '(?:督促|贯彻|工作|责任|任务|政策)落实|(?:规划|方案|计划|工作)?(?:实施|落实)(?:保障|机制)',
    '监督检查|督促检查|督查考核|监督考核|考核督导)(?:力度|工作|体系|机制)?(?:[和与、].{2,10})?$'),
  // 五、抓好落实; not 全面落实惠企政策.
  words('CLOSING', '落', '^(?:切实|扎实)?(?:抓好|狠抓|抓实|抓紧|强化|做好|推动|务求)落实$|^(?:组织|工作|任务|措施)落实$'),
  // 落实各方责任 says who must see to the whole; 落实企业主体责任 is a task.
  words('CLOSING', '责', '^(?:进一步|切实|全面|层层)?(?:落实|压实|明确|强化|严格)(?:各方|工作|组织|部门|领导)(?:面)?责任$'),
  // 四、职责分工 says who does what; 任务分工 holds the tasks themselves.
  words('CLOSING', '工责位体门', '^(?:明确)?(?:各?(?:部门|成员单位|有关部门|相关部门|单位)|工作|具体)?(?:及|与|和)?(?:职责|责任|职能|部门)(?:任务)?分工$|^(?:各?(?:部门|成员单位|有关部门|相关部门))(?:工作)?职责$', '^(?:明确)?工作职责$|^责任落实$|^(?:受理|实施|责任|执行)(?:单位|主体|部门)$'),
  words('TASKS', '务措内重', '(?:主要|重点|工作|具体|目标)任务|(?:工作|主要|政策|具体|重点|支持|行动)(?:举措|措施|内容)|重[大点](?:工程|项目|行动)'),
];

/** All keys, of which half of the headings have none; and for each the rows that have it, a bit each. */
const KEYS = signsOf(SECTIONS.map(({keys}) => keys).join(''));
const ROWS = new Map<string, number>();
SECTIONS.forEach(({keys}, row) => {
  for (const key of keys) ROWS.set(key, (ROWS.get(key) ?? 0) | (1 << row));
});

/** The section that a heading opens, or null where its words do not say. */
export function sectionOf(title: string): Section | null {
  let rows = 0;
  for (let at = nextOf(KEYS, title, 0); at >= 0; at = nextOf(KEYS, title, at + 1)) rows |= ROWS.get(title.charAt(at)) ?? 0;
  return rows === 0 ? null : SECTIONS.find(({pattern}, row) => (rows & (1 << row)) !== 0 && pattern.test(title))?.section ?? null;
}

/** (二)落实年度目标任务, 细化工作任务: what the closing part asks of everybody, no goals and tasks of a part of their own. */
const SEES_TO = /^(?:进一步|切实|认真|全面|逐[级项]|层层|严格|按[时期]){0,2}(?:落实|明确|细化|分解|压实|夯实|强化|完成|抓好|狠抓|制定|实施|加强|紧盯|聚焦|锚定)/u;

/** “十五五”时期主要目标和2026年重点工作: the numbered parts of what names both are tasks. */
const GOALS_AND_TASKS = /(?:目标|要求|思路)(?:和|与|及|以及)[^,。目标]{0,10}(?:工作|任务|举措)/u;

/** The section that a heading opens under the words of the one above it, which stands in the section `around`. */
export function sectionUnder(above: string, around: Section, title: string): Section | null {
  const section = sectionOf(title);
  if (around === 'GOALS' && section === null && GOALS_AND_TASKS.test(above)) return 'TASKS';
  if (around === 'CLOSING' && (section === 'GOALS' || section === 'TASKS') && SEES_TO.test(title)) return null;
  return section === 'REVIEW' && asksForReports(above) ? null : section;
}
