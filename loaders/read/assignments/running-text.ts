/**
 * Bodies that a sentence charges with a measure, without a clause in brackets.
 *
 * Example: `由市卫生健康委牵头建立评价制度` → LEAD; in closing sections `市发改、财政等部门要按照职责各司其职` → RESPONSIBLE each;
 * `由市人民医院牵头的医联体` and `各部门要高度重视` → nobody
 */
import type {Role, Section, Span} from '../../facts.ts';
import {append, collect} from '../../collect.ts';
import {everyMatch} from '../../every-match.ts';
import {countWhile} from '../../sorted.ts';
import {bitOf} from '../held.ts';
import {isOneOf, signsOf} from '../../signs.ts';
import {isBody, readNames} from '../names.ts';
import {withSharedGovernment} from '../names/shared-government.ts';
import {articleDuties} from './article-duties.ts';
import {charged, isOfSeveralLevels} from './chargeable.ts';
import {dutyLines} from './duty-lines.ts';
import {dutyRuns} from './duty-runs.ts';
import {DUTY_AHEAD} from './duty-words.ts';
import type {Charge, Segment} from './index.ts';
import {hasLabel} from './labelled-units.ts';
import {leadAndCooperate, roleOf} from './lead-and-cooperate.ts';
import {leaderAndOthers} from './leader-and-others.ts';
import {partnersBehind} from './partners.ts';
import {sentenceHeads} from './sentence-heads.ts';
import {sentenceTails} from './sentence-tails.ts';

interface TextForm {
  readonly pattern: RegExp;
  /** What is said of the bodies, which the pattern's end looks for from each of their first characters on: few words say it. */
  readonly said: RegExp;
  readonly role: Role;
  /** Only in the closing part of a paper, where sentences say who must see to the whole. */
  readonly closingOnly: boolean;
  readonly wholeList: boolean;
}

const NAMES = '(?<names>[^。;:“”]{2,160}?)';
/** 主要, 相应, 应急 and 应用场景 are other words; 应用好 is a duty. */
export const MUST = '(?:需要|(?<![主重首次纪摘概])要|应当|(?<![对相供适响反])应(?!用(?![好足活]))|须|必须|需)(?!求|点|素|急|要)';
/** 发挥对营商环境工作的牵头抓总作用, 发挥在专项行动中的牵头作用: what the body leads. */
const OF_WHAT = '(?:[对在][^。;,牵]{2,40}[的中上里])?';
/** 发挥牵头作用, 做好牵头工作; not 做好与牵头单位的衔接. */
const LEADING = `(?:要|应当?)?(?:继续|进一步|切实|充分|积极|认真){0,2}(?:发挥|履行|担负|承担|做好|抓好)(?:好|起)?${OF_WHAT}(?:(?![与和同跟对向]|[局厅委办部署](?:的)?牵头)[^。;,]){0,6}牵头(?!医院|的|(?:单位|部门)(?!作用|职责|责任))`;

/** What two bodies do together: the verb stands behind the partner's name, 等部门 or a comma. */
const TOGETHER_DO = '(?:[局厅委部办署会行府]|部门|单位|园区|公司|集团|海关|中心|大学|学院)[,]?(?:负责|共同|定期|及时|统一|联合|适时|切实){0,2}(?:加强|建立|健全|完善|制定|制订|研究|开展|做好|抓好|组织|推进|推动|落实|指导|督促|统筹|协调|加大|出台|编制|实施|强化|督导|监督|考核|评估)';

/** A body by its level or of every place, and nothing before it: 积极争取省卫生健康委 and 对市教育局 open otherwise; within the list nobody checks another. */
const DOER = '(?<names>(?=(?:各|自治区|国家统计局|[省市县区州盟旗镇乡](?![场容域内级属]|民(?![政族宗委])))[^。;:,“”]{2})(?:(?![对向与每]|会同|定期|适时|通报|检查|抽查|督查|督促|考核|会商)[^。;:,“”]){3,80}?)(?:切实|认真|全力|积极|主动|重点|具体|依法|共同){0,2}';
/** How the duty stands with them tells of no duty: 落实本方案情况, 落实不到位. */
const NO_STATE = '(?!的|不|[^。;,]{0,8}了(?!解)|[^。;,]{0,24}(?:情况|进展|不到位|不力|做法|经验|典型))';

