/**
 * The words that a body's name ends in, and what may stand before each: the table of forms of the mention reader.
 *
 * Example: `市卫生健康委` ends in a DEPARTMENT, `西宁市口腔医院` in a HEALTH ending, `拉萨日报社` in a BODY.
 */
import {nextOpening, openingsFor} from './openings.ts';
import {AREAS, DECIDED, DEPARTMENT_NAMES, DEPARTMENT_STEMS, FIELDS, FIELD_TAIL, FIXED_NAMES, MINISTRIES, PARTY_DEPARTMENTS} from './words.ts';

/**
 * FIXED names are complete. A DEPARTMENT needs a place right before it, or stands bare where a list or a clause opens.
 * A GOVERNMENT needs a place right before it, and so does a FIELD (市财政部门). The others need a place with some words between: OFFICE 市行政审批和便民服务局,
 * ZONE 东湖高新区管委会, HEALTH 市藏医院, GROUP 市深化医改领导小组, BODY 市城投公司. A NUMBERED hospital (第一人民医院) may stand bare. SELF names need no place: 净土传媒有限公司. An ALLIANCE
 * needs a place's own name, 昆明国际友城旅游联盟; a club may have a name of its own.
 */
export type EndingKind = 'FIXED' | 'PARTY' | 'DEPARTMENT' | 'FIELD' | 'GOVERNMENT' | 'NUMBERED' | 'HEALTH' | 'TOWNSHIP' | 'OFFICE' | 'GROUP' | 'ZONE' | 'BODY' | 'ALLIANCE' | 'SELF';

/** A word's ending in a text; the name may begin before `start`. */
export interface Ending {
  readonly kind: EndingKind;
  readonly start: number;
  readonly end: number;
}

const longestFirst = (words: readonly string[]): readonly string[] => [...new Set(words)].sort((a, b) => b.length - a.length);

const HAN = '\\p{Script=Han}';
const NUMERAL = '[一二三四五六七八九十]{1,2}';
const DEED = DECIDED.join('|');
/** 委托 and 部门 are other words. */
const NOT_FURTHER = '(?![员托派任]|部署|部队)';
const STEM_END = `(?:委员会|总局|总署|管理局|管理委员会|局(?![面部势限])|厅(?!际)|委${NOT_FURTHER}|部(?![门分署队件]))`;
/** A university's hospital or institute is one name: 暨南大学附属林芝医院, 北京大学深圳医院, 附属太和医院; not 暨南大学与市人民医院, 附属中学和市医院. */
const ITS_HOSPITAL = '(?:附属(?:(?![与及、向对]|和(?=[省市县区州盟旗]))\\p{Script=Han}){0,8}?医院|(?:协和|(?![与和及向对为的在将等由支共建帮合开市省县区])\\p{Script=Han}){0,12}(?:医院|研究[院所]))';

const HEALTH = [
  '疾病预防控制中心', '疾控中心', '卫生健康服务中心', '卫生服务中心', '卫生服务站', '社区服务中心', '妇幼健康服务中心', '妇幼保健计划生育服务中心',
  '妇幼保健院', '妇幼保健站', '妇幼保健所', '妇幼保健中心', '妇保院', '保健院', '中心血站', '血站', '血液中心', '急救中心', '精神卫生中心', '公共卫生临床中心', '公共卫生临床医疗中心',
  '公共卫生服务中心', '公共卫生中心', '卫生监督所', '卫生监督局', '卫生监督站', '卫生监督中心', '康养中心', '康复中心', '职业病防治院', '防治院', '防治所', '眼科中心', '口腔中心', '中医医院', '医院',
];
const OFFICE = [
  '管理委员会(?:办公[室厅])?', '管委会(?:办公[室厅])?', '常委会', '委员会', '办公厅', '办公室', '管理处', '管理局', '分局', '总队', '支队', '大队', '事务中心', '管理中心', '保障中心', '信息中心', '监测中心', '监测站', '检测中心', '检验中心',
  '评价中心', '促进中心', '发展中心', '运营中心', '结算中心', '采购中心', '交易中心', '指导中心', '服务中心', '大数据中心', '医保中心', '投促中心', '干预中心', '热线中心', '评估中心',
  '指挥中心', '救助中心', '资助中心', '援助中心', '考试中心', '审评中心', '鉴定中心', '登记中心', '核算中心', '审查中心', '推广中心', '联合采购办公室', '管理所', '税务局', '局', '厅(?!际)',
];
const BODY = [
  '大学(?!城)', '学院', '高等专科学校', '高等职业学校', '专科学校', '师范学校', '专业学校', '职业学校', '卫生学校', '技工学校', '党校', '研究院', '研究所', '研究总院', '研究中心', '研发中心', '超算中心', '科学院', '社科院', '教科院', '农科院', '林科院', '环科院', '建科院', '工研院', '检验所', '检验院', '设计院', '军分区', '警备区', '交易所(?![得税])', '日报社', '报社', '广播电视台', '电视台', '融媒体中心', '传媒中心', '广播电视总台', '学会', '协会', '商会', '联合会', '总会', '分会', '促进会', '基金会',
  '红十字会', '总工会', '残联', '妇联', '工商联', '科协', '消协', '消保委', '记协', '关工委', '计生协', '贸促会', '理事会', '文联', '侨联', '社科联', '团委', '工会', '中级人民法院', '高级人民法院', '中级法院', '高级法院', '人民法院', '人民检察院', '法院', '检察院', '人大', '政协', '银行', '福利院', '敬老院', '养老院', '公司', '集团', '监狱', '海关', '供销社', '供销合作社',
];

