/**
 * Things to build or buy that the paper names with their budget, in running text and in tables.
 *
 * Example: `1.重点医院能力提升工程,共3项,总投资预算17400万元。其中林芝市康复医院建设项目,投资预算11000万元`
 * → 林芝市康复医院建设项目, 110000000 yuan, in the group 重点医院能力提升工程 (3, 174000000)
 */
import type {Message, ProjectReading, Span, Stretch} from '../facts.ts';
import type {DocumentTree, Table} from '../layout.ts';
import {message} from '../message.ts';
import {countWhile} from '../sorted.ts';
import {withoutBlanks} from '../signs.ts';
import {beneficiaryOf, closes, projectsInPassage} from './projects/passages.ts';
import type {MeasureAt, OpenGroup} from './projects/passages.ts';
import {projectsInTable} from './projects/table-columns.ts';

export interface ProjectsReading {
  readonly projects: readonly ProjectReading[];
  readonly messages: readonly Message[];
}

/** A function from an offset to the measure of the stretch that holds it. */
function measureIndex(stretches: readonly Stretch[]): MeasureAt {
  let sorted: readonly Stretch[] | null = null;
  return offset => {
    sorted ??= [...stretches].sort((a, b) => a.span.start - b.span.start);
    const stretch = sorted[countWhile(sorted, ({span}) => span.start <= offset) - 1];
    return stretch !== undefined && offset < stretch.span.end ? stretch.measure : null;
  };
}

function readTable(tree: DocumentTree, measureAt: MeasureAt, table: Table): {projects: ProjectReading[]; unread: Span[]} {
  const {projects, unread} = projectsInTable(tree, table);
  return {
    unread,
    projects: projects.map(({name, yuan, asWritten, group, span}) => ({
      measure: measureAt(name.start),
      name: withoutBlanks(tree.text.slice(name.start, name.end)),
      amountYuan: yuan,
      asWritten,
      beneficiary: beneficiaryOf(tree, name),
      group,
      span,
    })),
  };
}

/** Every named project with a budget, in document order; a budget that belongs to no name is a message. */
export function readProjects(tree: DocumentTree, stretches: readonly Stretch[]): ProjectsReading {
  const measureAt = measureIndex(stretches);
  const projects: (readonly ProjectReading[])[] = [];
  const unread: (readonly Span[])[] = [];
  const tables = new Set<Table>();
  let open: OpenGroup | null = null;
  let heading: Span | null = null;
  for (const passage of tree.passages) {
    if (passage.kind === 'BOILERPLATE') continue;
    if (open !== null && closes(open, passage)) open = null;
    if (passage.table !== null) {
      if (tables.has(passage.table)) continue;
      tables.add(passage.table);
      const found = readTable(tree, measureAt, passage.table);
      projects.push(found.projects);
      unread.push(found.unread);
      continue;
    }
    const found = projectsInPassage(tree, passage, measureAt, open, heading);
    if (found.projects.length > 0) projects.push(found.projects);
    if (found.unread.length > 0) unread.push(found.unread);
    ({open} = found);
    heading = passage.kind === 'HEADING' ? passage.title : null;
  }
  return {projects: projects.flat(), messages: unread.flat().map(span => message('unread-budget', 'a budget without the name of what it is for', span))};
}