const SENTENCE = '(?:^|(?<=[。;]))[ ]{0,2}';
const PART_OF_IT = '(?:^|(?<=[。;,]))[ ]{0,2}';

function form(before: string, said: string, {role, closingOnly, wholeList}: Pick<TextForm, 'role' | 'closingOnly' | 'wholeList'>): TextForm {
  return {pattern: new RegExp(`${before}${said}`, 'gu'), said: new RegExp(said, 'u'), role, closingOnly, wholeList};
}

const LEADS = {role: 'LEAD', closingOnly: false, wholeList: false} as const;
/** What closing parts say of everybody in a list. */
const SEES_TO_ALL = {role: 'RESPONSIBLE', closingOnly: true, wholeList: true} as const;

/** As what a body must do something: 市教育局作为全市托育工作的牵头部门,要…. */
function inCapacity(kind: string, who: Pick<TextForm, 'role' | 'closingOnly' | 'wholeList'>): TextForm {
  return form(
    `${PART_OF_IT}(?<names>[^。;:,“”]{3,80}?)(?<!医院|学校|公司)`,
    `(?:作为|是)(?:[^。;:,“”]{0,20}的)?${kind}(?:单位|部门|责任单位|责任部门)(?:(?<=是[^。;:,“”]{0,40})(?=[。;,]|$)|(?=,?(?:要|应|须|必须|需|负责|切实|认真|充分|积极|统筹|会同|具体|全面|加强|做好|抓好|牵头)))`,
    who,
  );
}

