/**
 * What a list of products leaves out behind the first: `粮食产量稳定在500万吨、油料50万吨` → 油料产量; `种植小麦100万亩、大豆50万亩` → 种植大豆;
 * `生猪存栏300万头,肉羊200万只` → 肉羊存栏; `风电装机200万千瓦、光伏150万千瓦` → 光伏装机.
 *
 * Only products by their names: behind 粮食产量 a 仓容 is no harvest. Serves "The head that a list carries on is expanded".
 */
import type {Found} from '../found.ts';
import {plainUnit} from '../forms/same-again.ts';

const CROPS = '粮食|稻谷|水稻|小麦|冬小麦|春小麦|玉米|大豆|薯类|马铃薯|红薯|杂粮|青稞|高粱|谷子|油料|油菜籽?|花生|油茶|棉花|糖料|甘蔗|蔬菜|食用菌|水果|果品|苹果|柑橘|葡萄|猕猴桃|茶叶|中药材|药材|花卉|烟叶|饲草料?|牧草';
const MEATS = '肉类|猪肉|牛羊肉|牛肉|羊肉|禽肉|禽蛋|蛋类|鸡蛋|奶类|牛奶|生鲜乳|水产品|蜂蜜|蚕茧|生猪|肉牛|奶牛|肉羊|家禽|肉鸡|蛋鸡';
const GOODS = '粗钢|钢材|生铁|水泥|原煤|煤炭|原油|天然气|页岩气|煤层气|电解铝|化肥|乙烯|纯碱|平板玻璃|新能源汽车|汽车|锂电池';
const POWERS = '(?:海上|陆上|分散式)?风电|(?:分布式|集中式|屋顶)?光伏(?:发电)?|太阳能(?:发电)?|生物质(?:发电)?|垃圾发电|水电|火电|煤电|气电|核电|抽水蓄能|新型储能';
const PRODUCT = new RegExp(`^(?:优质|绿色|有机|特色|设施|露地)?(?:${CROPS}|${MEATS}|${GOODS})$`, 'u');
const POWER = new RegExp(`^(?:${POWERS})$`, 'u');
const MEASURED = /^[^,、的]{2,10}?总?(?<measure>产量|产能|(?:播种|种植|栽种|养殖)面积|[出存]栏量?)$/u;
/** 风电装机200万千瓦、 | 光伏 | 150万千瓦 */
const INSTALLED = /^(?!新增)[^,、的]{2,10}?(?<measure>装机(?:容量|规模)?)$/u;
const GROWN = /^(?<verb>种植|播种|补播|养殖|复种|改种|轮作)/u;
const HEADS = /^[头只羽]$/u;

/** The name with the measure or the verb of the target before; the found one where it is no such product. */
export function withProductHead(found: Found, previous: Found): Found {
  if (found.indicator.length > 8 || !isSameKind(found.unit, previous.unit)) return found;
  const installed = POWER.test(found.indicator) ? INSTALLED.exec(previous.indicator)?.groups?.['measure'] : undefined;
  if (installed !== undefined) return {...found, indicator: `${found.indicator}${installed}`};
  if (!PRODUCT.test(found.indicator)) return found;
  const measure = MEASURED.exec(previous.indicator)?.groups?.['measure'];
  if (measure !== undefined) return {...found, indicator: `${found.indicator}${measure}`};
  const verb = GROWN.exec(previous.indicator)?.groups?.['verb'];
  return verb === undefined ? found : {...found, indicator: `${verb}${found.indicator}`};
}

function isSameKind(one: string | null, other: string | null): boolean {
  return plainUnit(one) === plainUnit(other) || (HEADS.test(plainUnit(one)) && HEADS.test(plainUnit(other)));
}
