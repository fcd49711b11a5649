// A browser on a busy machine can take its time; a test that hangs still ends.
jest.setTimeout(60_000);
// Two browsers share the machine, and what one draws can come late for the other. What fails twice, fails; the first time is told too.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
