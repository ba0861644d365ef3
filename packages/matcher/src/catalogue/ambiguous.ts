import type { AmbiguousWord } from './entries.ts';

/**
 * Words that name two or more trades in the mouth of people here, or in notices. Sources: common speech; 车工, 美容技师, 打样工 and 阿姨 stand
 * in titles of public notices with two meanings. 铲车 is not here: in the north-east it is the wheel loader, and the forklift is 叉车.
 */
export const ambiguousWords: readonly AmbiguousWord[] = [
  { word: '车工', codes: ['machinist', 'sewing-worker'], ask: 'the lathe, or the sewing machine of a clothing works' },
  { word: '阿姨', codes: ['housekeeper', 'cleaner', 'home-cook', 'child-carer'], ask: 'which work of the house or canteen' },
  { word: '师傅', codes: ['cook', 'driver', 'car-mechanic', 'bricklayer'], ask: 'a master of any trade' },
  { word: '技师', codes: ['car-mechanic', 'beautician', 'hairdresser'], ask: 'a master of repair, massage or hair' },
  { word: '技工', codes: ['equipment-repairer', 'welder', 'bench-fitter', 'electrician'], ask: 'a skilled worker of any shop' },
  { word: '技术工', codes: ['equipment-repairer', 'welder', 'machinist', 'electrician'], ask: 'a skilled worker of any shop' },
  { word: '技术员', codes: ['equipment-repairer', 'animal-health-worker', 'lab-tester'], ask: 'of machines, animals or the laboratory' },
  { word: '美容', codes: ['beautician', 'car-washer'], ask: 'of people, or of cars' },
  { word: '美容技师', codes: ['beautician', 'car-washer'], ask: 'of people, or of cars' },
  { word: '装修', codes: ['wall-painter', 'carpenter', 'tiler', 'plumber-electrician'], ask: 'which part of fitting out a home' },
  { word: '装修工', codes: ['wall-painter', 'carpenter', 'tiler', 'plumber-electrician'], ask: 'which part of fitting out a home' },
  { word: '搞装修', codes: ['wall-painter', 'carpenter', 'tiler', 'plumber-electrician'], ask: 'which part of fitting out a home' },
  { word: '炉工', codes: ['boiler-operator', 'foundry-worker'], ask: 'heating boiler, or melting furnace' },
  { word: '打草', codes: ['hay-maker', 'gardener'], ask: 'winter hay, or lawns and verges' },
  { word: '打样', codes: ['cloth-cutter', 'printing-operator'], ask: 'samples of clothes, or proofs of print' },
  { word: '打样工', codes: ['cloth-cutter', 'printing-operator'], ask: 'samples of clothes, or proofs of print' },
  { word: '打下手', codes: ['construction-laborer', 'kitchen-helper'], ask: 'on the site, or in the kitchen' },
  { word: '看车', codes: ['watchman', 'textile-operator'], ask: 'guards parked cars, or minds spinning frames' },
  { word: '收费员', codes: ['cashier', 'watchman', 'meter-reader'], ask: 'at a till, a car park or from home to home' },
  { word: '管理员', codes: ['warehouse-keeper', 'watchman', 'office-clerk'], ask: 'of a store, a building or an office' },
  { word: '操作手', codes: ['excavator-operator', 'wheel-loader-operator', 'farm-machinery-operator'], ask: 'of which machine' },
  { word: '开机工', codes: ['printing-operator', 'plastics-operator', 'textile-operator'], ask: 'of which machine' },
  { word: '巡线', codes: ['line-builder', 'telecom-installer'], ask: 'power lines, or cables' },
  { word: '巡线员', codes: ['line-builder', 'telecom-installer'], ask: 'power lines, or cables' },
  { word: '检修', codes: ['equipment-repairer', 'electrician', 'wind-turbine-technician'], ask: 'of machines, wiring or turbines' },
  { word: '检修工', codes: ['equipment-repairer', 'electrician', 'wind-turbine-technician'], ask: 'of machines, wiring or turbines' },
  { word: '运维', codes: ['wind-turbine-technician', 'electrician', 'telecom-installer'], ask: 'of turbines, a power room or networks' },
  { word: '运维员', codes: ['wind-turbine-technician', 'electrician', 'telecom-installer'], ask: 'of turbines, a power room or networks' },
  { word: '清洗工', codes: ['cleaner', 'car-washer', 'food-processing-worker'], ask: 'of buildings, cars or food' },
  { word: '售后维修', codes: ['appliance-repairer', 'equipment-repairer', 'car-mechanic'], ask: 'of which goods' },
];
