/**
 * Word lists of the mention reader: what bodies are called, what stands before a name, what never stands inside one.
 *
 * Example: `卫生健康` is the stem of 卫生健康委, 卫生健康局 and 卫生健康委员会; `推动` may stand before a name and is no part of it.
 */

/** Stems of department names; each takes 局, 厅, 委, 委员会, 部, 总局 or 总署. */
export const DEPARTMENT_STEMS: readonly string[] = `
卫生健康 卫生计生 卫生和计划生育 卫健 卫计 卫生 爱国卫生运动 发展改革 发展和改革 发改 财政 教育 科学技术 科技 工业和信息化 工业信息化 工信
经济和信息化 经济信息化 经信 工业和科技 工业信息和科技 民政 司法 公安 人力资源社会保障 人力资源和社会保障 人社 自然资源 自然资源和规划
自然资源规划 规划和自然资源 规划自然资源 生态环境 环境保护 环保 住房城乡建设 住房和城乡建设 住房建设 住房和建设 住建 城乡建设 建设
城市管理 城市管理和综合执法 城市管理综合执法 城管 城管执法 综合执法 交通运输 交通 水利 水务 水资源 农业农村 农业 农牧 农牧业 畜牧兽医 商务 文化和旅游
文化旅游 文化广电旅游 文化广电和旅游 文化广电旅游体育 文化和旅游体育 文旅 文旅广体 文广旅 文化 旅游发展 旅发 旅游 退役军人事务 退役军人 应急管理 应急
审计 外事 国资 国有资产监督管理 市场监管 市场监督管理 工商 质监 质量技术监督 食品药品监督管理 食品药品监管 食药监 药品监督管理 药品监管 药监
广播电视 广电 新闻出版 新闻出版广电 体育 统计 医疗保障 医保 信访 扶贫 扶贫开发 乡村振兴 林业和草原 林业草原 林草 林业 园林 园林绿化 绿化市容 粮食 粮食和物资储备
粮食和储备 中医药管理 中医药 藏医药管理 疾病预防控制 疾控 税务 气象 通信管理 邮政管理 海关 铁路 民航 烟草专卖 烟草 能源 数据 大数据 大数据管理 大数据发展 大数据发展管理 政务服务
政务服务管理 政务服务和数据管理 政务服务数据管理 行政审批 行政审批服务 机关事务管理 地方金融监督管理 地方金融监管 金融监管 金融监督管理 金融 金融工作 金融服务 知识产权
版权 文物 民族宗教事务 民族宗教 民宗 民委 民族事务 宗教事务 宗教 国土资源 国土 规划 安全生产监督管理 安监 监察 口岸 投资促进 招商 妇女儿童工作 海洋 海洋发展 海洋渔业 海洋与渔业
人民防空 国防动员 档案 公路 港航 地震 移民 供销 科学技术和工业信息化 科工 科工信 工业和商务 科技创新 经济和科技 经济科技 经济 经贸 外汇管理 国家安全 国际发展合作 营商环境 营商环境建设
银保监 证监 银行保险监督管理 证券监督管理
`.trim().split(/\s+/u);

/** Fields that name a place's department with 部门 behind them: 市财政部门. Fields of departments that have been renamed (卫生) are not among them. */
export const FIELDS: readonly string[] = `
发改 发展改革 发展和改革 财政 教育 科技 工信 工业和信息化 经信 经济和信息化 公安 民政 司法 人社 人力资源社会保障 人力资源和社会保障 自然资源 生态环境
住建 住房城乡建设 住房和城乡建设 交通运输 水利 水务 农业农村 商务 文旅 文化和旅游 卫健 卫生健康 退役军人 退役军人事务 应急管理 审计 市场监管 市场监督管理
体育 统计 医保 医疗保障 乡村振兴 林草 林业和草原 药监 疾控 税务 城管 城市管理
`.trim().split(/\s+/u);

/** What a member of a list of fields may be called. */
export const FIELD_NAMES: ReadonlySet<string> = new Set([...DEPARTMENT_STEMS, ...FIELDS, '邮政', '供销']);

/** What a field's department is called behind the field: 教育部门, 教育行政主管部门. */
export const FIELD_TAIL = '(?:行政主管|行政|主管)?部门';

