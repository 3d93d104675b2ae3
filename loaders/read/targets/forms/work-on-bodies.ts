/**
 * So many bodies that work is done on: `对6家重点企业开展泄漏检查修复` → 重点企业泄漏检查修复 EQ 6 家;
 * `对28所学校食堂安装监测平台` → 学校食堂安装监测平台; `在甲、乙等6个地区启动先行区建设` → 地区先行区建设.
 *
 * What is only looked at (`对5家企业开展检查`), and a bound that tells which are meant, count nothing. Serves "Target and observation".
 */
import {endPattern} from '../../../ends.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';

const ON = endPattern(/(?:^|[,年度内市县区将])(?:计划|累计|力争|确保|完成)?对(?:[^,;。\d]{2,60}等|全[市省县区州]|辖区内?|(?:主|中心|老)?城区|县城|农村|城市)?|(?:^|[,年内])在(?:全[市省县区州])?(?:[^,、的\d在]{2,10}的)?|(?:^|[,年内])在[^,;。\d的]{2,40}等/u);
const WORK = '(?:改造|修复|整治|治理|修缮|加固|提升|整改|搬迁|更新|升级|清淤|除险|绿化|(?<=[^,、的\d]{2})建设)';
/** 对30家餐馆安装净化器 | 给予补助, 安装情况 | 进行抽查: another deed. */
const BESIDE = '[^,、]*(?:情况|给予|予以|进行|开展|检查|抽查|补助|补贴|奖励|指导)';
const DONE = new RegExp(`^(?<who>[^,、的\\d]{0,12}(?:企业|单位|学校|医院|机构|社区|小区|村|园区|景区|场所|门店|市场|站点?|厂|矿山?|水库|桥梁|路口|路段|河道|泵站|食堂|厨房|电梯|公厕|管网|流域|河流|河段|湖泊|水体|道路|街道|公路|农村路|巷道|小巷|街区|片区|楼栋|农房|房屋|校园|单元|地区|城市|县|县\(市、区\)|乡镇))(?:(?:开展|实施|进行|启动|推进)(?<work>[^,的\\d]{0,16}${WORK})|(?<fitted>(?:安装|加装|更换|设置|设立|布设|增设|开设|建立|建设(?:运营)?|新建|引入)(?!${BESIDE})[^,、的\\d]{2,16}))$`, 'u');
const UNIT = /^[家个所处座条台部]$/u;

export const workOnBodies: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || amount.isBounded || !UNIT.test(amount.unit ?? '') || !ON.test(place.before)) return null;
  const {who, work, fitted} = DONE.exec(place.after)?.groups ?? {};
  const done = work ?? fitted;
  if (who === undefined || done === undefined) return null;
  return [foundAt(place, context, {indicator: `${who}${done}`, population: null}, amount, place.afterEnd)];
};
