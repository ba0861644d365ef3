/** A point that others wait at until a test opens it: order without sleeping. */
export interface Gate {
  readonly open: () => void;
  readonly opened: Promise<void>;
}

export function makeGate(): Gate {
  let letThrough: (() => void) | undefined;
  const opened = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  return { open: () => letThrough?.(), opened };
}
