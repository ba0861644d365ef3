import type { IsoDate, MealsOffer, LodgingOffer, Pay, Shift } from '@huma/matcher';
import type { ReasonWords } from './reason-words.ts';

/** Every text of the pages behind a household's code. */
export interface HouseholdWords {
  readonly htmlLang: string;
  readonly siteName: string;
  readonly languageSwitch: string;
  readonly skipToContent: string;

  readonly jobsTitle: (jobs: number) => string;
  readonly jobsOrder: string;
  readonly moreJobs: string;
  readonly backToFirst: string;
  readonly noJobsTitle: string;
  readonly noJobsText: string;
  readonly noMoreTitle: string;
  readonly noMoreText: string;
  readonly nobodyAskedTitle: string;
  readonly nobodyAskedText: string;
  readonly questionOpenTitle: string;
  readonly questionOpenText: string;

  readonly enterpriseUnnamed: string;
  readonly pay: (pay: Pay) => string;
  readonly payRemark: (pay: Pay) => string | undefined;
  readonly lodging: (lodging: LodgingOffer | undefined, costPerMonth: number | undefined) => string;
  readonly meals: (meals: MealsOffer | undefined, costPerMonth: number | undefined) => string;
  readonly shift: (shifts: readonly Shift[] | undefined) => string;
  readonly distance: (roadMetres: number | undefined, isUncertain: boolean) => string;
  readonly seats: (free: number | undefined) => string;
  readonly checked: (on: IsoDate, today: IsoDate) => string;
  readonly received: (on: IsoDate, today: IsoDate) => string;
  readonly answersIn: (days: number) => string;
  readonly why: (sentences: readonly string[]) => string;
  readonly whyOpen: string;
  readonly reason: ReasonWords;
  readonly wantToGo: string;

  readonly wishTitle: string;
  readonly wishWhat: (trade: string, enterprise: string) => string;
  readonly wishNext: readonly string[];
  readonly wishAgain: string;
  readonly wishGoneTitle: string;
  readonly wishGoneText: string;
  readonly wishBarredTitle: string;
  readonly wishBarredText: string;
  readonly backToJobs: string;

  readonly homeTitle: string;
  readonly homeText: string;
  readonly codeLabel: string;
  readonly codeHint: string;
  readonly codeSubmit: string;
  readonly typeCodeAgain: string;
  readonly codeProblem: {
    readonly character: (unknown: readonly string[]) => string;
    readonly length: (length: number) => string;
    readonly check: string;
    readonly empty: string;
  };
  readonly codeReadAs: (blocks: string) => string;

  readonly unknownCodeTitle: string;
  readonly unknownCodeText: string;
  readonly endedCodeTitle: string;
  readonly endedCodeText: { readonly replaced: string; readonly revoked: string; readonly closed: string };
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly refusedTitle: string;
  readonly refusedText: string;
  readonly errorTitle: string;
  readonly errorText: string;
  readonly busyTitle: string;
  readonly busyText: string;

  readonly helpTitle: string;
  readonly helpCall: string;
  readonly helpHours: string;
  readonly helpWarning: string;
}
