/**
 * What all of a group do or have: `县级综合医院全部达到二级标准`, `市、县均建立救治中心`, `普遍建立预约诊疗制度`.
 *
 * A rule (`均按规定执行`), what somebody is told to do (`各级均要明确分管领导`) and a quality (`普遍得到加强`) are nothing of the kind.
 */
import {endPattern} from '../../../../ends.ts';
import {everyMatch} from '../../../../every-match.ts';
import {allHave, allMembersDo, IN_TIME, isRule, madeBefore, saysIsDone} from './all-done.ts';
import type {ClauseContext} from '../../found.ts';
import type {Coverage} from './full-coverage.ts';
import {withoutOpenings} from '../../names/openings.ts';
import {setsUp} from '../../words/open-verbs.ts';
import {GROUP_VERBS} from '../../words/vocabulary.ts';
import {byFirst, wordAt} from '../../words/words-by-sign.ts';

const VERBS = byFirst([...GROUP_VERBS].filter(verb => verb.length > 1 && verb !== '至少').sort((a, b) => b.length - a.length));
const ALL = /(?<!占|的|国|不|非|(?<!确)保)(?:全部|普遍)|(?<!占|的|人|平|日|户|次|地|床|亩|年|国|不|非|(?<!确)保)均|(?<![首成古昌京大花之瓷药酒钢煤铜于丰宁武盐毛])都(?![市城会江])/gu;
const MAY_SAY_ALL = /全部|普遍|均|都/u;
/** 均 | 实现10%以上增长: the predicate has a value of its own. */
const OWN_NUMBER = /\d(?:\.\d{1,3})?(?:%|‰|个百分点)/u;
/** How far from the clause's end the word can stand. */
const ALL_REACH = 62;
/** 均应建立, 都要设置: an obligation of all. */
const OBLIGED = /^(?:应(?!用|急|答)当?|要|须|必须|需要?|能够?|已经?|将)/u;
/** 与对口医院 in 均与对口医院建立帮扶关系. */
const TOWARDS = /^(?:与|对|向|按照?|由|在|通过|以|为|根据|依托|从)/u;
/** Rules and moods: 均按规定执行, 均由县级政府制定, 普遍得到加强; none of them says that something is there everywhere. */
const RULED = new RegExp([
  '^按照?[^,]{0,12}(?:执行|职责|分工|权限|(?:规定|要求|政策|程序|办法)(?:执行|实施|落实|实行|进行|办理))',
  '^由|^[从自][^,]{2,16}起|^为(?![^,]{1,24}(?:提供|开展|建立|设立|配备))',
  '(?:加强|提升|提高|(?<![零负])增长|下降|改善|增强|认可|重视|好评|保障|欢迎|青睐|关注)$',
].join('|'), 'u');
/** 全部 | 按绿色建筑标准设计; 按有关标准 says which. */
const TO_STANDARD = /^按照?(?!有关|相关|规定|统一|国家有关|上述|该|此)[^,、的]{2,16}(?:标准|规范|导则)(?:进行)?(?:设计|建造|建设|施工|改造|设计建造|设计和建造|规划建设)$/u;
/** What is done with all of a thing: 秸秆全部利用, 全部行政村都通硬化路. */
const DONE_WITH_ALL = /^(?:得到|综合|有效|资源化|无害化){0,3}(?:利用|处理|处置|回收|收集|清运|取缔|拆除|搬迁|停止|关停)|^通(?!过|知|报|常|用)/u;
/** 全部 | 消除黑臭水体, with its object behind it. */
const REMOVED = /^(?:消除|淘汰|关停|关闭|取缔|拆除|取消|清退|完成)(?!全部|.{0,2}任务$)(?:[^的,、]{3,24}|(?:不符合|未达|不达标|无证|违法|违规)[^,、]{3,24})$/u;
/** 均 | 取得重要进展, 都 | 实现翻番, 都 | 用于发展所需: what came of it, by how much it grew and what it is for. */
const RESULT = /^(?:取得|获得|实现)[^,]{0,12}(?:进展|成效|成果|成绩|突破|进步|发展|跃升|提升)$|翻[一两二]?番$|倍增$|^用[于在]|^以[^,、]{1,8}(?:实现|推进|推动)/u;
/** 国考断面水质优良率提高到94.6%、 | 全部 | 达到Ⅳ类: behind a value of its own nothing tells of whom all is said. */
const HAS_VALUE = /[到至达为]\d[\d.]{0,6}%[、,]?$/u;
/** 施划到位, 整治完毕. */
const TO_THE_END = /^[^的,]{2,4}(?:到位|完毕|清零|归零)$/u;
/** What everybody is told to do, and measures that are seen to: 各级均要明确分管领导, 整改措施全部落实. */
const TOLD = /^(?:各|所有|全部)(?:级|地|方|部门|单位|有关|相关)[^,]{0,8}(?:要|须|应|必须)?(?:进一步)?(?:明确|落实|完善|加强|推进|健全|强化)|(?:措施|任务|责任|政策|要求|规定|制度|工作|精神)(?:落实|压实|传达|部署|贯彻|执行)/u;
/** 全部列入高龄老人 | ,并享受补贴: who is granted something. */
const GRANTED = /^,并?(?:享受|给予|发放|按月|予以)/u;
/** 各地区、各部门和各单位 | 都要制定实施办法: what authorities are told to do. */
const AUTHORITIES = endPattern(/(?:部门|单位|政府|机关|各地|地区|各级|各方面?)/u);
/** 都 stands in talk of people too: 人人都能享受, 都要参加. */
const OF_PEOPLE = /^(?:能够|享受|参与|参加|接受|掌握|使用|进行|明确)/u;

