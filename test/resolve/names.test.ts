import {describe, expect, test} from 'vitest';
import {nameInstitution} from '../../loaders/resolve/institutions.ts';
import {departmentOf} from '../../loaders/resolve/named.ts';
import {named, paperOf, vocabulary} from '../helpers/named.ts';

/** Paper; wording as the paper has it, the list's prefix before a bar; official name; region; kind. */
const TABLE = `
拉萨市 市卫健委 拉萨市卫生健康委员会 540100 DEPARTMENT
拉萨市 市卫生健康委 拉萨市卫生健康委员会 540100 DEPARTMENT
拉萨市 市场监管局 拉萨市市场监督管理局 540100 DEPARTMENT
拉萨市 市市场监管局 拉萨市市场监督管理局 540100 DEPARTMENT
拉萨市 拉萨市场监管局 拉萨市市场监督管理局 540100 DEPARTMENT
拉萨市 市发改委 拉萨市发展和改革委员会 540100 DEPARTMENT
拉萨市 市发改 拉萨市发展和改革委员会 540100 DEPARTMENT
拉萨市 市|财政 拉萨市财政局 540100 DEPARTMENT
拉萨市 市经信局 拉萨市经济和信息化局 540100 DEPARTMENT
拉萨市 市人社局 拉萨市人力资源和社会保障局 540100 DEPARTMENT
拉萨市 市住建局 拉萨市住房和城乡建设局 540100 DEPARTMENT
拉萨市 市税务局 国家税务总局拉萨市税务局 540100 DEPARTMENT
拉萨市 市委宣传部 中共拉萨市委员会宣传部 540100 DEPARTMENT
拉萨市 市委网信办 中共拉萨市委员会网络安全和信息化委员会办公室 540100 DEPARTMENT
拉萨市 市网信办 中共拉萨市委员会网络安全和信息化委员会办公室 540100 DEPARTMENT
拉萨市 市委 中共拉萨市委员会 540100 DEPARTMENT
拉萨市 市政府 拉萨市人民政府 540100 GOVERNMENT
中国 新疆生产建设兵团 新疆生产建设兵团 650000 ORGANIZATION
绵阳市 市总工会机关 绵阳市总工会 510700 ORGANIZATION
绵阳市 团市委机关 共青团绵阳市委员会 510700 ORGANIZATION
中国 内蒙古电力公司 内蒙古电力(集团)有限责任公司 150000 ORGANIZATION
中国 南方电网 中国南方电网有限责任公司 100000 ORGANIZATION
中国 新疆生产建设兵团发展改革委 新疆生产建设兵团发展和改革委员会 650000 DEPARTMENT
中国 新疆生产建设兵团教育局 新疆生产建设兵团教育局 650000 DEPARTMENT
中国 新疆生产建设兵团第一师财政局 新疆生产建设兵团第一师财政局 650000 DEPARTMENT
珠海市 澳门特别行政区政府 澳门特别行政区政府 820000 GOVERNMENT
珠海市 澳门特区政府 澳门特别行政区政府 820000 GOVERNMENT
珠海市 香港医院管理局 香港医院管理局 810000 DEPARTMENT
珠海市 澳门卫生局 澳门特别行政区卫生局 820000 DEPARTMENT
遂宁市 市直园区 遂宁市直园区管理委员会 510900 GROUP
遂宁市 市直园区管委会 遂宁市直园区管理委员会 510900 GROUP
遂宁市 省直项目单位 四川省直项目单位 510000 GROUP
遂宁市 市直机关工委 中共遂宁市委员会直属机关工作委员会 510900 DEPARTMENT
遂宁市 市文化旅游和广播电视局 遂宁市文化旅游和广播电视局 510900 DEPARTMENT
遂宁市 省社保基金理事会 四川省社会保障基金理事会 510000 ORGANIZATION
遂宁市 市教科院 遂宁市教育科学研究院 510900 ORGANIZATION
遂宁市 出口信用保险公司 中国出口信用保险公司 100000 ORGANIZATION
拉萨市 市政府办公厅 拉萨市人民政府办公厅 540100 DEPARTMENT
河南省 省政府办 河南省人民政府办公厅 410000 DEPARTMENT
河南省 省委办 中共河南省委员会办公厅 410000 DEPARTMENT
河南省 省政府办公室 河南省人民政府办公室 410000 DEPARTMENT
承德市 市政府办 承德市人民政府办公室 130800 DEPARTMENT
承德市 市委办 中共承德市委员会办公室 130800 DEPARTMENT
承德市 市房管局 承德市房产管理局 130800 DEPARTMENT
上海市 市房管局 上海市房屋管理局 310000 DEPARTMENT
拉萨市 团市委 共青团拉萨市委员会 540100 ORGANIZATION
拉萨市 共青团拉萨市委 共青团拉萨市委员会 540100 ORGANIZATION
拉萨市 市总工会 拉萨市总工会 540100 ORGANIZATION
拉萨市 市残联 拉萨市残疾人联合会 540100 ORGANIZATION
太仓市 市招商局 太仓市招商局 320585 DEPARTMENT
武汉市 市人才工作局 武汉市人才工作局 420100 DEPARTMENT
上海市 市城市管理行政执法局 上海市城市管理行政执法局 310000 DEPARTMENT
杭州市 市综合行政执法局 杭州市综合行政执法局 330100 DEPARTMENT
昆明市 市规划局 昆明市规划局 530100 DEPARTMENT
昆明市 市卫生计生委 昆明市卫生健康委员会 530100 DEPARTMENT
昆明市 市地税局 昆明市地方税务局 530100 DEPARTMENT
昆明市 市国家税务局 昆明市国家税务局 530100 DEPARTMENT
福建省 省委台港澳办 中共福建省委员会台港澳工作办公室 350000 DEPARTMENT
福建省 省台办 中共福建省委员会台湾工作办公室 350000 DEPARTMENT
福建省 省审改办 福建省行政审批制度改革工作小组办公室 350000 DEPARTMENT
昆明市 市审改办 昆明市行政审批制度改革工作领导小组办公室 530100 DEPARTMENT
福建省 福建能监办 国家能源局福建监管办公室 350000 DEPARTMENT
福建省 国家工信部 工业和信息化部 100000 DEPARTMENT
昆明市 市“河长办” 昆明市河长制办公室 530100 DEPARTMENT
辽宁省 辽宁银监局 中国银行业监督管理委员会辽宁监管局 210000 DEPARTMENT
辽宁省 辽宁保监局 中国保险监督管理委员会辽宁监管局 210000 DEPARTMENT
太仓市 市文体广旅局 太仓市文体广电和旅游局 320585 DEPARTMENT
南充市 市文明委 南充市精神文明建设指导委员会 511300 DEPARTMENT
厦门市 市委|台湾工作部 中共厦门市委员会台湾工作部 350200 DEPARTMENT
厦门市 市|台湾事务协调小组 厦门市台湾事务协调小组 350200 DEPARTMENT
湖北省 省|西藏工作协调小组办公室 湖北省西藏工作协调小组办公室 420000 DEPARTMENT
湖北省 省|西藏大学 西藏大学 540000 ORGANIZATION
湖北省 省|新疆大学 新疆大学 650000 ORGANIZATION
青岛市 西海岸新区管委 青岛西海岸新区管理委员会 370211 GOVERNMENT
青岛市 高新区管委 青岛市高新区管理委员会 370200 GOVERNMENT
上海市 市|长三角一体化示范区执委会 长三角一体化示范区执行委员会 310000 GOVERNMENT
上海市 市|长三角区域合作联席会议 长三角区域合作联席会议 - DEPARTMENT
武汉市 东湖高新区党工委 中共东湖高新区工作委员会 420100 DEPARTMENT
武汉市 东湖高新区管委会办公室 东湖高新区管理委员会办公室 420100 DEPARTMENT
武汉市 东湖高新区管委会办公厅 东湖高新区管理委员会办公厅 420100 DEPARTMENT
拉萨市 市扶贫办 拉萨市扶贫开发办公室 540100 DEPARTMENT
拉萨市 市净土公司 拉萨市净土公司 540100 ORGANIZATION
拉萨市 净土传媒有限公司 净土传媒有限公司 - ORGANIZATION
拉萨市 拉萨日报社 拉萨日报社 540100 ORGANIZATION
拉萨市 市人民医院 拉萨市人民医院 540100 HOSPITAL
拉萨市 当雄县人民医院 当雄县人民医院 540122 HOSPITAL
拉萨市 林周县旁多乡卫生院 林周县旁多乡卫生院 540121 PRIMARY_CARE
拉萨市 自治区财政厅 西藏自治区财政厅 540000 DEPARTMENT
拉萨市 财政厅 西藏自治区财政厅 540000 DEPARTMENT
拉萨市 国家卫生健康委 国家卫生健康委员会 100000 DEPARTMENT
拉萨市 国家|医保局 国家医疗保障局 100000 DEPARTMENT
拉萨市 经开区管委会 拉萨市经开区管理委员会 540100 GOVERNMENT
广东省 横琴粤澳深度合作区执委会 横琴粤澳深度合作区执行委员会 440000 GOVERNMENT
广东省 横琴粤澳深度合作区管委会 横琴粤澳深度合作区管理委员会 440000 GOVERNMENT
林芝市 市疾控中心 林芝市疾病预防控制中心 540400 PUBLIC_HEALTH
林芝市 察隅县级妇幼保健院 察隅县妇幼保健院 540425 PUBLIC_HEALTH
林芝市 米林县人民政府 米林市人民政府 540481 GOVERNMENT
林芝市 米林市人民政府 米林市人民政府 540481 GOVERNMENT
林芝市 工布江达藏医院 工布江达县藏医院 540421 HOSPITAL
林芝市 广东省第二人民医院 广东省第二人民医院 440000 HOSPITAL
西藏自治区 自治区卫生健康委 西藏自治区卫生健康委员会 540000 DEPARTMENT
西藏自治区 自治区|财政厅 西藏自治区财政厅 540000 DEPARTMENT
西藏自治区 区党委组织部 中共西藏自治区委员会组织部 540000 DEPARTMENT
西藏自治区 自治区党委组织部 中共西藏自治区委员会组织部 540000 DEPARTMENT
西藏自治区 区党委|编办 中共西藏自治区委员会机构编制委员会办公室 540000 DEPARTMENT
西藏自治区 区党委|财政厅 西藏自治区财政厅 540000 DEPARTMENT
西藏自治区 自治区|团委 共青团西藏自治区委员会 540000 ORGANIZATION
西藏自治区 通信管理局 西藏自治区通信管理局 540000 DEPARTMENT
西宁市 第一人民医院 西宁市第一人民医院 630100 HOSPITAL
西宁市 市委编办 中共西宁市委员会机构编制委员会办公室 630100 DEPARTMENT
西宁市 市委人才办 中共西宁市委员会人才工作领导小组办公室 630100 DEPARTMENT
西宁市 城中区人民政府 城中区人民政府 630103 GOVERNMENT
西宁市 大通县中医院 大通回族土族自治县中医院 630121 HOSPITAL
青海省 省卫生健康委 青海省卫生健康委员会 630000 DEPARTMENT
福建省 国家税务总局福建省税务局 国家税务总局福建省税务局 350000 DEPARTMENT
福建省 商务厅（口岸办） 福建省商务厅 350000 DEPARTMENT
辽宁省 辽宁银保监局 中国银行保险监督管理委员会辽宁监管局 210000 DEPARTMENT
辽宁省 省金融监管局 辽宁省地方金融监督管理局 210000 DEPARTMENT
贵州省 人行贵阳中心支行 中国人民银行贵阳中心支行 520100 DEPARTMENT
贵州省 贵阳海关 贵阳海关 520100 DEPARTMENT
南通市 人行南通市中心支行 中国人民银行南通市中心支行 320600 DEPARTMENT
浙江省 省建设厅 浙江省住房和城乡建设厅 330000 DEPARTMENT
厦门市 市建设局 厦门市建设局 350200 DEPARTMENT
上海市 市城管执法局 上海市城市管理行政执法局 310000 DEPARTMENT
武汉市 市城管执法委 武汉市城市管理执法委员会 420100 DEPARTMENT
长沙市 市城管执法局 长沙市城市管理和综合执法局 430100 DEPARTMENT
上海市 临港新片区管委会 中国(上海)自由贸易试验区临港新片区管理委员会 310000 GOVERNMENT
上海市 青浦区政府 青浦区人民政府 310118 GOVERNMENT
上海市 市|长三角区域合作办公室 长三角区域合作办公室 100000 DEPARTMENT
上海市 市城运中心 上海市城市运行管理中心 310000 ORGANIZATION
青岛市 西海岸新区管委 青岛西海岸新区管理委员会 370211 GOVERNMENT
济南市 高新区管委 济南市高新区管理委员会 370100 GOVERNMENT
武汉市 东湖高新区 东湖高新区管理委员会 420100 GOVERNMENT
武汉市 市委外办 中共武汉市委员会外事工作委员会办公室 420100 DEPARTMENT
石景山区 区科委 石景山区科学技术委员会 110107 DEPARTMENT
石景山区 市财政局 北京市财政局 110000 DEPARTMENT
大通县 县卫健局 大通回族土族自治县卫生健康局 630121 DEPARTMENT
昆明市 嵩明县 嵩明县人民政府 530127 GOVERNMENT
拉萨市 县(区)卫生健康局 拉萨市县(区)卫生健康局 540100 GROUP
拉萨市 省市场监管局 西藏自治区市场监督管理局 540000 DEPARTMENT
湟源县 县法院 湟源县人民法院 630123 ORGANIZATION
广东省 省法院 广东省高级人民法院 440000 ORGANIZATION
湟源县 城关镇卫生院 湟源县城关镇卫生院 630123 PRIMARY_CARE
拉萨市 市纪委 中共拉萨市纪律检查委员会 540100 DEPARTMENT
拉萨市 市委市政府健康拉萨建设领导小组 拉萨市健康拉萨建设领导小组 540100 DEPARTMENT
青海省 省委、省政府深化改革领导小组办公室 青海省深化改革领导小组办公室 630000 DEPARTMENT
西藏自治区 区党委、政府乡村建设领导小组 西藏自治区乡村建设领导小组 540000 DEPARTMENT
拉萨市 市经信部门 拉萨市经济和信息化局 540100 DEPARTMENT
拉萨市 自治区财政部门 西藏自治区财政厅 540000 DEPARTMENT
拉萨市 市|卫健部门 拉萨市卫生健康委员会 540100 DEPARTMENT
西宁市 西宁市|高原康复中心 西宁市高原康复中心 630100 ORGANIZATION
西宁市 市级中心血站 西宁市中心血站 630100 PUBLIC_HEALTH
西宁市 西宁市医学会高原医学分会 西宁市医学会高原医学分会 630100 ORGANIZATION
林芝市 波密县卫生服务中心 波密县卫生服务中心 540424 ORGANIZATION
西宁市 城东区火车站社区卫生服务中心 城东区火车站社区卫生服务中心 630102 PRIMARY_CARE
西宁市 市精神卫生中心 西宁市精神卫生中心 630100 ORGANIZATION
国务院 国务院职业教育工作部际联席会议 国务院职业教育工作部际联席会议 100000 DEPARTMENT
国务院 全国现代物流工作部际联席会议 全国现代物流工作部际联席会议 100000 DEPARTMENT
国务院 卫生健康委 国家卫生健康委员会 100000 DEPARTMENT
国务院 国务院教育行政部门 教育部 100000 DEPARTMENT
福建省 国务院人力资源社会保障行政部门 人力资源和社会保障部 100000 DEPARTMENT
福建省 国务院市场监管部门 国家市场监督管理总局 100000 DEPARTMENT
福建省 国务院教育督导委员会 国务院教育督导委员会 100000 DEPARTMENT
福建省 中央教育工作领导小组 中央教育工作领导小组 100000 DEPARTMENT
福建省 中关村管委会 中关村科技园区管理委员会 110000 GOVERNMENT
国务院 发展改革委 国家发展和改革委员会 100000 DEPARTMENT
国务院 教育部等有关部门和单位 教育部 100000 DEPARTMENT
国务院 银保监会 中国银行保险监督管理委员会 100000 DEPARTMENT
国务院 中央宣传部 中共中央宣传部 100000 DEPARTMENT
南通市 市人民银行 中国人民银行南通市中心支行 320600 DEPARTMENT
南通市 人行 中国人民银行南通市中心支行 320600 DEPARTMENT
南通市 市|人民银行 中国人民银行南通市中心支行 320600 DEPARTMENT
南通市 人民银行南通市分行 中国人民银行南通市中心支行 320600 DEPARTMENT
南通市 人民银行 中国人民银行 100000 DEPARTMENT
辽宁省 人民银行沈阳分行 中国人民银行沈阳分行 210100 DEPARTMENT
湖南省 人民银行湖南省分行 中国人民银行湖南省分行 430000 DEPARTMENT
长丰县 县人行 中国人民银行长丰县支行 340121 DEPARTMENT
南通市 市银保监局 中国银行保险监督管理委员会南通监管分局 320600 DEPARTMENT
南通市 市|税务局 国家税务总局南通市税务局 320600 DEPARTMENT
南通市 工商银行南通分行 中国工商银行南通分行 320600 ORGANIZATION
湖南省 湘西自治州政府 湘西土家族苗族自治州人民政府 433100 GOVERNMENT
湖南省 湖南煤监局 湖南煤矿安全监察局 430000 DEPARTMENT
湖南省 各高校 湖南省各高校 430000 GROUP
湖南省 国网湖南电力 国网湖南省电力有限公司 430000 ORGANIZATION
长沙市 市政协办公厅 中国人民政治协商会议长沙市委员会办公厅 430100 DEPARTMENT
长丰县 水湖镇 长丰县水湖镇人民政府 340121 GOVERNMENT
合肥市 逍遥津街道 逍遥津街道办事处 - GOVERNMENT
国务院 教育部门 教育部 100000 DEPARTMENT
国务院 卫健 国家卫生健康委员会 100000 DEPARTMENT
国务院 海关 海关总署 100000 DEPARTMENT
国务院 国家卫生健康委办公厅 国家卫生健康委员会办公厅 100000 DEPARTMENT
国务院 中国石化 中国石油化工集团有限公司 100000 ORGANIZATION
国务院 中央金融办 中央金融委员会办公室 100000 DEPARTMENT
湖南省 公安部门 湖南省公安厅 430000 DEPARTMENT
南通市 市|海安人民政府 海安市人民政府 320685 GOVERNMENT
南通市 如东县（市）人民政府 如东县人民政府 320623 GOVERNMENT
南通市 市地方志办 南通市人民政府地方志办公室 320600 DEPARTMENT
长丰县 县委县政府督查办 中共长丰县委员会督查室 340121 DEPARTMENT
长丰县 各乡镇 长丰县各乡镇人民政府 340121 GROUP
长丰县 各乡镇政府 长丰县各乡镇人民政府 340121 GROUP
长丰县 乡镇政府 长丰县各乡镇人民政府 340121 GROUP
长丰县 水湖镇政府 长丰县水湖镇人民政府 340121 GOVERNMENT
`;

