import type { Hazard } from '@huma/matcher';

export const hazards: { readonly [H in Hazard]: string } = {
  'underground-mine': '矿山井下作业',
  'grade-4-labor': '第四级体力劳动强度的作业',
  'lifting-over-limit': '超过限度的负重作业',
  'dust-graded': '粉尘作业',
  'toxic-graded': '有毒作业',
  'height-grade-2': '二级以上高处作业',
  'cold-water-grade-2': '二级以上冷水作业',
  'heat-grade-3': '三级以上高温作业',
  'low-temperature-grade-3': '三级以上低温作业',
  'surface-quarry': '矿山地面采石',
  'logging-or-forest-guard': '伐木、流放、守林',
  radioactive: '接触放射性物质',
  'explosive-or-burns': '易燃易爆、烧伤等危险作业',
  'field-exploration': '野外勘探作业',
  'diving-culvert-or-plateau': '潜水、涵洞、高原作业',
  'vibrating-tools': '凿岩机、电锤等振动工具作业',
  'forced-posture-line': '高频强迫体位流水线',
  'boiler-stoker': '锅炉司炉',
};
