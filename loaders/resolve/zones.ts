/**
 * Development zones and parks: a zone as a carrier is its administration committee.
 *
 * Example: `东湖高新区` and `东湖高新区管委会` → 东湖高新区管理委员会; `经开区管委会` in a paper of 拉萨市 → 拉萨市经开区管理委员会.
 */
import type {Region} from '../facts.ts';
import {wordingKey} from './departments.ts';
import {endPattern} from '../ends.ts';
import {kindOfName} from './institution-kind.ts';
import {departmentOf} from './named.ts';
import {withoutSecondName} from './plain-wording.ts';
import {COUNTRY_CODE, isZone, placeAtHead} from './regions.ts';
import {readScope, type Scope} from './scope.ts';
import type {Named, RegionIndex, Vocabulary} from './world.ts';

const ZONE = endPattern(/(?:高新区|经开区|开发区|产业区|经济区|新区|度假区|风景区|名胜区|园区|产业园|工业园|(?<=[一-龥]{2})工业区|科技园|片区|合作区|示范区|试验区|实验区|管理区|空港区|新城|保税区|功能区|贸易区|自贸区|(?<=[一-龥]{2})(?<!经济)特区)/u);
const COMMITTEE = /(?:管理委员会|管委会)$|(?<=[区园城港湾])(?:管委|执行委员会|执委会)$/u;
const OFFICE_LENGTH = 3;
/** 东湖高新区管委会办公室, 雄安新区管委会办公厅 */
const ITS_OFFICE = endPattern(/(?:管理委员会|管委会)办公[室厅]/u);

function officeOf(committee: Named | null, office: string): Named | null {
  return committee && {...committee, name: committee.name + office, kind: 'DEPARTMENT'};
}

const OF_PARTY = /^(?<zone>.{2,20}?)党?工委(?<office>.{0,20})$/u;

/** 东湖高新区党工委 is the Party's committee beside the administration's; 新站高新区党工委组织部 is its department. */
function nameParty(wording: string, paper: Region | null, {regions, departments}: Pick<Vocabulary, 'regions' | 'departments'>): Named | null {
  const {zone = '', office = ''} = wording.includes('工委') ? OF_PARTY.exec(wording)?.groups ?? {} : {};
  const committee = zone === '' ? null : nameZone(zone, paper, regions);
  if (committee === null) return null;
  const name = committee.name.replace(COMMITTEE, '');
  const department = departments.get(wordingKey(office));
  const party = `中共${name}工作委员会`;
  if (department === undefined) return {...committee, name: party + office, kind: 'DEPARTMENT', known: office === ''};
  return {...committee, name: department.partyForm.replace('中共{region}委员会', party).replaceAll('{region}', name), kind: 'DEPARTMENT'};
}

/** Words that name no zone in particular; the region goes before them. */
const COMMON = /^(?:国家级?)?(?:经济技术|高新技术|产业|工业|空港|综合|临空|经济|功能|旅游)*(?:高新区|经开区|开发区|产业区|经济区|新区|园区|保税区|产业园|工业园|功能园区|度假区|新城)$/u;

/** The administration committee of a zone, its office or the Party's committee beside it; null where the wording names none. */
export function nameZoneBody(wording: string, paper: Region | null, vocabulary: Pick<Vocabulary, 'regions' | 'departments'>): Named | null {
  return nameParty(wording, paper, vocabulary) ?? nameZone(wording, paper, vocabulary.regions);
}

function nameZone(wording: string, paper: Region | null, index: RegionIndex): Named | null {
  if (ITS_OFFICE.test(wording)) return officeOf(nameZone(wording.slice(0, -OFFICE_LENGTH), paper, index), wording.slice(-OFFICE_LENGTH));
  const words = COMMITTEE.exec(wording)?.[0];
  const committee = words !== undefined;
  const sort = words?.startsWith('执') === true ? '执行委员会' : '管理委员会';
  const zone = wording.replace(COMMITTEE, '');
  // 东太湖度假区(太湖新城): its second name is part of it.
  if (zone.length < 2 || (!committee && !ZONE.test(withoutSecondName(zone))) || index.byName.has(zone)) return null;
  const scope = readScope(zone, paper, index);
  const scoped = scope?.region != null && scope.region.code !== COUNTRY_CODE && scope.rest !== '';
  const own = scoped ? index.byName.get(scope.rest)?.find(isZone) : undefined;
  if (own !== undefined) return zoneCommittee(own.name, own, sort);
  if (scoped && !scope.named && scope.region !== null) return zoneCommittee(scope.region.name + scope.rest, scope.region, sort);
  const place = placeAtHead(zone, paper, index);
  if (place !== null) return zoneCommittee(zone, place.region, sort);
  const local = paper !== null && paper.code !== COUNTRY_CODE;
  return zoneCommittee(local && COMMON.test(withoutSecondName(zone)) ? paper.name + zone : zone, local ? paper : null, sort);
}

const OWN_COMMITTEE = /^(?<sort>管理委员会|管委会?|执行委员会|执委会)(?<office>.{0,20})$/u;

/** 区管委会, 管委会办公室 and 雄安新区管委会 of a zone that has departments of its own. */
export function nameOwnCommittee(wording: string, scope: Scope | null, paper: Region | null, {departments, national}: Pick<Vocabulary, 'departments' | 'national'>): Named | null {
  const zone = scope === null ? paper : scope.region;
  const {sort = '', office = ''} = zone !== null && isZone(zone) ? OWN_COMMITTEE.exec(scope === null ? wording : scope.rest)?.groups ?? {} : {};
  if (zone === null || sort === '') return null;
  const department = departments.get(wordingKey(office));
  if (department !== undefined && !office.startsWith('办公')) return departmentOf(department, zone, false, 'zone');
  const {name, region} = zoneCommittee(zone.name, zone, sort.startsWith('执') ? '执行委员会' : '管理委员会');
  // 陕西省西咸新区开发建设管理委员会: a few have another name than the form's.
  const own = national.get(wordingKey(`${zone.name}管委会`))?.name ?? name;
  return {name: own + office, kind: office === '' ? 'GOVERNMENT' : kindOfName(office) ?? 'DEPARTMENT', region, shortName: null, members: [], reason: 'zone', known: office === '' || office.startsWith('办公')};
}

/** 执行委员会 is what a few zones call their committee. */
function zoneCommittee(zone: string, region: Region | null, sort: string): Named {
  return {name: `${zone}${sort}`, kind: 'GOVERNMENT', region, shortName: null, members: [], reason: 'zone', known: true};
}
