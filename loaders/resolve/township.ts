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

/** The body of the paper's own township; null where the wording names none. */
export function nameOfTownship(wording: string, township: string | null, region: Region | null): Named | null {
  if (township === null || region === null) return null;
  const place = region.name + township;
  if (EVERY_VILLAGE.test(wording)) return {name: place + wording, kind: 'GROUP', region, shortName: null, members: [], reason: 'collective', known: true};
  const rest = OF_TOWNSHIP.exec(wording)?.groups?.['rest'];
  if (rest === undefined) return null;
  const name = rest === '党委' || rest === '党工委' ? `中共${place}${rest === '党委' ? '' : '工作'}委员会` : place + (rest === '政府' ? '人民政府' : rest);
  return {name, kind: kindOfName(name) ?? 'ORGANIZATION', region, shortName: null, members: [], reason: "the paper's township", known: true};
}
