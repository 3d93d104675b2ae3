/**
 * Facts as lines of text, for people to read and for tests to compare: one fact a line, fields parted by two blanks.
 *
 * Example: `居民健康素养水平  GE 23 %  2025  TARGET`; `LEAD 1  市卫健委 → 拉萨市卫生健康委员会  CLAUSE`
 */
import type {Assignment, Citation, Facts, Institution, Measure, Project, TargetReading} from './facts.ts';

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
  const head = Object.entries(document).filter(([, value]) => value !== null).map(([name, value]) => `${name}: ${value}`);
  return [
    ...head,
    `stated: ${facts.statements.map(({field, span}) => `${field} [${span.start},${span.end})`).join('  ') || '-'}`,
    section('measures', facts.measures.flatMap(measure => printUnder(facts, measure)), facts.measures.length),
    section('of the plan itself', printFactsOf(facts, null)),
    section('institutions', facts.institutions.map(printInstitution)),
    section('indicators', facts.indicators.map(({name, unit, aliases}) => [name, unit ?? '-', aliases.join(' ') || '-'].join('  '))),
    section('citations', facts.citations.map(citation => `${citation.span.start}  ${printCitation(citation)}`)),
    section('messages', messages.map(({severity, code, message, span}) => `${span.start}  ${severity}  ${code}  ${message}`)),
  ].join('\n');
}

function section(name: string, lines: readonly string[], count = lines.length): string {
  return `\n# ${name} (${count})\n${lines.map(line => `${line}\n`).join('')}`;
}

function printUnder(facts: Facts, measure: Measure): readonly string[] {
  const indent = '  '.repeat(measure.depth);
  const place = `[${measure.span.start},${measure.span.end})`;
  return [`${indent}${printMeasure(measure)}  ${place}`, ...printFactsOf(facts, measure.id).map(line => `${indent}    ${line}`)];
}

function printFactsOf(facts: Facts, measure: string | null): readonly string[] {
  const place = ({span}: {span: {start: number; end: number}}): string => `[${span.start},${span.end})`;
  return [
    ...facts.assignments.filter(fact => fact.measure === measure).map(fact => `${printAssignment(fact)}  ${place(fact)}`),
    ...facts.targets.filter(fact => fact.measure === measure).map(fact => `${printTarget({...fact, indicator: fact.wording})}  ${place(fact)}`),
    ...facts.projects.filter(fact => fact.measure === measure).map(fact => `${printProject(fact)}  ${place(fact)}`),
  ];
}