const FORMS: readonly TextForm[] = [
  form(
    '(?<!(?![全各本我])[一-龥](?![全各本我])[一-龥][市县区州盟旗])由(?<names>[^。;,:由]{3,60}?)',
    '(?:负责)?牵头(?!(?<=(?:医院|卫生院|公司|集团|大学|学院|学校|企业)(?:等)?牵头)(?:组建|建立|成立|创建|建设|打造)[^。;,]{0,14}(?:集团|医联体|医共体|共同体|联盟|联合体))(?!(?:建设|开展|实施|组织|制定|编制|研发|承担|负责|成立|组建|举办|打造|开发|起草|完成|申报|发起|创建|主办|建成)?(?:的|了)|医院|单位|部门|[,、][^。;]{0,200}?(?:为成员|(?:参与|配合|参加|协同|落实|负责)的))',
    LEADS,
  ),
  {...LEADS, pattern: new RegExp(`${SENTENCE}(?<names>[^。;:,“”]{3,60}?)(?:${LEADING}|(?:负责|要|应|应当)牵头|牵头(?=,(?:会同|联合|定期|组织|统筹|研究|制定|建立)|会同[^。;:,“”]{2,80}(?:,|负责|共同|等[^,。;]{0,12}(?:组织|开展|推进|制定|建立|落实)))(?![^。;]{0,80}(?:的(?:医联体|联合体|共同体)|已)))`, 'gu'), said: /牵头/u},
  // 县教育局牵头工作(8项): a heading says whose tasks stand below it.
  form('^(?<names>[^。;:“”]{3,60}?)', '牵头(?:负责|抓)?的?(?:重点|主要|其他)?(?:工作|任务|事项|项目){1,2}(?:清单)?(?:\\([^()]{1,12}\\))?$', {...LEADS, wholeList: true}),
  // 区卫计局作为牵头单位,要制定标准;市财政局作为配合部门,应当…
  inCapacity('(?:总)?(?:牵头|主责|主办|牵头责任|第一责任)', {...LEADS, wholeList: true}),
  inCapacity('(?:配合|协办|协助|参与)', {...SEES_TO_ALL, role: 'COOPERATE'}),
  form(`${SENTENCE}由?(?<names>[^。;:,“”]{3,160}?)(?:${MUST})?`, '(?:是[^。;,]{0,24}责任主体|(?=,?(?:按照?|结合|立足|依据|根据|围绕)(?:各自|自身|本部门|本单位)?的?(?:工作|部门)?职[责能](?![^。;,]{0,10}解释)))', SEES_TO_ALL),
  form(`${SENTENCE}${NAMES}`, `${MUST}${DUTY_AHEAD}`, SEES_TO_ALL),
  // …,市文旅局发挥牵头抓总作用.
  form('(?<=,)(?<names>[^。;:,“”]{3,60}?)', `(?:要|应|应当)?(?:继续|切实|充分|积极|认真){0,2}(?:发挥|履行)好?${OF_WHAT}牵头[^。;,“”]{0,8}(?:作用|职责|责任)`, {...LEADS, closingOnly: true}),
  // 林草、水务等部门各司其职、密切配合.
  form(`${SENTENCE}(?<names>[^。;:,“”]{3,80}?)(?:${MUST})?`, '(?=,?(?:各司其职|各负其责|各尽其责|密切配合|协同配合|通力协作|分工协作)(?!的))', SEES_TO_ALL),
  // 各县区人民政府对本区域工作负责.
  form(`${PART_OF_IT}(?<names>[^。;:,“”对]{3,60}?)`, '(?=对(?![^。;,]{0,24}(?:政府|党委|[省市县区]委|领导小组|委员会|人大)(?:负责|负总责))[^。;,]{2,30}(?:负责|负总责)(?:[,。;]|$))', SEES_TO_ALL),
  // 县农业农村局牵头负责秸秆利用.
  form(`${PART_OF_IT}(?<names>[^。;:,“”由]{3,60}?)`, '牵头(?=负责|做好|抓好|开展|组织|制定|推进|建立|统筹)', {...SEES_TO_ALL, role: 'LEAD'}),
  form('(?<=,)(?<names>[^。;:,“”]{3,80}?)', '(?:是|为)[^。;,]{0,24}责任主体', SEES_TO_ALL),
  // 专班办公室发挥统筹协调作用.
  form(`${PART_OF_IT}(?<names>[^。;:,“”]{3,60}?)(?:要|应|应当)?(?:充分|切实|积极)?`, '发挥(?:好)?(?:(?![^。;,]{0,8}牵头)[^。;,]{0,6}(?:统筹|抓总|综合协调|组织协调)[^。;,]{0,6})作用', SEES_TO_ALL),
  // 各县(区)人民政府切实履行主体责任, without 要.
  form(`${SENTENCE}${NAMES}`, '(?=(?:切实|认真|严格|全面|依法|自觉){1,2}(?:履行|落实|扛起|担负|承担|压实)[^。;,]{0,14}(?:责任|职责))', SEES_TO_ALL),
  // 市工信局会同市发展改革委建立协调机制; what was done (已开展检查) charges nobody.
  form(`(?:${SENTENCE}|(?<=(?:负责|牵头)[^。;,]{0,12},))由?(?<names>[^。;:,“”会由]{3,60}?)`, `(?=会同[^。;:“”已曾了]{2,120}?${TOGETHER_DO}(?!的))(?![^。;]{0,120}(?:已|曾|于[0-9]{4}年))`, SEES_TO_ALL),
  form('(?<=,)(?<names>[^。;:,“”]{3,80}?)', `${MUST}${DUTY_AHEAD}`, SEES_TO_ALL),
  form(`${PART_OF_IT}由?(?<names>[^。;:,“”由]{3,80}?)(?:具体|统一)?`, '负责(?!人|任|同志|牵头|的|[^。;,]{0,12}解释)(?=[^。;,]{2})', SEES_TO_ALL),
  // 社会事业局、教育局等部门承担相关单位设施建设和管理的落实; who bears a risk or does research carries nothing.
  form(
    `${PART_OF_IT}由?(?<names>[^。;:,“”由]{3,80}?)(?:具体|主要|分别|共同|统一)?`,
    '承担(?=[^。;]{0,60}?(?:的?(?:落实|组织实施|推进)|(?<!日常|秘书|办公室|联络|科研|研究|教学|课题|临床|医疗|救治|诊疗|相应|相关服务)(?:工作|任务)|(?:主体|监管|属地|管理|落实|领导)责任)(?:[。;,]|$))(?![^。;]{0,60}(?:费用|经费|风险|亏损|债务|科研|课题|法律责任|赔偿))',
    SEES_TO_ALL,
  ),
  // 旧城区的转运站由区建设局负责组织实施, 安置小区由区土地集团负责,必须确保年底建成.
  form('(?<=[一-龥])由(?<names>[^。;:,“”由]{3,80}?)(?:具体|统一)?', '负责(?=组织|实施|建设|落实|推进)(?!组织部)', SEES_TO_ALL),
  form('(?<=,)(?<names>[^。;:,“”由]{3,60}?)', '负责(?=,(?:必须|务必|确保))', SEES_TO_ALL),
  // 发挥省财政厅的牵头作用, 强化市卫生健康委在医改中的牵头抓总作用: the body is the object.
  form('(?<=(?:发挥|落实)(?:好|(?!好))|强化|突出|增强|压实)(?<names>[^。;:,“”牵]{3,60}?)(?:在[^。;,“”牵]{2,24}[中上里])?的?', '牵头(?!医院|企业)[^。;,“”]{0,16}?(?:作用|职能|职责|责任)', {...SEES_TO_ALL, role: 'LEAD', wholeList: false}),
  // …,教育、民政等部门按职责抓好落实: the second subject of its sentence.
  form(`(?<=,)(?<names>[^。;:,“”]{3,80}?)(?:${MUST})?`, '(?=按照?(?:各自|自身)?的?职[责能](?![^。;,]{0,10}解释))', SEES_TO_ALL),
  // 市水利局做好工程建设, 市财政局落实资金, 市水利局配合做好…, without 要; not 指导市水利局做好….
  form(`${PART_OF_IT}${DOER}`, `(?=(?:配合|协助)(?:做好|抓好|开展|落实|推进)${NO_STATE})`, {...SEES_TO_ALL, role: 'COOPERATE'}),
  form(`${PART_OF_IT}${DOER}`, `(?=(?:做好|抓好|落实|加大|强化|严格)${NO_STATE}[^。;,]{2})`, SEES_TO_ALL),
];

