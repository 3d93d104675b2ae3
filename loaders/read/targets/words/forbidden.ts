/**
 * What is forbidden or stopped, of which nothing is to be reached: a source for patterns.
 *
 * Example: `^(?:${FORBIDDEN})` is the front of 不得要求村庄规划编制全覆盖, 坚决杜绝事故增加 behind 坚决
 */
export const FORBIDDEN = '不得|不应|不搞|不强求|不要求|不再|不准|不予|禁止|严禁|避免|防止|严防|谨防|遏制|杜绝';
