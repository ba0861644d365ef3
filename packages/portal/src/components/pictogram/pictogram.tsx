import type { FC } from 'hono/jsx';

/** Drawings on a 24 × 24 grid, strokes only. A pictogram never stands without its word. */
const drawings = {
  bed: 'M3 6v13M3 15h18v4M21 15v-3a3 3 0 0 0-3-3h-7v6M7 12.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4z',
  bowl: 'M3 11h18a9 9 0 0 1-5.5 8.3h-7A9 9 0 0 1 3 11zM9 7c0-1.5 1.5-1.5 1.5-3M14 7c0-1.5 1.5-1.5 1.5-3',
  road: 'M8 21 10 3M16 21 14 3M12 5v3M12 11v3M12 17v3',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2',
  moon: 'M20 14.5A8.5 8.5 0 1 1 10.5 4a7 7 0 0 0 9.5 10.5z',
} as const;

export type PictogramName = keyof typeof drawings;

/** Put once a page, so that each use costs a few bytes only. */
export const PictogramSheet: FC<{ readonly names: readonly PictogramName[] }> = ({ names }) => (
  <svg class="sheet" width="0" height="0" aria-hidden="true">
    <defs>
      {names.map((name) => (
        <symbol id={name} viewBox="0 0 24 24">
          <path d={drawings[name]} fill="none" stroke="#15191f" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
        </symbol>
      ))}
    </defs>
  </svg>
);

export const Pictogram: FC<{ readonly name: PictogramName }> = ({ name }) => (
  <svg aria-hidden="true">
    <use href={`#${name}`} />
  </svg>
);
