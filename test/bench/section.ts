/** One measured figure beside what it may be. */
export interface Budget {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
  readonly kept: boolean;
}

/** What one part of the bench found. */
export interface Section {
  readonly title: string;
  readonly table: Readonly<Record<string, object>>;
  readonly budgets: readonly Budget[];
  /** Everything measured, for programs. */
  readonly results: object;
}

export function budget(what: string, measured: string, limit: string, kept: boolean): Budget {
  return { what, measured, budget: limit, kept };
}

export function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

export function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
