/**
 * The words that readers of targets share: nouns of measure, verbs of doing, words that open a clause without naming anything.
 *
 * Example: `就诊率`, `床位数` are measured; `建成`, `引进培养` act on what is counted; `力争`, `全市` are left out of an indicator's name.
 */
import {endsIn, endsOf, isOneOf, mayHold, signsOf, wordStarts} from '../../../signs.ts';
import {endPattern} from '../../../ends.ts';
import {HONOURED} from './honours.ts';
import {EXCEEDS, INCOME} from './income-words.ts';
import {verbsFor} from './verbs.ts';

/** What tells how much something grows or falls. */
export const GROWTH = '(?:增速|增幅|涨幅|降幅|增长率|增长速度)';

/** 保持15%以上 | 的年均增速. */
export const GROWTH_BEHIND = /^的?(?:年均|平均)?(?:增速|增长速度|增长|增幅)$/u;

/** Nouns that end the name of something measured, each with what makes another word of it: 率, but 效率. */
const METRIC_NOUNS: readonly string[] = [
  '(?<![效概汇利])率', '比例', '比重', '占比', '比率', '比值', '配比', '(?<![对相])比', '人数', '(?<![\\d十百千万亿])人次', '架次', '时长', '总数', '数量', '次数', '频次', '(?<![指多少岁参])数',
  '总量', '[出存]栏', '(?:户均|人均)[^,、的]{0,6}容量', '(?:利用|使用|实际到位)(?:外资|内资|省外资金|境外资金)', '引进(?:内资|省外资金)', '(?<![质力能容体大批海尽减]|含金|需氧|耗氧)量', '寿命', '面积', '名额', '(?<=采购)品种', '满意度',
  '知晓度', '指数', '浓度', '强度', '密度', '(?:植被|森林|林草|草原)?(?:综合)?盖度', '郁闭度', GROWTH,
  '(?<=[道网路线管渠缆]|人均)长度', '(?<=治理)河长', '新增就业', '(?<=(?:失业|困难|下岗|贫困|残疾)(?:人员|人口|群体|职工|人)|劳动力|毕业生)(?:实现)?(?:再就业|转移就业|就业)', '接待[^,、的]{0,6}(?:游客|旅客|观众)', '收入比', '(?<=[A-Za-z]|货)值', '倍差', '系数', '产值', '增加值', '生产总值',
  '(?:[日年]|每小时|小时)(?:处理|供水|供气|供热|加工|生产|收运|焚烧|接待|检测|烘干|屠宰|吞吐|通过|运输|发电)[^,、的]{0,4}能力', '(?<=综合生产)能力', '总额',
  '(?:(?<!担保|贷款|单笔|单户|投保|补助|补贴|奖励|合同)金|成交|交易|签约|执行|结算|销售|零售|进出口|进口|出口|贸易|营业|融资|消费|业务|登记|投放|承保)额', '余额', '规模', '里程', '总装机', '住院日', '(?<=风电|光伏|水电|核电|火电|煤电|气电|储能|发电|能源|电力|新型储能|生物质|抽水蓄能)(?:总)?装机',
  '(?:单位|万元)[^,、]{2,16}(?:能耗|能源消耗|电耗|水耗|综合能耗|碳排放|二氧化碳排放)', '增加值(?:能耗|电耗|水耗|用水量|碳排放)', '人均[^,、]{0,6}收入', '(?:次均|例均|人次|均次)[^,、的]{0,4}费用',
  '(?:可支配|营业|主营业务|旅游|旅游总|预算|财政总?|税收|募捐|捐赠|工资性|经营性|集体经济|集体经营)收入', '(?<=财政|财税|预算|旅游|农民|农村|业)总收入', '(?:直接|新增|再|股权|债券|(?<!单[户笔家])线上|供应链|(?<![一-龥]))融资', '(?<=融资|撮合|意向)授信', '减税降费',
  '实际到位(?:资金|内资)', '(?<=招商引资|[省市县区域]外|内资|外资)(?:实际|年度|全年)?到位(?:资金|内资|外资)',
];

