/**
 * Five invented households whose lists are easy to judge by eye. They were written down before any notice was read in, so that nothing is tuned to them.
 * Their villages are invented, too; codes end in 981, which no real village has.
 */
export const fiveHouseholds: readonly FixedHousehold[] = [
  {
    id: 'household-welder',
    what: 'A welder of 38, four years at it, certified; goes anywhere in the city, with a bed; wants 5,500, not under 4,500.',
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
    what: 'A mother of 34 who must be home by 16:00 for her child; sleeps at home, at most 15 km, day work only; asks for 2,000.',
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
          skills: [{ skill: 'home-cooking', level: 2 }],
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
    what: 'A man of 58, no long standing, no heavy loads; herded and guarded; stays in his county, a bed is fine; asks for 2,200.',
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
            { trade: 'guard', months: 8 },
          ],
          limits: ['no-heavy-lifting', 'no-long-standing'],
          willingness: { toWork: 'now', areas: ['own-county'], lodging: 'welcome', payFloor: 220_000 },
        },
      },
    ],
  },
  {
    id: 'household-driver',
    what: 'A truck driver of 45 with B2, six years; anywhere, nights too; asks for 6,000, not under 5,000; skills were never asked.',
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
    what: 'A couple of 41 and 40 who go only where both can go, with a room; no trade; anywhere in the region; 3,500 each at least.',
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
          experience: [{ trade: 'farm-hand', months: 200 }],
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
          experience: [{ trade: 'farm-hand', months: 180 }],
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
  readonly what: string;
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
