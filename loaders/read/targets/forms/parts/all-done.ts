/**
 * What is said to be done with all of a thing or to be there for all of a group, besides the verbs that a group's members do.
 *
 * Example: `锅炉全部依法关停` → 锅炉依法关停; `推进道路项目建设,年内全部建成投产` → 道路项目建成投产; `各县均有综合医院` → 各县有综合医院.
 * A rule (`凡未达标的,均按规定处理`) says nothing of the kind.
 */
import {endPattern} from '../../../../ends.ts';
import {wordsInFront, type ClauseContext} from '../../found.ts';
import {verbsFor} from '../../words/verbs.ts';

/** In good time: no part of what is done. */
export const IN_TIME = /^(?:如期|按期|按时|及时|顺利|基本|稳妥|有序){1,2}/u;
const HOW = /^(?:如期|按期|按时|及时|顺利|基本|稳妥|有序|依法|依规|依法依规|彻底|有效|安全|同步|提前|妥善|一次性){1,3}/u;
/** Ends that a thing is brought to. */
const IS_DONE = new RegExp(`^(?:实现|得到|予以)?(?:${verbsFor('ends').join('|')})`, 'u');
/** Said of ends only, whatever the verb: 全部如期出列. */
const TO_AN_END = /^(?:要|须|必须)?(?:依法|按期|如期|按时|顺利)[^的,]{2,12}$/u;
/** Made things, whose making stands in the clause before. */
const IS_MADE = new RegExp(`^(?:${verbsFor('made').join('|')})`, 'u');
const MADE_OBJECT = /(?:推进|推动|加快|实施|建设|改造|新建)(?<object>[^,。;]{2,40})$/u;
const ABSTRACT = endPattern(/(?:工作|能力|水平|体系|机制|制度|改革|发展|质量|作用|任务|力度|环境|服务|管理|监管|融合)/u);
/** 完成全部改造, 占全部…: 全部 belongs to what follows. */
const OF_WHAT_FOLLOWS = /(?:对|将|把|向|为|给|以|由|按|于|在|从|含)$|(?:完成|落实|包括|承担|覆盖|涉及|取得)$/u;
/** Sums and what is handled by rule, not by plan. */
const SUMS = endPattern(/(?:费用?|资金|经费|收入|款项?|税款?|差额|利息|奖金|补助|补贴|押金|金额|部分|结果|信息|材料|文件|证据|样品|案件)/u);
const ATTRIBUTE = /的.{1,12}$|[后时]$/u;
const PLACES = endPattern(/(?:[市县区州盟旗乡镇村]|街道|社区|医院|机构|卫生院|学校|企业|园区|景区|家庭)(?:\([^()]{1,6}\))?/u);
/** 均有较大增幅, 均有权, 均有责任. */
const HAD_NO_THING = /^有(?:所|较|明显|显著|大幅|不同|新|望|权|义务|责任|助于|利于|待|关|效|序|机会|条件|能力|一定|可能|很|了)|(?:提高|提升|增长|增加|增幅|下降|改善|进步|发展|变化|保障|优势|特点|不足|差距|问题|责任|权利?|义务|资格|规定|要求|潜力|需求)$/u;

/** True where the words behind 全部 tell an end that all of the subject are brought to: 依法关停, 如期建成投用. */
export function saysIsDone(subject: string, rest: string, context: ClauseContext): boolean {
  const act = rest.replace(/^(?:要|须|必须)/u, '').replace(HOW, '');
  if (subject !== '' && TO_AN_END.test(rest) && !/(?:报送|上报|缴纳|发放|支付|处理|处置|执行|进行)/u.test(rest)) return true;
  if (!IS_DONE.test(act) || act.length > 24 || ATTRIBUTE.test(act)) return false;
  return subject !== '' || (IS_MADE.test(act) && madeBefore(context) !== '');
}

