/**
 * Five invented households whose lists are easy to judge by eye. They were written down before any notice was read in, so that nothing is tuned to them.
 * Their villages are invented, too; codes end in 981, which no real village has.
 */
export const fiveHouseholds: readonly FixedHousehold[] = [
  {
    id: 'household-welder',
    what: {
      'zh-CN': '38 岁电焊工，干了四年多，有证；市内都能去，要有住处；想挣 5500，少于 4500 不去。',
      en: 'A welder of 38, four years at it, certified; goes anywhere in the city, with a bed; wants 5,500, not under 4,500.',
    },
    village: { code: '150523105981', township: '150523105', name: '小西窝堡村', latitude: 43.66, longitude: 121.43 },
    members: [
      {
        id: 'laborer-welder',
        identity: { name: '孟广田', phone: '16404759001' },
        profile: {
          birthDate: '1988-03-09',
          sex: 'male',
          asked: ['skills', 'licences', 'experience', 'limits'],
          schooling: 'middle',
          languages: ['mandarin'],
          skills: [
            { skill: 'arc-welding', level: 3, months: 50 },
            { skill: 'gas-shielded-welding', level: 2, months: 30 },
            { skill: 'reading-drawings', level: 1 },
          ],
          licences: [{ licence: 'welding', expires: '2029-06-30' }, { licence: 'driving-C1' }],
          experience: [{ trade: 'welder', months: 50 }],
          willingness: {
            toWork: 'now',
            areas: ['own-county', 'own-city'],
            shifts: ['day', 'rotating'],
            lodging: 'needed',
            payFloor: 450_000,
            payWish: 550_000,
          },
        },
      },
    ],
  },
  {
    id: 'household-mother',
    what: {
      'zh-CN': '34 岁妈妈，下午四点前要到家接孩子；天天回家，15 公里以内，只上白班；2000 就行。',
      en: 'A mother of 34 who must be home by 16:00 for her child; sleeps at home, at most 15 km, day work only; asks for 2,000.',
    },
    village: { code: '150502101981', township: '150502101', name: '后柳条村', latitude: 43.7, longitude: 122.42 },
    members: [
      {
        id: 'laborer-mother',
        identity: { name: '白乌云', phone: '16404759002' },
        profile: {
          birthDate: '1992-08-21',
          sex: 'female',
          asked: ['skills', 'experience', 'limits'],
          schooling: 'primary',
          languages: ['mandarin', 'mongolian'],
          skills: [{ skill: 'cooking-home-dishes', level: 2 }],
          experience: [{ trade: 'kitchen-helper', months: 14 }],
          willingness: {
            toWork: 'now',
            areas: ['own-county', 'own-city'],
            returnsNightly: true,
            maxCommuteKm: 15,
            homeBy: 960,
            shifts: ['day'],
            lodging: 'refused',
            payFloor: 200_000,
          },
        },
      },
    ],
  },
  {
    id: 'household-man-of-58',
    what: {
      'zh-CN': '58 岁，不能久站、不能扛重；放过羊、看过门；只在本旗，能住；2200 就行。',
      en: 'A man of 58, no long standing, no heavy loads; herded and guarded; stays in his county, a bed is fine; asks for 2,200.',
    },
    village: { code: '150526100981', township: '150526100', name: '前宝力根嘎查', latitude: 44.6, longitude: 120.95 },
    members: [
      {
        id: 'laborer-58',
        identity: { name: '包·巴图', phone: '16404759003' },
        profile: {
          birthDate: '1968-02-14',
          sex: 'male',
          asked: ['skills', 'licences', 'experience', 'limits'],
          schooling: 'primary',
          languages: ['mandarin', 'mongolian'],
          experience: [
            { trade: 'herder', months: 120 },
            { trade: 'watchman', months: 8 },
          ],
          limits: ['no-heavy-lifting', 'no-long-standing'],
          willingness: { toWork: 'now', areas: ['own-county'], lodging: 'welcome', payFloor: 220_000 },
        },
      },
    ],
  },
  {
    id: 'household-driver',
    what: {
      'zh-CN': '45 岁货车司机，B2，干了六年；哪儿都去，夜里也行；想挣 6000，少于 5000 不去；手艺没问过。',
      en: 'A truck driver of 45 with B2, six years; anywhere, nights too; asks for 6,000, not under 5,000; skills were never asked.',
    },
    village: { code: '150525100981', township: '150525100', name: '东沙力好来村', latitude: 42.87, longitude: 120.72 },
    members: [
      {
        id: 'laborer-driver',
        identity: { name: '𬱖志军', phone: '16404759004' },
        profile: {
          birthDate: '1981-11-25',
          sex: 'male',
          asked: ['licences', 'experience'],
          schooling: 'middle',
          languages: ['mandarin'],
          licences: [{ licence: 'driving-B2', expires: '2031-05-01' }],
          experience: [{ trade: 'truck-driver', months: 72 }],
          willingness: {
            toWork: 'now',
            areas: ['own-county', 'own-city', 'own-region', 'outside'],
            shifts: ['day', 'night', 'rotating'],
            lodging: 'welcome',
            payFloor: 500_000,
            payWish: 600_000,
          },
        },
      },
    ],
  },
  {
    id: 'household-couple',
    what: {
      'zh-CN': '41 岁和 40 岁两口子，要去一起去，要有住处；没手艺；区内都行；每人少于 3500 不去。',
      en: 'A couple of 41 and 40 who go only where both can go, with a room; no trade; anywhere in the region; 3,500 each at least.',
    },
    village: { code: '150522100981', township: '150522100', name: '新立屯村', latitude: 42.98, longitude: 122.3 },
    members: [
      {
        id: 'laborer-husband',
        identity: { name: '于德福', phone: '16404759005' },
        profile: {
          birthDate: '1985-06-02',
          sex: 'male',
          asked: ['skills', 'licences', 'experience', 'limits'],
          schooling: 'middle',
          languages: ['mandarin'],
          experience: [{ trade: 'crop-farmer', months: 200 }],
          willingness: {
            toWork: 'now',
            areas: ['own-county', 'own-city', 'own-region'],
            lodging: 'needed',
            payFloor: 350_000,
            together: { with: 'laborer-wife', only: true },
          },
        },
      },
      {
        id: 'laborer-wife',
        identity: { name: '㼆秀兰', phone: '16404759005' },
        profile: {
          birthDate: '1986-10-17',
          sex: 'female',
          asked: ['skills', 'licences', 'experience', 'limits'],
          schooling: 'primary',
          languages: ['mandarin'],
          experience: [{ trade: 'crop-farmer', months: 180 }],
          willingness: {
            toWork: 'now',
            areas: ['own-county', 'own-city', 'own-region'],
            shifts: ['day', 'rotating'],
            lodging: 'needed',
            payFloor: 350_000,
            together: { with: 'laborer-husband', only: true },
          },
        },
      },
    ],
  },
];

/** A household with its own village and the answers of its members; `profile` is a laborer without id and home. */
export interface FixedHousehold {
  readonly id: string;
  /** What its members want, in one line for a reader of the list. */
  readonly what: { readonly 'zh-CN': string; readonly en: string };
  readonly village: {
    readonly code: string;
    readonly township: string;
    readonly name: string;
    readonly latitude: number;
    readonly longitude: number;
  };
  readonly members: readonly {
    readonly id: string;
    readonly identity: { readonly name: string; readonly phone: string };
    readonly profile: Readonly<Record<string, unknown>>;
  }[];
}
