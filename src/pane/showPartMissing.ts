import { en } from '../texts/en.ts';
import { explainProblem } from '../texts/explainProblem.ts';

/** Says that the code which draws the screens did not arrive; the only screen that needs none of it. */
export function showPartMissing(): void {
  const { title, nextStep } = explainProblem({ kind: 'partNotLoaded' }, en);
  const heading = document.createElement('h1');
  heading.textContent = title;
  const sentence = document.createElement('p');
  sentence.textContent = nextStep;
  const button = document.createElement('button');
  button.className = 'action';
  button.textContent = en.retry;
  button.addEventListener('click', () => window.location.reload());
  const screen = document.createElement('main');
  screen.className = 'screen';
  screen.setAttribute('role', 'alert');
  screen.append(heading, sentence, button);
  document.getElementById('pane')?.replaceChildren(screen);
}