describe('a wording names one body', () => {
  const rows = TABLE.trim().split('\n').map(line => line.split(' '));
  test.each(rows)('%s: %s is %s', (place, wording, name, region, kind) => {
    const found = named(place ?? '', wording ?? '');
    expect([found.name, found.region?.code ?? '-', found.kind, found.known]).toEqual([name, region, kind, true]);
  });
});

describe('what is not known', () => {
  test('an unknown department stands under its own wording with its region', () => {
    expect(named('昆明市', '市滇池管理局')).toMatchObject({name: '昆明市滇池管理局', kind: 'DEPARTMENT', known: false});
  });

  test('an unknown office of no list is the place\'s own, in the paper of a government', () => {
    expect(named('阜新蒙古族自治县', '生态保护局')).toMatchObject({name: '阜新蒙古族自治县生态保护局', kind: 'DEPARTMENT', known: false});
    expect(named('瑞昌市', '营商办')).toMatchObject({name: '瑞昌市营商办', known: false});
  });

  test('a centre is of its list\'s place, but for one of a wider area', () => {
    expect(named('句容市', '市|医保中心').name).toBe('句容市医保中心');
    expect(named('上海市', '市|东海航海保障中心').name).toBe('东海航海保障中心');
  });

  test.each(['福州展览中心举办', '务局', '设区市综管局', '上海科创办'])('%s is no office of the paper\'s own place', wording => {
    expect(named('福建省', wording).name).toBe(wording);
  });

  test('a branch of a nationwide body stands under its own wording, also in a list of a city\'s bodies', () => {
    expect(named('南通市', '市|中国进出口银行江苏分行南通办公室')).toMatchObject({name: '中国进出口银行江苏分行南通办公室', region: null});
  });

  test('a name that opens with its place takes no other from its list', () => {
    expect(named('湖南省', '省|湖南测绘处')).toMatchObject({name: '湖南测绘处', known: false});
  });

  test('a misspelt department is not taken for another', () => {
    expect(named('拉萨市', '市卫键委')).toMatchObject({name: '拉萨市卫键委', known: false});
  });

  test('a level that the paper does not settle gives no region', () => {
    expect(named('西藏自治区', '市卫健委')).toMatchObject({name: '市卫生健康委员会', region: null, known: false});
  });
});

