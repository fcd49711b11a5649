import '../pane/trustedTypes.ts';
import { displayLanguage, languagesBeforehand } from '../outlook/displayLanguage.ts';
import { type CommandName, mostMinutes, offerCommands } from '../outlook/functionCommands.ts';
import { notifyOnItem } from '../outlook/notifyOnItem.ts';
import { enCommands } from '../texts/en/commands.ts';
import { chooseLanguage } from '../texts/languages.ts';

/** What is needed besides offering the buttons is loaded when one is pressed. */
const code = () => import(/* webpackChunkName: "command" */ './runCommand.ts');

/** Outlook has to be told in time that it has ended. */
const deadlineMilliseconds = (mostMinutes - 0.5) * 60_000;

async function run(command: CommandName): Promise<void> {
  let words = enCommands;
  const signal = AbortSignal.timeout(deadlineMilliseconds);
  try {
    const language = chooseLanguage([displayLanguage(), ...languagesBeforehand()].filter((tag) => tag !== undefined));
    const [{ runCommand }, translated] = await Promise.all([code(), language.loadMore().then((more) => more.commands())]);
    words = translated;
    await notifyOnItem(await runCommand(command, words, signal));
  } catch {
    await notifyOnItem(signal.aborted ? words.openPane.tooLong : words.openPane.failed);
  }
}

void offerCommands({ track: () => run('track'), untrack: () => run('untrack') });
