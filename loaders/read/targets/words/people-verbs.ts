/**
 * Verbs that turn people into a count of their own: 住院医师 are those there are, `规范化培训住院医师10名` those who are trained.
 *
 * Example: `引进培养` of 30名 → stays in 引进培养高层次人才; `建成` of 3所 → none. Serves "indicator, complete enough to stand alone".
 */
import {wordAt, byFirst} from './words-by-sign.ts';

/** Whoever is sent goes elsewhere to work or learn: 选派教师赴省外跟岗. */
export const SENDING = '选派|选送|派遣|派出|派驻|选调|下派|委派|抽调|输送';

const WORDS: readonly string[] = [
  '引进培养', '培养引进', '培养培训', '培养造就', '培育造就', '引进造就', '造就', '培训产生', '培养产生', '培育产生', '培训', '培养', '培育', '轮训', '进修', '引进', '引育', '选派', '选认', '选送', '选聘', '派遣', '派出', '派驻', '输送', '招录', '招聘', '招收',
  '招募', '安置', '聘用', '录用', '签约',
];
const VERBS = byFirst(WORDS);
/** 引进和培养, 选拔资助: both halves tell who is counted. */
const JOINT = `(?:评选|选拔|遴选|资助|支持|扶持|引进|引育|招引|招聘|招募|招生|招收|招录|吸引|选派|培养|培育|培训)(?:和|与|及|并|或|、)?(?:${WORDS.join('|')}|资助|扶持)`;
const JOINT_FIRST = new RegExp(`^${JOINT}`, 'u');
const JOINT_LAST = new RegExp(`${JOINT}$`, 'u');
/** 规范化培训 is another training, 柔性引进 another coming. */
const MANNERS = '(?:规范化|订单定向|订单式|定向|免费|全员|柔性)';
const MANNER = new RegExp(`${MANNERS}$`, 'u');
/** 分类 | 培训, 集中 | 轮训: how it is arranged makes no other training of it. */
const MANNER_ONLY = new RegExp(`^(?:${MANNERS}|集中|脱产|分级分类|分类分级|分期分批|分类|分级|分层|分期|分批)$`, 'u');
const MANNER_FIRST = new RegExp(`^${MANNERS}`, 'u');
const UNIT_OF_PEOPLE = /^(?:万|余|多)?(?:人|名|位)(?:次)?$/u;

/** Names of persons; 农村劳动力转移就业 is an act of its own. */
const PERSONS = /^(?:[^、的]{0,20}|[^、,]{2,40}的[^、的]{0,30})(?:师|员|人才|生|工|干部|专家|科学家|企业家|经理人|主任|工作者|护士|骨干|农民|青年|学者|博士|硕士|教授|带头人|传承人|管理者|志愿者|书记|村官|辅导员|能手|校长|院长|园长|标兵|模范|名师|名医|党员|律师|老师|同志|人选|[村乡]医|工匠|巧匠)$/u;

/** Whether a noun names persons. */
export function isOfPersons(words: string): boolean {
  return PERSONS.test(words);
}

/** Whether words in front of a verb only tell in what manner it is done. */
export function isManner(words: string): boolean {
  return MANNER_ONLY.test(words);
}

/**
 * The words of the verb that belong to what is counted; nothing where the verb makes things or counts none but people there are.
 * @param words all words up to the end of the verb: 借助平台引进培养
 * @param act the verb at their end: 引进培养, 组织培训
 */
export function peopleVerb(words: string, act: string, unit: string | null): string {
  if (unit === null || !UNIT_OF_PEOPLE.test(unit)) return '';
  // 组织培训 is 培训.
  const verb = act.replace(/^(?:组织|开展)(?=.{2})/u, '');
  const joint = JOINT_LAST.exec(words)?.[0] ?? '';
  const whole = joint.length > verb.length ? joint : verb;
  if (whole !== joint && wordAt(VERBS, verb, 0) === undefined) return '';
  return `${MANNER.exec(words.slice(0, words.length - whole.length))?.[0] ?? ''}${whole}`;
}

/** 规范化培训住院医师10名、助理全科医师50名: the verb of the first holds for the second. */
export function carriedPeopleVerb(indicator: string, unit: string | null, previous: {indicator: string; unit: string | null} | null): string {
  if (previous === null || unit === null || !UNIT_OF_PEOPLE.test(previous.unit?.split('/')[0] ?? '') || !UNIT_OF_PEOPLE.test(unit) || !PERSONS.test(indicator)) return '';
  const manner = MANNER_FIRST.exec(previous.indicator)?.[0] ?? '';
  const verb = JOINT_FIRST.exec(previous.indicator.slice(manner.length))?.[0] ?? wordAt(VERBS, previous.indicator, manner.length);
  return verb === undefined ? '' : `${manner}${verb}`;
}