/** 自然资源部第三海洋研究所; not 自然资源部合作共建研究院. */
const INSTITUTE = `(?:(?!联合|合作|共建|共同|指导|支持|牵头|所属|直属|重点|建设)(?:(?![和与及、的对在将由等会同]|${DEED})${HAN}){2,10}?(?:规划院|设计院|研究院|研究所|科学院))?`;

/** Words that make a hospital's name another body's: 青海省医院协会, 市医院管理局. */
const OTHER_BODY = '(?!城市|协会|学会|联合体|集团(?!化)|管理(?:局|中心|协会|学会|委员会))';
/** A branch is part of its association's name: 西宁市医学会高原医学分会. */
const BRANCH = `(?:(?![和与及会的])${HAN}){2,10}(?:分会|专业委员会|专委会)`;
/** 省人民政府各工作部门, 市政府各委、办、局: nobody in particular, as 国务院各部委. */
const NOT_ITS_DEPARTMENTS = '(?!各(?:工作|组成)?(?:部门|委|单位|直属))';
/** A matter of the State Council's own: 国务院职业教育工作部际联席会议. */
const NATIONAL_GROUP = `(?:(?!各|有关|相关|其他|${DEED}|[的在将由])${HAN}){2,24}?(?:领导小组|联席会议|委员会)(?:办公室|秘书处)?`;

/** A group of the nation for one task: 国家药品集中采购工作领导小组. */
const NATIONAL_TASK_GROUP = `(?![级和与及有])(?:(?!各|有关|相关|其他|${DEED}|会同|牵头|负责|组成|[的在将由])${HAN}){4,24}?(?:领导小组|(?:工作|协调)小组)(?:办公室)?(?:各?成员单位)?`;

/** 中国农业银行合肥分行; 中国银行等商业银行 is no branch. */
const BANK_BRANCH = `(?:(?:股份有限公司)?(?:(?![等各在的由及和与])${HAN}){2,7}?[分支]行)?`;

/** 省药品监管局自贡检查分局; 市公安局各分局 and 市税务局督促分局 name none. */
const BRANCH_OF_OFFICE = `(?!督促|指导|组织|负责|要求|所属|下属|辖区|直属|成立|设立|加强|联合|会同|配合|牵头|安排|派出|及时|按照|依法)(?:(?![各和与及的在将由等对]|机关)${HAN}){2,8}?分局`;

const SQUAD = '交通警察|交警|交管|特警|巡特警|刑警|刑侦|治安|禁毒|网安|森林警察|经侦|食药环侦';

/** A branch named for a place: 铜仁分行; not 各分行 or 设立分行. */
const BRANCH_IN_PLACE = (end: string): string => `(?:(?![各等在的由及和与设立新建增])${HAN}){2,4}${end}`;

/**
 * A form's words, what must stand before them and what must, or may, follow. No word opens with a group or a class. `next`
 * has the characters that alone may stand right behind the words; it is empty where any may.
 */
interface Form {
  readonly kind: EndingKind;
  readonly words: readonly string[];
  readonly before: string;
  readonly behind: string;
  readonly next: string;
}

