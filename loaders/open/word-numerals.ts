/**
 * The numerals that Word counts paragraphs with, by the names that its files give them.
 *
 * Example: 12 as `chineseCounting` → 十二, as `decimalEnclosedCircle` → ⑫, as `upperRoman` → XII
 */
const DIGITS = [...'〇一二三四五六七八九'];
const LEGAL = [...'零壹贰叁肆伍陆柒捌玖'];
const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: value => String(value).padStart(2, '0'),
  decimalFullWidth: value => String(value).replace(/[0-9]/gu, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: value => `(${value})`,
  decimalEnclosedFullstop: value => `${value}.`,
  chineseCounting: counted,
  chineseCountingThousand: counted,
  japaneseCounting: counted,
  taiwaneseCounting: counted,
  taiwaneseCountingThousand: counted,
  ideographDigital: value => [...String(value)].map(digit => DIGITS[Number(digit)] ?? digit).join(''),
  japaneseDigitalTenThousand: value => [...String(value)].map(digit => DIGITS[Number(digit)] ?? digit).join(''),
  chineseLegalSimplified: value => inWords(value, LEGAL, '拾', '佰'),
  ideographLegalTraditional: value => inWords(value, LEGAL, '拾', '佰'),
  ideographTraditional: value => STEMS[value - 1] ?? String(value),
  ideographZodiac: value => BRANCHES[value - 1] ?? String(value),
  ideographEnclosedCircle: value => (value <= 10 ? String.fromCodePoint(0x3280 + value - 1) : String(value)),
  upperLetter: value => lettered(value).toUpperCase(),
  lowerLetter: lettered,
  upperRoman: roman,
  lowerRoman: value => roman(value).toLowerCase(),
};

/** @param format a value of `w:numFmt`; those that are not known here count in digits, as Word does itself */
export function wordNumeral(format: string, value: number): string {
  const numeral = FORMATS[format];
  return numeral === undefined || value < 0 ? String(value) : numeral(value);
}

function counted(value: number): string {
  return inWords(value, DIGITS, '十', '百').replace(/^一十/u, '十');
}

/** Up to 999, as no list is longer: 一百〇二 as Word writes it. */
function inWords(value: number, digits: readonly string[], ten: string, hundred: string): string {
  if (value > 999) return String(value);
  const [ones, tens, hundreds] = [value % 10, Math.floor(value / 10) % 10, Math.floor(value / 100)];
  const high = hundreds === 0 ? '' : `${digits[hundreds]}${hundred}`;
  const middle = tens === 0 ? (hundreds > 0 && ones > 0 ? digits[0] ?? '' : '') : `${digits[tens]}${ten}`;
  return `${high}${middle}${ones === 0 && value > 0 ? '' : digits[ones]}`;
}

function circled(value: number): string {
  return value >= 1 && value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : String(value);
}

/** a … z, aa, bb … as Word goes on. */
function lettered(value: number): string {
  return value < 1 ? String(value) : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(10, Math.ceil(value / 26)));
}

const ROMAN: readonly (readonly [number, string])[] = [[100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];

function roman(value: number): string {
  let left = value > 399 ? 0 : value;
  let words = '';
  for (const [worth, sign] of ROMAN) {
    for (; left >= worth; left -= worth) words += sign;
  }
  return words === '' ? String(value) : words;
}
