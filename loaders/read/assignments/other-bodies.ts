/**
 * The labels and heads of bodies that do something else than carry a measure: those that gave its numbers, wrote it, asked for money,
 * build what it plans, are looked at or just sit in a group.
 *
 * Example: `联系单位`, `数据来源部门`, `施工单位` → such; `数据提供部门`, `经办单位` → none, and nothing tells what they do
 */

const OTHER_DEEDS = new RegExp([
  '来源|监测|采集|填报|报送|计量', // the numbers
  '起草|编制|解读|征求|会签|评审|印发|发布|抄送|抄报|主送|联系|咨询', // the paper
  '申报|推荐|审批|采购|出资|预算|用款|获奖|试点', // the money and the prizes
  '建设|施工|设计|监理|承建|业主|使用', // the works
  '成员|组长|主任|会长|所在|重点保障|被|受', // who they are, and whom it is done to
].join('|'), 'u');

/** Whether a label or the head of a column names bodies that carry nothing. */
export function areOtherBodies(label: string): boolean {
  return OTHER_DEEDS.test(label);
}
