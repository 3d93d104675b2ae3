/**
 * The bodies of a township in its own papers: townships are no divisions of the list, but the paper's title or issuer names its own.
 *
 * Example, in a paper of 安居区拦江镇人民政府: `镇派出所` → 安居区拦江镇派出所, `各村(社区)` → 安居区拦江镇各村(社区)
 */
import type {Region} from '../facts.ts';
import {withoutBlanks} from '../signs.ts';
import {kindOfName} from './institution-kind.ts';
import type {Named} from './world.ts';

/** Right behind its county: 安居区拦江镇人民政府关于…, 莫干山镇2024年工作方案. */
const OWN = /^(?<township>[一-龥]{1,6}?(?:镇|乡|街道))(?=人民政府|办事处|党委|党工委|20[0-9]{2}年)/u;
const LONGEST_TITLE = 60;

/** The township whose paper it is: 拦江镇; null where no title says so. */
export function townshipOf(titles: readonly (string | null | undefined)[], region: Region | null): string | null {
  if (region?.level !== 'COUNTY') return null;
  for (const title of titles) {
    const words = withoutBlanks(title ?? '').slice(0, LONGEST_TITLE);
    const at = words.indexOf(region.name);
    const township = at < 0 ? undefined : OWN.exec(words.slice(at + region.name.length))?.groups?.['township'];
    if (township !== undefined) return township;
  }
  return null;
}

const OF_TOWNSHIP = /^(?:镇|乡|街道)(?<rest>(?![级域街村镇区内属])[一-龥].{1,24})$/u;
const EVERY_VILLAGE = /^各(?:行政)?(?:村|社区|居委会|村委会|村居|村民委员会)(?:[(、](?:村|社区|居|居委会|居民委员会)\)?)?$/u;

/** 党政办, 经发办, 司法所 without any level: offices that townships have; 应急局 is the county's. */
const OFFICE = new RegExp(`^(?:(?:${[
  '党政(?:综合)?', '党建(?:工作)?', '经发', '经济发展', '社事', '社会(?:事务|事业|治理)', '综治', '综合治理', '平安(?:建设|法治)', '应急(?:管理)?', '规划建设', '村镇建设', '村建', '公共服务', '公共管理',
  '农业(?:农村|综合)?', '乡村振兴', '生态环保', '综合(?:行政)?执法', '纪检监察',
].join('|')})(?:办公室|办|中心|大队|队)|(?:财政|司法|派出|供电|国土|自然资源|市场监管|退役军人服务)所|(?:农技|文化|水利|林业|农机|兽医|畜牧兽医|农业服务|文化服务|广播)站|(?:便民服务|党群服务|退役军人服务|综合文化服务|新时代文明实践)(?:中心|站|所)|卫生院)$`, 'u');

/** The body of the paper's own township; null where the wording names none. `isBare` where no body before it in its list tells whose it is. */
export function nameOfTownship(wording: string, township: string | null, region: Region | null, isBare = false): Named | null {
  if (township === null || region === null) return null;
  const place = region.name + township;
  if (EVERY_VILLAGE.test(wording)) return {name: place + wording, kind: 'GROUP', region, shortName: null, members: [], reason: 'collective', known: true};
  const rest = OF_TOWNSHIP.exec(wording)?.groups?.['rest'] ?? (isBare && OFFICE.test(wording) ? wording : undefined);
  if (rest === undefined) return null;
  const name = rest === '党委' || rest === '党工委' ? `中共${place}${rest === '党委' ? '' : '工作'}委员会` : place + (rest === '政府' ? '人民政府' : rest);
  return {name, kind: kindOfName(name) ?? 'ORGANIZATION', region, shortName: null, members: [], reason: "the paper's township", known: true};
}