/** People, places, bodies and things of which a plan says that all of them come to something. */
const MEMBERS = [
  '人员|员工|教师|医生|干部|乡镇|街道|行政村|建制村|自然村|村|社区|县区?|学校|中小学|小学|中学|幼儿园|医院|卫生院|卫生室|机构|服务中心|服务站',
  '企业|单位|园区|景区|车辆|线路|事项|问题|隐患',
].join('|');
const DOES = `${verbsFor('group').filter(verb => verb.length > 1 && !/落实|明确|推进|进行|做到|完善|执行|实施|参[加与]|至少|用于|使用|接受|享受|符合/u.test(verb)).join('|')}|通(?!过|知|报|常|用)`;
/** 全部 | 人员 | 持证上岗, 全部 | 社区卫生服务中心和乡镇卫生院 | 设置中医馆; nothing is said by 全部 | 人员要认真学习. */
const MEMBERS_DO = new RegExp(`^(?:(?!所有|建成)[^,的要须对\\d]){0,40}?(?:${MEMBERS})(?:\\([^()]{1,6}\\))?(?:(?:实现|基本|得到|予以)?(?:${DOES}|${verbsFor('ends').join('|')})[^,的]{0,20}|实现[^,的]{3,40}|(?:达到|设置|开展|提供|具备)[^,的]{3,40})$`, 'u');

/** True where the words behind 全部 name a group and tell what its members do or come to: 人员持证上岗, 行政村通硬化路. */
export function allMembersDo(rest: string): boolean {
  return MEMBERS_DO.test(rest) && !ATTRIBUTE.test(rest) && !SUMS.test(rest) && !HAD_NO_THING.test(rest);
}

/** 各设区市均有 | 综合货运枢纽: a thing that each place or body has. */
export function allHave(subject: string, rest: string, word: string): boolean {
  return word === '均' && PLACES.test(subject) && /^有[^的,]{3,24}$/u.test(rest) && !HAD_NO_THING.test(rest);
}

/** 以上材料 | 均需加盖公章. */
const APPLIED_WITH = /^(?:以上|上述)[^,。]{0,8}(?:材料|证件|证书|资料|文件|表格|复印件)/u;
/** 所有申报材料 | 均 | 需加盖公章, 附件 | 均 | 应装订成册: how papers are made out; 电子证照均加盖电子印章 is a service. */
const PAPERS = endPattern(/(?:材料|资料|附件|文件|证明|证件|复印件|原件|扫描件|申[请报][书表]|报告书?|合同|票据|发票|表格|文本|[表件])(?:\([^()]{1,8}\))?(?:必须|应当?|要|须)?/u);
const MADE_OUT = /^(?:应当?|要|需要?|须|必须)?(?:[^,电]{0,8}(?:加盖|盖有?|签署|签订)[^,电]{0,10}(?:公章|印章|骑缝章|单位章|名章)|盖章|签字|签名|装订|(?:使用|采用)?(?:双面|A4)|打印|提供[^,]{0,6}(?:原件|复印件)|[^,]{0,4}核[对验]原件|一式|密封|按[^,]{0,8}顺序|由[^,]{2,14}签[字名])/u;
/** 凡未列入清单的均纳入…, 逾期未整改的,全部关停: what happens to whom a condition meets. */
export function isRule(before: string, word: string, rest: string, context: ClauseContext): boolean {
  if (PAPERS.test(before) && MADE_OUT.test(rest)) return true;
  if (before.includes('是否') || APPLIED_WITH.test(before) || /^(?:凡|一旦|如果|若(?!羌|尔)|对?逾期|未(?!来|成年))/u.test(before) || (word === '全部' && (SUMS.test(before.replace(/(?:必须|应当?|要|须)$/u, '')) || OF_WHAT_FOLLOWS.test(before)))) return true;
  const words = wordsInFront(context);
  return /^(?:凡|一旦|如果|若)/u.test(words) || (word !== '普遍' && /[^目](?:的|者)$/u.test(words));
}

/** 道路项目 of 推进道路项目建设: the thing whose making the clause before tells; empty where it tells none. */
export function madeBefore(context: ClauseContext): string {
  const object = (MADE_OBJECT.exec(wordsInFront(context))?.groups?.['object'] ?? '').replace(/(?<=.{2})(?:建设|改造)$/u, '');
  return ABSTRACT.test(object) || /\d/u.test(object) ? '' : object;
}
