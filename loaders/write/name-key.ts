/**
 * What a name is sorted by: its reading, character by character, so that a list stands as in a Chinese dictionary. The
 * database itself would sort by code points, where 西 comes long after 长 and 长 after 重.
 *
 * Example: `nameKey('长沙市HPV')` → '~chang2长~sha1沙~shi4市hpv'
 *
 * pinyin-pro knows the readings in their words (长沙 and 院长, 重庆 and 重点); Intl.Collator has one for each character and
 * puts 长沙 under zhǎng. Signs and Latin letters come before the readings, as they do there.
 */
import {customPinyin, pinyin} from 'pinyin-pro';

// 藏 alone is read as in 储藏.
customPinyin({
  藏医: 'zàng yī', 藏药: 'zàng yào', 藏西医: 'zàng xī yī', 藏中医: 'zàng zhōng yī', 藏语: 'zàng yǔ', 藏文: 'zàng wén', 藏区: 'zàng qū',
});

const HAN = /\p{sc=Han}/u;
/** So that lü stands behind lu1 to lu4 and before luan. */
const BEHIND_DIGITS = 'u:';

/** The key of a name; two names have one key only if they differ in nothing but width and case. */
export function nameKey(name: string): string {
  const folded = name.normalize('NFKC').toLowerCase();
  return pinyin(folded, {type: 'all', toneType: 'num'})
    .map(({origin, pinyin: reading}) => (HAN.test(origin) ? `~${reading.replace('ü', BEHIND_DIGITS)}${origin}` : origin)).join('');
}
