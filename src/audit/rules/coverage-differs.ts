/**
 * Full coverage of several levels, and a share below 100 % of the bodies of one of them, by the same year or later.
 *
 * Example: 实现县、乡、村藏医药服务全覆盖, and 村(居)卫生室藏医药服务覆盖率 90 in the table → the village has both.
 * None: 县、乡全覆盖 beside 60%的村; 村卫生室 at 60 % by 2023 and all of them by 2025; 90%以上, which may be all.
 */
import type {Facts, Target} from '../../../loaders/facts.ts';
import {groupBy} from '../../../loaders/group-by.ts';
import {wordsAt} from '../../../loaders/span.ts';
import {boundsOf} from '../bounds.ts';
import {atTarget, type Found, perPaper, type Rule} from '../finding.ts';

export const coverageDiffers: Rule = {
  name: 'coverage-differs',
  find: perPaper(paper => [...groupBy(statementsOf(paper), ({subject}) => subject).values()].flatMap(group => differences(paper, group))),
  sentence: ({subject, whole, part, level, year}) => `${subject} is to be complete (“${whole}”), yet not for the ${level} by ${year}: “${part}”`,
};

/** What a target says of which levels. */
interface Statement {
  readonly target: Target;
  readonly subject: string;
  readonly levels: ReadonlySet<string>;
  readonly year: number;
}

const LEVELS: readonly (readonly [string, RegExp])[] = [
  ['villages', /村|基层/u], ['townships', /乡|镇|街道|社区|基层/u], ['counties', /县/u],
];

/** Words that say where, how much or that something is done, and not what it is. */
const NO_SUBJECT = /基层|[省市县区乡镇村、]+(?:级|两级|三级)?(?=[\u4e00-\u9fff])|卫生[院室站]|社区卫生服务(?:中心|[站点])|街道|社区|医疗(?:卫生)?机构|能够|能(?!力)|提供|开展|设[立置]|实现|所有|全[市省县区]|覆盖|的|[率度]$|比例$|占比$|能力(?=$|率)|水平$/gu;
/** 服务 alone is everything. */
const LEAST_SUBJECT = 4;

function statementsOf({targets, document}: Facts): readonly Statement[] {
  return targets.flatMap((target): readonly Statement[] => {
    const year = target.year ?? document.periodEnd;
    const isShare = target.kind === 'TARGET' && target.unit === '%' && target.comparator !== 'CHANGE_BY';
    if (!isShare || year === null) return [];
    const words = `${target.population ?? ''}${target.indicator}`;
    const subject = words.replace(/\([^()]{1,6}\)/gu, '').replace(NO_SUBJECT, '');
    const levels = new Set(LEVELS.filter(([, pattern]) => pattern.test(words)).map(([level]) => level));
    return subject.length < LEAST_SUBJECT || levels.size === 0 ? [] : [{target, subject, levels, year}];
  });
}

function differences(paper: Facts, group: readonly Statement[]): readonly Found[] {
  const wholes = group.filter(({target, levels}) => target.comparator === 'COMPLETE' && levels.size > 1);
  const parts = group.filter(({target, levels}) => levels.size === 1 && (boundsOf(target)?.high ?? Infinity) < 100);
  return parts.flatMap(part => {
    const [level = ''] = part.levels;
    const whole = wholes.find(({levels, year}) => levels.has(level) && year <= part.year);
    if (whole === undefined) return [];
    return [{
      severity: 'WARNING' as const,
      values: {subject: part.subject, level, year: String(part.year), whole: shown(paper, whole.target), part: shown(paper, part.target)},
      places: [atTarget(paper, whole.target), atTarget(paper, part.target)],
    }];
  });
}

function shown({tree}: Facts, {span, wording, source}: Target): string {
  const words = wordsAt(tree.text, span).replace(/\s+/gu, '');
  return source === 'TABLE' && /^[0-9.%]+$/u.test(words) ? `${wording} ${words}` : words;
}
