import type { ChildProcess } from 'node:child_process';

/** What a program that was started tells first; rejects when it ends before. */
export function firstMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`The program ended with ${code ?? 'a signal'} before it said anything.`)));
  });
}
