import type { FC } from 'hono/jsx';
import { Layout, type PageFrame } from '../../components/layout/layout.tsx';

interface TypeCodePageProps {
  readonly frame: PageFrame;
  readonly action: string;
  /** What the person typed before, and what was wrong with it. */
  readonly typed?: { readonly text: string; readonly problem: string; readonly readAs?: string };
}

/** Home for whoever comes without a scan: one box, one button. */
export const TypeCodePage: FC<TypeCodePageProps> = ({ frame, action, typed }) => {
  const { words } = frame;
  return (
    <Layout frame={frame} title={words.homeTitle}>
      <h1>{words.homeTitle}</h1>
      <p>{words.homeText}</p>
      {typed === undefined ? null : (
        <div class="warn" role="alert" id="problem">
          <b>{typed.problem}</b>
          {typed.readAs === undefined ? null : <span>{typed.readAs}</span>}
        </div>
      )}
      <form method="post" action={action}>
        <label for="code">{words.codeLabel}</label>
        <span id="hint">{words.codeHint}</span>
        <input
          id="code"
          name="code"
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxlength={60}
          value={typed?.text ?? ''}
          aria-describedby={typed === undefined ? 'hint' : 'problem hint'}
          {...(typed === undefined ? {} : { 'aria-invalid': 'true' })}
        />
        <button class="btn go" type="submit">
          {words.codeSubmit}
        </button>
      </form>
    </Layout>
  );
};
