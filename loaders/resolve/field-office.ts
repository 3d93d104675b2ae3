/**
 * Offices of national bodies in a place, named with the place inside.
 *
 * Example: `人行贵阳中心支行` → 中国人民银行贵阳中心支行 in 贵阳市; `省银保监局` in a paper of 辽宁省 → 中国银行保险监督管理委员会辽宁监管局.
 */
import type {Region} from '../facts.ts';
import {COUNTRY_CODE, chooseRegion, isZone, lineage} from './regions.ts';
import {regionOfLevel, type Level} from './scope.ts';
import type {FieldOffice, Named, Vocabulary} from './world.ts';

const LONGEST_PLACE = 12;

/** Reads the wording as an office in a place; `local` is the region of an office that names none. */
export function nameFieldOffice(wording: string, local: Region | null, paper: Region | null, vocabulary: Vocabulary): Named | null {
  for (const office of vocabulary.fieldOffices.get(wording.slice(-1)) ?? []) {
    const place = placeIn(wording, office);
    if (place === null) continue;
    const region = place === '' ? withoutCountry(local) : placeRegion(place, paper, vocabulary);
    if (region !== null && isOf(region, place, office)) return namedOffice(office, region, place, vocabulary);
  }
  return null;
}

/** The words between `before` and `after`; null where the wording is no such office. */
function placeIn(wording: string, office: FieldOffice): string | null {
  for (const before of office.before) {
    if (!wording.startsWith(before)) continue;
    for (const after of office.after) {
      const length = wording.length - before.length - after.length;
      if (length >= 0 && length <= LONGEST_PLACE && wording.endsWith(after)) return wording.slice(before.length, before.length + length);
    }
  }
  return null;
}

/** Whether the office is one of such regions, named or not as it must be. */
function isOf(region: Region, place: string, {of, unnamed, in: provinces}: FieldOffice): boolean {
  const isNamed = place !== '' && !LEVELS.has(place);
  if (unnamed === isNamed || provinces?.includes(region.code.slice(0, 2)) === false) return false;
  return of === undefined || (of === 'CAPITAL' ? isCapital(region) : region.level === of);
}

function isCapital({code, level}: Region): boolean {
  return level === 'PREFECTURE' && code.endsWith('0100');
}

const LEVELS: ReadonlyMap<string, Level> = new Map([
  ['省', 'PROVINCE'], ['市', 'CITY'], ['自治区', 'AUTONOMOUS_REGION'], ['自治州', 'PREFECTURE'], ['州', 'PREFECTURE'], ['盟', 'PREFECTURE'],
  ['地区', 'PREFECTURE'], ['县', 'COUNTY'], ['旗', 'COUNTY'], ['区', 'DISTRICT'],
]);

function withoutCountry(region: Region | null): Region | null {
  return region?.code === COUNTRY_CODE ? null : region;
}

function placeRegion(place: string, paper: Region | null, vocabulary: Vocabulary): Region | null {
  const {regions} = vocabulary;
  const level = LEVELS.get(place);
  if (level !== undefined) return regionOfLevel(level, '', paper, regions);
  return withoutCountry(chooseRegion(regions.byName.get(place) ?? regions.byShortName.get(place) ?? [], paper, regions));
}

function namedOffice(office: FieldOffice, region: Region, written: string, vocabulary: Vocabulary): Named {
  const place = isZone(region) ? region.name : vocabulary.regions.shortNames.get(region.code) ?? region.name;
  // The People's Bank names its branches 贵阳中心支行 in provincial capitals, and 南通市中心支行 elsewhere.
  const city = isCapital(region) ? place : region.name;
  const province = lineage(region, vocabulary.regions).find(each => each.level === 'PROVINCE')?.code ?? '';
  const form = office.names?.[region.code] ?? office.name;
  const name = form.replace('{place}', place).replace('{region}', region.name).replace('{city}', city)
    .replace('{province}', vocabulary.regions.shortNames.get(province) ?? '')
    .replace('{written}', written.length > 1 ? written : region.name);
  return {name, kind: office.kind, region, shortName: null, members: [], reason: 'office in a place', known: true};
}
