/**
 * What firms, places and works come to be called or listed by: a list, and a source for patterns.
 *
 * Example: `${HONOURED}全国文明城市` is 获评全国文明城市, 被命名为全国文明城市; 获得补助 is no honour
 */

export const HONOURS: readonly string[] = ['获评', '入选', '荣获', '获批', '被评为', '被评定为', '被认定为', '被命名为', '晋级', '上榜'];

export const HONOURED = `(?:${HONOURS.join('|')})`;
