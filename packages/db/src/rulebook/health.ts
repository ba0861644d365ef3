import type { RulebookRow } from '@huma/matcher';
import { day } from './literals.ts';

/** What somebody with a limit must not be shown. */
export const healthRows: readonly RulebookRow[] = [
  {
    key: 'limitDemands',
    area: '',
    validFrom: day('2020-01-01'),
    value: {
      'no-heavy-lifting': ['heavy-lifting'],
      'no-long-standing': ['long-standing', 'long-walking'],
      'no-long-walking': ['long-walking'],
      'no-bending': ['bending', 'heavy-lifting'],
      'no-heights': ['heights'],
      'no-night': ['night-work'],
      'no-heat': ['heat'],
      'no-cold': ['cold'],
      'no-dust': ['dust'],
      'no-fine-handwork': ['fine-handwork'],
      'no-sharp-sight': ['sharp-sight', 'driving'],
      'no-good-hearing': ['good-hearing'],
      'no-driving': ['driving'],
      'sitting-only': ['heavy-lifting', 'long-standing', 'long-walking', 'bending', 'heights'],
    },
    source: { kind: 'judgement', why: '本人说干不了的，岗位写明要干的，就不推荐；只对岗位写明的要求，不从工种推断' },
  },
];