/** Complete names that do not follow the stems; they may stand bare where a list or a clause opens. */
export const DEPARTMENT_NAMES: readonly string[] = `
发改委 卫健委 卫计委 国资委 经信委 科工委 农工委 住建委 交通委 教委 科委 农委 商务委 体委 监委 文明办 编办 网信办 人才办 扶贫办 外办 金融办 政务办 法制办 侨办 台办 信访办 医改办 爱卫办 食安办 安委办 农办 双拥办
应急办 口岸办 人防办 国动办 大数据办 机要局 保密局 老干部局 组织部 宣传部 统战部 社会工作部 政法委 编委办 机构编制委员会办公室 机构编制委员会 网络安全和信息化委员会办公室
精神文明建设指导委员会办公室 互联网信息办公室 财经委员会办公室 依法治市委员会办公室 外事办公室 外事办 侨务办公室 港澳事务办公室 研究室 政策研究室 巡察办
税务总局 海关总署 市场监管总局 市场监督管理总局 广电总局 广播电视总局 体育总局 中医药局 药监局 医保局 林草局 粮食和储备局 铁路局 民航局 邮政局 能源局 外汇局 移民局 公路局
银保监会 证监会 银保监局 证监局 金融监管局 人力社保局 行政审批和便民服务局 体育产业发展局 国防科工局 国防科工办 乡村振兴局 疾控局 数据局 公积金中心
`.trim().split(/\s+/u);

/** Departments of a Party committee: their list carries the committee on (区党委组织部、编办). */
export const PARTY_DEPARTMENTS: readonly string[] = `
组织部 宣传部 统战部 社会工作部 政法委员会 政法委 编办 编委办 网信办 文明办 人才办 农办 台办 外办 政研室 研究室 巡察办 老干部局 机要局 保密局 党校 办公厅 办公室 机构编制委员会办公室
网络安全和信息化委员会办公室 精神文明建设指导委员会办公室 农村工作领导小组办公室 农村工作委员会办公室 军民融合办 军民融合发展委员会办公室 督查室 改革办 金融办 国安办
`.trim().split(/\s+/u);

/** Names that are complete by themselves and need nothing before them. */
export const FIXED_NAMES: readonly string[] = `
国务院办公厅 国台办 党中央 中共中央办公厅 中共中央组织部 中共中央宣传部 中共中央 中央办公厅 中央组织部 中央宣传部 中央网信办 中央编办 中央政法委 中央文明办 中央军委政治工作部 中央军委 中央和国家机关工委 中华全国供销合作总社 供销合作总社 中关村科技园区管理委员会 中关村科技园区管委会 中关村管委会 国家融资担保基金 中华职业教育社 人行营业管理部 国管局 全国人大常委会 全国人民代表大会常务委员会 全国政协
全国妇联 全国总工会 中华全国总工会 全国工商联 中国残联 中国科协 中国红十字会 共青团中央 全国老龄办 全国爱卫办 全国爱国卫生运动委员会 中国工程院 中国社会科学院 中国医学科学院 中国中医科学院
国家电网有限公司 南方电网公司 国家铁路集团 中国银联股份有限公司 中国银联 中国疾控中心 中国疾病预防控制中心 国家疾控中心 国家疾病预防控制中心 国家体育总局 最高人民法院 最高人民检察院
国家知识产权局 国家标准委 国家认监委 国家外汇管理局 国家金融监督管理总局 国家中医药管理局 国家药品监督管理局 国家疾病预防控制局 国家医疗保障局 国家乡村振兴局 国家粮食和物资储备局 国家移民管理局 国家档案局 国家统计局
国家开放大学 北京协和医院 四川大学华西医院 华西医院 中南大学湘雅医院 中南大学湘雅二医院 中南大学湘雅三医院 湘雅二医院 湘雅三医院 湘雅医院 解放军总医院
鹏城实验室 鹏城国家实验室 广州国家实验室 广州实验室 昌平国家实验室 昌平实验室 怀柔实验室 怀柔国家实验室 中关村实验室 中关村国家实验室 张江实验室 张江国家实验室 临港国家实验室 临港实验室 浦江实验室 浦江国家实验室 合肥国家实验室 崂山实验室 崂山国家实验室 苏州实验室 苏州国家实验室 之江实验室 紫金山实验室
`.trim().split(/\s+/u);

