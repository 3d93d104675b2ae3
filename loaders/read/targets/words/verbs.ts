/**
 * Every verb that the readers of targets know, once, with the wordings that it stands in; the lists of the readers are taken from here.
 * What only a few of them do in some narrower wording stands below, by the wording.
 *
 * Example: `建成` makes (`建成10所医院`), is done by a group (`80%的县建成医院`) and is an end that all come to (`全部建成`).
 */

/**
 * makes: makes, gets or does so many of something; acts: what is done belongs to what is counted (关闭煤矿, 走访企业); strong: may stand behind the body that acts; group: a group's members do it;
 * ends: an end that a thing is brought to; made: an end of made things; share: done by a share of many, said of all in rules only.
 */
type WideUse = 'makes' | 'acts' | 'strong' | 'group' | 'ends' | 'made' | 'share';

/** 新(改、扩)建, 改(扩)建: in brackets, how else it may come to be. */
const BUILT_ANEW: readonly string[] = [
  ...['改、扩', '改/扩', '改扩', '改', '扩', '续', '迁'].map(way => `新(${way})建`),
  ...['扩', '迁'].map(way => `改(${way})建`),
  ...['改建', '扩建', '改扩建', '改造', '迁建'].map(way => `新建(${way})`),
];

const VERBS: readonly (readonly [uses: string, words: string])[] = [
  ['makes strong', [
    '举行 召开 净增 净增加 引进培养 培养引进 培养培训 培养 培育 培训 引进 引育 建好 新建 改建 扩建 改扩建 新增 打造 选派 选认 精选 遴选 招收 招聘 招录 认定 推出 举办',
    '新改建 新扩建 新开、优化 新开和优化 新开、调整 新辟 新发展 改培 新创 新、改、扩建 新/改/扩建 新、改(扩)建 新建、改建、扩建 新建、改扩建 新建、续建 新认证 新评定',
    '新建提升 新建改造 启动建设 启动改造 新开发 新组建 新创建 新打造 新争创 新创造 新购置 新购进 维修改造 维护改造 维护提升 改造提升 提升改造 提质扩容 提质升级 提质改造 升级改造 扩充 扩增 选送',
    ...BUILT_ANEW,
    '造就 培养造就 培育造就 引进造就 培养和造就 拟建 拟建成 拟建设 拟新建 拟创建 拟打造 拟改造 布局 投放 支持 制修订 修订 发布 获批 孵化 集聚 招引 启动 争创 创成 购置 添置 加装 储备 开行 减负 让利 再开发',
  ].join(' ')],
  ['makes strong group ends made', '建成 建设完成 完成 改造 开通'],
  ['makes strong group', '建设 创建 设立 设置 建立 建立健全 组建 成立 配备 配置 开展 拥有 建有 设有 开设 推广 推广应用 制定 出台 入选 实现'],
  ['makes', [
    '新改扩建 选树 选认 选拔 招生 评选 组织 调整 发展 申报 转化 建 筹建 服务 扶持 选取 遴选推荐 创排 创作 排演 修缮保护 上架 采集',
    '上线运行 运行 修改 废止 宣布失效 放流 抚育 疏浚 复垦 确定 培优 提升 优化 采购 选定 派出 招募 帮扶 救治 吸纳 带动 解决 投入 突破 引入 缔结 入规',
    '攻关 集中攻关 联合攻关 帮助 助力 促进 上规 增设 新发放 新投放 新承保 新签发 新登记 新注册 新培育 新认定 新引进 新建成 增加 有 设 布设 布点 建设好 推动 创办 命名 评定 聘请 录用 储存 输送 培植 筛查',
    '维修养护 养护维修 管护 新立项 立项 建强 培育壮大 扩招 纳规 新纳规 增补 播撒 移栽 新排查 滚动推进 攻坚',
    '编写 编制 抢救 复壮 抢救性发掘 抢救性保护 抢救性修复 出版 征集 选聘 聘任 共建 搭建 承办 收集 栽植 铺设 架设 规划建设 实施改造 引导 接收 安置 结对',
    '巡诊 会诊 开发 研制 申请 建设成 办好 开好 派驻 恢复 新缔结 新开通 新设立 新设 续建 复建 迁建 建造 承接 攻克 构建',
    '筹集 筹措 营造 修建 兴建 修缮 开辟 加密 增开 开拓 吸引 部署 汇聚 聚集 挂牌 授牌 表彰 新评 新晋 进修 派遣 建成投运 建成投产 建成投用',
    '建成通车 配建 募集 梳理 抽取 开办 兴办 至少办 投入运行 挖掘 发掘 新开办 新创办 新举办 夺得 斩获 摘得 夺取 勇夺 荣获',
    '构建起 搭建起 创造 帮带 新签约 新签 筛选 选育 育成 培养产生 培训产生 培育产生 评选产生 创评 制作 拍摄 录制 援建 架通 敷设 埋设 拓宽 整修 树立 建成运营 建成并运营 建设运营',
  ].join(' ')],
  ['makes acts', [
    '检查 抽查 监督抽查 延长 盘活 处置 化解 整合 改善 减轻 压减 救助 惠及 走访 走进 深入 排查 种植 新种 垦造 补播 轮作 深松 流转 颁发 调解 查处 抽检 检测 洽谈 输出 转移 供应 出让 征收 腾退 放映 演出 展演 放养 增殖放流 填补',
    '发动 组织发动 组织和发动 美化 招商 授予 讲授 复绿 接通 化验 接种 体检 资助 慰问 复审 改制 重组 股改 审定 推介 扩容 动员 适配 康复救助 疏解提质 新升规 新入规 新入库 新上市 新纳规 新投产 新入统 发行',
    '输转 省内转化 新备案 新开业 新落户 新入选 新获批 新筹建',
  ].join(' ')],
  ['makes group', '完善 实施 形成 掌握 推进 达到 执行 获得 签订 选择 提供'],
  ['makes strong ends', '更新'],
  ['makes acts strong group ends', '淘汰'],
  ['makes group ends made', '落地'],
  ['makes ends made', '投产达效 并网 开工 新开工 竣工 投运 投产 投用 通车 投入使用 投入运营'],
  ['makes group ends', '覆盖 公开 开放 签约 治理 消除 安装 上线 接入 贯通 配齐 配足'],
  ['makes acts group ends', '整改 关闭 退出 整合退出 关停退出 关闭退出 压减退出 整合重组 淘汰退出 淘汰拆除'],
  ['makes share', '共享 发放'],
  ['makes acts ends', '关停 拆除'],
  ['makes ends', '入库 整治 加固 验收 轮训 清理 登记 修复 打通 归集'],
  ['group', [
    '持有 达成 成为 具备 能够 落户 纳入 取得 落实 使用 实行 推行 参加 参与 通过 符合 接受 取消 列入 转为 跻身 迈入 获评 至少 应用 达标 办结',
    '迁移 迁移整合 复工 复产 复工复产 复市 运行 采用 加入 普及 享受 明确 用于 进行 做到 连通 配有 普惠 能提供 可提供 到位',
  ].join(' ')],
  ['makes acts group', '更换'],
  ['group ends', '升级 入驻 联网 脱贫 摘帽 清零 建档'],
  ['group ends made', '启用'],
  ['makes acts ends made', '交付'],
  ['ends made', '运营 完工 达产'],
  ['makes acts ends', '移交 搬迁 取缔 替代 置换 出清 收储 绿化 亮化 硬化 回收'],
  ['ends', [
    '划定为 划为 停产 拆改 销号 清退 上收 下放 划转 出列 入园 进园 兑现 公示 消纳 收治',
    '录入 注册 持证 认证 编码登记 备案 赋码 评估',
  ].join(' ')],
  ['share', '来自 办理 产生 生成 对接 回访 免填写 免提交'],
];

