/**
 * The province whose sign a document's number opens with: the last that tells where a paper is from whose title says 省政府 alone.
 *
 * Example: `闽政办〔2017〕153号` is of 福建; `赣市府发〔2020〕1号` and `榕政〔2020〕1号` are of cities → null
 */
import type {Region} from '../facts.ts';
import type {RegionIndex} from './world.ts';

/** 闽政办, 皖卫发, 闽经信中小: a government's or a department's number. */
const OF_BODY = /^.(?:政|府|委|办|党|厅|[一-龥]{1,4}[发函规字]|经信|工信|发改|财|教|科|人社|司|交|农|林|水|商务|文旅|卫|应急|市监|医保|环|减负)/u;
/** 赣市府发: the city's. */
const OF_CITY = /^.[市县区州]/u;
/** A number by a sign that cities share counts where the issuer says its level: 省人民政府办公厅. */
const PROVINCIAL = /^(?:省|自治区)/u;

/**
 * @param number the document's number, as written
 * @param issuer who issues it, as the paper words it
 */
export function regionOfNumber(number: string | null, issuer: string | null, {signs, byCode}: Pick<RegionIndex, 'signs' | 'byCode'>): Region | null {
  if (number === null || !OF_BODY.test(number) || OF_CITY.test(number)) return null;
  const sign = number.charAt(0);
  const code = signs.own[sign] ?? (PROVINCIAL.test(issuer ?? '') ? signs.shared[sign] : undefined);
  return code === undefined ? null : byCode.get(code) ?? null;
}
