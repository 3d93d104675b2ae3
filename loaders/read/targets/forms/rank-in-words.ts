/**
 * A place among others without a word of measure: `营商环境进入全国前三` → 营商环境全国排名 LE 3; `综合实力跻身全国百强` → LE 100;
 * `群众满意度排名全市第一` → EQ 1; `创新指标排名不低于第6位` → LE 6.
 *
 * `第一方阵`, `前列` tell no number, `培育全国百强县3个` counts those who have one, a place held for years (`连续五年居全国第一`) is praise. Serves "a bound".
 */
import {readNumeral} from '../../../numerals.ts';
import {startOfWords, type BareForm} from '../found.ts';
import {jointNames} from '../names/joint-names.ts';
import {withoutOpenings} from '../names/openings.ts';
import {isMetric} from '../words/vocabulary.ts';
import {CHOSEN, isRanked, nameOfRank, RANKS} from './rank.ts';

const NUMERAL = '[一二三四五六七八九十百]{1,3}|[1-9]\\d{0,2}';
/** 前三, 前10强, 百强县, 第一位, 不低于第6位. */
const PLACED = new RegExp(`${RANKS}(?:前(?<front>${NUMERAL})(?:[强甲名位])?|(?<strong>[十百]|五百|[1-9]0{1,2})强(?:县|市|区|镇|[县市]区|城市|企业|医院|高校|园区|开发区)?|(?<floor>不得?低于|不差于|不掉出)?第(?<at>${NUMERAL})[名位]?)(?:以内|之内|行列|之列|的?目标)?$`, 'u');
/** A place that was held, or that others are helped to reach: no goal of the subject. */
const PRAISED = /连续|连年|多年|蝉联|首次|历史|(?:支持|推动|鼓励|引导|帮助|助力|促进|争创|培育|打造|以及|等)[^率量值额]{0,12}(?:企业|学校|高校|医院|园区|单位|机构|县|区|产品|品牌|平台|学科|专科)$/u;

/** 水稻、油茶产量, 总量和增速: what is shared cannot be told apart. */
const OF_LIST = /[、和及与]/u;

/** What stands in each clause that is read here. */
export const RANK_WORDS: readonly string[] = [...[...'一二三四五六七八九十百123456789'].flatMap(numeral => [`前${numeral}`, `第${numeral}`]), '十强', '百强', '0强'];

/** Reads a place among others in the words of a clause; a report tells it of what is measured alone. */
export const rankInWords: BareForm = context => {
  const {view, clause, year, isReport} = context;
  const words = view.text.slice(clause.start, clause.end);
  // 居全省前10名 | 的,方可申报: whom a rule is for.
  if (words.length > LONGEST || words.endsWith('的')) return [];
  const {subject: named = '', scope = '', front, strong, floor, at} = PLACED.exec(withoutOpenings(words))?.groups ?? {};
  const subject = named.replace(/在(?=$|全[国省市区县州盟](?:综合)?(?:排名|位次|名次)$)/u, '');
  const value = readNumeral((front ?? strong ?? at ?? '').replace(/^百/u, '一百'));
  if (value === null || CHOSEN.test(subject) || PRAISED.test(subject) || (scope === '' && (strong !== undefined || !isRanked(subject)))) return [];
  const names = jointNames({indicator: subject, population: null});
  if (isReport && !(isRanked(subject) || names.every(({indicator}) => isMetric(indicator) && indicator.length > 4 && !OF_LIST.test(indicator)))) return [];
  return names.map(({indicator, population}) => ({
    indicator: nameOfRank(indicator, scope), population, comparator: at === undefined || floor !== undefined ? 'LE' : 'EQ', value, valueMax: null, unit: null, year,
    start: startOfWords(context, clause.start), end: clause.end,
  }));
};

const LONGEST = 60;
