import type { Demand, Limit } from '@huma/matcher';

export const limitWords: { readonly [L in Limit]: string } = {
  'no-heavy-lifting': '不能搬重的',
  'no-long-standing': '不能久站',
  'no-long-walking': '不能走远路',
  'no-bending': '不能弯腰',
  'no-heights': '不能登高',
  'no-night': '不能上夜班',
  'no-heat': '不能受热',
  'no-cold': '不能受冷',
  'no-dust': '不能吸粉尘',
  'no-fine-handwork': '干不了细活',
  'no-sharp-sight': '眼神不好',
  'no-good-hearing': '耳朵不好',
  'no-driving': '不能开车',
  'sitting-only': '只能坐着干',
};

export const demandWords: { readonly [D in Demand]: string } = {
  'heavy-lifting': '搬重物',
  'long-standing': '久站',
  'long-walking': '走远路',
  bending: '弯腰',
  heights: '登高',
  'night-work': '夜班',
  heat: '高温',
  cold: '低温',
  dust: '粉尘',
  'fine-handwork': '细活',
  'sharp-sight': '好眼神',
  'good-hearing': '好耳朵',
  driving: '开车',
};