describe('short names that a paper defines itself', () => {
  test('win over the vocabulary', () => {
    const paper = {...paperOf('拉萨市'), abbreviations: new Map([['市卫健委', '拉萨市卫生健康局']])};
    expect(nameInstitution('市卫健委', null, paper, vocabulary).name).toBe('拉萨市卫生健康局');
  });

  test('carry on to offices and members, and to nothing else', () => {
    const paper = {...paperOf('拉萨市'), abbreviations: new Map([['联席会议', '拉萨市养老服务联席会议']])};
    const names = ['联席会议', '联席会议办公室', '联席会议成员单位', '部际联席会议'].map(text => nameInstitution(text, null, paper, vocabulary));
    expect(names.map(each => each.name)).toEqual(['拉萨市养老服务联席会议', '拉萨市养老服务联席会议办公室', '拉萨市养老服务联席会议成员单位', '部际联席会议']);
    expect(names.map(each => each.kind)).toEqual(['DEPARTMENT', 'DEPARTMENT', 'GROUP', 'DEPARTMENT']);
  });
});

describe('official names', () => {
  test.each(['西藏自治区', '青海省', '拉萨市', '城关区', '石景山区', '大通县', '锡林郭勒盟', '阿里地区'])('of %s are read back as themselves', place => {
    const paper = paperOf(place.startsWith('城关') ? '拉萨市城关区' : place);
    const {region} = paper;
    if (region === null) throw new Error(`no region ${place}`);
    const lost: string[] = [];
    for (const department of new Set(vocabulary.departments.values())) {
      for (const party of [false, true]) {
        const {name} = departmentOf(department, region, party, '');
        const again = nameInstitution(name, null, paper, vocabulary);
        if (again.name !== name || again.region?.code !== region.code) lost.push(`${name} → ${again.name}`);
      }
    }
    expect(lost).toEqual([]);
  });
});