/** Ministries whose names are no other words, so that they may stand behind any: 入选工业和信息化部. A school's 教育部 is another. */
export const MINISTRIES: readonly string[] = `
工业和信息化部 人力资源社会保障部 人力资源和社会保障部 住房城乡建设部 住房和城乡建设部 农业农村部 生态环境部 自然资源部 交通运输部 文化和旅游部 退役军人事务部
`.trim().split(/\s+/u);

/** Words that open the name of a university, academy, bank or company besides a place: 暨南大学, 西南民族大学. */
export const NAME_OPENERS: readonly string[] = `
中国 中央 清华 复旦 同济 暨南 南开 华东 华中 华南 华北 华西 东北 西北 西南 东南 中南 北方 南方 中山 厦门 武汉 浙江 兰州 华侨 长安 湘雅 首都 国防
`.trim().split(/\s+/u);

/** Words that end where a name may begin: 推动市人民医院, 由市卫健委. */
export const WORDS_BEFORE: readonly string[] = `
由 和 与 及 向 对 为 经 在 以 将 从 至 到 是 的 把 请 让 或 等 于 并 报 给 受 被 含 即 据 按 跟 同 属 者 又 商 入 了 位 名 所 家 个 则 该 原
依托 推动 推进 支持 加强 强化 建设 新建 改建 扩建 迁建 改扩建 开展 实施 完善 改善 优化 提升 发挥 成立 组建 建立 打造 会同 联合 配合 协助 协调 指导 督促 组织 邀请 委托 借助 通过 包括 其中 例如 挂牌 入驻 引进
依靠 鼓励 引导 推荐 支援 帮扶 选派 继续 重点 力争 争取 确保 落实 印发 转发 开工 完成 启动 加快 稳步 做强 建强 做好 建成 建好 促进 作为 成为 达到 参照 按照 根据 依据 来自 位于 包含 涉及 纳入 列入 授予
评为 牵头 负责 主办 承办 协办 报送 抄送 联系 征求 充分 积极 主动 全面 进一步 部署 发布 制定 出台 会商 协同 利用 发展 深化 扩大 办好 培育 筹建 立足 规划 援建 以及 不断 向社会 学习 借鉴 贯彻 用好 共建 拓展 整合 加入 赴
符合 执行 遵守 遵照 依照 满足 响应 违反 获得 取得 对照 服从 遵循
`.trim().split(/\s+/u);

/** Words that never stand between the place and the ending of one name, as patterns. */
export const WORDS_NEVER_INSIDE: readonly string[] = `
开展 加强 推进 推动 完善 负责 牵头 配合 会同 支持 实施 落实 成立 依托 打造 设置 设立 强化 所有 全部 以上 二级 三级 公立 民营 民办 社会办 基层 达到 建成 建立 共建 提供 提升 通过 实现 继续 坚持 围绕 (?<!中西医)结合 安排
组建 联合 对口 合作(?!区) 医疗机构 主要 重点 相关 有关 一批 若干 统一 试点 创建 争创 制定 印发 选派 单位 部门 (?<!中小|小微|中小微)企业(?!(?:续贷|首贷|融资|信用)$) 扎实 加快 优化 深化 确保 力争 积极 全面 (?<!特殊)需要 可以 鼓励 引导 发挥 召开 举行 定期 做好 抓好 负有 各类 多个
新增 拥有 列为 作为 成为 位于 属地 本级 两级 我国 我省 我市 我区 全省 全市 全区 全国各 综合医院 专科医院 示范 通知 规定 工作会议 会议 精神 决策 要求 党中央 书记 主席 市长 省长 区长 县长 高质量 高水平 跨国
`.trim().split(/\s+/u);

/** What the nation or a ministry decides of another body, and so no part of either's name: 国家批复 | 西宁高原医学创新中心. */
export const DECIDED: readonly string[] = '批复 批准 核准 同意 决定 认定 授予 命名 布局 部署 要求 设立 成立 建立 组建 推荐 备案'.split(' ');

/** Areas that are no divisions and that bodies are named for: 粤港澳大湾区国家技术创新中心. */
export const AREAS: readonly string[] = '粤港澳大湾区 大湾区 京津冀 长三角'.split(' ');
