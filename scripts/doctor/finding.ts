/** One thing the doctor looked at. */
export interface Finding {
  /** `fault`: it does not work like this. `warning`: it works, but not for long or not well. */
  readonly level: 'good' | 'warning' | 'fault';
  readonly message: string;
  /** What to do; for a good finding nothing. */
  readonly remedy?: string;
}

export const good = (message: string): Finding => ({ level: 'good', message });
export const warning = (message: string, remedy: string): Finding => ({ level: 'warning', message, remedy });
export const fault = (message: string, remedy: string): Finding => ({ level: 'fault', message, remedy });
