export { type DemoEnterprise } from './enterprises.ts';
export { type DemoHousehold, type DemoIdentity, type Relation } from './households.ts';
export { demoRegion, type DemoMember, type DemoRegion, type DemoRegionOptions } from './region.ts';
export { type FixedHousehold, fiveHouseholds } from './five-households.ts';
export { withFixedHouseholds } from './with-fixed-households.ts';
export { type DemoCaption } from './vacancies.ts';