/** What such a clause says of all; null where it says nothing of the kind. */
export function saidOfAll(words: string, context: ClauseContext): Coverage | null {
  if (!MAY_SAY_ALL.test(words)) return null;
  const from = Math.max(0, words.length - ALL_REACH);
  for (const {index, 0: word} of everyMatch(ALL, words.slice(from))) {
    const before = words.slice(0, from + index);
    const rest = words.slice(from + index + word.length);
    if (/[和与及]$|^对于|^(?:鼓励|支持|倡导|提倡|引导)/u.test(before) || OWN_NUMBER.test(rest) || isRule(before, word, rest, context)) continue;
    const named = withoutOpenings(before).replace(/(?<=.{2})(?:必须|确保|力争|争取|需要|(?<![需主重首次])要|应当?|须|将|原则上)$/u, '');
    const isDone = word === '全部' && saysIsDone(named, rest, context);
    const isOfMembers = word === '全部' && allMembersDo(rest);
    if (!isDone && !isOfMembers && !saysWhatAllDo(named, rest, word) && !allHave(named, rest, word) && !(named === '' && REMOVED.test(rest))) continue;
    const subject = named === '' && isDone ? madeBefore(context) : named;
    if (TOLD.test(`${subject}${rest}`) || GRANTED.test(context.view.quiet.slice(context.clause.end, context.clause.end + 8))) continue;
    if (subject === '' && word !== '普遍' && !isOfMembers && !(word === '全部' && REMOVED.test(rest))) continue;
    const act = rest.replace(/^(?:应(?!用|急|答)当?|要|须|必须)/u, '').replace(IN_TIME, '');
    return {name: {indicator: `${subject.replace(MADE_OR_EVERY, '')}${act}`, population: null}, start: null, end: words.length};
  }
  return null;
}

/** 所有 | 乡镇均建立台账, 全面实现 | 均达标: that it is all of them the value says. */
const MADE_OR_EVERY = /(?<=.{2})实现$|^(?:所有的?(?!制|权|者)|全部的?)(?=.{2})/gu;

/** 普遍 | 将孕产妇、老年人 | 纳入签约服务范畴. */
const TAKEN_IN = /^将[^,]{2,70}(?:纳入|列入|接入|转为|改造为|升级为|建设?成|打造成)[^,的]{2,}$/u;

function saysWhatAllDo(named: string, rest: string, word: string): boolean {
  if (word === '普遍' && TAKEN_IN.test(rest)) return true;
  const act = rest.replace(OBLIGED, '').replace(/^(?:免费|统一|同步|常态化|直接|稳定|长期|正常){1,2}(?=.{2})/u, '');
  if (act.length < 2 || RULED.test(act) || RESULT.test(act) || HAS_VALUE.test(named) || isAttribute(act) || /^(?:达到|保持)(?:全国|全省|平均)|^.{2}的/u.test(act)) return false;
  // 都应通过…方式进行 lays down a principle.
  if (word === '都' && (OF_PEOPLE.test(act) || rest.startsWith('应') || (act !== rest && AUTHORITIES.test(named)))) return false;
  if (TO_STANDARD.test(act) || (word !== '普遍' && DONE_WITH_ALL.test(act)) || TO_THE_END.test(act)) return true;
  return wordAt(VERBS, act, 0) !== undefined || setsUp(act) || (TOWARDS.test(act) && verbBehind(act) !== null);
}

/** The verb behind what all turn to: 建立 in 与对口医院建立帮扶关系. */
function verbBehind(words: string): string | null {
  for (let at = 2; at < Math.min(words.length, 30); at += 1) {
    const verb = wordAt(VERBS, words, at);
    if (verb !== undefined) return verb;
  }
  return null;
}

/** 全部…的项目 names something; 全部设置符合标准的中心 says what all do. */
function isAttribute(rest: string): boolean {
  return /^.{0,20}(?:的|后|时|前)$/u.test(rest);
}
