/**
 * The vocabulary of departments, spread out into every wording that means one.
 *
 * Example: stem 人力资源和社会保障 (short 人社) → 人社局, 人社厅, 人力资源社会保障局 … → 人力资源和社会保障局 and …厅.
 */
import type {InstitutionKind} from '../facts.ts';
import {signsOf, withoutSigns} from '../signs.ts';
import type {Department, DepartmentByLevel} from './world.ts';

/** The ending of an official name and the ways papers write it. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['局', ['局']],
  ['厅', ['厅']],
  ['委员会', ['委员会', '委']],
];

interface Stem {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly short?: string | undefined;
  readonly form?: string | undefined;
  readonly usual?: 'COMMISSION' | 'BUREAU' | undefined;
  readonly province?: string | undefined;
  readonly names?: Readonly<Record<string, string>> | undefined;
  readonly until?: number | undefined;
  readonly now?: string | undefined;
}

interface Body extends Stem {
  readonly party?: string | undefined;
  readonly always: boolean;
  readonly kind?: InstitutionKind | undefined;
}

const COME_AND_GO = signsOf('和与及');

/** What a wording is looked up by: 和, 与 and 及 come and go (发展改革委, 发展和改革委), so they do not count. */
export function wordingKey(wording: string): string {
  return withoutSigns(COME_AND_GO, wording);
}

/**
 * Departments by a stem alone (市发改、财政、人社等部门): a province's is a 厅, any other region's a 局, unless the stem says
 * that it is everywhere a commission (发展和改革委员会) or a bureau (市场监督管理局).
 */
export function departmentsByStem(stems: readonly Stem[]): ReadonlyMap<string, DepartmentByLevel> {
  const map = new Map<string, DepartmentByLevel>();
  for (const stem of stems) {
    const local = withEnding(stem, stem.usual === 'COMMISSION' ? '委员会' : '局');
    const byLevel = {province: stem.usual === undefined ? withEnding(inProvince(stem, stems), '厅') : local, local};
    // 交通 is short for 交通运输; with an ending (交通委) it is a body of its own.
    for (const name of [stem.name, ...stem.aliases, ...(stem.short === undefined ? [] : [stem.short])]) if (!map.has(wordingKey(name)) || name === stem.name) map.set(wordingKey(name), byLevel);
  }
  return map;
}

/** The stems of the years behind `year`: those that ended by then are other names of the ones that took them up. */
export function stemsAfter(year: number, stems: readonly Stem[]): readonly Stem[] {
  const ended = stems.filter(({until}) => until !== undefined && until <= year);
  return stems.filter(stem => !ended.includes(stem)).map(stem => {
    const taken = ended.filter(({now}) => now === stem.name).flatMap(({name, aliases}) => [name, ...aliases]);
    return taken.length === 0 ? stem : {...stem, aliases: [...stem.aliases, ...taken], short: stem.short ?? stem.name};
  });
}

/** All wordings of all departments. A body named whole wins over a stem's ending. */
export function departmentsFrom(vocabulary: {stems: readonly Stem[]; bodies: readonly Body[]}): ReadonlyMap<string, Department> {
  const map = new Map<string, Department>();
  for (const stem of vocabulary.stems) {
    for (const [ending, written] of ENDINGS) addStem(map, stem, ending === '厅' ? inProvince(stem, vocabulary.stems) : stem, ending, written);
  }
  const byName = new Map(vocabulary.bodies.map(body => [body.name, departmentOf(body.name, shortOf(body), body)]));
  for (const body of vocabulary.bodies) {
    const department = byName.get(body.name) as Department;
    const higher = body.province === undefined ? undefined : byName.get(body.province);
    if (body.province !== undefined && higher === undefined) throw new Error(`departments.yaml: ${body.name} names ${body.province}, which is no body`);
    // 办 is short for 办公室 and 办公厅; a province has the latter.
    for (const wording of [body.name, ...body.aliases]) map.set(wordingKey(wording), higher !== undefined && wording.endsWith('办') ? {...department, inProvince: higher} : department);
  }
  return map;
}

/** The stem that a province's department has: 住房和城乡建设 for 建设. */
function inProvince(stem: Stem, stems: readonly Stem[]): Stem {
  return stems.find(({name}) => name === stem.province) ?? stem;
}

/** Adds what `stem` is called with an ending; `official` is the stem that the department has. */
function addStem(map: Map<string, Department>, stem: Stem, official: Stem, ending: string, written: readonly string[]): void {
  const department = withEnding(official, ending);
  for (const name of [stem.name, ...stem.aliases]) {
    for (const end of written) map.set(wordingKey(name + end), department);
  }
}

function withEnding(stem: Stem, ending: string): Department {
  const short = shortOf(stem) + (ending === '委员会' ? '委' : ending);
  return departmentOf(stem.name + ending, short, {...stem, always: false});
}

/** The usual short wording: the one that the vocabulary says, or the shortest of all. */
function shortOf({name, short, aliases}: Stem): string {
  return short ?? [name, ...aliases].toSorted((a, b) => a.length - b.length)[0] ?? name;
}

function departmentOf(name: string, short: string, body: Omit<Body, 'name' | 'aliases'>): Department {
  const partyForm = body.party ?? `中共{region}委员会${name}`;
  return {name, short, form: body.form ?? (body.always ? partyForm : `{region}${name}`), partyForm, kind: body.kind ?? null, names: body.names};
}
