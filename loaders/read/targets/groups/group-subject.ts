/**
 * The group that does what a clause counts: `市级建立2支应急队伍` → 市级; `县(区)每2年举办一次` → 县(区); `每个县建成2个` → 每个县.
 *
 * Only groups by level, grade or 各, 每, 其他; a named body or place in front of the verb stays in the words. Serves "population".
 */
import {isOneOf, signsOf} from '../../../signs.ts';
import {withoutOpenings} from '../names/openings.ts';
import {placeOfDeed} from './place-of-deed.ts';
import {placeList} from './place-list.ts';
import {afterRhythm} from '../words/rhythm.ts';

const LEVEL = String.raw`(?:旗?县市区|县市旗区|旗县区|市县区|县区|区县|国家|省|自治区|设区的?市|地市|市地|市州|市县|市|州|盟|县|区|旗|乡镇|乡|镇|街道|街(?=\()|行政村|村|社区)(?:\([^()]{1,8}\))?级?`;
const LEVELS = `${LEVEL}(?:(?:、|和|及|与)?${LEVEL}){0,3}`;
const GRADE = String.raw`(?:[一二三]级(?:甲等|乙等)?|[二三]甲)(?:(?:及|\(含\))?以上)?`;
const KIND = '(?:公立|民营|综合|中医|中藏医|专科|疾控|教研|医疗卫生|医疗|卫生|基层|妇幼保健){0,3}';
const BODY = `${KIND}(?:机构|医院|卫生院|卫生室|学校|单位|中心(?!组)|企业|党委(?:中心组)?)`;
const OTHERS = '(?:各|所有|全部|其他|其它|其余)';
const GROUP = `(?:${OTHERS}?${LEVELS}(?:${BODY})?|${OTHERS}(?:${GRADE})?${BODY}|${GRADE}${BODY}|各(?:级|地区?|市|县|区)、?各(?:部门|单位)(?:、各单位)?|各[^,、。对在的各\\d]{1,8}(?:单位|部门|机构|医院|学校|企业|高校|园区|景区|街道|社区|院校|党委(?:\\(党组\\))?|党组|中心组))`;
/** 要, 至少, 原则上 between the group and its verb. */
const MODIFIERS = '(?:各|免费|定向|统一|单独|独立|原则上|至少|最少|平均|均|都|要|应当|应|须|需|分别|重点|力争|争取|确保|保证|允许|计划|新){0,3}';
const MODIFIERS_LAST = new RegExp(`${MODIFIERS}$`, 'u');
const GROUP_ONLY = new RegExp(`^(?<group>${GROUP})${MODIFIERS}$`, 'u');
const GROUP_FIRST = new RegExp(`^(?<group>${OTHERS}(?:${LEVELS}(?:${BODY})?|(?:${GRADE})?${BODY}))`, 'u');
// 每个县, 集中连片地区每个地(市、州)
const EACH = new RegExp(String.raw`(?<group>每个?${LEVELS}${MODIFIERS}|每个?(?:[^,、。每()]|\([^()]{0,20}\)){1,16})$`, 'u');

// 对5000人以上的社区, 鼓励人口超过20万的县
const SIZED = /^(?:对|在|鼓励|支持|要求|引导|推动|允许){0,2}(?<group>[^,、。对在\d]{0,8}\d[^,、。的]{0,8}的(?:[区县市旗村镇乡]|社区|小区|乡镇|街道|园区|企业|学校|医院|机构|单位|[^,、。的]{2,6}(?:区|县|村|企业|学校|医院|机构|单位)))$/u;

/** The rhythm at the end of 各乡镇每年, 每名医师每2年. */
const RHYTHM_LAST = /每[^每]{1,6}$/u;

/** 每个区 | 应当单独或者在街道: what the group must do, and where. */
const OBLIGED_BEHIND = /(?<=^每个?[^,]{1,8}?)(?:应当|必须|应(?!急|用)|单独|独立|或者|在|依托|原则上).*$/u;

/** 各设区市 | 要根据自身实际 | 打造 */
const AS_THINGS_ARE = /,?(?:要|应当?|须|可)?(?:根据|结合|立足)(?:自身|各自|当地|本地|地方)?实际(?:情况|需要)?,?$/u;

/** 鼓励 | 各县 | 建立, 在 | 各县 | 召开 */
const URGED = /^(?:鼓励|支持|指导|引导|督促|要求|在)(?=[各每所其])/u;
const URGED_FIRST = signsOf('鼓支指引督要在');

/** 面向 | 中小学校长和骨干教师 | 开展: whom what is held is for. */
const FACED = /^(?:面向|针对)(?<group>[^,。;\d]{0,24}(?:人员|教师|校长|园长|干部|医生|学生|企业|居民|老年人|群众|职工|农民|青年|妇女|儿童|主体|骨干|者|毕业生|机构|学校|家长|工人|农户|村民|军人|残疾人|青少年))(?:免费|集中|分批|组织|统一|定期){0,2}$/u;

/** The people or bodies that something faces. */
export function facedGroup(words: string): string | null {
  return words.startsWith('面向') || words.startsWith('针对') ? FACED.exec(words)?.groups?.['group'] ?? null : null;
}

/** The group that the words before a verb name; null where they are anything else. */
export function groupBeforeVerb(words: string): string | null {
  const opened = withoutOpenings(words.includes('实际') ? words.replace(AS_THINGS_ARE, '') : words);
  const own = isOneOf(URGED_FIRST, opened, 0) ? opened.replace(URGED, '') : opened;
  const behind = afterRhythm(own);
  const head = behind === null || behind.length > 5 ? own : own.slice(0, own.length - behind.length).replace(RHYTHM_LAST, '');
  const group = head === '' ? null : GROUP_ONLY.exec(head);
  if (group !== null) return group.groups?.['group'] ?? null;
  const counted = behind === null ? words : head;
  const each = counted.includes('每') ? EACH.exec(counted)?.groups?.['group'] : undefined;
  if (each === undefined) return sizedGroup(own) ?? facedGroup(own) ?? placeList(own) ?? placeOfDeed(opened);
  if (/^每(?:[\d半一二两三四五六七八九十]{0,2})?[年月周天日次千万百季]/u.test(each)) return null;
  return each.replace(OBLIGED_BEHIND, '').replace(MODIFIERS_LAST, '');
}

/** 寄宿制学校 | 至少 | 配备: a sort of bodies in front of a verb that has no object. */
export function bodyBeforeVerb(words: string): string | null {
  return /^(?<group>[^,、。的\d]{2,10}(?:学校|医院|机构|卫生院|企业|社区|园区|乡镇|幼儿园|村|县|区))(?:要|应当?|须)?(?:至少|不少于)$/u.exec(withoutOpenings(words))?.groups?.['group'] ?? null;
}

function sizedGroup(words: string): string | null {
  const group = /\d/u.test(words) ? SIZED.exec(words.replace(MODIFIERS_LAST, ''))?.groups?.['group'] : undefined;
  return group !== undefined && /以上|以下|超过|不少于|不足/u.test(group) ? group : null;
}

/** The group of the rest that a clause opens with: 其他公立医院根据实际逐步提高…. */
export function othersFirst(words: string): string | null {
  return /^(?:其他|其它|其余)/u.test(words) ? GROUP_FIRST.exec(words)?.groups?.['group'] ?? null : null;
}
