/**
 * Nouns that part a group from what is measured of it: 员工 in `员工满意度`, 县(区)级 in `县(区)级疾控机构…`, and what stands behind a group that ends
 * in no such noun: 排放总量 in `NOx排放总量`.
 *
 * Example: `初中生近视率` → group 初中生
 */
import {GROWTH} from '../words/vocabulary.ts';

const PEOPLE_NOUNS: readonly string[] = [
  '患者', '员工', '职工', '人群', '老年人', '儿童', '妇女', '居民', '学生', ...['初中', '高中', '中职', '高职', '大学', '中学'].map(school => `${school}生(?!均)`), '婴幼儿', '青少年', '家属', '人员', '僧尼',
];
const PEOPLE_NOUN = new RegExp(`^.{0,10}?(?:${PEOPLE_NOUNS.join('|')})(?=.{2}|$)`, 'u');
export const LEVEL_NOUN = /^.{0,3}?(?:市|县城|县(?!域)|区(?!域)|乡镇|乡(?!村(?:旅游|产业|振兴|道路|民宿|教师|医生|学校|治理|建设|文化|人才))|(?<!乡)村(?!合作医疗|(?:社会)?养老保险)|镇|省)(?:\([^()]{1,3}\))?级?(?=.{2})/u;
/** 村 | 卫生室, 社区 | 卫生服务中心: the level of a body's own name parts nothing. */
const OF_BODY = /^(?:卫生[室院站服]|中?医院|小学|中学|幼儿园|图书馆|文化[馆站]|养老|敬老院)/u;
const BODY_NOUN = /^.{0,12}?(?:机构|医院|卫生[院室站]|服务[站点]|图书馆|文化[馆站]|养老院|敬老院|中心|学校|企业|工商户|(?:小学|初中|高中|中职|高职)(?!学?生(?!均))|幼儿园|高校|行业|领域)(?=.{2})/u;
const GRADE_NOUN = /^.{0,4}?级(?=.{2})/u;

/** 国省干线 | 优良路率: roads of some rank whose state is told; 公路 | 货运量 is no group. */
const ROAD_NOUN = /^.{0,4}?(?:公路|干线|干道|[国省县乡村]道)(?=[^,、]{1,10}(?:率|比例|占比|比重|指数)$)/u;

/** The group that the words open with; undefined where no such noun ends it. */
export function groupNounOf(words: string): string | undefined {
  return ROAD_NOUN.exec(words)?.[0] ?? PEOPLE_NOUN.exec(words)?.[0] ?? levelOf(words) ?? BODY_NOUN.exec(words)?.[0] ?? GRADE_NOUN.exec(words)?.[0];
}

function levelOf(words: string): string | undefined {
  const level = LEVEL_NOUN.exec(words)?.[0];
  return level === undefined || OF_BODY.test(words.slice(level.length)) ? undefined : level;
}

/** What is done with a thing, or how: the first half of what is measured. */
const DEEDS: readonly string[] = [
  '重点工程', '种植', '播种', '栽培', '栽植', '养殖', '造林', '灌溉', '排放', '使用', '施用', '投入', '取用', '耗用', '消费', '投放', '发放', '供应', '销售', '交易', '运输',
  '(?:旅客|货物|货邮|集装箱)?吞吐', '年均', '平均', '年', '总', '(?:单日|日均)?(?:最[高大])?[客货][运流]量?', '周转量', '增加值', '产值', '产量', '用电量', '消费量',
  '建设', '改造', '整治', '先进产能', '产地低温', '产地', '综合', '资源化', '无害化', '安全', '良种', '机械化', '规模化', '标准化', '冷链',
];
/** What is sold and traded, with how: 网络零售额, 进出口额. */
const TRADED = '(?:限上|限额以上)?(?:网络|网上|商品|消费品)?(?:零售|销售|成交|交易|进出口|(?<!进)出口|进口)额';
const MEASURES: readonly string[] = [
  '减排量', '[用产销]量', '发电量', '[出存]栏量', '总量', '数量', '人数', '规模', '面积', '余额', GROWTH, '量', '.{2}率', '率', '比重', '比例', '占比', '数', '浓度', '强度', '密度',
  '产值', '增加值', TRADED, '[存贷]款余额', '货运量', '客运量', '里程',
];
/** NOx | 排放总量 where no noun ends the group. */
export const METRIC_TAIL = new RegExp(`^(?<group>.{1,16}?)(?:${DEEDS.join('|')})?(?:${MEASURES.join('|')})$`, 'u');

const BARE: readonly string[] = [
  '(?:建设|改造|整治)?.{2}率', '平均亩产', '平均单产', '亩产', '单产', '(?:施|使|取|耗)?用量', '总?[用产销]量', '发电量', '[出存]栏量', '(?:投放|发放|供应|销售|交易|运输|吞吐|[客货][运流])量', '(?:总|通车|营业|运营)?里程',
  '(?:年均|平均)?浓度', '比重', '比例', '(?:先进产能)?占比', TRADED, '[存贷]款余额', '标准', '数量', '总量', '人数', '规模', '余额', '总?产值', '增加值', GROWTH, '(?:种植|播种|栽培|栽植|养殖|灌溉)?面积',
];
/** 重型车、专用车比重 are 重型车比重 and 专用车比重: the tail means nothing without its thing. */
export const BARE_TAIL = new RegExp(`^(?:${BARE.join('|')})$`, 'u');