/** A name that ends so is measured by nature, in quotes too (“首贷率”) and with its short form (使用强度(DDDs)); 效率, 质量, 能力 and 水平 are not. */
const METRIC = `(?:${METRIC_NOUNS.join('|')})(?:”|\\([A-Za-z][A-Za-z\\d.]{0,9}\\))?`;
export const METRIC_END = new RegExp(`${METRIC}$`, 'u');
const ENDS_METRIC = endPattern(METRIC);
/** What those nouns end in: most names are told by a look at their last character. */
const METRIC_LAST = endsOf([...METRIC_NOUNS, '”', ')']);

/** Whether the words before `end` may end in a noun of measure, by one look. */
export function mayBeMetric(words: string, end: number): boolean {
  return isOneOf(METRIC_LAST, words, end - 1);
}

/** Whether a name ends in a noun of measure. */
export function isMetric(name: string): boolean {
  return endsIn(METRIC_LAST, name) && ENDS_METRIC.test(name);
}

/** Measured in years: 平均受教育年限, 设施使用寿命; other years date something. */
export const YEARS_NAMES = /(?:年限|寿命|学制)$/u;

/** Amounts only where a value stands: 经费补助标准提高到89元. */
export const FUNDING_STANDARD = /(?:经费|财政|筹资|投入|(?:医保|医疗保险)(?:人均|政府)?)[^,]{0,6}标准$/u;

/** Rates of people that say themselves what they are of. */
export const RATES_OF_PEOPLE = '吸烟|就业|失业|入学|入园|升学|参保|近视|肥胖|超重|贫血|患龋|识字|出生|生育|脱贫|离婚|辍学';

/** Names of rates that mean nothing without what they are a rate of: 满意度, 完成率. */
export const BARE_METRIC = new RegExp([
  // 整治完成率, 履约率, 满意度; but 吸烟率 and 失业率 say what they are rates of.
  `^(?:(?:整治|整改|治理|改造|修复|排查)完成率|(?!(?:${RATES_OF_PEOPLE}|就诊|绿地|绿化|城镇化|案发|电气化))`,
  // 水运比例 stands alone, 金额占比 does not.
  `.{0,2}(?:率|满意度)|(?:金额|数量|费用|支出|资金|收入|人数|人员|面积|产值|数)?(?:占比|比例|比重)|(?:年均)?${GROWTH})$`,
].join(''), 'u');

/** Verbs that make, get or do so many of something. */
export const ACTION_VERBS: readonly string[] = verbsFor('makes');

/** Those that may stand behind the body that acts: 村卫生室建设“阁”10个; the others are mostly nouns there (签约服务, 能力提升). */
export const STRONG_VERBS: ReadonlySet<string> = new Set(verbsFor('strong'));

/** 3家 | 医院达到三级水平: what some do, not how many there are. */
export const SOME_REACH = new RegExp([
  `^[^,、的\\d]{0,14}(?:${INCOME}|规模)${EXCEEDS}[\\d.百千十]{1,6}[万亿]元?(?=$|[,。;、])|`,
  '^(?!的|以[上下]|[^,、的]{0,12}(?:均|全部|都达))[^,、的\\d]{0,8}(?:医院|机构|卫生院|中心|学校|企业|院校|实验室|专科|景区|园区|高校|指标|产品|品牌|项目|城市|乡镇)[^,、的\\d]{0,8}?',
  `(?:达到|达|创成|创建成|通过|进入|跻身|晋升为?|${HONOURED})[^,、的]{0,12}(?:水平|标准|级|[甲乙]等|行列|百强|评审|评估|认证|名单|等次|前列|先进)(?=$|[,。;、])`,
].join(''), 'u');

/** What joins the last members of a list; not the 及 of 普及 nor the 与 of 参与. */
export const AND = '(?:(?<![普涉以触顾危波])及(?!时|格|其|以[上下])|以及|(?<![总饱缓共温平柔])和(?!谐|美(?=乡村|家庭|社区|庭院|邻里)|平(?!均)|解|睦)|(?<![参给授赋])与(?!会)|(?<!达到|等于|大于|小于|高于|低于)或(?!者))';
export const LINK = `(?:、|${AND})`;

