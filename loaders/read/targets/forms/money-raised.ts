/**
 * Money that is raised, brought in, got back or taken for what is sold: `募集社会捐赠5亿元` → 社会捐赠 EQ 5 亿元; `引进市外资金100亿元` → 市外资金;
 * `销售福利彩票10亿元` → 销售福利彩票; `清欠农民工工资3000万元`.
 *
 * What a project may raise (`募集资金不超过5亿元`), and for what something is granted (`引进省外资金1亿元以上的,给予奖励`), are terms. Serves "Target and observation".
 */
import {mayHold, wordStarts} from '../../../signs.ts';
import {predicateOf} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {withoutOpenings} from '../names/openings.ts';
import {unitWithRhythm} from '../words/rhythm.ts';
import {GRANTED_NEXT} from '../words/vocabulary.ts';
import {withComparator} from '../words/with-comparator.ts';

const WORD = '[^,、。;的\\d]';
/** Acts that bring in what is named, and acts that belong to the name. */
const BRINGS: readonly string[] = ['募集', '筹募', '募得', '接收', '接受', '引进', '引入', '撬动', '吸引', '引导', '利用', '提供', '汇聚'];
const ACTS: readonly string[] = ['销售', '清欠', '追回', '追讨', '追缴', '挽回', '清偿'];
const STARTS = wordStarts([...BRINGS, ...ACTS]);
const BRINGS_IN = new RegExp(`^(?:${WORD}{2,6}(?:组织|机构|协会|基金会))?(?:(?:${BRINGS.join('|')})(?:到位)?)(?<thing>${[
  `${WORD}{0,6}(?:[省市县区州域境国]外|社会|民间|慈善|公益|工商|金融)${WORD}{0,4}(?:资金|资本)`, // 市外资金, 社会资本
  `${WORD}{0,8}(?:捐赠|捐款|善款|善款物|款物|捐资)(?:资金|款物|物资)?`, // 社会捐赠
  `${WORD}{0,8}(?:融资|贷款)担保`, // 融资担保
].join('|')})$`, 'u');
const ACTED = new RegExp(`^(?:[^,、\\d]{0,4}帮助)?(?<deed>(?:销售(?!收入|额|量|网|渠道|价|人|总|产值|面积|税|利)${WORD}{2,16}(?<![额量入率值价员点店])|(?:${ACTS.slice(1).join('|')})${WORD}{0,12}(?:工资|欠薪|账款|欠款|款|损失|债务|税款|资金)))$`, 'u');
const LARGE = /^[百千]?[亿万]/u;
const TERM = /单[户笔个家]|每[户家个笔]|最高|对.*的$|注册|自筹|给予|补助|补贴|奖励|项目/u;

export const moneyRaised: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !LARGE.test(amount.unit ?? '') || amount.unit?.includes('/') === true || !mayHold(STARTS, place.before)) return null;
  const predicate = predicateOf(place.before);
  if (predicate.effect?.startsWith('L') === true || predicate.effect?.startsWith('BY') === true) return null;
  const words = withoutOpenings(place.before.slice(0, predicate.start));
  const indicator = BRINGS_IN.exec(words)?.groups?.['thing'] ?? ACTED.exec(words)?.groups?.['deed'];
  if (indicator === undefined) return null;
  if (TERM.test(place.before) || GRANTED_NEXT.test(context.view.quiet.slice(amount.end, amount.end + 8))) return [];
  const stated = {...withComparator(amount, predicate), unit: unitWithRhythm(amount.unit, place.before)};
  return [foundAt(place, context, {indicator, population: null}, stated, amount.end)];
};
