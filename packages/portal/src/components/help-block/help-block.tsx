import type { FC } from 'hono/jsx';
import type { HouseholdWords } from '../../messages/household-words.ts';

/** The same help at the same place on every page: a phone number that can be pressed. */
export const HelpBlock: FC<{ readonly words: HouseholdWords; readonly phone: string }> = ({ words, phone }) => (
  <section class="help" aria-labelledby="help">
    <h2 id="help">{words.helpTitle}</h2>
    <a class="btn go" href={`tel:${phone}`}>
      {words.helpCall} <span class="nowrap">{phone}</span>
    </a>
    <p>{words.helpHours}</p>
    <p>{words.helpWarning}</p>
  </section>
);
