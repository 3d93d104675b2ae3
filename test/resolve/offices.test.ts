import {describe, expect, test} from 'vitest';
import {nameInstitution} from '../../loaders/resolve/institutions.ts';
import {named, vocabulary} from '../helpers/named.ts';

/** Paper; wording as the paper has it; official name; region; kind. */
const TABLE = `
江苏省 省机关管理局 江苏省机关事务管理局 320000 DEPARTMENT
上海市 市机管局 上海市机关事务管理局 310000 DEPARTMENT
江苏省 省电力公司 国网江苏省电力有限公司 320000 ORGANIZATION
福建省 省能监办 国家能源局福建监管办公室 350000 DEPARTMENT
福建省 省外管局 国家外汇管理局福建省分局 350000 DEPARTMENT
福建省 省数字办 福建省数字福建建设领导小组办公室 350000 DEPARTMENT
江苏省 省数字办 江苏省数字办公室 320000 DEPARTMENT
江苏省 国网江苏省电力有限公司 国网江苏省电力有限公司 320000 ORGANIZATION
江苏省 国网江苏电力 国网江苏省电力有限公司 320000 ORGANIZATION
江苏省 江苏省电力公司 国网江苏省电力有限公司 320000 ORGANIZATION
山东省 国网山东省电力公司 国网山东省电力公司 370000 ORGANIZATION
山东省 国网山东电力 国网山东省电力公司 370000 ORGANIZATION
上海市 市电力公司 国网上海市电力公司 310000 ORGANIZATION
上海市 国网上海电力 国网上海市电力公司 310000 ORGANIZATION
四川省 国网四川电力 国网四川省电力公司 510000 ORGANIZATION
宁夏回族自治区 国网宁夏电力 国网宁夏电力有限公司 640000 ORGANIZATION
西藏自治区 国网西藏电力有限公司 国网西藏电力有限公司 540000 ORGANIZATION
广东省 省电力公司 广东电网有限责任公司 440000 ORGANIZATION
广东省 广东电网公司 广东电网有限责任公司 440000 ORGANIZATION
云南省 云南电网公司 云南电网有限责任公司 530000 ORGANIZATION
贵州省 贵州电网有限责任公司 贵州电网有限责任公司 520000 ORGANIZATION
海南省 海南电网公司 海南电网有限责任公司 460000 ORGANIZATION
广西壮族自治区 广西电网公司 广西电网有限责任公司 450000 ORGANIZATION
内蒙古自治区 内蒙古电力公司 内蒙古电力(集团)有限责任公司 150000 ORGANIZATION
内蒙古自治区 内蒙古电力集团 内蒙古电力(集团)有限责任公司 150000 ORGANIZATION
内蒙古自治区 国网蒙东电力公司 国网内蒙古东部电力有限公司 150000 ORGANIZATION
河北省 国网冀北电力 国网冀北电力有限公司 130000 ORGANIZATION
南通市 市供电公司 国网南通供电公司 320600 ORGANIZATION
南通市 国网南通供电公司 国网南通供电公司 320600 ORGANIZATION
南通市 南通供电公司 国网南通供电公司 320600 ORGANIZATION
太仓市 市供电公司 国网太仓市供电公司 320585 ORGANIZATION
长丰县 县供电公司 国网长丰县供电公司 340121 ORGANIZATION
佛山市 佛山供电局 广东电网有限责任公司佛山供电局 440600 ORGANIZATION
佛山市 市供电局 广东电网有限责任公司佛山供电局 440600 ORGANIZATION
昆明市 昆明供电局 云南电网有限责任公司昆明供电局 530100 ORGANIZATION
深圳市 深圳供电局 深圳供电局有限公司 440300 ORGANIZATION
江苏省 省纪委监委机关 中共江苏省纪律检查委员会江苏省监察委员会 320000 DEPARTMENT
南通市 市纪委机关 中共南通市纪律检查委员会 320600 DEPARTMENT
上海市 民航华东地区管理局 中国民用航空华东地区管理局 100000 DEPARTMENT
广东省 民航中南局 中国民用航空中南地区管理局 100000 DEPARTMENT
江苏省 民航江苏监管局 中国民用航空江苏安全监督管理局 320000 DEPARTMENT
上海市 市政府合作交流办 上海市人民政府合作交流办公室 310000 DEPARTMENT
上海市 市房屋管理局 上海市房屋管理局 310000 DEPARTMENT
上海市 市道路运输局 上海市道路运输局 310000 DEPARTMENT
上海市 市交通委 上海市交通委员会 310000 DEPARTMENT
佛山市 市重点项目工作局 佛山市重点项目工作局 440600 DEPARTMENT
厦门市 市建设局 厦门市建设局 350200 DEPARTMENT
武汉市 市住房和城市更新局 武汉市住房和城市更新局 420100 DEPARTMENT
成都市 市城市运行和政务服务办 成都市城市运行和政务服务管理办公室 510100 DEPARTMENT
成都市 市公园城市局 成都市公园城市建设管理局 510100 DEPARTMENT
郑州市 市行政审批政务信息管理局 郑州市行政审批和政务信息管理局 410100 DEPARTMENT
德州市 市生态环境保护委员会 德州市生态环境保护委员会 371400 DEPARTMENT
德州市 市生态环境保护委员会办公室 德州市生态环境保护委员会办公室 371400 DEPARTMENT
南通市 市委社会工作部 中共南通市委员会社会工作部 320600 DEPARTMENT
南通市 市委社工部 中共南通市委员会社会工作部 320600 DEPARTMENT
江苏省 省数据局 江苏省数据局 320000 DEPARTMENT
深圳市 市政务服务和数据管理局 深圳市政务服务和数据管理局 440300 DEPARTMENT
江苏省 省疾控局 江苏省疾病预防控制局 320000 DEPARTMENT
江苏省 省委金融办 中共江苏省委员会金融委员会办公室 320000 DEPARTMENT
南通市 市委金融办 中共南通市委员会金融委员会办公室 320600 DEPARTMENT
南通市 市政府金融办 南通市人民政府金融工作办公室 320600 DEPARTMENT
北京市 市地方金融管理局 北京市地方金融管理局 110000 DEPARTMENT
江苏省 省委金融工委 中共江苏省委员会金融工作委员会 320000 DEPARTMENT
江苏省 省委科技办 中共江苏省委员会科技委员会办公室 320000 DEPARTMENT
江苏省 省委网信办 中共江苏省委员会网络安全和信息化委员会办公室 320000 DEPARTMENT
江苏省 省委军民融合办 中共江苏省委员会军民融合发展委员会办公室 320000 DEPARTMENT
江苏省 省委依法治省办 中共江苏省委员会全面依法治省委员会办公室 320000 DEPARTMENT
南通市 市委依法治市办 中共南通市委员会全面依法治市委员会办公室 320600 DEPARTMENT
长丰县 县委依法治县办 中共长丰县委员会全面依法治县委员会办公室 340121 DEPARTMENT
江苏省 省委改革办 中共江苏省委员会全面深化改革委员会办公室 320000 DEPARTMENT
江苏省 省委外办 中共江苏省委员会外事工作委员会办公室 320000 DEPARTMENT
江苏省 省委台办 中共江苏省委员会台湾工作办公室 320000 DEPARTMENT
江苏省 省委老干部局 中共江苏省委员会老干部局 320000 DEPARTMENT
江苏省 省委农办 中共江苏省委员会农村工作领导小组办公室 320000 DEPARTMENT
江苏省 省委教育工委 中共江苏省委员会教育工作委员会 320000 DEPARTMENT
南通市 市委巡察办 中共南通市委员会巡察工作领导小组办公室 320600 DEPARTMENT
南通市 市委信访局 中共南通市委员会信访局 320600 DEPARTMENT
南通市 市委政研室 中共南通市委员会政策研究室 320600 DEPARTMENT
南通市 市委国安办 中共南通市委员会国家安全委员会办公室 320600 DEPARTMENT
南通市 市委统战部 中共南通市委员会统一战线工作部 320600 DEPARTMENT
南通市 市委党史工办 中共南通市委员会党史工作办公室 320600 DEPARTMENT
南通市 市人大常委会法工委 南通市人民代表大会常务委员会法制工作委员会 320600 DEPARTMENT
南通市 市人大 南通市人民代表大会常务委员会 320600 ORGANIZATION
南通市 市政协 中国人民政治协商会议南通市委员会 320600 ORGANIZATION
南通市 市中院 南通市中级人民法院 320600 ORGANIZATION
江苏省 省高院 江苏省高级人民法院 320000 ORGANIZATION
江苏省 省法院 江苏省高级人民法院 320000 ORGANIZATION
长丰县 县检察院 长丰县人民检察院 340121 ORGANIZATION
太仓市 市法院 太仓市人民法院 320585 ORGANIZATION
南通市 市工商联 南通市工商业联合会 320600 ORGANIZATION
南通市 市侨联 南通市归国华侨联合会 320600 ORGANIZATION
南通市 市台联 南通市台湾同胞联谊会 320600 ORGANIZATION
南通市 市贸促会 中国国际贸易促进委员会南通市委员会 320600 ORGANIZATION
南通市 市社科联 南通市社会科学界联合会 320600 ORGANIZATION
南通市 市红十字会 南通市红十字会 320600 ORGANIZATION
长丰县 团县委 共青团长丰县委员会 340121 ORGANIZATION
江苏省 团省委 共青团江苏省委员会 320000 ORGANIZATION
石景山区 团区委 共青团石景山区委员会 110107 ORGANIZATION
大理白族自治州 团州委 共青团大理白族自治州委员会 532900 ORGANIZATION
西藏自治区 团区委 共青团西藏自治区委员会 540000 ORGANIZATION
南通市 市记协 南通市新闻工作者协会 320600 ORGANIZATION
江苏省 省黄埔军校同学会 江苏省黄埔军校同学会 320000 ORGANIZATION
南京市 南京海关 南京海关 320100 DEPARTMENT
南通市 市海关 南通海关 320600 DEPARTMENT
江苏省 江苏海事局 江苏海事局 320000 DEPARTMENT
南通市 南通海事局 南通海事局 320600 DEPARTMENT
长丰县 县税务局 国家税务总局长丰县税务局 340121 DEPARTMENT
深圳市 深圳市税务局 国家税务总局深圳市税务局 440300 DEPARTMENT
北京市 北京市税务局 国家税务总局北京市税务局 110000 DEPARTMENT
江苏省 省气象局 江苏省气象局 320000 DEPARTMENT
江苏省 省邮政管理局 江苏省邮政管理局 320000 DEPARTMENT
江苏省 省通信管理局 江苏省通信管理局 320000 DEPARTMENT
江苏省 省消防救援总队 江苏省消防救援总队 320000 DEPARTMENT
南通市 市消防救援支队 南通市消防救援支队 320600 DEPARTMENT
南通市 市消防支队 南通市消防救援支队 320600 DEPARTMENT
长丰县 县消防救援大队 长丰县消防救援大队 340121 DEPARTMENT
江苏省 江苏金融监管局 国家金融监督管理总局江苏监管局 320000 DEPARTMENT
江苏省 金融监管总局江苏监管局 国家金融监督管理总局江苏监管局 320000 DEPARTMENT
江苏省 国家金融监管总局江苏监管局 国家金融监督管理总局江苏监管局 320000 DEPARTMENT
南通市 南通金融监管分局 国家金融监督管理总局南通监管分局 320600 DEPARTMENT
南通市 国家金融监督管理总局南通监管分局 国家金融监督管理总局南通监管分局 320600 DEPARTMENT
长丰县 国家金融监督管理总局长丰监管支局 国家金融监督管理总局长丰监管支局 340121 DEPARTMENT
江苏省 江苏证监局 中国证券监督管理委员会江苏监管局 320000 DEPARTMENT
江苏省 省外汇管理局 国家外汇管理局江苏省分局 320000 DEPARTMENT
江苏省 人民银行江苏省分行 中国人民银行江苏省分行 320000 DEPARTMENT
广东省 人民银行广东省分行 中国人民银行广东省分行 440000 DEPARTMENT
江苏省 省烟草专卖局 江苏省烟草专卖局 320000 DEPARTMENT
南通市 市烟草局 南通市烟草专卖局 320600 DEPARTMENT
江苏省 上海铁路局 中国铁路上海局集团有限公司 310000 ORGANIZATION
四川省 成都局集团公司 中国铁路成都局集团有限公司 510100 ORGANIZATION
四川省 国铁成都局集团公司 中国铁路成都局集团有限公司 510100 ORGANIZATION
甘肃省 铁路兰州局 中国铁路兰州局集团有限公司 620100 ORGANIZATION
青海省 青藏集团公司 中国铁路青藏集团有限公司 630000 ORGANIZATION
四川省 成都铁路监管局 成都铁路监督管理局 510100 DEPARTMENT
江苏省 江苏能源监管办 国家能源局江苏监管办公室 320000 DEPARTMENT
上海市 华东能源监管局 国家能源局华东监管局 100000 DEPARTMENT
湖北省 长江水利委员会 水利部长江水利委员会 100000 DEPARTMENT
湖北省 长江委 水利部长江水利委员会 100000 DEPARTMENT
江苏省 太湖流域管理局 水利部太湖流域管理局 100000 DEPARTMENT
湖北省 长航局 交通运输部长江航务管理局 100000 DEPARTMENT
江苏省 国家统计局江苏调查总队 国家统计局江苏调查总队 320000 DEPARTMENT
南通市 国家统计局南通调查队 国家统计局南通调查队 320600 DEPARTMENT
江苏省 江苏煤监局 江苏煤矿安全监察局 320000 DEPARTMENT
山西省 国家矿山安监局山西局 国家矿山安全监察局山西局 140000 DEPARTMENT
江苏省 财政部江苏监管局 财政部江苏监管局 320000 DEPARTMENT
江苏省 省地震局 江苏省地震局 320000 DEPARTMENT
江苏省 省国家安全厅 江苏省国家安全厅 320000 DEPARTMENT
重庆市 市经济信息委 重庆市经济和信息化委员会 500000 DEPARTMENT
重庆市 市住房城乡建委 重庆市住房和城乡建设委员会 500000 DEPARTMENT
中国 财政部科教和文化司 财政部科教和文化司 100000 DEPARTMENT
江苏省 省供销总社 江苏省供销合作社联合社 320000 ORGANIZATION
南京市 市江北新区管委会 南京江北新区管理委员会 320100 GOVERNMENT
吴江区 东太湖度假区(太湖新城) 东太湖度假区(太湖新城)管理委员会 320509 GOVERNMENT
北海市 北海银海区政府 银海区人民政府 450503 GOVERNMENT
舟山市 新城管委会 舟山市新城管理委员会 330900 GOVERNMENT
鞍山市 鞍钢集团 鞍钢集团有限公司 100000 ORGANIZATION
兴安盟 科右前旗人民政府 科尔沁右翼前旗人民政府 152221 GOVERNMENT
江苏省 省军区 江苏省军区 320000 ORGANIZATION
南通市 市军分区 南通军分区 320600 ORGANIZATION
凉山彝族自治州 州军分区 凉山军分区 513400 ORGANIZATION
上海市 市警备区 上海警备区 310000 ORGANIZATION
深圳市 鹏城国家实验室 鹏城实验室 440300 ORGANIZATION
上海市 长三角区域合作办公室 长三角区域合作办公室 100000 DEPARTMENT
长丰县 县人武部 长丰县人民武装部 340121 DEPARTMENT
江苏省 江苏移动 中国移动通信集团江苏有限公司 320000 ORGANIZATION
江苏省 中国移动江苏公司 中国移动通信集团江苏有限公司 320000 ORGANIZATION
江苏省 中国铁塔江苏分公司 中国铁塔股份有限公司江苏省分公司 320000 ORGANIZATION
江苏省 中国电信江苏公司 中国电信股份有限公司江苏分公司 320000 ORGANIZATION
江苏省 江苏联通 中国联合网络通信有限公司江苏省分公司 320000 ORGANIZATION
江苏省 省邮政公司 中国邮政集团有限公司江苏省分公司 320000 ORGANIZATION
南通市 市邮政分公司 中国邮政集团有限公司南通市分公司 320600 ORGANIZATION
南通市 市邮政公司 中国邮政集团有限公司南通市分公司 320600 ORGANIZATION
江苏省 农发行江苏省分行 中国农业发展银行江苏省分行 320000 ORGANIZATION
江苏省 国开行江苏分行 国家开发银行江苏省分行 320000 ORGANIZATION
江苏省 中国银行江苏省分行 中国银行江苏省分行 320000 ORGANIZATION
南通市 市新闻出版局 南通市新闻出版局 320600 DEPARTMENT
南通市 市行政审批局 南通市行政审批局 320600 DEPARTMENT
南通市 市自规局 南通市自然资源和规划局 320600 DEPARTMENT
南通市 市大数据管理局 南通市大数据管理局 320600 DEPARTMENT
南通市 市国动办 南通市国防动员办公室 320600 DEPARTMENT
江苏省 省国动办 江苏省国防动员办公室 320000 DEPARTMENT
江苏省 省人防办 江苏省人民防空办公室 320000 DEPARTMENT
南通市 市政府驻北京办事处 南通市人民政府驻北京办事处 320600 DEPARTMENT
南通市 市政府研究室 南通市人民政府研究室 320600 DEPARTMENT
南通市 市政府法制办 南通市人民政府法制办公室 320600 DEPARTMENT
广州市 市法制办 广州市人民政府法制办公室 440100 DEPARTMENT
广州市 市科技和信息化局 广州市科技和信息化局 440100 DEPARTMENT
广州市 市经贸委 广州市经济贸易委员会 440100 DEPARTMENT
江苏省 省数据集团 江苏省数据集团 320000 ORGANIZATION
南通市 市碳达峰碳中和工作领导小组办公室 南通市碳达峰碳中和工作领导小组办公室 320600 DEPARTMENT
南通市 市推进职能转变协调小组 南通市推进职能转变协调小组 320600 DEPARTMENT
南通市 市民营经济发展专班 南通市民营经济发展专班 320600 DEPARTMENT
南通市 市养老服务联席会议办公室 南通市养老服务联席会议办公室 320600 DEPARTMENT
南通市 市防指 南通市防汛抗旱指挥部 320600 DEPARTMENT
南通市 市安委办 南通市安全生产委员会办公室 320600 DEPARTMENT
南通市 市委办 中共南通市委员会办公室 320600 DEPARTMENT
南通市 市委编办 中共南通市委员会机构编制委员会办公室 320600 DEPARTMENT
南通市 市食安办 南通市食品安全委员会办公室 320600 DEPARTMENT
南通市 市减灾办 南通市减灾委员会办公室 320600 DEPARTMENT
南通市 市防灾减灾救灾委员会办公室 南通市防灾减灾救灾委员会办公室 320600 DEPARTMENT
南通市 市消安委 南通市消防安全委员会 320600 DEPARTMENT
南通市 市城管委 南通市城市管理委员会 320600 DEPARTMENT
南通市 市语委 南通市语言文字工作委员会 320600 DEPARTMENT
南通市 南通大学附属医院 南通大学附属医院 320600 HOSPITAL
南通市 市妇幼保健院 南通市妇幼保健院 320600 PUBLIC_HEALTH
南通市 市第四人民医院 南通市第四人民医院 320600 HOSPITAL
江苏省 省人民医院 江苏省人民医院 320000 HOSPITAL
江苏省 省中医院 江苏省中医院 320000 HOSPITAL
江苏省 南京医科大学 南京医科大学 320100 ORGANIZATION
江苏省 江苏大学 江苏大学 320000 ORGANIZATION
江苏省 省农科院 江苏省农业科学院 320000 ORGANIZATION
江苏省 省产业技术研究院 江苏省产业技术研究院 320000 ORGANIZATION
江苏省 省国金集团 江苏省国金集团 320000 ORGANIZATION
江苏省 省农垦集团 江苏省农垦集团 320000 ORGANIZATION
江苏省 省港口集团 江苏省港口集团 320000 ORGANIZATION
江苏省 省信用再担保公司 江苏省信用再担保公司 320000 ORGANIZATION
南通市 南通农商银行 南通农商银行 320600 ORGANIZATION
石景山区 区委区政府督查室 中共石景山区委员会督查室 110107 DEPARTMENT
石景山区 区园林绿化局 石景山区园林绿化局 110107 DEPARTMENT
太仓市 太仓生态环境局 太仓市生态环境局 320585 DEPARTMENT
国务院 中国气象局 中国气象局 100000 DEPARTMENT
国务院 国家矿山安监局 国家矿山安全监察局 100000 DEPARTMENT
国务院 全国社保基金会 全国社会保障基金理事会 100000 ORGANIZATION
国务院 国家疾控局 国家疾病预防控制局 100000 DEPARTMENT
国务院 中央社会工作部 中央社会工作部 100000 DEPARTMENT
国务院 国家林草局 国家林业和草原局 100000 DEPARTMENT
国务院 中国残联 中国残疾人联合会 100000 ORGANIZATION
国务院 共青团中央 中国共产主义青年团中央委员会 100000 ORGANIZATION
国务院 国铁集团 中国国家铁路集团有限公司 100000 ORGANIZATION
国务院 中国证监会 中国证券监督管理委员会 100000 DEPARTMENT
国务院 建设部 建设部 100000 DEPARTMENT
国务院 铁道部 铁道部 100000 DEPARTMENT
国务院 信息产业部 信息产业部 100000 DEPARTMENT
国务院 国家计生委 国家人口和计划生育委员会 100000 DEPARTMENT
国务院 中央统战部 中共中央统一战线工作部 100000 DEPARTMENT
国务院 最高法 最高人民法院 100000 ORGANIZATION
国务院 最高检 最高人民检察院 100000 ORGANIZATION
黑龙江省 省中医药局 黑龙江省中医药管理局 230000 DEPARTMENT
广东省 省中医药局 广东省中医药局 440000 DEPARTMENT
厦门市 厦门港口局 厦门港口管理局 350200 DEPARTMENT
深圳市 市住房建设局 深圳市住房和建设局 440300 DEPARTMENT
宜昌市 市住新局 宜昌市住房和城市更新局 420500 DEPARTMENT
武汉市 市城管执法委 武汉市城市管理执法委员会 420100 DEPARTMENT
湖州市 市综合行政执法局 湖州市综合行政执法局 330500 DEPARTMENT
长沙市 市文旅广电局 长沙市文化旅游广电局 430100 DEPARTMENT
福清市 市文体旅局 福清市文化体育和旅游局 350181 DEPARTMENT
潮州市 市文广旅体局 潮州市文化广电旅游体育局 445100 DEPARTMENT
阿里地区 行署发展改革委 阿里地区发展和改革委员会 542500 DEPARTMENT
新疆生产建设兵团 兵团党委组织部 中共新疆生产建设兵团委员会组织部 650000 DEPARTMENT
新疆生产建设兵团 兵团党委 中共新疆生产建设兵团委员会 650000 ORGANIZATION
十堰市 武当山特区 武当山特区管理委员会 420300 GOVERNMENT
陕西省 西咸新区管委会 陕西省西咸新区开发建设管理委员会 610000 GOVERNMENT
广东省 横琴粤澳深度合作区 横琴粤澳深度合作区执行委员会 440000 GOVERNMENT
深圳市 国家外汇管理局深圳市分局 国家外汇管理局深圳市分局 440300 DEPARTMENT
深圳市 深圳外汇局 国家外汇管理局深圳市分局 440300 DEPARTMENT
`;

