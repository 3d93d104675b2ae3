/**
 * The province whose sign a document's number opens with: the last that tells where a paper is from whose title says 省政府 alone.
 *
 * Example: `闽政办〔2017〕153号` is of 福建; `赣市府发〔2020〕1号`, `辽府发〔2020〕1号`, `湘潭政发〔2020〕1号` and `榕政〔2020〕1号` are of cities → null
 */
import type {Region} from '../facts.ts';
import type {RegionIndex} from './world.ts';

/** 闽政办, 皖卫发, 闽经信函装备〔2018〕: a government's or a department's number. */
const OF_BODY = /^.(?:政|府|委|办|党|厅|[一-龥]{1,8}[〔[(])/u;
/** 赣市府发: the city's. */
const OF_CITY = /^.[市县区州]/u;
/** 湘潭 and 黔东南 of 湘潭政发 and 黔东南府发 are places with their province's sign. */
const PLACE_LENGTHS: readonly number[] = [2, 3];
/** 辽府发 and 甘府发 of 辽源 and 甘孜: a province whose government does not number its papers by 府 leaves that to its cities. */
const OF_OFFICE = /^.府/u;
/** A number by a sign that cities share counts where the issuer says its level: 省人民政府办公厅. */
const PROVINCIAL = /^(?:省|自治区)/u;

/**
 * @param number the document's number, as written
 * @param issuer who issues it, as the paper words it
 */
export function regionOfNumber(number: string | null, issuer: string | null, {signs, byCode, byShortName}: Pick<RegionIndex, 'signs' | 'byCode' | 'byShortName'>): Region | null {
  if (number === null || !OF_BODY.test(number) || OF_CITY.test(number) || PLACE_LENGTHS.some(length => byShortName.has(number.slice(0, length)))) return null;
  const sign = number.charAt(0);
  if (OF_OFFICE.test(number) && !signs.byOffice.includes(sign)) return null;
  const code = signs.own[sign] ?? (PROVINCIAL.test(issuer ?? '') ? signs.shared[sign] : undefined);
  return code === undefined ? null : byCode.get(code) ?? null;
}
