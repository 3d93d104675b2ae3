/**
 * The data types of the resolve stage, and no code: what the vocabulary holds, and what a wording is found to name.
 *
 * Example: the wording 市卫健委 uses the `Department` 卫生健康委员会 and becomes the `Named` 拉萨市卫生健康委员会.
 */
import type {Indicator, InstitutionKind, Region} from '../facts.ts';
import type {Pairs} from '../signs.ts';

/** The administrative divisions, found by code, by name and by parent. */
export interface RegionIndex {
  /** 长三角, 京津冀: areas that are no divisions and open names of bodies. */
  readonly areas: readonly string[];
  /** The codes of provinces by the sign of their papers' numbers, 闽; cities number by the shared ones as well. */
  readonly signs: {readonly own: Readonly<Record<string, string>>; readonly shared: Readonly<Record<string, string>>; readonly byOffice: readonly string[]};
  readonly byCode: ReadonlyMap<string, Region>;
  /** Official names, earlier names and shortened names that keep their last word (大通县, 恩施州). */
  readonly byName: ReadonlyMap<string, readonly Region[]>;
  /** Names without their last word: 拉萨, 西藏. */
  readonly byShortName: ReadonlyMap<string, readonly Region[]>;
  readonly children: ReadonlyMap<string, readonly Region[]>;
  /** Code → 拉萨 of 拉萨市. */
  readonly shortNames: ReadonlyMap<string, string>;
  /** The first two characters of every name, for a quick no. */
  readonly heads: Pairs;
  /** First two characters → the length of the longest name that opens so: no search at a place need look further. */
  readonly longestNames: ReadonlyMap<string, number>;
}

/** A department, body or facility of a region, apart from the region. */
export interface Department {
  /** 卫生健康委员会 */
  readonly name: string;
  /** 卫健委 */
  readonly short: string;
  /** The official name with {region} (拉萨市) in it. */
  readonly form: string;
  /** The official name where it stands under the Party committee. */
  readonly partyForm: string;
  /** By the first digits of their codes: regions whose department has another name. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  readonly kind: InstitutionKind | null;
  /** What the same wording means in a province: 省政府办 is its 办公厅. */
  readonly inProvince?: Department;
}

/** A department named by its stem alone (财政): 财政厅 in a province, 财政局 below. */
export interface DepartmentByLevel {
  readonly province: Department;
  readonly local: Department;
}

export interface NationalBody {
  readonly name: string;
  readonly short: string | null;
  readonly kind: InstitutionKind | null;
  /** The country's code but for the few that stand in one place: 中关村科技园区管理委员会. */
  readonly region: string;
}

/** An office of a national body, named with its place inside. */
export interface FieldOffice {
  /** With {place} (贵阳), {region} (贵阳市), {province} (贵州), {city} or {written} in it. */
  readonly name: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly kind: InstitutionKind;
  /** The only regions that have it: a CAPITAL is a province's. */
  readonly of?: 'PROVINCE' | 'CAPITAL' | 'PREFECTURE' | 'COUNTY' | undefined;
  /** The only provinces with such offices, by the first digits of their codes. */
  readonly in?: readonly string[] | undefined;
  /** By a region's code: its official name where that is not of the form. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** The last year of an office that another one has taken up since. */
  readonly until?: number | undefined;
  /** True where the wording must not name the place (市银保监局, but not 南通银保监局), false where it must (江苏移动). */
  readonly unnamed?: boolean | undefined;
}

/** What wordings mean in the papers of the years after a reform: 国税局 is then the one 税务局. */
export interface Reform extends Pick<Vocabulary, 'departments' | 'departmentStems' | 'fieldOffices'> {
  readonly after: number;
}

export interface Vocabulary {
  readonly regions: RegionIndex;
  /** By wording key: see `wordingKey`. */
  readonly departments: ReadonlyMap<string, Department>;
  /** Departments by their stems alone: 发改, 财政. */
  readonly departmentStems: ReadonlyMap<string, DepartmentByLevel>;
  /** National bodies by the names that mean them in any paper. */
  readonly national: ReadonlyMap<string, NationalBody>;
  /** National bodies by the names that mean them in a national paper only: 卫生健康委. */
  readonly nationalBare: ReadonlyMap<string, NationalBody>;
  /** By the last character of their wordings: few offices end as any one wording does. */
  readonly fieldOffices: ReadonlyMap<string, readonly FieldOffice[]>;
  /** The last first. */
  readonly reforms: readonly Reform[];
  /** By indicator key: see `indicatorKey`. */
  readonly indicators: ReadonlyMap<string, Indicator>;
}

/** What of a paper decides whom its wordings mean. */
export interface Paper {
  readonly region: Region | null;
  readonly abbreviations: ReadonlyMap<string, string>;
  /** 拦江镇 of a township's own paper. */
  readonly township?: string | null;
  /** 第八师 of a paper of the production corps' division. */
  readonly division?: string | null;
  /** 交通运输部 of that ministry's paper. */
  readonly ministry?: string | null;
  /** 甘肃省交通运输厅 of that bureau's paper. */
  readonly bureau?: Named | null;
}

/** A body found for a wording. */
export interface Named {
  readonly name: string;
  readonly kind: InstitutionKind;
  readonly region: Region | null;
  readonly shortName: string | null;
  /** The regions whose governments are the members of a collective. */
  readonly members: readonly Region[];
  readonly reason: string;
  /** False where neither the vocabulary nor the form of a proper name tells the body. */
  readonly known: boolean;
}
