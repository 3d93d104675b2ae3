/**
 * The stages that works come to: a list, and sources for patterns.
 *
 * Example: `${STAGE_REACHED}` is 开工建设, 竣工, 并网发电, 建成并投入使用
 */

export const STAGES: readonly string[] = ['开工', '竣工', '完工', '封顶', '建成', '投产', '达产', '投用', '投运', '交付', '并网', '通车'];

export const STAGE = `(?:${STAGES.join('|')})`;

/** What comes with a stage: 开工 | 建设, 并网 | 发电. */
const FURTHER = '(?:建设|发电|投产|投用|投运|通车|达效|运营|交付|达产|投入使用)';

export const STAGE_REACHED = `${STAGE}(?:并?${FURTHER}{1,2})?`;

/** What no works are made with, but come to: 建成 alone makes. */
export const STAGE_ALONE = `(?:新开工(?:建设)?|基本建成|主体(?:完工|封顶)|续建|(?!建成(?!${FURTHER}))${STAGE_REACHED})`;
