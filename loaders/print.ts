/**
 * Facts as lines of text, for people to read and for tests to compare: one fact a line, fields parted by two blanks.
 *
 * Example: `居民健康素养水平  GE 23 %  2025  TARGET`; `LEAD 1  市卫健委 → 拉萨市卫生健康委员会  CLAUSE`
 */
import type {Assignment, Citation, Facts, Institution, Measure, Project, Span, TargetReading} from './facts.ts';
import {groupBy} from './group-by.ts';

/** `indicator[  @population]  COMPARATOR[ value[..valueMax]][ unit]  year  KIND[ BINDING]` */
export function printTarget(target: TargetReading): string {
  const {comparator, value, valueMax, unit, kind, binding} = target;
  const range = value === null ? '' : ` ${value}${valueMax === null ? '' : `..${valueMax}`}`;
  return [
    target.indicator,
    ...(target.population === null ? [] : [`@${target.population}`]),
    `${comparator}${range}${unit === null ? '' : ` ${unit}`}`,
    target.year ?? '-',
    binding === null ? kind : `${kind} ${binding}`,
  ].join('  ');
}

/** `ROLE rank  mention → institution  SOURCE` */
function printAssignment({role, rank, mention, institution, source}: Assignment): string {
  return `${role} ${rank}  ${mention} → ${institution}  ${source}`;
}

/** `name  amountYuan  group  institution` */
function printProject({name, amountYuan, group, institution}: Project): string {
  return [name, amountYuan ?? '-', group?.name ?? '-', institution ?? '-'].join('  ');
}

/** `title  number  issuer` */
export function printCitation({title, number, issuer}: Citation): string {
  return [title, number ?? '-', issuer ?? '-'].join('  ');
}

/** `path  title` */
export function printMeasure({path, title}: Measure): string {
  return `${path}  ${title}`;
}

/** `name  KIND  aliases  how it was found` */
function printInstitution({name, kind, aliases, mentions, reason}: Institution): string {
  return [name, kind, `${mentions.length}×`, aliases.join(' ') || '-', reason].join('  ');
}

/** The whole reading of a paper: its head, the tree with the facts under each measure, then what belongs to no measure. */
export function printFacts(facts: Facts): string {
  const {document, messages} = facts;
  const factsOf = linesByMeasure(facts);
  const head = Object.entries(document).filter(([, value]) => value !== null).map(([name, value]) => `${name}: ${value}`);
  return [
    ...head,
    `stated: ${facts.statements.map(statement => `${statement.field} ${place(statement)}`).join('  ') || '-'}`,
    section('measures', facts.measures.flatMap(measure => printUnder(measure, factsOf.get(measure.id) ?? [])), facts.measures.length),
    section('of the plan itself', factsOf.get(null) ?? []),
    section('institutions', facts.institutions.map(printInstitution)),
    section('indicators', facts.indicators.map(({name, unit, aliases}) => [name, unit ?? '-', aliases.join(' ') || '-'].join('  '))),
    section('citations', facts.citations.map(citation => `${citation.span.start}  ${printCitation(citation)}`)),
    section('messages', messages.map(({severity, code, message, span}) => `${span.start}  ${severity}  ${code}  ${message}`)),
  ].join('\n');
}

function section(name: string, lines: readonly string[], count = lines.length): string {
  return `\n# ${name} (${count})\n${lines.map(line => `${line}\n`).join('')}`;
}

function printUnder(measure: Measure, facts: readonly string[]): readonly string[] {
  const indent = '  '.repeat(measure.depth);
  return [`${indent}${printMeasure(measure)}  ${place(measure)}`, ...facts.map(line => `${indent}    ${line}`)];
}

/** The lines of each measure's facts, and of those that belong to none. */
function linesByMeasure({assignments, targets, projects}: Facts): ReadonlyMap<string | null, readonly string[]> {
  const lines = [
    ...assignments.map(fact => ({measure: fact.measure, line: `${printAssignment(fact)}  ${place(fact)}`})),
    ...targets.map(fact => ({measure: fact.measure, line: `${printTarget({...fact, indicator: fact.wording})}  ${place(fact)}`})),
    ...projects.map(fact => ({measure: fact.measure, line: `${printProject(fact)}  ${place(fact)}`})),
  ];
  return new Map(Array.from(groupBy(lines, ({measure}) => measure), ([measure, own]) => [measure, own.map(({line}) => line)]));
}

function place({span}: {readonly span: Span}): string {
  return `[${span.start},${span.end})`;
}
