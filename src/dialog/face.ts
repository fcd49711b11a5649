import type { Problem } from '../diagnosis/problem.ts';
import { explainProblem } from '../texts/explainProblem.ts';
import type { Texts } from '../texts/texts.ts';

/** What the person sees of this window before and after the pages of the sign-in service. */

export function showSentence(sentence: 'done' | 'notFromOutlook', { signInWindow: words }: Texts): void {
  const status = paragraph(words[sentence]);
  status.setAttribute('role', 'status');
  show(words.title, heading(words.title), status);
}

/** What happened and one next step. The pane says it too; here it is for where the way to the pane is cut. */
export function showProblem(problem: Problem, texts: Texts): void {
  const { title, explanation, nextStep, code } = explainProblem(problem, texts);
  const alert = document.createElement('div');
  alert.setAttribute('role', 'alert');
  const sentences = [explanation, nextStep, texts.signInWindow.canBeClosed].flatMap((text) => (text === undefined ? [] : [paragraph(text)]));
  alert.append(heading(title), ...sentences);
  const helpers = paragraph(code === undefined ? '' : texts.code(code));
  helpers.className = 'for-helpers';
  show(texts.signInWindow.title, alert, helpers);
}

function heading(text: string): HTMLElement {
  const element = document.createElement('h1');
  element.textContent = text;
  return element;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function show(title: string, ...content: readonly HTMLElement[]): void {
  const screen = document.createElement('main');
  screen.className = 'screen problem';
  screen.append(...content);
  document.title = title;
  document.getElementById('window')?.replaceChildren(screen);
}
