/**
 * How several bodies share what they are charged with, as it stands before what they do.
 *
 * Example: `按照各自职责分工`, `按职能`, `按照职责权限`, `根据各自职责` before 负责, 牵头, 配合, 落实
 */

/** By their duties. */
export const BY_DUTY = '(?:按照?|根据)(?:各自)?的?(?:职责|职能|职权){1,2}(?:权限|范围)?(?:分工)?';

/** By these, or by what else their field and their place give them; what stands behind stays with the reader. */
export const BY_FIELD = '按照?(?:各自)?的?(?:职责|职能|职权|工作|任务|行业|属地|权限)';
