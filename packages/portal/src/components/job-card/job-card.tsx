import type { FC } from 'hono/jsx';
import { Pictogram, type PictogramName } from '../pictogram/pictogram.tsx';

/** `good`: speaks for the job. `plain`: as it is. `ask`: the notice is silent, so it can be asked. */
type FactTone = 'good' | 'plain' | 'ask';

export interface JobFact {
  readonly pictogram: PictogramName;
  readonly text: string;
  readonly tone: FactTone;
}

/** One vacancy as a household reads it, in words already. */
export interface JobCardView {
  readonly vacancyId: string;
  readonly trade: string;
  /** County and enterprise. */
  readonly where: string;
  readonly pay: string;
  readonly payRemark?: string;
  readonly facts: readonly JobFact[];
  readonly why: string;
  /** Seats, how fresh, how fast the enterprise answers. */
  readonly live: string;
}

interface JobCardProps {
  readonly job: JobCardView;
  readonly wishPath: string;
  readonly wishWord: string;
}

export const JobCard: FC<JobCardProps> = ({ job, wishPath, wishWord }) => (
  <article class="job">
    <h2>{job.trade}</h2>
    <p class="who">{job.where}</p>
    <p class="pay">
      {job.pay} {job.payRemark === undefined ? null : <small>{job.payRemark}</small>}
    </p>
    <ul class="facts">
      {job.facts.map(({ pictogram, text, tone }) => (
        <li {...(tone === 'plain' ? {} : { class: tone })}>
          <Pictogram name={pictogram} />
          {text}
        </li>
      ))}
    </ul>
    <p class="why">{job.why}</p>
    <p class="live">{job.live}</p>
    <form method="post" action={wishPath}>
      <input type="hidden" name="vacancy" value={job.vacancyId} />
      <button class="btn go" type="submit">
        {wishWord}
      </button>
    </form>
  </article>
);