/** Those that are read in every part of a paper; each has 牵头. */
const LEADING_FORMS = FORMS.filter(({closingOnly}) => !closingOnly);
const NO_FORMS: readonly TextForm[] = [];

const LEADING_SIGN = bitOf('牵');
const OPENING = signsOf('([【〔〈');

/** The charges of a stretch's sentences outside its clauses; `held` are the signs that its words hold. */
export function readRunningText(words: string, section: Section, clauses: readonly Span[], held: number, isArticle = false): readonly Charge[] {
  // What a review tells was done, and charges nobody.
  if (section === 'REVIEW') return [];
  const mayLead = (held & LEADING_SIGN) !== 0;
  const found: Charge[] = spanCharges(words, sentenceTails(words), clauses);
  if (mayLead) for (const head of sentenceHeads(words, section !== 'CLOSING')) append(found, withPartners(words, head, spanCharges(words, [head], clauses)));
  if (mayLead && section !== 'CLOSING') append(found, collect(leaderAndOthers(words), lists => (isWithin(clauses, lists[0]?.names.start ?? 0) ? [] : listsCharged(words, lists))));
  append(found, collect(dutyLines(words), segment => segmentCharges(words, segment, clauses)));
  // A task that says its carriers in brackets or behind a label says them there.
  if (section === 'TASKS' && !clauses.some(clause => isOneOf(OPENING, words, clause.start - 1) || hasLabel(words, clause))) append(found, collect(dutyRuns(words), segment => segmentCharges(words, segment, clauses)));
  if (isArticle) append(found, articleCharges(words, clauses, found));
  const forms = section === 'CLOSING' ? FORMS : mayLead && words.includes('牵头') ? LEADING_FORMS : NO_FORMS;
  return forms === NO_FORMS && found.length < 2 ? found : withForms(words, clauses, found, forms);
}

/** What the sentences of an article charge besides what was found in them. */
function articleCharges(words: string, clauses: readonly Span[], found: readonly Charge[]): readonly Charge[] {
  const read = new Set(found.map(({mention}) => mention.start));
  return collect(articleDuties(words), lists => {
    if (isWithin(clauses, lists[0]?.names.start ?? 0)) return [];
    return ranked(collect(lists, ({names, part}) => charged(words, names, false).map((mention): Charged => ({mention, role: roleOf(part)})))).filter(({mention}) => !read.has(mention.start));
  });
}

