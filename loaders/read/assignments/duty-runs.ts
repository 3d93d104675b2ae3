/**
 * Duties that sentences of a task give to named bodies one after another, without a label or a heading of duties.
 *
 * Example: `县教育局负责校园宣传;县民政局负责救助,县财政局保障资金。` → all three CARRY; `县教育局负责校园宣传。` alone, what was done
 * (`县教育局负责发放了…`) and `教育部门负责…;民政部门负责…` → nothing
 */
import type {Mention, Span} from '../../facts.ts';
import {nextOf, PART_STOPS, SENTENCE_STOPS} from '../../signs.ts';
import {dutyAt} from './duties.ts';
import type {Segment} from './index.ts';
import {areCarriers} from './sentence-of-bodies.ts';

/** One of the duties says so in words that nothing else is told by. */
const SURE = /^[^。;,:]{3,80}?(?:负责|牵头)/u;
/** What was done, who is a person and what an application goes through is no duty. */
const NO_DUTY = /[了已]|共(?:计|有)|累计|先后|截至|于[0-9]|负责(?:人(?![才员均口民社力])|同志|的)|(?:受理|初审|复核|复审|审核|审批|审定|核准|公示)(?:[、,;。]|$)/u;
/** 去年,县教育局负责…: what the sentence tells is over. */
const PAST = /^(?:例如|比如|原先|原来|去年|上年|近年|今年以来|过去|此前|前期|20[0-9]{2}年(?:以来)?$)/u;
const FEWEST = 2;
const NONE: readonly Segment[] = [];

/** The duties of such runs, in order. */
export function dutyRuns(words: string): readonly Segment[] {
  if (!holdsTwo(words)) return NONE;
  const found: Segment[] = [];
  let run: Segment[] = [];
  let sure = 0;
  const close = (): void => {
    if (run.length >= FEWEST && sure >= FEWEST) found.push(...run);
    run = [];
    sure = 0;
  };
  let opensSentence = true;
  let isPast = false;
  for (const piece of piecesOf(words)) {
    const own = words.slice(piece.start, piece.end);
    isPast = (isPast && !opensSentence) || PAST.test(own);
    const duty = isPast || NO_DUTY.test(own) ? null : dutyAt(words, piece.start, piece.end, run.length === 0 ? areCarriers : areAbleBeside);
    if (duty !== null) {
      run.push(duty);
      if (SURE.test(own)) sure += 1;
    } else if (opensSentence || NO_DUTY.test(own)) close();
    opensSentence = nextOf(SENTENCE_STOPS, words, piece.end, piece.end + 1) >= 0;
  }
  close();
  return found;
}

/** Whether 负责 and 牵头, which alone are SURE, stand in the words, or one of them twice. */
function holdsTwo(words: string): boolean {
  const carries = words.indexOf('负责');
  const leads = words.indexOf('牵头');
  if (carries >= 0) return leads >= 0 || words.indexOf('负责', carries + 2) >= 0;
  return leads >= 0 && words.indexOf('牵头', leads + 2) >= 0;
}

/** 县融媒体中心, 县文化馆: bodies of a level that carry beside departments. */
const BESIDE = /^[省市县区州旗](?![内外级直属域])[一-龥]{2,14}(?:中心|[支大中]队|馆|公司|集团|[^法医]院|医院|总站)$/u;

function areAbleBeside(mentions: readonly Mention[]): boolean {
  return areCarriers(mentions) || (mentions.length > 0 && mentions.every(({text}) => BESIDE.test(text)));
}

const FIRST = ':一是';

/** The words between commas, semicolons and full stops. */
function piecesOf(words: string): readonly Span[] {
  const found: Span[] = [];
  for (let from = 0; from < words.length;) {
    const stop = nextOf(PART_STOPS, words, from);
    const end = stop < 0 ? words.length : stop;
    // 建好四个平台:一是…: the words before the colon announce the list.
    const first = words.slice(from, end).indexOf(FIRST);
    const start = first < 0 ? from : from + first + 1;
    if (end > start) found.push({start, end});
    from = end + 1;
  }
  return found;
}
