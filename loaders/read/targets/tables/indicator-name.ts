/**
 * The name of an indicator in a table and its unit, from the cell that names it, a unit's own cell and the words over the table:
 * `婴儿死亡率(‰)` → 婴儿死亡率 in ‰; `千人口医院(含藏医医院)床位数` keeps its brackets.
 */
import {endPattern} from '../../../ends.ts';
import {endsIn, signsOf} from '../../../signs.ts';
import {nameOf, type Name} from '../names/names.ts';
import {canonicalUnit, UNIT as ANY_UNIT} from '../numbers/units.ts';

/** A unit in brackets ends the name; other brackets belong to it: (含藏医医院). */
const UNIT_IN_NAME = /^(?<name>.+?)\((?<unit>[^()]{1,10})\)(?<mark>[*①-⑳\d])?$/u;
/** 新增造林面积 | (万亩) | (5年新增量): behind the unit something else is said of it. */
const UNIT_BEFORE_NOTE = new RegExp(`^(?<name>[^()]+)\\((?<unit>${ANY_UNIT})\\)(?<note>\\((?!(?:${ANY_UNIT})\\))[^()]{2,16}\\))$`, 'u');
/** The number that counts the rows is no part of the name: 1.、(1)、①、一、. */
const NUMBER = /^(?:\d{1,2}[.、)]|\((?:\d{1,3}|[一二三四五六七八九十]{1,3})\)|[①-⑳]|[一二三四五六七八九十]{1,3}、)/u;
const NO_UNIT = /含|包括|以上|以下|不|类|其中|每/u;
/** 重大地方病的县 | (市、区), 区 | (街道、社区): more places, of which the same is told. */
const PLACES = /^(?:[省市县区州盟旗镇乡村]|街道|社区|兵团)(?:、(?:[省市县区州盟旗镇乡村]|街道|社区|兵团)){0,4}$/u;
const PLACE_LAST = signsOf('省市县区州盟旗镇乡村道');
/** A share has no unit of persons or money, whatever stands over the table. */
const SHARE = endPattern(/(?:率|占比|比例|比重)/u);

/** 医护比 | -: no unit at all. */
const STROKE = /^[-—–－/*]{1,3}$/u;

/** Takes the name apart; the unit in the name goes before the one of its own cell, that before the common one. */
export function nameAndUnit(name: string, unitCell: string, commonUnit: string | null): Name & {readonly unit: string | null} {
  const plain = name.replace(NUMBER, '').replace(/(?<=.{2})[①-⑳*]$/u, '');
  const match = (plain.endsWith(')') ? UNIT_BEFORE_NOTE.exec(plain) : null)?.groups ?? UNIT_IN_NAME.exec(plain)?.groups;
  const stated = match?.['unit'];
  const hasUnit = stated !== undefined && !NO_UNIT.test(stated) && !(endsIn(PLACE_LAST, match?.['name'] ?? '') && PLACES.test(stated));
  const {indicator, population} = nameOf(hasUnit ? `${match?.['name'] ?? plain}${match?.['note'] ?? ''}` : plain);
  const common = commonUnit === null || (SHARE.test(indicator) && !/^[%‰]$/u.test(commonUnit)) ? '' : commonUnit;
  const unit = hasUnit ? stated : unitCell === '' ? common : unitCell;
  return {indicator, population, unit: unit === '' || STROKE.test(unit) ? null : canonicalUnit(unit)};
}
