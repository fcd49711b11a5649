import type { Problem } from '../diagnosis/problem.ts';
import { en } from '../texts/en/texts.ts';
import { explainProblem } from '../texts/explainProblem.ts';

/** What the person sees of this window before and after the pages of the sign-in service. */

const texts = en.signInWindow;

export function showSentence(sentence: 'done' | 'notFromOutlook'): void {
  const status = paragraph(texts[sentence]);
  status.setAttribute('role', 'status');
  show(heading(texts.title), status);
}

/** What happened and one next step. The pane says it too; here it is for where the way to the pane is cut. */
export function showProblem(problem: Problem): void {
  const { title, explanation, nextStep, code } = explainProblem(problem, en);
  const alert = document.createElement('div');
  alert.setAttribute('role', 'alert');
  const sentences = [explanation, nextStep, texts.canBeClosed].flatMap((text) => (text === undefined ? [] : [paragraph(text)]));
  alert.append(heading(title), ...sentences);
  const helpers = paragraph(code === undefined ? '' : en.code(code));
  helpers.className = 'for-helpers';
  show(alert, helpers);
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

function show(...content: readonly HTMLElement[]): void {
  const screen = document.createElement('main');
  screen.className = 'screen problem';
  screen.append(...content);
  document.getElementById('window')?.replaceChildren(screen);
}
