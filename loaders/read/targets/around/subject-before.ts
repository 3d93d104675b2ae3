/**
 * The area that the sentence before is about, for an amount that names nobody: `某某经济协作区以甲市为中心,辐射乙市。到2027年实现产值1500亿元` → 产值 of
 * 某某经济协作区.
 *
 * An area that something else acts on (`支持某某开发区扩区。实现产值…`) is no subject. Serves "population".
 */
import type {ClauseContext, Found} from '../found.ts';
import {behindLast, signsOf} from '../../../signs.ts';

const OWNERLESS: ReadonlySet<string> = new Set([
  '产值', '总产值', '工业总产值', '增加值', '工业增加值', '生产总值', '地区生产总值', '营业收入', '主营业务收入', '销售收入', '总收入', '营业总收入', '技工贸总收入', '年产值', '出口额', '进出口总额', '经济总量', '产值规模',
]);
const AREA = '(?:协作区|经济区|经济带|城市群|都市圈|都市区|产业集群|产业带|新区|高新区|开发区|工业园区?|产业园区?|园区|基地|新城|片区|示范区|实验区|试验区)';
const SUBJECT = new RegExp(`^(?:20\\d{2}年[底末]?,?)?(?:\\([一二三四五六七八九十\\d]{1,3}\\)|\\d{1,2}[.、]|——)?(?<who>(?!支持|推动|推进|加快|建设|打造|以|在|对|依托|围绕|按照|完善|加强|促进|引导|鼓励|发挥|建立|规划|提升|优化|整合|集中)[^,。;:、的在\\d]{2,18}${AREA})[:,]?(?:要|应|主要)?(?:以|依托|围绕|重点|突出|立足|坚持|着力|布局|发挥|包括|位于|按照|聚焦|利用|充分)`, 'u');
/** 全市 | 出口额: of more than the area. */
const WHOLE = /全[省市县区州国旗盟]|[我本][省市县区州]/u;
const SENTENCE_END = signsOf('。');
/** How long the sentence before may be, and how far its end lies before the amount. */
const REACH = 300;
const NEAR = 40;

/** 经营主体持续壮大。 | 总量突破1000万户: what the words in front are about. */
const TOPIC = /(?:^|[。;])(?<who>(?:市场)?经营主体|市场主体|民营企业|社会组织)[^,。;\d]{2,10}[,。]$/u;
const TOPIC_REACH = 24;

/** Adds the area to an amount that names none itself. */
export function withSubjectBefore(found: Found, {view}: ClauseContext): Found {
  if (found.indicator === '总量') {
    const topic = TOPIC.exec(view.quiet.slice(Math.max(0, found.start - TOPIC_REACH), found.start))?.groups?.['who'];
    return topic === undefined ? found : {...found, indicator: `${topic}总量`};
  }
  if (found.population !== null || !OWNERLESS.has(found.indicator) || WHOLE.test(view.text.slice(found.start, found.end))) return found;
  const end = behindLast(SENTENCE_END, view.quiet, Math.max(0, found.start - NEAR), found.start);
  if (view.quiet.charAt(end - 1) !== '。' || found.start - end > NEAR) return found;
  const start = behindLast(SENTENCE_END, view.quiet, Math.max(0, end - 1 - REACH), end - 1);
  const who = SUBJECT.exec(view.quiet.slice(start, end))?.groups?.['who'];
  return who === undefined ? found : {...found, population: who};
}