describe('departments, offices of national bodies, companies and coordinating bodies as papers shorten them', () => {
  const rows = TABLE.trim().split('\n').map(line => line.split(' '));
  test.each(rows)('%s: %s is %s', (place, wording, name, region, kind) => {
    expect(named(place ?? '', wording ?? '')).toMatchObject({name, region: {code: region}, kind, known: true});
  });
});

describe('what a vocabulary line must not take', () => {
  test.each([
    ['佛山市', '市供电公司', '佛山市供电公司'],
    ['山东省', '明星电力公司', '明星电力公司'],
    ['江苏省', '移动', '移动'],
    ['江苏省', '电力', '电力'],
    ['南通市', '市移动互联网公司', '南通市移动互联网公司'],
    ['南通市', '市道安办', '南通市道安办'],
    ['江苏省', '南方电网', '中国南方电网有限责任公司'],
  ])('%s: %s stays %s', (place, wording, name) => {
    expect(named(place, wording).name).toBe(name);
  });

  test('a city that nothing names leaves 团市委 as it is', () => {
    expect(nameInstitution('团市委', null, {region: null, abbreviations: new Map()}, vocabulary)).toMatchObject({name: '团市委', kind: 'ORGANIZATION', region: null});
  });

  test('a department behind the head of an unknown city takes the head on', () => {
    const found = ['财政局', '宣传部'].map(text => nameInstitution(text, '市委', {region: null, abbreviations: new Map()}, vocabulary));
    expect(found.map(({name}) => name)).toEqual(['市财政局', '市委宣传部']);
  });
});
