/**
 * The units that a value can carry, and the pattern that finds them: `万张` in 1.5万张, `次/年` in 2次/年.
 */
import {signsOf} from '../../../signs.ts';

/** Shares of a whole. */
const SHARE_UNITS = ['%', '‰', '个百分点', '百分点', '个基点', '基点'];

/** Money; a sum for a project or a benefit is no target, so readers ask for these by name. */
const MONEY_UNITS = ['元', '美元'];

const COUNTS = [
  '人次', '人年', '条次', '笔次', '点次', '个次', '处次', '宗次', '台班', '场次', '项次', '例次', '台次', '台套', '台件', '艘次', '列次', '篇次', '家次', '户次', '件次', '标准箱', '标箱', '人', '名', '位', '张', '所', '家', '个', '项', '种', '支', '辆', '台', '套', '次', '届', '场', '期',
  '床日', '学位', '倍', '件', '例', '户', '处', '座', '条', '门', '部', '篇', '本', '份', '间', '床', '对', '组', '只', '株', '棵', '列', '艘', '架',
  '款', '笔', '宗', '册', '人份', '剂', '批次', '剂次', '车次', '盆', '箱', '头', '羽', '栋', '幢', '架次', '趟', '学时', '课时', '标准车',
  '枝', '块', '轮', '尾', '亩次', '匹', '桩', '班', '节', '幅', '首', '盏', '口', '眼', '起', '批', '层', '航班', '班次', '载重吨', '总吨', '根', '标台', '蒸吨', '卷', '桶', '片', '颗', '枚', '管', '穴',
];

const MEASURES = [
  '平方米', '平方公里', '平方千米', '立方米', '立方(?!体|厘米|千米|米)', '公里', '千米', '海里', '米', '亩', '公顷', '吨', '千克', '公斤', '斤', '克', '升', '毫升',
  '蒸吨/小时', '分贝', '小时', '个小时', '个学时', '个课时', '分钟', '秒', '毫秒', '天', '周', '个工作日', '工作日', '个月', '岁', '年', '级', '甲', '千瓦时', '千瓦', '兆瓦', '吨标准煤', '吨标煤', '吨标准油', '吨油当量', '千克标准油', '克标准油', '公斤标准煤', '公斤标准油', '千克标煤', '克标煤', '克标准煤/千瓦时', '克标煤/千瓦时', '克/千瓦时', '分/千瓦时', '千克标准煤', '克标准煤', '标准立方米', '微克/立方米', '毫克/立方米', '微克每立方米', '毫克每立方米', '吨/月·平方公里', '吨/平方公里·月', '吨/月•平方公里', '吨/平方公里•月', '吨/平方千米·月', 'ug/m3', 'μg/m3', 'μg/m³', 'mg/m3', 'mg/m³', 'mg/L',
  '立方米/小时', '立方米/时', '立方米/秒', '立方/小时', '立方/时', '立方/秒', '吨/小时', '吨/时', '升/秒', '克/千克', '毫克/千克', '微克/千克', '克/公斤', '毫克/公斤', '毫克/升', '微克/升', '公里/小时', '千米/小时', '座位', '吨公里', '人公里', '千伏安', '兆伏安', '千升', '摄氏度', 'TEU', '兆', 'PB', 'TB', 'EB', 'EFLOPS', 'PFLOPS', 'EFlops', 'PFlops', 'Eflops', 'Pflops', 'Mbps', 'Gbps', 'Tbps', 'DDDs', 'DDD',
];

/** Latin letters and signs; behind a number alone and before none that makes another word of them: 35t/h, 5kmh. */
const LATIN_MEASURES = [
  'm2', 'm²', '㎡', 'm3', 'm³', 'km', 'km2', 'km²', '公里²', '平方km', 'kW', 'KW', 'kw', 'MW', 'GW', 'kWh', 'KWh', 'kwh', 'kW·h', 'MWh', 'GWh', 'MVA', 'kVA', 'tce', 't', 'kg', 'ha', 'P', 'PF', 'EF', 'POPS', 'EOPS', 'TOPS', 'TFLOPS',
  'dB', '℃',
];
const LATIN = `(?<![A-Za-z])(?:${longestFirst(LATIN_MEASURES)})(?![A-Za-z0-9²³·]|/(?!年|人|户|天|万元|\\d)\\S)`;

