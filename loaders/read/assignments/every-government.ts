/**
 * Governments of every place or level, which a sentence charges as one collective, with 政府 or by their places alone.
 *
 * Example: `县级以上地方人民政府`, `各级人民政府`, `各区(市)县` → collectives; `各地区`, `各级党委、政府`, and 各设区市 of `各设区市及平潭综合实验区有关部门` → nobody; 各县区 of `各县区、各部门` → its governments
 */

/** 各级政府 without 人民 is said in passing, as 各级党委、政府 is. */
const GOVERNMENTS = /^(?:[省市县乡]级(?:及其?)?以上(?:地方)?(?:各级)?|地方各级)(?:人民)?政府$|^各级(?:地方)?人民政府$/u;
/** 各县(市、区), 各市州, 各乡镇(街道), 各街道: the divisions themselves. */
const PLACES = /^各(?:有关|相关)?(?!地区?$)(?:自治[区州县]|直辖市|设区的?市|街道|街|[省市州盟地县区旗乡镇、()/]){1,12}$/u;
const DIVISION = /[省市州盟县区旗乡镇]|街道/u;
/** 各部门, 各有关单位 of a list: places beside them are whatever stands there, 各设区市及平潭综合实验区人社部门. */
const EVERYBODY = /(?:各|有关|相关|直属)[^、,()]{0,8}(?:部门|单位)/u;

/** 各县区、各部门: places and all departments, of whom the places are their governments. */
const AND_ALL = /^各[省市州盟地县区旗乡镇、()/]{1,12}(?:[、,和与及](?:省直|市直|县直|区直)?各?(?:有关|相关|职能|成员|责任){0,2}(?:部门|单位)){1,3}$/u;

/** Whether a name of a list is that of such a collective. */
export function isEveryGovernment(name: string, list: string): boolean {
  return GOVERNMENTS.test(name) || (PLACES.test(name) && DIVISION.test(name) && (!EVERYBODY.test(list) || AND_ALL.test(list)));
}
