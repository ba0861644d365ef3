import type { FC } from 'hono/jsx';
import { JobCard, type JobCardView } from '../../components/job-card/job-card.tsx';
import { Layout, type PageFrame } from '../../components/layout/layout.tsx';
import { PictogramSheet } from '../../components/pictogram/pictogram.tsx';

interface SeeJobsPageProps {
  readonly frame: PageFrame;
  readonly jobs: readonly JobCardView[];
  readonly isFirst: boolean;
  readonly wishPath: string;
  /** Undefined when there are no more. */
  readonly morePath?: string;
  readonly firstPath: string;
}

export const SeeJobsPage: FC<SeeJobsPageProps> = ({ frame, jobs, isFirst, wishPath, morePath, firstPath }) => {
  const { words } = frame;
  const emptyTitle = isFirst ? words.noJobsTitle : words.noMoreTitle;
  const title = jobs.length === 0 ? emptyTitle : words.jobsTitle(jobs.length);
  return (
    <Layout frame={frame} title={title}>
      <PictogramSheet names={['bed', 'bowl', 'road', 'sun', 'moon']} />
      <h1>{title}</h1>
      {jobs.length === 0 ? <p>{isFirst ? words.noJobsText : words.noMoreText}</p> : <p class="order">{words.jobsOrder}</p>}
      {jobs.map((job) => (
        <JobCard job={job} wishPath={wishPath} wishWord={words.wantToGo} />
      ))}
      {morePath === undefined ? null : (
        <a class="btn" href={morePath}>
          {words.moreJobs}
        </a>
      )}
      {isFirst ? null : (
        <a class="btn" href={firstPath}>
          {words.backToFirst}
        </a>
      )}
    </Layout>
  );
};