/** 每 | 增加 | 1人, 每 | 满 | 1万人: by how much more something else is due. */
export const BY_MORE = '增加|新增|增长|减少|降低|下降|提高|提升|超过?|超出|高出|提前|逾期|延迟|满';

/** Verbs that say nothing of what is counted: 开展2次培训 counts 培训. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(['开展', '开好', '办好', '举办', '组织', '举行', '召开', '完成', '实施', '有', '实现', '达到', '组织开展', '执行', '进行', '提供']);

/** Verbs that a group's members do: 100%的村卫生室提供…, 县级医院全部达到…. */
export const GROUP_VERBS: readonly string[] = verbsFor('group');

/** What a plan counts by the year: 年转化科技成果. */
export const YEARLY_ACTS = '(?:转化|培训|接待|举办|开展|引进|培育|培养|服务企业|孵化|发布|输送|招收|推广|新增就业|检测|处理)(?!.{0,6}(?:能力|量|率|规模|数)|[^,、]{0,8}\\d)';

/** 与 | 高校合作办学数: with whom it is done belongs to the name. */
export const WITH_PARTNERS = '[^,、的\\d]{2,10}(?:合作|共建|联办|合办|联合|签约|签订|结对|通航|开通|交流|互认|对接)';

/** What is summed up: 共 | 建成, 总计 | 投入. */
const SUMMED_ACTS = '记录|发现|接待|选派|培养|遴选|培育|争取|引进|筹集|投入|建设(?!施)|新建|建成|完成|实施|培训|改造|开展|实现(?!率|销售)|新增|发放(?!率)|转移就业';

