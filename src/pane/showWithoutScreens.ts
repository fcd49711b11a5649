import type { Problem } from '../diagnosis/problem.ts';
import { explainProblem } from '../texts/explainProblem.ts';
import type { Texts } from '../texts/texts.ts';
import { lostFocus, takeFocus } from './takeFocus.ts';

/** Shows a problem without the code that draws the screens, which did not load or has failed itself. */
export function showWithoutScreens(problem: Problem, texts: Texts): void {
  const { title, nextStep } = explainProblem(problem, texts);
  const heading = document.createElement('h1');
  heading.textContent = title;
  const sentence = document.createElement('p');
  sentence.textContent = nextStep;
  const alert = document.createElement('div');
  alert.setAttribute('role', 'alert');
  alert.append(heading, sentence);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'action';
  button.textContent = texts.retry;
  button.addEventListener('click', () => {
    if (navigator.onLine) window.location.reload();
  });
  const screen = document.createElement('main');
  screen.className = 'screen';
  screen.append(alert, button);
  document.getElementById('pane')?.replaceChildren(screen);
  if (lostFocus()) takeFocus(heading);
}
