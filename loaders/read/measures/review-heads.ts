/**
 * Headings that tell how things went, told by the last words: what was done, achieved or summed up, and for whom it is told.
 *
 * Example: `2023年国民经济和社会发展计划执行情况`, `取得的主要成绩`, `2023年工作总结` review; `定期通报工作进展情况`,
 * `执行情况监测`, `巩固取得的成果`, `2025年经费安排情况` are tasks. Serves "Target and observation".
 */

/** A task with what is told as its object: 通报…情况, 巩固…成果. It opens the words or a part of them. */
const ADVERBS = '(?:定期|及时|适时|持续|不断|切实|认真|全面|深入|进一步|大力|主动|严格|如实|依法|着力|努力|积极|科学|动态|密切|随时|按时|专题|每(?:[年月季周日]|半年|季度)){0,3}';
const TELLING = '通报|报告|报送|上报|汇报|反馈|公开|公布|公示|发布|填报|说明|介绍|宣传|展示|总结|汇总|梳理|统计|分析|研究|纳入';
const WATCHING = '督查|督导|督促|督办|检查|监督|监测|监控|跟踪|追踪|评估|评价|考核|考评|调度|掌握|了解|摸清|摸排|核查|调查|核实|抽查|巡查|查看|关注|审计|审议|审查|听取';
const DOING = '抓好|做好|加强|强化|建立|健全|完善|优化|规范|改善|提[高升]|确保|力争|争取|促进|推动|加快|明确|组织|巩固|拓展|扩大|运用|转化|深化|用好|推广|对(?!口|外|标)|[将把按]|根据|结合|依据|通过|围绕|针对';
/** 于12月底前向市发改委报送…工作开展情况: such a verb makes it a task wherever it stands. */
const HANDED_OVER = '(?!.*(?:报送|上报|通报|汇报|填报|提交|掌握|了解|摸清|摸排|[总小]结好|向[一-龥]{2,20}(?:报告|反馈|公布|公开|公示)))';
const NO_TASK = `${HANDED_OVER}(?!(?:.*[,:、和与及])?${ADVERBS}(?:${TELLING}|${WATCHING}|${DOING}))`;

/** What is told beside it: …完成情况及存在的问题, …执行情况和主要成效(2020年); not 和2024年安排, which opens no review alone. */
const BESIDE = '(?:(?:、|和|与|及|以及|及其)(?:存在的?(?:主要)?(?:问题|困难|不足)|(?:取得的?)?(?:主要|工作)?成[绩效就]|(?:主要|工作)?(?:特点|做法|经验)|(?:原因)?分析|自?评价?))?';
const END = `${BESIDE}(?:\\((?![^()]*(?:分|权重))[^()]{0,20}\\))?$`;

const PAST = '(?:20[0-9]{2}[ ]?年(?:度|全年|以来)?|“?十[一二三四]五”?(?:规划|时期|期间|以来)?|过去的?[一二两三四五几][ ]?年|去年|上一?年度?|上半年|前?[一二三]季度|前[0-9一二三四五六七八九十]{1,2}个?月|近[一二两三四五几]?年来?)';
/** 执行情况, 落实情况; 工作安排情况 and 经费预算情况 tell what is to come. */
const WORK = '(?:执行|完成|进展|落实|推进|实施|开展|运行|达成|贯彻|整改|办理|(?<!安排|计划|部署)(?:工作|发展))';
const STATE = '(?:进展|完成|落实|推进)?的?(?:总体|基本|主要|具体)?情况';

/** Alternatives for the words of a heading; each has one of REVIEW_SIGNS. */
export const REVIEW_HEADS: readonly string[] = [
  `^${NO_TASK}[^。;]{0,40}${WORK}${STATE}${END}`,
  `^${PAST}${NO_TASK}[^。;]{0,24}(?<!安排|计划|分解|部署|编制|预算|谋划|储备|申报|预计|资金|经费|分配|考核|评估)(?:情况|总结|小结|工作进展|成[绩果])${END}`,
  `^${NO_TASK}[^。;]{0,30}取得的[^,、和与及的]{0,6}(?:成[绩效就果]|业绩|进展|突破)${END}`,
  `^(?:(?:“?十[一二三四]五”?)(?:时期|期间|以来)|过去的?[一二两三四五][ ]?年)[^。;,]{0,20}取得[^。;,]{0,16}(?:成[就效绩果]|进展|突破)$`,
  `^${NO_TASK}[^。;]{0,20}(?:主要|工作|突出|发展)(?:成绩|业绩)${END}|^成绩${END}`,
  `^(?:目前|当前|前期|主要|总体|重点)?(?:工作)?进展${END}`,
  `^(?:主要|工作)做法(?:[和与及](?:主要)?(?:成效|经验|成绩))?$`,
  `^“?十[一二三四]五”?[^。;,]{0,20}(?:实施|执行)(?:情况)?(?:中期|终期|总结)?评估(?:情况|结果)?$|^过去的?[一二两三四五几][ ]?年(?!来?的?未|.*(?:巩固|提升|推进|建设|行动|任务)$)`,
];
export const REVIEW_SIGNS = '况结展绩果效就破法估去';

/** What is asked of those who report or are measured stands under such headings: 考核内容 › 任务完成情况. */
const ASKED = /(?:考核|评估|评价|督[查导]|检查|监测|报告|报送|通报|公[开示]|验收|评[分选审]|统计|调度|审计|考评|申报|评选|遴选|认定)(?:的)?(?:主要|重点|具体)?(?:内容|材料|条件|事项|指标|标准|要点|项目|方式|办法|细则|机制|制度|重点)/u;

/** Whether the parts of a heading are named for what is asked, and tell nothing themselves. */
export function asksForReports(title: string): boolean {
  return ASKED.test(title);
}
