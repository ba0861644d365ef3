import type { FC, PropsWithChildren } from 'hono/jsx';
import { Layout, type PageFrame } from './layout.tsx';

interface MessagePageProps {
  readonly frame: PageFrame;
  readonly title: string;
  readonly text: string;
  readonly next?: { readonly path: string; readonly word: string };
}

/** A page that says one thing and what to do now. */
export const MessagePage: FC<PropsWithChildren<MessagePageProps>> = ({ frame, title, text, next, children }) => (
  <Layout frame={frame} title={title}>
    <h1>{title}</h1>
    <p>{text}</p>
    {children}
    {next === undefined ? null : (
      <a class="btn" href={next.path}>
        {next.word}
      </a>
    )}
  </Layout>
);