/** Words before an indicator that are no part of its name, each with what makes another word of it: 继续, but 继续教育. */
const OPENINGS: readonly string[] = [
  '力争', '争取', '力求', '整体上(?=实现|完成|达到)', '总体上(?=实现|完成|达到)', '奋力(?!者)', '打造(?=“[^”]{2,14}”.{0,4}率$)', '确保了?', '最终(?=实现|形成|建成|达到|做到|完成|使)', '努力', '围绕(?=实现[^,、]{2,24}率$)', '实现(?!率)', '基本实现', '基本(?=完成)', '使得?(?![用馆])', '推动', '促进', '助推(?!器)', '分[一二两三四五]批(?:次|依次|逐步)?(?=实现|完成|推进|建成)', '支持(?=新增)',
  '推进(?=新开工|新建)', '推进(?=[^,、]{2,40}(?:率|水平|占比|比重|比例)$)', '带动(?=[^,、]{2,16}(?:[^效]率|比例|占比|规模|产值|增加值|收入|销售额|交易额|固定资产投资|零售总额)$|固定资产投资$)', '引领带动(?=[^,、]{2,16}(?:率|规模|产值|增加值|收入|投资)$)', '衔接好(?=.{4})', '严格落实(?=新建)', '支持(?=(?:购置更新|更新购置|报废更新)[^,、]{2,16}$)', '持续', '进一步', '逐步', '稳步', '加快', '尽快',
  '不断', '切实', '真正', '积极(?=推[动进]|促进)', '重点(?=(?:引进|培养)(?:和|与|并)(?:引进|培养|培育)|推进(?!项目|工程|任务|领域))', '抓紧(?=推动|推进|完成|实现)', '滚动(?=实施|推进|建设|储备)', '(?:帮助|协助|协调)(?=解决|化解|申报|办理)',
  '直至', '确定(?=[^,、]{4,}(?:目标|指标)$)', '计划(?=推进|完成|实施|新开工|全年|新增|新建|引进|招聘|培训|建成|播种)',
  '整体(?=提升|推进|改造)', ...['', '面'].map(word => `${word}向(?:全社会|社会(?:公众)?|民间资本|[^,、的\\d]{2,8}?)(?:公开|集中)?(?=(?:推介|发放|推送|投放|派发|配发|选派|输送)(?!.*(?:率|总额|排名)))`), '全面(?!健康|小康|无烟|两孩|三孩)', '高质量(?=实现|完成|推进|建成)', '如期(?=实现|完成|建成)', '继续(?!医学|教育|工程)', '保障(?!性|水平|房|率)', '保证(?!金|率)', '保持(?!率)', '升级(?!版|改造)',
  '同步(?=发展|建设|推进|完成|实施|新建|培育|开展)', '完成(?!率|投资|情况)', '能够?(?:生产|提供|开展|办理)(?![^,]{0,12}的)', '完全(?=[^,]{2,12}(?:筛查|检测|采样|接种))', '原则上', '过程中', '实施过程中', '建设过程中',
  '控制(?![率价区性图线室点系能水工在到着]|和消除|效果|面积|指标|单元|中心)', '采用(?=[^,、的]{2,10}占比$)', '落实(?=[^,、]{4,20}项目$|[^,]{4,40}(?:比例|占比|比重|时间|时长)$)', '初步实现', '涉及(?=(?:楼栋|楼房|居民|住户|农户|群众|户数|人口)[^,、的]{0,4}$)', '争取做(?=$)', '力争做(?=$)', '努力做(?=$)', ...['共', '总共', '共计', '合计', '总计'].map(word => `${word}(?=${SUMMED_ACTS})`), '合理控制',
  '严格控制', '有效控制', '从严控制',
  '再(?=(?:调试)?(?:安装|改造|整治|治理|完成|修复|更换|关停|拆除).{2})', '并且?(?![发网购轨]|联(?!合))', '且', '其中', '但', '即(?!时|办)', '同时', '以及', '及(?!时|格)', '和(?!谐|美(?=乡村|家庭|社区|庭院|邻里)|睦|田|平|龙|县|政|顺|布|静|硕)', `与(?!会|[^,、的]{2,16}相关的|${WITH_PARTNERS})`, '或(?!者)', '或者',
  '到(?!户|期|访|位|账|达|货|诊|场(?!馆)|港(?!口|澳)|[站课岗校馆园会](?=率|时|人))', '至(?!少)', '至少', '将(?!来|军)', '各地区?(?:要|应当?|须|必须)', '把(?!关|控)', '要(?!素|件|求|点)', '要求(?![高严])(?:将|把)?(?=.{3})', '提出(?=[^,、]{2,24}(?:总值|收入|投资|增加值|[^效]率|占比|比重|总额|规模|强度)(?:年均|增速)?(?:增长)?$)', '建议(?=[^,、]{2,24}(?:总值|收入|投资|增加值|[^效]率|占比|比重|总额|规模|强度)(?:增速)?)', '应当', '允许(?=(?:下调|上调|降低|提高|放宽|设置))', ...['提倡', '倡导'].map(word => `${word}(?=[^,、]{3,40}(?:[^效]率|比例|时间|满意度)$)`), ...['当前', '近期', '我们'].map(word => `${word}(?=每年|全[国省市])`), '、',
  '全[市省县州盟旗区国](?:范围内|域内)', '在(?:各自)?(?:职[责权]|权限|一定|更[大广]|合理)范围内(?=.{4})', '职[责权]范围内(?=实现)', '一定范围内(?=实现)', '更[大广]范围内(?=实现)', '全[市省县州盟旗](?!性)', '我国', '共有', '全区(?!域)', '[我本][市省区县州盟旗](?!户?籍)',
  '全国(?=每年|年均|累计|居民|儿童|人均|城乡|人口|城镇|农村|平均|婴|孕)(?![^,、]{2,24}(?:示范|试点|先进|百强|模范|样板)[^,、率比]{0,6}$)',
  '仍(?=接待|实现|完成|保持)', '其(?=占)', '在全[国省市县区州](?:范围内|域内?)?(?:率先|首批)?(?=实现|推[行广]|普及)', '率先在全[国省市县区州](?:范围内|域内?)?(?=实现|推[行广]|普及)', '率先(?=实现|建成|完成)', '首次(?=实现)', '全国(?=(?![^,、]{0,24}(?:示范|试点|先进|百强|模范|样板|重点|文明|一体化|统一|优秀|双拥|人大|政协|通办|联网|平均|首|前[\\d一二三四五六七八九十百]|第|级))[^,、]{1,20}(?:总动力|机械化率|覆盖率|[^覆]盖率|普及率|产量|播种面积|耕地面积|总里程|营业里程|装机容量|装机规模|发电量|用电量|用水总量|消费总量|总规模|拥有量|保有量|蓄积量|参保率|入学率|毛入园率|巩固率|城镇化率)$)',
  `年(?=(?:${YEARLY_ACTS}))`, '必须', '须(?=每)', '务必(?:做到|确保)?', '月底前(?=.{3})', '有序(?!度)', '全年(?!龄|期|日)', '今年', '明年(?:底前?|末)?', '来年(?:底前?|末)?', '年内', '年底前', '年底(?=.{4})', '年末(?!常住)', '平均(?=每年(?!每))', '每?年平均(?=(?:新增|新建|引进|培[训养育]|招[聘录收]|选[派送]|输送|完成|改造|建成|举办|开展)[^,、率时周期量]{2,16}$)', '每年', '年均(?!浓度|气温|值|增|每|因)', '累计', '截至', '目前', '投入使用(?=[^率时的人]{3,20}$)', '改造后(?=实现)',
  '已(?!婚|登)', '现有', '预计', '分别',
];

