/** Dates beyond it cannot be written as four digits of a year. */
const endOfTime = Date.UTC(9999, 0, 1);

/** The sandbox's clock: real time plus what was pushed forward. */
export class Clock {
  private ahead = 0;

  readonly now = (): Date => new Date(Date.now() + this.ahead);

  /** Pushes the clock forward by milliseconds. False, with the clock as it was, when there are no dates that late. */
  readonly advance = (milliseconds: number): boolean => {
    const isPossible = this.now().getTime() + milliseconds < endOfTime;
    if (isPossible) this.ahead += milliseconds;
    return isPossible;
  };
}