function form(kind: EndingKind, words: readonly string[], behind = '', before = '', next = ''): Form {
  return {kind, words: [...new Set(words)], before, behind: next === '' ? behind : `(?=[${next}])${behind}`, next};
}

/** In order of trial at one place: the more particular form first. */
const FORMS: readonly Form[] = [
  form('FIXED', [`国家统计局${HAN}{2,8}调查总队`, `武警${HAN}{2,4}总队医院`, `民航${HAN}{2,4}(?:监管局|管理局)`, `国网${HAN}{2,6}(?:供电|电力)公司`]),
  form('FIXED', longestFirst(FIXED_NAMES)),
  form('FIXED', longestFirst(MINISTRIES), `(?![门署队件分])${INSTITUTE}`),
  form('FIXED', ['国务院'], NATIONAL_GROUP),
  form('FIXED', ['国务院'], `(?:${longestFirst(FIELDS).join('|')})${FIELD_TAIL}`),
  form('FIXED', ['国务院'], `(?!各|有关|相关|其他|${HAN}{0,8}部门|${HAN}{2,14}(?:行政|主管)部门)`),
  form('FIXED', ['中央'], `(?:(?!各|有关|相关|其他|${DEED}|关于|[的在将由和与及])${HAN}){2,20}?领导小组(?:办公室)?`),
  form('FIXED', ['国家'], `(?:(?!各|有关|相关|其他|${DEED}|级|[的在将由])${HAN}){2,14}?(?:指导|咨询|专家)委员会`),
  form('FIXED', ['国家'], NATIONAL_TASK_GROUP),
  // 国家高原病医学研究中心: what it is for makes it a name, while 国家医学中心 and 国家区域医疗中心 are ranks.
  form('FIXED', ['国家'], `(?!级|区域|临床|综合|重点)(?:(?![级省市县各等的在将由和与及、]|${DEED})${HAN}){2,10}?(?<!临床|综合)(?:医学研究中心|医学中心|区域医疗中心)`),
  // 国家稀土功能材料创新中心; 国家技术创新中心 is a rank.
  form('FIXED', ['国家'], `(?!级|(?:制造业|产业|技术|科技|区域|重点|临床|综合|示范|协同)+创新中心)(?:(?![级省市县各等的在将由和与及、]|研发|建设|${DEED})${HAN}){3,12}?创新中心`),
  // 国家专利审查协作湖北中心: centres of the nation that bear a place's name.
  form('FIXED', ['国家专利审查协作', '国家技术转移', '国家超级计算'], `(?!各|区域|示范|服务|平台|体系)${HAN}{2,4}中心`),
  form('FIXED', ['国家税务总局'], `(?:${HAN}{2,8}税务局)?`),
  form('FIXED', ['中国人民银行', '人民银行', '国家开发银行', '中国农业发展银行', '农业发展银行', '中国进出口银行', '进出口银行', `人行(?=${HAN}{2,4}支?[分中支])`],
    `(?:${HAN}{2,7}?(?:分行|支行|中支))?`),
  form('FIXED', ['中国科学院', '中科院'], `(?:${HAN}{2,10}?研究[院所])?`),
  form('FIXED', ['中国铁路'], `${HAN}{2,6}局(?:集团)?(?:有限公司)?`),
  // 协调银联落实; not 银联卡, and not 政银联动 or 农商银联合.
  form('FIXED', ['银联'], '(?![合动盟席手系营网络卡商接结通])', '(?<![政税商农校保企三地])'),
  form('FIXED', ['中国出口信用保险公司'], `(?:${HAN}{2,7}?(?:分公司|营业管理部|办事处))?`),
  form('FIXED', ['中国银行', '中国农业银行', '中国工商银行', '中国建设银行', '中国邮政储蓄银行'], `(?!保险|业|间)${BANK_BRANCH}`),
  form('FIXED', ['农业银行', '工商银行', '邮政储蓄银行', '邮储银行'], BANK_BRANCH, '(?<![国省市县区州旗])'),
  form('FIXED', ['建设银行', '交通银行'], '', '(?<=银行[、和及与])'),
  form('FIXED', ['出口信用保险公司'], '', '(?<=银行[、和及与])'),
  form('FIXED', ['新疆生产建设兵团'], `(?:第${NUMERAL}师)?(?:办公厅|办公室|(?:${longestFirst(DEPARTMENT_STEMS).join('|')})${STEM_END})?`),
  form('FIXED', ['共青团[省市区县州]委', '团[省市区县州]委']),
  form('PARTY', longestFirst(['党委', '工委', '委'].flatMap(committee => PARTY_DEPARTMENTS.map(department => committee + department))), '(?![法理门署])'),
  form('GOVERNMENT', [
    `人民政府(?:办公厅|办公室|${NOT_ITS_DEPARTMENTS})`, '政府(?:金融办|外办|侨办|法制办|研究室|新闻办|督查室|办公厅|办公室|办(?![法理公事学医好案件结税证班]))',
    `政府${NOT_ITS_DEPARTMENTS}(?!性|采购|购买|投入|投资|补助|债|部门|令|主导|规章|网|职能|兜底)`,
  ]),
  form('GOVERNMENT', [
    '党委(?:办公厅|办公室)', '委(?:办公厅|办公室)', '纪委监委', '纪委', '党委(?!会|书记)', '委(?=[、,。;和及与])',
    `委(?=[省市县区]政府|[${HAN}]{2,8}人民政府|关于|书记)`,
  ]),
  form('FIELD', longestFirst(FIELDS), FIELD_TAIL, '', '行主部'),
  form('DEPARTMENT', longestFirst(DEPARTMENT_NAMES), '(?![员托派任理法门分署队])'),
  form('DEPARTMENT', longestFirst(DEPARTMENT_STEMS), `局${BRANCH_OF_OFFICE}`, '', '局'),
  // 县公安局交警大队
  form('DEPARTMENT', ['公安局'], `(?:${SQUAD})(?:支队|大队|总队)`),
  form('DEPARTMENT', longestFirst(DEPARTMENT_STEMS), STEM_END, '', '委总管局厅部'),
  form('NUMBERED', ['第'], `${NUMERAL}(?:人民|中医)医院${OTHER_BODY}`, '', '一二三四五六七八九十'),
  form('NUMBERED', [...'一二三四五六七八九十'], '[一二三四五六七八九十]?(?:人民|中医)医院', '(?<=第[一二三四五六七八九十、和及与第]{1,24}[、和及与])', '一二三四五六七八九十人中'),
  form('TOWNSHIP', [
    ...['乡', '镇', '街道'].map(place => `${place}(?:中心)?卫生院`), ...['镇', '街道', '社区'].map(place => `${place}社区卫生服务中心`),
    '中心卫生院', '卫生院', '社区卫生服务(?:中心|站)', '卫生室',
  ]),
  form('HEALTH', longestFirst(HEALTH), OTHER_BODY),
  // 广东省应用场景创新中心; 科技创新中心 is what a place becomes, 技术创新中心 and the like are ranks that many have.
  form('BODY', ['创新中心'], '(?![与和及])', `(?<!科技|技术|产业|制造业?|国际|区域|协同|综合|全球|自主|融合|联合|服务|战略|发展|研究|研发|设计|应用|原始|文化|级|性|型|化)`),
  // 粤港澳大湾区国家技术创新中心: of areas that are no divisions.
  form('FIXED', AREAS, `(?:国家技术|(?!国际|科技|区域|综合|协同|产业|技术|制造业|[与和及的在一])(?:(?!建设|打造|创建|${DEED}|[与和及的])${HAN}){4,10}?(?<!科技|技术|产业|制造业|国际|区域|协同|综合))创新中心`),
  // 粤港澳大湾区量子科学中心; 综合性国家科学中心 is a rank.
  form('FIXED', AREAS, `(?!综合|国家|国际|区域)(?:(?!建设|打造|创建|${DEED}|[与和及的])${HAN}){2,10}?科学中心`),
  // 国家卓越工程师学院深圳学院: a school of the nation in a place.
  form('FIXED', ['国家'], `(?!级|示范|重点|各)(?:(?![级的在和与及等将由]|${DEED})${HAN}){2,10}?学院(?:(?![的在和与及等将由])${HAN}){2,6}?学院`),
  form('SELF', ['部际联席会议', '协调委员会']),
  form('ALLIANCE', ['联盟', '俱乐部'], '(?!采购|地区|成员|化|合作|内部|章程|标准)'),
  form('GROUP', ['领导小组', '工作小组', '协调小组', '指挥部', '联席会议', '专班'], '(?:办公室)?(?:各?成员单位)?'),
  // 上海市房屋事务所; a law firm's (律师事务所) is mostly any firm.
  form('OFFICE', ['事务所'], '', '(?<!师)'),
  form('OFFICE', ['国家级自然保护区管理局', '自然保护区管理局']),
  form('SELF', ['集团(?:股份)?有限(?:责任)?公司', '股份有限(?:责任)?公司', '有限(?:责任)?公司', '集团公司']),
  form('ZONE', ['管委会', '管理委员会', '执委会', '执行委员会'], '(?:办公[室厅])?', '(?<=[区园城港湾]|小镇)'),
  form('SELF', ['国家公园管理局']),
  // 贵州银行铜仁分行, 四川省社会科学院巴中分院
  form('BODY', ['银行'], BRANCH_IN_PLACE('[分支]行')),
  form('BODY', ['科学院', '研究院', '社科院', '农科院'], BRANCH_IN_PLACE('分院')),
  // 区党工委党群工作部 of a zone; 党工委书记 is a person.
  form('ZONE', ['党工委'], `(?:${longestFirst([...PARTY_DEPARTMENTS, '党群工作部', '台湾工作部', '党政办公室']).join('|')})?(?!书记|副书记|委员(?!会)|会议|领导|班子|主要|成员)`, '(?<=[区园城港湾])'),
  form('BODY', ['学会', '协会', '商会', '联合会'], BRANCH),
  form('BODY', longestFirst(BODY), `(?![生教科派法卡业校])(?!直属|${ITS_HOSPITAL})`),
  form('OFFICE', [...longestFirst(OFFICE), '办(?=[、,)。;\\]]|负责|牵头|配合|参与|等)', '委(?=[、,)。;\\]]|负责|牵头|配合|参与|等)'],
    '(?![面部势限])', '(?<![格布结全大当时僵破开变餐客承协主])'),
];

