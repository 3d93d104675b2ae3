/**
 * So many people or households, for whom something is there: a source for patterns of ratios.
 *
 * Example: `^${PER_PEOPLE}` is the front of 每千人口执业医师数, 每10万常住人口卫生间, 每百户居民服务设施面积
 */

/** 每千, 每百万, 每10万, 每1000. */
export const PER_MANY = '每(?:\\d{1,6}[百千万]?|[百千万十]{1,2})';

/** 常住人口, 名老年人, 户居民. */
export const PEOPLE = '(?:名|户)?(?:城镇|城乡|农村)?(?:常住|户籍|老年|服务)?(?:人口|老年人|居民|劳动力|职工|儿童|妇女|学生|人|户)';

export const PER_PEOPLE = `${PER_MANY}${PEOPLE}`;
