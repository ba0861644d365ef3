import type { FC } from 'hono/jsx';
import { MessagePage } from '../../components/layout/message-page.tsx';
import type { PageFrame } from '../../components/layout/layout.tsx';

interface WishMadePageProps {
  readonly frame: PageFrame;
  readonly title: string;
  readonly enterprise: string;
  readonly jobsPath: string;
}

/** Says what happens next, who rings, and by when. */
export const WishMadePage: FC<WishMadePageProps> = ({ frame, title, enterprise, jobsPath }) => {
  const { words } = frame;
  return (
    <MessagePage
      frame={frame}
      title={words.wishTitle}
      text={words.wishWhat(title, enterprise)}
      next={{ path: jobsPath, word: words.backToJobs }}
    >
      <div class="note">
        <ol class="steps">
          {words.wishNext.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
      </div>
      <p>{words.wishAgain}</p>
    </MessagePage>
  );
};