/** Points of a poll or a test: 85分以上; not 分钟, 分别, 分为. */
const POINTS = '分(?=以[上下内]|左右|[,。;、)]|$)';

/** 200类 counts behind digits only: 三类人员 names. */
const KINDS = '(?<=\\d)大?类(?=以上|左右|[,。;、)]|$|[^别型似水标])';

/** 50发 | 商业火箭; not 3发展, 一发现. */
const SHOTS = '(?<=\\d)发(?=以上|左右|[,。;、)]|$|[^,。;、\\d]{0,6}(?:火箭|炮弹|导弹|卫星|弹药))';

/** 宽带接入能力达到100M; not 3M公司 and M1. */
const BANDWIDTH = '(?<=\\d{2})M(?=以上|左右|[,。;、)和及]|$|(?:光纤|宽带|带宽|速率|光网))';

/** 300亿方 | 天然气, 5万方; not 3万方面. */
const GAS = '(?:亿|万)(?:余|多)?方(?=以上|以下|左右|[,。;、)/]|$|天然气|页岩气|煤层气|燃气|沼气|氢气|[水土气]|库容|木材|混凝土|砂石)';

/** 3000亿度, 户均用电1200度; not 360度, 38.5度 and 三万度假者. */
const KILOWATT_HOURS = '(?<=\\d)(?:亿|万)(?:余|多)?度(?=电|以上|以下|左右|[,。;、)/]|$)|(?<=电量?[^,。;、\\d]{0,8}\\d[\\d.]{0,6})度(?=以[上下内]|左右|[,。;、)/]|$)';

/** 1亿棒 | 食用菌, 5000万袋; not 3万棒球. */
const LOGS = '(?<=\\d)(?:亿|万)(?:余|多)?[棒袋](?=以上|以下|左右|[,。;、)/]|$|食用菌|香菇|菌)';

/** 平均住院日降至 | 7日; dates have days as well. */
const DAYS_OF_STAY = '(?<=住院日[^,。;、\\d]{0,6}\\d[\\d.]{0,4})日(?=以[上下内]|左右|[,。;、)]|$)';

/** 公告时间压缩至 | 20日, 办理时长不超过 | 1日: told by the words that cut it short; 截止时间为10日 and 6月20日 are dates. */
const DAYS_CUT = '(?<=(?:压[缩减]|缩短|减少|提速)[到至为](?:不超过)?\\d[\\d.]{0,4}|(?:时[间长限]|周期|期限)(?:控制在|不超过|不多于)\\d[\\d.]{0,4})日(?=以内|之?内|左右|[,。;、)]|$)';

const RATES = ['1/10万', '/10万', '1/万', '/万', '1/十万', '/十万'];

const PER = '(?:/(?:年|人|月|天|日|百人|千人|万人|百户|户|次|张|所|亩|公顷|万?平方米|[百千万]?平方(?:公里|千米)|十万人|10万人?|万元|亿元|万?吨(?!公里)|百公里|[百千万]?吨公里|百万(?:换算)?吨公里|换算吨公里|万标箱|标箱|生|床|万?车|[百千万](?:出院)?人次|万(?=以|左右|[,。;、)]|$))){1,2}';

function escape(words: string): string {
  return words.replaceAll('/', String.raw`\/`);
}

function longestFirst(units: readonly string[]): string {
  return [...units].sort((a, b) => b.length - a.length).map(escape).join('|');
}

