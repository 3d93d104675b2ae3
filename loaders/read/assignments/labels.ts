/**
 * The labels that open a list of bodies in a clause, and those that open something else.
 *
 * Example: `牵头单位:市财政局;责任领导:张三` → 牵头单位 opens a list, 责任领导 ends it
 */
import {signsOf} from '../../signs.ts';

const CHARGE = '(?:牵头|责任|负责|配合|协办|协助|协同|协作|参与|参加|参建|主办|主责|主要责任|第一责任|承办|组织|实施|落实|(?:行业)?主管|指导|督导)';
const UNIT = '(?:责任)?(?:单位|部门|主体|科室|处室|市局|单位和部门|部门和单位|部门(?:\\(单位\\)|及单位)|单位\\(部门\\))';

/** 责任单位, 牵头部门, 牵头单位及责任单位, 牵头和配合单位, and 牵头 before a colon: each opens a list of bodies. */
export const LABEL = `(?:${CHARGE}(?:${UNIT})?(?:(?:及|和|与|、|/)${CHARGE})?${UNIT}(?:及?责任人)?|(?:牵头|主办|主责|责任|配合|协办|参与)(?=[ ]{0,2}:))`;

/** What a label begins with. */
export const LABEL_FIRST = signsOf('牵责负配协参主第承组实落行指督');

/** A label with its colon, or in brackets of its own: 责任单位:, 【责任单位】. */
export const LABEL_MARK = `(?:(?<label>${LABEL})[ ]{0,2}:|[【[](?<bracketed>${LABEL})[】\\]]:?)`;

/** Signs of a clause in brackets: a label with a colon. */
export const LABELLED = new RegExp(`(?:^|[;,。(\\[【〔 ])${LABEL}[ ]{0,2}:`, 'u');

/** Brackets that open with a label and no colon: (责任单位 市财政局), (责任单位为市财政局). */
export const LABEL_WITHOUT_COLON = new RegExp(`^(?<label>${LABEL})(?:(?:为|是|[ ]{1,3}|[—–-]{1,2})(?=[^为是 —–-])|(?=[省市县区州各国中]))`, 'u');

/** A label that opens no list of bodies: persons, times, remarks. It ends the list before it. */
export const OTHER_LABEL = /(?:^|[;,。\s])(?:完成|时间|时限|期限|进度|联系|责任(?:领导|人|县|市领导)|[一-龥]{0,4}(?:领导|负责人|责任人|联系人)|备注|目标|电话)[一-龥]{0,4}[ ]{0,2}:/u;
