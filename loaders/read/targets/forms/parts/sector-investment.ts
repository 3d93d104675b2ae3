/**
 * What a whole sector invests: `公路水路建设拟完成投资4900亿元` → 公路水路建设完成投资; `高速公路建设投资达到900亿元` → 高速公路建设投资.
 *
 * A road or a park with a name of its own is a project: of `滨江大道建设完成投资2亿元` nothing is read here.
 */
import {EXCEEDS} from '../../words/income-words.ts';
import {MEANT} from '../../words/meant-words.ts';

const SECTOR = [
  '(?:综合|轨道|农村|城市|城镇|智慧)?交通(?:运输)?|(?:高速|普通|普通国省干线|国省干线|农村|干线)?公路|水路|水运|铁路|城际铁路|民航|机场|港口|航道|物流|水利|水务|供水|电力|电网|能源|新能源|清洁能源',
  '信息|通信|信息化|数字经济|新型基础设施|环保|环境保护|生态(?:环境|保护)?|林业|农业|农村|农业农村|畜牧业|渔业|工业|制造业|战略性新兴产业|高新技术产业|服务业|现代服务业|旅游|文化(?:旅游)?|文旅',
  '体育|教育|科技|卫生|健康|医疗(?:卫生)?|卫生健康|养老|民政|社会事业|公共服务|民生|市政(?:公用)?|城建|城市|城镇|城乡|住房|保障性住房|保障房|保障性安居工程|棚户区|老旧小区|房地产(?:开发)?|商贸|商务|粮食',
].join('|');
const SECTORS = `(?:${SECTOR})(?:(?:、|和|及|与|以及|等)?(?:${SECTOR})){0,5}`;
const OF_SECTORS = `${SECTORS}(?:等)?(?:重大|重点)?(?:基础设施|公用设施|设施)?(?:建设|改造|领域|行业|产业|事业|发展|项目|工程){0,2}`;
const START = '(?:^|[,、:年内]|[全我本][市省县区州]|其中:)';
const MEANT_WORD = `(?:${MEANT}|规划|每年|年均|总?共)`;
const MEANT_WORDS = `${MEANT_WORD}{0,3}`;
const REACHED = `(?:约|近|不低于|不少于|${EXCEEDS}){0,2}`;

const DONE = new RegExp(`${START}${MEANT_WORDS}${OF_SECTORS}${MEANT_WORDS}完成(?:[^,、的目]{0,4})投资${REACHED}$`, 'u');
const REACHES = new RegExp(`${START}${SECTORS}(?:(?:重大|重点)?(?:基础设施|领域)?(?:建设|项目|工程){1,2})投资(?:规模|总额)?${MEANT_WORDS}(?:完成|不低于|${EXCEEDS})$`, 'u');

/** Whether the words before a sum say what a sector invests. */
export function isOfSector(before: string): boolean {
  return DONE.test(before) || REACHES.test(before);
}

/** 公路建设 | 拟 | 完成投资: a mood is no part of the name. */
export function withoutMood(indicator: string): string {
  return indicator.endsWith('投资') ? indicator.replace(MOOD, '').replace(YEARS_AHEAD, '') : indicator;
}

/** 带动 | 未来五年 | 制造业投资 */
const YEARS_AHEAD = /(?<=^(?:带动|拉动|撬动))(?:未来|今后)[一二两三五十\d]年/u;
const MOOD = new RegExp(`(?:(?<=.{2})${MEANT_WORD}{1,3}|^(?:计划|预计))(?=完成[^,、]{0,4}投资$)`, 'u');