/** One of them at the front of the words, where at least two characters of a name follow or nothing at all. */
export const OPENING = new RegExp(`^(?:${OPENINGS.join('|')})(?=$|.{2})`, 'u');

const BENEFIT_WORDS: readonly string[] = [
  '给予', '予以', '资助', '一次性', '奖励', '奖补', '奖金', '返还', '退还', '减免', '免征', '免收', '免除', '罚款', '处以', '贴息', '(?<![质抵])押金', '缴存', '预缴', '减按', '抵扣', '补贴',
  '津贴', '救助标准', '申领(?!率)', '兑付', '兑现(?!率)', '补助金', '助学金', '奖学金', '扶助金', '慰问', '缴费', '缴纳', '税率', '计征', '利率', '违约金', '报酬', '收费标准', '扣分', '得分', '加分', '门槛', '上浮', '下浮', '免税额', '减税额', '首付', '(?<!担保)贷款额度', '最高额度', '公积金贷款', '提取额度', '借款利率',
];

/** What OPENINGS begin with. */
export const OPENING_FIRST = signsOf(OPENINGS.map(word => (word.startsWith('[我本]') ? '我本' : word.charAt(0))).join(''));

const BENEFIT_WORD = new RegExp(BENEFIT_WORDS.join('|'), 'u');
const BENEFIT_STARTS = wordStarts(BENEFIT_WORDS.map(word => word.replace(/^\(\?<!.*?\)/u, '')));

/** Whether the words tell the terms of a benefit, a fee or a fine: no commitment of the plan. */
export function isOfBenefit(words: string): boolean {
  return mayHold(BENEFIT_STARTS, words) && BENEFIT_WORD.test(words);
}

/** What follows a condition of a benefit: 实缴注册资本不低于5000万元,…一次性给予奖励. */
export const GRANTS = /^[^。;]{0,60}(?:给予|予以|一次性|按)[^。;]{0,40}(?:奖励|补助|补贴|资助|奖补|扶持|支持|奖金)/u;
/** 引进资金1亿元 | 的,给予…: right behind the amount. */
export const GRANTED_NEXT = /^[^。;]{0,4},?(?:的|给予|可|享受|予以|奖励)/u;
/** 3家企业获评绿色工厂, | 给予奖励: anywhere behind it in the sentence. */
export const GRANTED_LATER = /^[^。;]{0,60}(?:奖励|奖补|补助|补贴|资助|给予)/u;

/** Sums for building and buying: read as projects. */
export const INVESTMENT = /投资|预算|概算|资金|造价|融资/u;