/** Characters behind a unit that make another word of it: 3个月, 10人民, 5天然, 三层次, 10口岸, 二口恶英 (二噁英, whose sign many copies lack). */
const WORDS_OF_UNITS: Readonly<Record<string, string>> = {
  人: '民 员 才 口 群 均 工 大 社 制(?=[足篮排]|[球场赛]) (?<=二人)转(?![移岗业学入出为正型段])', 天: '然 津', 位: '一体 于 置', 个: '体工商 体户 人(?!工智能|才|文|民)', 轮: '换 流 船 训 岗 作 候', 班: '列 车 子 组 制',
  节: '能 约 水 点 日 假', 口: '岸 腔 径 号 粮 之 恶[英烷]', 起: '草 步 点 来 到 施', 批: '准 复 发 次', 层: '次 级 面', 首: '都 席 批 先 次 位 创 府', 眼: '科 镜 病',
  尾: '矿 气 水', 匹: '配', 幅: '度', 枝: '叶', 块: '链 状 茎 (?<=[一两]块)(?:金字)?招?牌', 桩: '基', 根: '据 本 源 治 系', 卷: '烟 入', 管: '理 网 道 线 控 廊 护 委 辖 沟 涵 井 件 材 制', 片: '区 段 面 仔 刻 岩', 颗: '粒', 兆: '瓦 伏 字节 赫 帕 [A-Za-z]',
  人年: '均 龄 度 [末初底内满] 轻 收入 产', 秒: '[级批报杀] 懂', 剂: '[量型]', 门: '核电 县 峡 店 户(?!课) 诊 槛 市 岛 湾', 届: '[一二三四五六七八]中 人大 中央 全国 毕业', 学位: '[点授证论制服]', 周: '年 岁 边 期 围 刊 报 末 [一二三四五六日]',
};
const WORDS_BEHIND = Object.entries(WORDS_OF_UNITS).map(([unit, words]) => `(?<=${unit})(?:${words.replaceAll(' ', '|')})`);
const NO_UNIT = `(?!月|工作日|自然日|小时|百分点|${WORDS_BEHIND.join('|')})`;

/** What stands right behind a numeral: %, 万人, 亿元, 元/人/年, /10万. */
export const UNIT = [
  longestFirst([...SHARE_UNITS, ...RATES]),
  `(?:万亿|千亿|百亿|千万|百万|亿|万|千|百)?(?:余|多)?(?:${longestFirst([...COUNTS, ...MEASURES, ...MONEY_UNITS])})${NO_UNIT}(?:${escape(PER)})?`,
  `(?:万亿|亿|万|千)?(?:余|多)?${LATIN}(?:${escape(PER)})?`,
  `${GAS}(?:${escape(PER)})?`,
  POINTS,
  KINDS,
  SHOTS, BANDWIDTH, LOGS, DAYS_OF_STAY, DAYS_CUT, KILOWATT_HOURS,
  '(?:万亿|亿|万)',
].join('|');

/** What a unit begins with, a power of ten before it too. */
export const UNIT_FIRST = signsOf(['万亿千百余多分类发日度', ...[...SHARE_UNITS, ...RATES, ...COUNTS, ...MEASURES, ...MONEY_UNITS, ...LATIN_MEASURES].map(unit => unit.charAt(0))].join(''));

/** A unit that needs a subject of that very kind, because its numerals mostly say how long or how old. */
export const DURATION_UNITS: ReadonlySet<string> = new Set(['小时', '分钟', '秒', '毫秒', '天', '日', '周', '个工作日', '工作日', '岁', '个月']);

/** %, ‰ and their like. */
export function isShare(unit: string | null): boolean {
  return unit !== null && SHARE_UNITS.includes(unit);
}

/** 元, 万元, 元/人. */
export function isMoney(unit: string | null): boolean {
  return unit !== null && unit.includes('元');
}

const POWER = /^[万亿]{1,2}(?=.)/u;

/** 亿人次 beside 万人次, 万个 beside 个: one unit. */
export function withoutPower(unit: string | null): string | undefined {
  return unit?.replace(POWER, '');
}

/** 余 and 多 say that it is more. */
export function hasMore(words: string): boolean {
  return words.includes('余') || words.includes('多');
}

/** `/10万` and `1/10万` are one unit, and so are 个小时 and 小时. */
export function canonicalUnit(unit: string): string {
  const bare = unit.startsWith('个') ? unit.replace(/^个(?=小时|学时|课时)/u, '') : unit;
  const plain = hasMore(bare) ? bare.replace(/[余多]/u, '') : bare;
  if (plain.startsWith('/') && /^\/(?:10|十)?万$/u.test(plain)) return `1${plain.replace('十', '10')}`;
  const whole = plain.endsWith('立方') ? `${plain}米` : plain;
  return whole.includes('/') ? whole.replace('1/十万', '1/10万') : whole;
}

/** A power of ten that stands for its unit: 产值突破1.2 | 万亿. */
export function isPower(unit: string | null): boolean {
  return unit === '万亿' || unit === '亿' || unit === '万';
}

/** What most things and people are counted by, as a source for patterns. */
export const COMMON_COUNTS = '个|家|所|座|处|张|名|人|台|辆|套|条|项';
