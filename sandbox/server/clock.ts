/** The sandbox's clock: real time plus what was pushed forward. */
export class Clock {
  private ahead = 0;

  readonly now = (): Date => new Date(Date.now() + this.ahead);

  /** Pushes the clock forward by milliseconds. */
  readonly advance = (milliseconds: number): void => {
    this.ahead += milliseconds;
  };
}