/** The forms that may stand where one character does, as one pattern with a group for each of `kinds`. */
interface Trial {
  readonly kinds: readonly EndingKind[];
  readonly pattern: RegExp;
}

/** The characters that a form opens with; few forms open with any one of them. */
const OPENERS: readonly string[] = [...new Set(FORMS.flatMap(({words}) => words.map(word => word.charAt(0))))];
/** By the code of that character. */
const TRIALS: ReadonlyMap<number, Trial> = new Map(OPENERS.map(opener => [opener.charCodeAt(0), trialOf(opener)]));
const OPENINGS = openingsFor(FORMS.flatMap(({words, next}) => words.flatMap(word => openingsOf(word, next))));

/** What stands in every text that a word matches: 卫生院 of 卫生院, 卫生局 … of the stem 卫生 and what is next to it, 武警 of `武警${HAN}{2,4}总队医院`, 乡 of 乡(?:中心)?卫生院. */
function openingsOf(word: string, next: string): readonly string[] {
  const literal = /^\p{Script=Han}+(?![?*+{])/u.exec(word)?.[0] ?? word.charAt(0);
  return literal === word && literal.length < 3 && next !== '' ? [...next].map(sign => literal + sign) : [literal];
}

function trialOf(first: string): Trial {
  const forms = FORMS.map(each => ({...each, words: each.words.filter(word => word.startsWith(first))})).filter(({words}) => words.length > 0);
  const pattern = forms.map(({words, before, behind}) => `(${before}(?:${words.join('|')})${behind})`).join('|');
  return {kinds: forms.map(({kind}) => kind), pattern: new RegExp(pattern, 'uy')};
}

/** Every ending in `text`, in order. */
export function endingsOf(text: string): readonly Ending[] {
  let found: Ending[] | null = null;
  for (let at = nextOpening(OPENINGS, text, 0); at >= 0; at = nextOpening(OPENINGS, text, at)) {
    const trial = TRIALS.get(text.charCodeAt(at));
    const ending = trial === undefined ? null : endingAt(text, at, trial);
    if (ending !== null && found === null) found = [ending];
    else if (ending !== null) found?.push(ending);
    at = ending === null ? at + 1 : ending.end;
  }
  return found ?? NONE;
}

const NONE: readonly Ending[] = [];

function endingAt(text: string, start: number, {kinds, pattern}: Trial): Ending | null {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  const kind = match === null ? undefined : kinds[match.indexOf(match[0], 1) - 1];
  return match === null || kind === undefined ? null : {kind, start, end: start + match[0].length};
}
