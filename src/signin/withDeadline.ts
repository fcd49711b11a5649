/** What `withDeadline` rejects with. */
export class TooLate extends Error {
  override readonly name = 'TooLate';
}

/** What the promise gives, unless that takes longer than so many seconds: then it rejects with `TooLate`. */
export async function withDeadline<Value>(promise: Promise<Value>, seconds: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await Promise.race([
      promise,
      new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => reject(new TooLate()), seconds * 1000);
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}