/** The charges found, with those of the forms, in the order of the text. */
function withForms(words: string, clauses: readonly Span[], found: Charge[], forms: readonly TextForm[]): readonly Charge[] {
  let taken: readonly Span[] = found.map(({mention: {start, end}}) => ({start, end})).sort((one, other) => one.start - other.start);
  for (const form of forms) {
    if (!form.said.test(words)) continue;
    const own: Span[] = [];
    for (const match of everyMatch(form.pattern, words)) {
      const start = match.index + match[0].indexOf(match.groups?.['names'] ?? '');
      const names = {start, end: start + (match.groups?.['names']?.length ?? 0)};
      // A sentence may open with the bracket of a clause: (省发展改革委、省能源局按职责分工负责).
      if (isWithin(clauses, start) || isWithin(clauses, start + 1) || overlaps(taken, names)) continue;
      const mentions = charged(words, names, form.wholeList).filter(mention => !isOfSeveralLevels(words, mention));
      if (mentions.length === 0) continue;
      const end = match.index + match[0].length;
      const partners = partnersBehind(words, form.role === 'LEAD' ? end + restOfLeading(words, end) : end, mentions);
      const role = partners.length > 0 ? 'LEAD' : form.role;
      const joint = togetherAt(words, names);
      own.push(names);
      append(found, ranked([
        ...mentions.map((mention): Charged => ({mention, role: joint === null ? role : mention.start < joint ? 'LEAD' : 'COOPERATE'})),
        ...partners.map((mention): Charged => ({mention, role: 'COOPERATE'})),
      ]));
    }
    if (own.length > 0) taken = [...taken, ...own].sort((one, other) => one.start - other.start);
  }
  return onceEach(found.sort((one, other) => one.mention.start - other.mention.start));
}

/** 要发挥牵头|作用,会同市水利局加强调度: how long the rest is up to the partners. */
function restOfLeading(words: string, end: number): number {
  return /^[^。;,]{0,10},/u.exec(words.slice(end, end + 11))?.[0].length ?? 0;
}

/** Where 会同 parts who leads from who cooperates: 民政部会同财政部负责…; null where it does not. */
function togetherAt(words: string, {start, end}: Span): number | null {
  const at = words.slice(start, end).search(/(?<=[局厅委部办署会行府])会同/u);
  return at < 0 ? null : start + at;
}

/** Ends and openings of sentences that are clauses without brackets. */
function spanCharges(words: string, parts: readonly Span[], clauses: readonly Span[]): Charge[] {
  const found: Charge[] = [];
  for (const tail of parts) {
    if (isWithin(clauses, tail.start) || isWithin(clauses, tail.end - 1)) continue;
    append(found, listsCharged(words, leadAndCooperate.read(words, tail) ?? []));
  }
  return found;
}

/** The bodies of several lists, ranked through all of them. */
function listsCharged(words: string, lists: readonly Segment[]): readonly Charge[] {
  return ranked(collect(lists, ({names, part}) => (
    withSharedGovernment(readNames(words, names)).filter(({text, suffix}) => suffix !== undefined || isBody(text)).map((mention): Charged => ({mention, role: roleOf(part)})))));
}

/** 市水务局牵头, | 会同市财政局等部门推进清淤: the partners stand behind the head's comma. */
function withPartners(words: string, {end}: Span, charges: readonly Charge[]): readonly Charge[] {
  const partners = charges.length === 0 || words[end] !== ',' ? [] : partnersBehind(words, end + 1, charges.map(({mention}) => mention));
  return partners.length === 0 ? charges : ranked([...charges, ...partners.map((mention): Charged => ({mention, role: 'COOPERATE'}))]);
}

/** The bodies of one list, ranked among themselves. */
function segmentCharges(words: string, {names, part}: Segment, clauses: readonly Span[]): readonly Charge[] {
  if (isWithin(clauses, names.start)) return [];
  return ranked(readNames(words, names).map((mention): Charged => ({mention, role: roleOf(part)})));
}

/** A body and its part, before it is told how many stand in front. */
type Charged = Pick<Charge, 'mention' | 'role'>;

/** They rank as they stand. */
function ranked(bodies: readonly Charged[]): readonly Charge[] {
  return bodies.map(({mention, role}, index) => ({mention, role, rank: index + 1, source: 'TEXT'}));
}

/** A body that several sentences of one stretch charge alike is charged once, by the first of them. */
function onceEach(charges: readonly Charge[]): readonly Charge[] {
  const seen = new Set<string>();
  return charges.filter(({mention: {prefix, text}, role}) => {
    const key = `${role} ${prefix ?? ''}+${text}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether a place lies in one of the clauses, which stand in order. */
function isWithin(clauses: readonly Span[], at: number): boolean {
  return overlaps(clauses, {start: at, end: at + 1});
}

/** Whether any of the spans, which stand in order and apart, shares a character with `span`. */
function overlaps(spans: readonly Span[], span: Span): boolean {
  const next = spans[countWhile(spans, ({end}) => end <= span.start)];
  return next !== undefined && next.start < span.end;
}
