import type { TradeEntry } from '../entries.ts';
import { words } from '../words.ts';

/**
 * Names: common speech, training-course names and notices; official forms from memory, not read.
 * Licences: 健康合格证 in nurseries (托儿所幼儿园卫生保健管理办法, from memory). Cards of carers are asked by employers, not by the law.
 */
export const careTrades: readonly TradeEntry[] = [
  {
    code: 'housekeeper',
    name: '保姆',
    english: 'Live-in housekeeper',
    aliases: words(
      '住家保姆 住家阿姨 做保姆 当保姆 全职保姆 不住家保姆 白班保姆 家庭保姆 育儿保姆 管家阿姨 家庭服务员 家里保姆 住家保姆阿姨',
    ),
    neighbours: [
      { trade: 'house-cleaner', adjacency: 95, why: 'housework without living in' },
      { trade: 'home-cook', adjacency: 80, why: 'cooks every meal' },
      { trade: 'elder-carer', adjacency: 60, why: 'most live-in homes have old people' },
      { trade: 'child-carer', adjacency: 60, why: 'many live-in homes have children' },
      { trade: 'cleaner', adjacency: 90, why: 'same cleaning, in buildings' },
      { trade: 'room-attendant', adjacency: 70, why: 'beds, baths and floors' },
      { trade: 'patient-carer', adjacency: 40, why: 'care, hospital ways to learn' },
      { trade: 'maternity-carer', adjacency: 25, why: 'cooks and washes; newborns to learn' },
      { trade: 'kitchen-helper', adjacency: 75, why: 'washes and cuts' },
    ],
  },
  {
    code: 'elder-carer',
    name: '养老护理员',
    english: 'Carer for old people',
    aliases:
      words(`养老护理 养老护理工 敬老院护理 敬老院护理员 养老院护工 养老院护理员 养老院 伺候老人 照顾老人 照看老人 看老人 陪护老人 老人陪护 照料老人 护老 伺候老头老太太 居家养老 助老员 养老服务员 伺候瘫痪老人 伺候瘫子 照顾瘫痪老人
      陪老人 养老护理师 看护老人 护理老人 伺候老爷子 伺候老太太 养老院阿姨 伺候卧床老人`),
    neighbours: [
      { trade: 'patient-carer', adjacency: 80, why: 'lifts, washes and feeds; hospital ways to learn' },
      { trade: 'housekeeper', adjacency: 75, why: 'runs the home of the old' },
      { trade: 'house-cleaner', adjacency: 75, why: 'keeps their rooms' },
      { trade: 'cleaner', adjacency: 75, why: 'keeps rooms clean' },
      { trade: 'home-cook', adjacency: 60, why: 'cooks soft plain food' },
      { trade: 'child-carer', adjacency: 40, why: 'patience and hygiene, children to learn' },
      { trade: 'laundry-worker', adjacency: 55, why: 'washes linen daily' },
    ],
  },
  {
    code: 'patient-carer',
    name: '护工',
    english: 'Hospital attendant',
    aliases: words(
      '护理工 护理员 医院护工 病房护工 医院护理员 陪护 陪护员 陪护工 陪床 看病人 伺候病人 照顾病人 护理 医疗护理员 看护病人 助浴师 康复护工 运送员 医院运送员 医院陪护 陪护病人 伺候病号 喂饭翻身 住院陪护 端屎端尿',
    ),
    neighbours: [
      { trade: 'elder-carer', adjacency: 90, why: 'lifts, washes and feeds' },
      { trade: 'housekeeper', adjacency: 60, why: 'care at home, meals to learn' },
      { trade: 'house-cleaner', adjacency: 65, why: 'keeps rooms clean' },
      { trade: 'cleaner', adjacency: 75, why: 'wards are cleaned daily' },
      { trade: 'maternity-carer', adjacency: 30, why: 'care after birth, babies to learn' },
      { trade: 'child-carer', adjacency: 35, why: 'patience and hygiene, children to learn' },
    ],
  },
  {
    code: 'maternity-carer',
    name: '月嫂',
    english: 'Carer for mother and newborn',
    aliases: words(
      '月嫂师傅 母婴护理 母婴护理师 母婴护理员 伺候月子 月子护理 月子中心护理 月子中心 月子会所 坐月子 产后护理 产后护理师 催乳师 催乳 产康师 月护 伺候坐月子 当月嫂 干月嫂 做月嫂 月子嫂 照顾产妇 带新生儿 月子护理师',
    ),
    neighbours: [
      { trade: 'child-carer', adjacency: 90, why: 'newborns are the hard part' },
      { trade: 'housekeeper', adjacency: 70, why: 'lives in, cooks and washes' },
      { trade: 'patient-carer', adjacency: 55, why: 'care and hygiene' },
      { trade: 'home-cook', adjacency: 60, why: 'cooks for the mother' },
      { trade: 'elder-carer', adjacency: 50, why: 'care and hygiene' },
      { trade: 'nursery-assistant', adjacency: 55, why: 'babies, groups to learn' },
      { trade: 'house-cleaner', adjacency: 65, why: 'keeps rooms clean' },
    ],
  },
  {
    code: 'child-carer',
    name: '育婴员',
    english: 'Carer for small children',
    aliases: words(
      '育儿嫂 育婴师 育婴 育儿 育婴嫂 看孩子 带孩子 带娃 哄孩子 照看孩子 照顾孩子 看小孩 带小孩 看娃 婴儿护理 住家育儿嫂 接送孩子 小饭桌 托管阿姨 带宝宝 看宝宝 看管孩子 照看小孩 做辅食',
    ),
    neighbours: [
      { trade: 'nursery-assistant', adjacency: 70, why: 'children, groups to learn' },
      { trade: 'housekeeper', adjacency: 75, why: 'lives in, cooks and washes' },
      { trade: 'maternity-carer', adjacency: 50, why: 'babies, newborns and mothers to learn' },
      { trade: 'house-cleaner', adjacency: 70, why: 'keeps rooms clean' },
      { trade: 'home-cook', adjacency: 55, why: 'cooks for children' },
      { trade: 'elder-carer', adjacency: 45, why: 'patience and hygiene' },
      { trade: 'patient-carer', adjacency: 35, why: 'patience and hygiene' },
    ],
  },
  {
    code: 'nursery-assistant',
    name: '保育员',
    english: 'Nursery assistant',
    aliases: words(
      '保育 保育师 幼儿园阿姨 幼儿园保育员 生活老师 幼儿园生活老师 托育员 托育师 托班阿姨 校车照管员 校车看护员 跟车阿姨 幼儿园保育 幼儿园帮忙 保育阿姨 托班老师',
    ),
    legalLicences: [['health-certificate']],
    neighbours: [
      { trade: 'child-carer', adjacency: 85, why: 'children one by one' },
      { trade: 'cleaner', adjacency: 75, why: 'cleans classrooms daily' },
      { trade: 'kitchen-helper', adjacency: 60, why: 'serves meals' },
      { trade: 'housekeeper', adjacency: 55, why: 'children and housework' },
      { trade: 'maternity-carer', adjacency: 30, why: 'small children, newborns to learn' },
    ],
  },
];
