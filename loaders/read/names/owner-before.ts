/**
 * Whose a name of a list is that says too little by itself, told by the name right before it.
 *
 * Example: `经开区党工委、管委会` → 管委会 is of 经开区; `国家能源局电力司、新能源司` → of 国家能源局; `各县(区)政府、开发区管委会` →
 * those of 各; `河北省委、省政府` → that of 河北省; `部公路局、水运局` → of the paper's own 部; `省防汛领导小组办公室、领导小组成员单位` → of 省防汛; `市财政局、管委会` and `国家能源局电力司、财政部经建司` → null
 */
import type {Mention} from '../../facts.ts';
import {endsIn, signsOf} from '../../signs.ts';

const LAST = signsOf('会司局区处办位府室厅');
/** 河北省委 | 省政府: the place, and the level that the next name opens with. */
const PARTY_OF_PLACE = /^(?:中共)?(?<place>[一-龥]{2,10}?(?<level>自治[区州县旗]|[省市州县区旗盟]))(?:党?委|委员会)$/u;
const OWN_GOVERNMENT = /^(?<level>自治[区州县旗]|[省市州县区旗盟])(?:人民)?政府(?:办|办公[室厅]|督查室)?$/u;
/** 自治区人民政府办公厅. */
const LONGEST_OWN = 10;
const PARTY_LAST = signsOf('委会');
const PARTY_OF_ZONE = /(?<=[一-龥]{2}[区园城港湾])党?工委$/u;
const ADMINISTRATION: ReadonlySet<string> = new Set(['管委会', '管理委员会']);

const OFFICE_LAST = signsOf('司');
const OFFICE = /^[一-龥]{2,10}(?<!公)司$/u;
/** 财政部经建司, 国家发展和改革委员会产业发展司: an office behind its own ministry. */
const OF_MINISTRY = /^(?<ministry>[一-龥]{1,3}监会|[一-龥]{2,14}?(?:委员会|[部局署委](?!员会)|银行))[一-龥]{2,12}(?<!公)司$/u;

/** 部公路局 in a ministry's own paper, and the next of its list without 部; 国家铁路局 and 民航局 stand for themselves. */
const OWN_MINISTRY = '部';
const OF_OWN_MINISTRY = /^部(?![门队分署长级属内际省市])[一-龥]{2,14}(?<!公)[司局]$/u;
const NEXT_OF_MINISTRY = /^(?!国家|中国|全国|中央|地方|民航|铁路|邮政|能源|气象|林草|粮食|粮储|烟草|药监|疾控|中医药|文物|外汇|移民|国防科工|知识产权|长江|珠江|黄河|长航|珠航|.*[部省市]|[各有相省市县区州盟旗])[一-龥]{2,8}(?<!公|总)[司局]$/u;

/** What no place has only one of, behind 各: 开发区管委会, 街道办事处, 街道办. */
const ANY_ZONE = /^(?:街道办(?:事处)?|(?:国家级|省级)?(?:开发区|园区|开发园区|产业园区|工业园区|功能区|功能园区)(?:管委会|管理委员会)?)$/u;
const EVERY_PLACE = /^各.{0,16}(?:政府|[市县区州旗]|镇街|街镇|[乡镇]|街道|\))$/u;

/** 省防汛 | 领导小组 | 办公室 and its members: the group that both are of. */
const MEMBERS = /^(?<group>(?:工作)?领导小组|(?:工作)?专班|(?:部门)?联席会议|指挥部)各?(?:有关|相关)?成员单位$/u;

function groupOf(name: string, {text, prefix}: Mention): string | null {
  const group = MEMBERS.exec(name)?.groups?.['group'] ?? '';
  const at = group === '' ? -1 : text.indexOf(group);
  return at > 1 && text.slice(at + group.length) === '办公室' ? (prefix ?? '') + text.slice(0, at) : null;
}

/** The owner's name, or 各; null where the name stands for itself or nothing tells. */
export function ownerBefore(name: string, before: Mention | undefined): string | null {
  if (before === undefined || !endsIn(LAST, name)) return null;
  const level = name.length <= LONGEST_OWN && endsIn(PARTY_LAST, before.text) && name.includes('政府') ? OWN_GOVERNMENT.exec(name)?.groups?.['level'] : undefined;
  if (level !== undefined) {
    const place = PARTY_OF_PLACE.exec(before.text)?.groups;
    return place?.['level'] === level ? place['place'] ?? null : null;
  }
  if (ADMINISTRATION.has(name)) {
    const party = PARTY_OF_ZONE.exec(before.text);
    return party === null ? null : before.text.slice(0, party.index);
  }
  if (name.endsWith('成员单位')) return groupOf(name, before);
  if ((before.prefix === OWN_MINISTRY || (before.text.startsWith(OWN_MINISTRY) && OF_OWN_MINISTRY.test(before.text))) && NEXT_OF_MINISTRY.test(name)) return OWN_MINISTRY;
  if (isBareOffice(name)) return OF_MINISTRY.exec((isOffice(before) ? before.prefix ?? '' : '') + before.text)?.groups?.['ministry'] ?? null;
  return before.text.startsWith('各') && ANY_ZONE.test(name) && EVERY_PLACE.test(before.text) ? '各' : null;
}

/** Whether a mention is an office of a ministry that the name before it told. */
export function isOffice({text, prefix}: Mention): boolean {
  return prefix !== null && (prefix.length > 2 || prefix === OWN_MINISTRY) && isBareOffice(text);
}

function isBareOffice(name: string): boolean {
  return endsIn(OFFICE_LAST, name) && OFFICE.test(name) && !OF_MINISTRY.test(name);
}