/**
 * whole: what 100% of a thing are or have had done, without a verb of reaching; counted: stands behind what it counts, besides those that are strong (河道清淤 | 30公里);
 * alters: finds or changes what is there, so that the things alone would tell of all there are (改造 | 老旧小区, 带动 | 农户);
 * works: what is made or altered one by one, so that where it is done may stand before the number (改造全市 | 200个).
 */
const NARROW = {
  whole: '覆盖 公开 签约 上线 接入 整改 达标 办结 联网 建档 入园 备案 申报 办理 可办 受理 审批 持证上岗 明厨亮灶 参保 入网 网办',
  counted: '治理 整治 修复 清淤 加固 建成投用 建成通车 建成投运 建成投产 新增供应 新增投放 建成交付 交付 减量 开工 投产 并网 养护工程 防护工程 安防工程',
  alters: '改造 改建 扩建 改扩建 更新 更换 治理 整治 修复 修缮 整修 加固 疏浚 清理 维修 提升 提质 升级 优化 调整 拓宽 恢复 复垦 抚育 放流 抢救 复壮 打通 消除 解决 修改 修订 废止 宣布失效 带动 帮扶 救治 吸纳 结对 验收 表彰 移交',
  works: '形成 改造 建设 新建 建成 改建 扩建 培训 轮训 打通 完成 治理 整治 排查 修缮 修复 加固 创建 打造 培育 新增 更新 安装 加装 配备 体检 筛查',
} as const;

export type VerbUse = WideUse | keyof typeof NARROW;

/** All verbs of a use. */
export function verbsFor(use: VerbUse): readonly string[] {
  if (use in NARROW) return NARROW[use as keyof typeof NARROW].split(' ');
  return VERBS.filter(([uses]) => uses.split(' ').includes(use)).flatMap(([, words]) => words.split(' '));
}
